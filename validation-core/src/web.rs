//! The web: how requests with something wrong in them are answered, whatever the framework.
//!
//! The extractors of the frameworks ([`axum`](mod@axum), [`actix_web`](mod@actix_web)) read a request into
//! a [`Valid`](crate::Valid) value, or answer with all that is wrong with it:
//!
//! | status | what |
//! |---|---|
//! | 400 | the body cannot be read: `syntax`, `unreadable` |
//! | 413 | it is too large: `too_large`, `too_many_fields` |
//! | 415 | it is of another type: `unsupported_media_type` |
//! | 422 | anything else |
//!
//! An answer is a problem document (RFC 9457), in the language that `Accept-Language` asks for, with
//! `Content-Language` and `Vary`; a browser or htmx, which ask for HTML, get the errors as a list. [`Answers`]
//! has the settings: the languages, limits, and with [`Shape`] a shape of the application's own.
//!
//! # Another framework
//!
//! What it takes is to read a body, and to send an [`Answer`]:
//!
//! ```
//! use validation::{
//!     Decode, FromInput, Valid, Validate, json,
//!     web::{Answer, Answers, Wishes},
//! };
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! struct Booking {
//!     #[validate(range(min = 1))]
//!     seats: u32,
//! }
//!
//! fn read<T>(answers: &Answers, languages: Option<&str>, body: &[u8]) -> Result<Valid<T>, Answer>
//! where
//!     T: for<'de> FromInput<'de> + Validate<Context = ()>,
//! {
//!     let wishes = Wishes { languages: languages.map(Into::into), ..Wishes::default() };
//!     let value = json::from_slice_with(body, &Decode::new().max_bytes(64 * 1024));
//!     value.map_err(|errors| answers.answer(&errors, &wishes))
//! }
//!
//! let answer = read::<Booking>(&Answers::new(), Some("en"), br#"{"seats": 0}"#).unwrap_err();
//! assert_eq!((answer.status(), answer.content_language()), (422, "en"));
//! ```

#[cfg(feature = "actix-web")]
pub mod actix_web;
mod answer;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "axum", feature = "actix-web"))]
mod extracted;
mod media;
#[cfg(any(feature = "axum", feature = "actix-web"))]
mod read;
mod shape;
mod wishes;

#[cfg(any(feature = "axum", feature = "actix-web"))]
pub use self::extracted::{BoundForm, Form, Json, Path, Query, Rejection};
#[cfg(any(feature = "axum", feature = "actix-web"))]
pub(crate) use self::read::Reader;
pub use self::{
    answer::{Answer, Answers},
    shape::{Body, ByField, ProblemDocument, Refusal, Shape},
    wishes::Wishes,
};
pub use crate::render::Location;

#[cfg(test)]
mod tests;
