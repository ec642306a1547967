//! What a value of the input is, as far as that can be told before it is read.

#[cfg(feature = "json")]
mod json;

use alloc::{borrow::Cow, vec::Vec};

use super::{Input, Kind, Refused};
use crate::rules::REQUIRED;

/// A value of the input; of lists and objects, that it is one.
pub(crate) enum Content<'de> {
    Absent,
    Null,
    Boolean(bool),
    /// As it is written.
    Number(&'de str),
    Text(Cow<'de, str>),
    List,
    Object,
}

impl Content<'_> {
    /// The word for it in params.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Content::Absent | Content::Null => "null",
            Content::Boolean(_) => "boolean",
            Content::Number(_) => "number",
            Content::Text(_) => "text",
            Content::List => "list",
            Content::Object => "object",
        }
    }

    /// It is not what was asked for: nothing at all, or something else.
    #[cold]
    pub(crate) fn instead_of(&self, expected: &'static str) -> Refused {
        match self {
            Content::Absent | Content::Null => Refused::of(&REQUIRED),
            _ => Refused::wrong_type(expected, self.name()),
        }
    }
}

/// The members of an object, in order, with names that may repeat.
pub(crate) type Entries<'de> = Vec<(Cow<'de, str>, Input<'de>)>;

impl<'de> Input<'de> {
    /// What the value is.
    ///
    /// # Errors
    /// `invalid`, for text that no string can hold, such as half of a surrogate pair.
    pub(crate) fn content(&self) -> Result<Content<'de>, Refused> {
        match &self.0 {
            Kind::Absent => Ok(Content::Absent),
            #[cfg(feature = "json")]
            Kind::Json(raw) => json::content(raw),
            Kind::Object(_) | Kind::Flat(_) => Ok(Content::Object),
        }
    }

    /// Whether there is nothing, as `None` of an `Option` is written.
    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self.content(), Ok(Content::Absent | Content::Null))
    }

    /// The items of a list, each with its place.
    ///
    /// # Errors
    /// `required`, `invalid_type`.
    pub(crate) fn listed(&self) -> Result<Vec<(usize, Input<'de>)>, Refused> {
        Ok(self.items()?.into_iter().enumerate().collect())
    }

    /// The items of a list.
    ///
    /// # Errors
    /// `required`, `invalid_type`.
    pub(crate) fn items(&self) -> Result<Vec<Input<'de>>, Refused> {
        match &self.0 {
            #[cfg(feature = "json")]
            Kind::Json(raw) if json::is_list(raw) => json::items(raw),
            _ => Err(self.content()?.instead_of("list")),
        }
    }

    /// The members of an object.
    ///
    /// # Errors
    /// `required`, `invalid_type`.
    pub(crate) fn entries(&self) -> Result<Entries<'de>, Refused> {
        match &self.0 {
            #[cfg(feature = "json")]
            Kind::Json(raw) if json::is_object(raw) => json::entries(raw),
            Kind::Object(entries) => Ok(Entries::clone(entries)),
            Kind::Flat(flat) => Ok(flat.rest()),
            _ => Err(self.content()?.instead_of("object")),
        }
    }
}
