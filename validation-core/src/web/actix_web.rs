//! `actix-web`: extractors that give a [`Valid`](crate::Valid) value, and errors as responses.
//!
//! ```
//! use actix_web::{App, middleware::from_fn, web};
//! use validation::{
//!     FromInput, Valid, Validate, ValidationErrors, actix_web::{Json, answering}, web::Answers,
//! };
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! struct Booking {
//!     #[validate(length(min = 3))]
//!     title: String,
//!     seats: u8,
//! }
//!
//! /// Reads the body, and answers with 422 and all that is wrong with it.
//! async fn create(Json(booking): Json<Booking>) -> Result<String, ValidationErrors> {
//!     let booking: Valid<Booking> = booking;
//!     if booking.title == "Closed" {
//!         return Err([("title", "We are closed.")].into());
//!     }
//!     Ok(booking.title.clone())
//! }
//!
//! let app = App::new()
//!     .app_data(Answers::new().max_bytes(64 * 1024))
//!     .wrap(from_fn(answering))
//!     .route("/bookings", web::post().to(create));
//! ```
//!
//! The settings are data of the application; the middleware [`answering`] puts [`ValidationErrors`] that a
//! handler returns into the language and the shape that the request asks for. The context of a type with
//! `#[validate(context = …)]` is data too: `app_data(web::Data::new(context))`.

mod extract;

pub use super::{BoundForm, Form, Json, Path, Query, Rejection};

use core::borrow::Borrow;
use std::sync::Arc;

use ::actix_web::{
    Error, HttpRequest, HttpResponse, ResponseError,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    error::InternalError,
    http::{
        StatusCode,
        header::{CONTENT_LANGUAGE, CONTENT_TYPE, HeaderMap, HeaderValue, VARY},
    },
    middleware::Next,
    web::Data,
};

use super::{Answer, Answers, Wishes, answer::status_of};
use crate::{
    context::{Contextual, NoContext, OwnContext},
    errors::ValidationErrors,
    input::FromInput,
    validate::Validate,
};

/// The application's data lack a context of this type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct NotThere(&'static str);

/// A context, and where it comes from.
#[doc(hidden)]
pub trait ContextFrom<C: ?Sized> {
    /// What holds it.
    type Held: Borrow<C>;

    /// Takes it from the application's data.
    ///
    /// # Errors
    /// Where it is not there.
    fn take(request: &HttpRequest) -> Result<Self::Held, NotThere>;
}

impl ContextFrom<()> for NoContext {
    type Held = ();

    fn take(_: &HttpRequest) -> Result<(), NotThere> {
        Ok(())
    }
}

impl<C: 'static> ContextFrom<C> for OwnContext {
    type Held = Arc<C>;

    fn take(request: &HttpRequest) -> Result<Arc<C>, NotThere> {
        let data = request.app_data::<Data<C>>().cloned();
        data.map(Data::into_inner).ok_or(NotThere(core::any::type_name::<C>()))
    }
}

/// A type that can be read from a request, with the context that its rules ask for.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be read from a request",
    note = "derive `serde::Deserialize`, `Validate` and `FromInput`"
)]
pub trait InData: for<'de> FromInput<'de> + 'static {
    /// What holds the context.
    type Held: Borrow<<Self as Validate>::Context>;

    /// Takes the context from the application's data.
    ///
    /// # Errors
    /// Where it is not there.
    fn context(request: &HttpRequest) -> Result<Self::Held, NotThere>;
}

impl<T> InData for T
where
    T: for<'de> FromInput<'de> + Contextual + 'static,
    T::Source: ContextFrom<<T as Validate>::Context>,
{
    type Held = <T::Source as ContextFrom<<T as Validate>::Context>>::Held;

    fn context(request: &HttpRequest) -> Result<Self::Held, NotThere> {
        <T::Source as ContextFrom<<T as Validate>::Context>>::take(request)
    }
}

impl ResponseError for ValidationErrors {
    fn status_code(&self) -> StatusCode {
        status(status_of(self))
    }

    /// A problem document in English; under the middleware [`answering`] in the language and shape that are
    /// asked for.
    fn error_response(&self) -> HttpResponse {
        response(Answers::new().answer(self, &Wishes::default()))
    }
}

/// A middleware: errors that handlers return are answered as the settings of the application say, in the
/// language that the request asks for.
///
/// # Errors
/// Those of the services below.
pub async fn answering(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let wishes = wishes(request.headers());
    let own = request.app_data::<Answers>().cloned();
    let served = match next.call(request).await {
        Ok(served) => served.map_into_boxed_body(),
        Err(error) => {
            let Some(errors) = error.as_error::<ValidationErrors>() else { return Err(error) };
            let answer = response(own.unwrap_or_default().answer(errors, &wishes));
            return Err(InternalError::from_response(error, answer).into());
        }
    };
    let (request, mut served) = served.into_parts();
    if let Some(errors) = held(&served) {
        // The scope or the resource that has served may have settings of its own.
        let answers = request.app_data::<Answers>().or(own.as_ref()).cloned().unwrap_or_default();
        let answer = response(answers.answer(errors, &wishes));
        served = with_headers(answer, served.headers());
    }
    Ok(ServiceResponse::new(request, served))
}

/// The errors that a response was made of.
fn held(response: &HttpResponse) -> Option<&ValidationErrors> {
    response.error()?.as_error()
}

/// Keeps what was set below, such as cookies; what says of the body is the answer's.
fn with_headers(mut answer: HttpResponse, set: &HeaderMap) -> HttpResponse {
    let own = answer.headers().clone();
    for (name, value) in set {
        let is_told = own.get_all(name).any(|told| told == value);
        if !is_told && (name == VARY || !own.contains_key(name)) {
            answer.headers_mut().append(name.clone(), value.clone());
        }
    }
    answer
}

fn status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
}

fn response(answer: Answer) -> HttpResponse {
    let mut response = HttpResponse::new(status(answer.status()));
    let headers = response.headers_mut();
    headers.insert(VARY, HeaderValue::from_static(answer.vary()));
    let texts =
        [(CONTENT_TYPE, answer.content_type()), (CONTENT_LANGUAGE, answer.content_language())];
    for (name, text) in texts {
        if let Ok(value) = HeaderValue::from_str(text) {
            headers.insert(name, value);
        }
    }
    response.set_body(BoxBody::new(answer.into_body()))
}

fn wishes(headers: &HeaderMap) -> Wishes {
    Wishes::read(|name| headers.get_all(name).map(HeaderValue::as_bytes))
}
