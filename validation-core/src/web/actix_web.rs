//! `actix-web`: extractors that give a [`Valid`] value, and errors as responses.
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

pub use self::extract::{BoundForm, Form, Json, Path, Query, Rejection};

use core::borrow::Borrow;
use std::sync::Arc;

use ::actix_web::{
    Error, HttpRequest, HttpResponse, ResponseError,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    error::ErrorInternalServerError,
    http::{
        StatusCode,
        header::{CONTENT_LANGUAGE, CONTENT_TYPE, HeaderMap, HeaderValue, VARY},
    },
    middleware::Next,
    web::Data,
};

use super::{Answer, Answers, Wishes};
use crate::{
    context::{Contextual, NoContext, OwnContext},
    errors::ValidationErrors,
    input::FromInput,
    validate::Validate,
};

/// A context, and where it comes from.
#[doc(hidden)]
pub trait ContextFrom<C: ?Sized> {
    /// What holds it.
    type Held: Borrow<C>;

    /// Takes it from the application's data.
    ///
    /// # Errors
    /// 500, where it is not there.
    fn take(request: &HttpRequest) -> Result<Self::Held, Error>;
}

impl ContextFrom<()> for NoContext {
    type Held = ();

    fn take(_: &HttpRequest) -> Result<(), Error> {
        Ok(())
    }
}

impl<C: 'static> ContextFrom<C> for OwnContext {
    type Held = Arc<C>;

    fn take(request: &HttpRequest) -> Result<Arc<C>, Error> {
        let data = request.app_data::<Data<C>>();
        data.map(|data| Arc::clone(data)).ok_or_else(|| {
            let name = core::any::type_name::<C>();
            ErrorInternalServerError(format!("`app_data` has no `web::Data<{name}>`"))
        })
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
    /// 500, where it is not there.
    fn context(request: &HttpRequest) -> Result<Self::Held, Error>;
}

impl<T> InData for T
where
    T: for<'de> FromInput<'de> + Contextual + 'static,
    T::Source: ContextFrom<<T as Validate>::Context>,
{
    type Held = <T::Source as ContextFrom<<T as Validate>::Context>>::Held;

    fn context(request: &HttpRequest) -> Result<Self::Held, Error> {
        <T::Source as ContextFrom<<T as Validate>::Context>>::take(request)
    }
}

impl ResponseError for ValidationErrors {
    fn status_code(&self) -> StatusCode {
        status(&Answers::new().answer(self, &Wishes::default()))
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
    let answers = request.app_data::<Answers>().cloned().unwrap_or_default();
    let served = next.call(request).await?.map_into_boxed_body();
    let errors = served.response().error();
    let Some(errors) = errors.and_then(|error| error.as_error::<ValidationErrors>()) else {
        return Ok(served);
    };
    let answer = response(answers.answer(errors, &wishes));
    let (request, _) = served.into_parts();
    Ok(ServiceResponse::new(request, answer))
}

fn status(answer: &Answer) -> StatusCode {
    StatusCode::from_u16(answer.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
}

fn response(answer: Answer) -> HttpResponse {
    HttpResponse::build(status(&answer))
        .insert_header((CONTENT_TYPE, answer.content_type()))
        .insert_header((CONTENT_LANGUAGE, answer.content_language()))
        .insert_header((VARY, answer.vary()))
        .body(answer.into_body())
}

fn wishes(headers: &HeaderMap) -> Wishes {
    Wishes::read(|name| headers.get(name).map(HeaderValue::as_bytes))
}
