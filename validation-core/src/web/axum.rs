//! `axum`: extractors that give a [`Valid`](crate::Valid) value, and errors as responses.
//!
//! ```
//! use axum::{Router, extract::FromRef, routing::post};
//! use validation::{FromInput, Valid, Validate, ValidationErrors, axum::{Answering, Json, Query}, web::Answers};
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
//! let app: Router = Router::new()
//!     .route("/bookings", post(create))
//!     .layer(Answering(Answers::new().max_bytes(64 * 1024)));
//! ```
//!
//! The context of a type with `#[validate(context = …)]` is taken from the state of the application, by
//! `FromRef`.
//!
//! [`BoundForm`] leaves the mistakes in its fields to the handler, to show the form again:
//!
//! ```
//! use axum::response::Html;
//! use validation::{FromInput, Validate, axum::BoundForm};
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! struct Contact {
//!     #[validate(email)]
//!     email: String,
//! }
//!
//! async fn post(BoundForm(form): BoundForm<Contact>) -> Html<String> {
//!     match form.into_valid() {
//!         Ok(contact) => Html(format!("We will write to {}.", contact.email.replace('<', ""))),
//!         Err(form) => Html(form.view().to_string()),
//!     }
//! }
//! ```
//!
//! The layer [`Answering`] is where the settings are. Without it, extractors answer with the defaults, and
//! [`ValidationErrors`] that a handler returns are answered in English, since a response does not know what the
//! request asked for; with it they are in the language and shape that it did.

mod extract;
mod layer;

pub use self::layer::{Answering, AnsweringService};
pub use super::{BoundForm, Form, Json, Path, Query, Rejection};

use core::borrow::Borrow;
use std::sync::Arc;

use ::axum::{
    body::Body,
    extract::FromRef,
    http::{
        HeaderMap, HeaderValue, Response, StatusCode,
        header::{CONTENT_LANGUAGE, CONTENT_TYPE, VARY},
    },
    response::IntoResponse,
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
pub trait ContextFrom<S, C: ?Sized> {
    /// What holds it.
    type Held: Borrow<C> + Send;

    /// Takes it from the state.
    fn take(state: &S) -> Self::Held;
}

impl<S> ContextFrom<S, ()> for NoContext {
    type Held = ();

    fn take(_: &S) {}
}

impl<S, C: FromRef<S> + Send> ContextFrom<S, C> for OwnContext {
    type Held = C;

    fn take(state: &S) -> C {
        C::from_ref(state)
    }
}

/// A type that can be read from a request, with the context that its rules ask for.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be read from a request",
    note = "derive `serde::Deserialize`, `Validate` and `FromInput`; a type with `context = Type` needs `Type: FromRef<{S}>`"
)]
pub trait InState<S>: for<'de> FromInput<'de> {
    /// What holds the context.
    type Held: Borrow<<Self as Validate>::Context> + Send;

    /// Takes the context from the state.
    fn context(state: &S) -> Self::Held;
}

impl<T, S> InState<S> for T
where
    T: for<'de> FromInput<'de> + Contextual,
    T::Source: ContextFrom<S, <T as Validate>::Context>,
{
    type Held = <T::Source as ContextFrom<S, <T as Validate>::Context>>::Held;

    fn context(state: &S) -> Self::Held {
        <T::Source as ContextFrom<S, <T as Validate>::Context>>::take(state)
    }
}

/// The errors of a response, for the layer to write anew.
#[derive(Clone)]
struct Held(Arc<ValidationErrors>);

impl IntoResponse for ValidationErrors {
    /// A problem document in English; under the layer [`Answering`] in the language and shape that are asked
    /// for. A status beside it, as in `(StatusCode::CONFLICT, errors)`, stays; the document has it under the
    /// layer.
    fn into_response(self) -> Response<Body> {
        let mut response = Answers::new().answer(&self, &Wishes::default()).into_response();
        response.extensions_mut().insert(Held(Arc::new(self)));
        response
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() =
            StatusCode::from_u16(self.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
        let headers = response.headers_mut();
        headers.insert(VARY, HeaderValue::from_static(self.vary()));
        let texts =
            [(CONTENT_TYPE, self.content_type()), (CONTENT_LANGUAGE, self.content_language())];
        for (name, text) in texts {
            if let Ok(value) = HeaderValue::from_str(text) {
                headers.insert(name, value);
            }
        }
        *response.body_mut() = Body::from(self.into_body());
        response
    }
}

fn wishes(headers: &HeaderMap) -> Wishes {
    Wishes::read(|name| headers.get_all(name).iter().map(HeaderValue::as_bytes))
}
