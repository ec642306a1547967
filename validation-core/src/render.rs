//! Views of errors: [`Data`], [`Text`], [`Ul`], and as JSON [`Json`], [`Problem`] and [`Tree`].
//!
//! A view borrows the errors and costs nothing until it is shown; then it is written straight into the
//! writer. All of them implement `Display`, and those that are JSON `Serialize` too.

mod data;
#[cfg(feature = "serde")]
mod error;
mod escape;
#[cfg(feature = "serde")]
mod json;
mod lines;
#[cfg(feature = "json")]
mod problem;
mod text;
#[cfg(feature = "json")]
mod tree;
mod ul;
#[cfg(feature = "json")]
mod writer;

#[cfg(feature = "serde")]
pub(crate) use self::error::ErrorObject;
#[cfg(feature = "form")]
pub(crate) use self::escape::Escaped;
#[cfg(feature = "serde")]
pub use self::json::Json;
pub use self::{data::Data, text::Text, ul::Ul};
#[cfg(feature = "json")]
pub use self::{
    problem::{Location, Problem},
    tree::Tree,
};

use alloc::string::String;
use core::fmt::{self, Write};

use crate::{
    error::ValidationError,
    errors::{Groups, Place, PlaceWriter, ValidationErrors},
    message::{English, Finding, Message, Messages},
};

/// Errors, and the language they are read in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'a> {
    pub(crate) errors: &'a ValidationErrors,
    pub(crate) messages: &'a dyn Messages,
}

impl<'a> Reading<'a> {
    pub(crate) fn english(errors: &'a ValidationErrors) -> Self {
        Reading { errors, messages: &English }
    }

    fn groups(self) -> Groups<'a> {
        Groups::of(self.errors)
    }

    /// Writes what people call a place, or else its path.
    fn write_heading<W: Write + ?Sized>(
        self,
        writer: &mut PlaceWriter<'a>,
        out: &mut W,
        place: Place<'a>,
    ) -> fmt::Result {
        match self.heading(place) {
            Some(heading) => out.write_str(&heading),
            None => writer.write(out, place),
        }
    }

    fn heading(self, place: Place<'a>) -> Option<String> {
        place.spoken(|field| self.messages.label(field))
    }

    fn message(self, place: Place<'a>, error: &'a ValidationError) -> Message<'a> {
        Message { finding: Finding { error, place }, messages: self.messages }
    }
}

#[cfg(all(test, feature = "json"))]
mod tests;
