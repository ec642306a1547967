//! What a value of the input is, as far as that can be told before it is read.

#[cfg(feature = "form")]
mod form;
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
    Number(Cow<'de, str>),
    Text(Cow<'de, str>),
    /// Text of a form, which becomes what is asked for.
    #[cfg(feature = "form")]
    Loose(&'de str),
    #[cfg(feature = "form")]
    File,
    List,
    Object,
}

/// What a value is asked to be, which decides what text of a form becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Any,
    Null,
    Boolean,
    Integer,
    Number,
    Char,
    Text,
    /// The name of a variant.
    Name,
}

impl Content<'_> {
    /// The word for it in params.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Content::Absent | Content::Null => "null",
            Content::Boolean(_) => "boolean",
            Content::Number(_) => "number",
            Content::Text(_) => "text",
            #[cfg(feature = "form")]
            Content::Loose(_) => "text",
            #[cfg(feature = "form")]
            Content::File => "file",
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
pub(crate) type Entries<'de> = Vec<Entry<'de>>;

/// A member of an object.
pub(crate) type Entry<'de> = (Cow<'de, str>, Input<'de>);

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
            #[cfg(feature = "form")]
            Kind::Form(form) => Ok(form::content(*form)),
            Kind::Node(node) => Ok(node.content()),
            Kind::Object(_) | Kind::Flat(_) => Ok(Content::Object),
        }
    }

    /// What the value is, for who asks for this.
    ///
    /// # Errors
    /// `invalid`; of a form, also `required`, `invalid_integer`, `invalid_number`, `invalid_boolean`,
    /// `null_characters_not_allowed`.
    pub(crate) fn wanted(&self, wanted: Wanted) -> Result<Content<'de>, Refused> {
        if let Kind::Node(node) = &self.0 {
            return Ok(node.wanted(wanted));
        }
        match self.content()? {
            #[cfg(feature = "form")]
            Content::Loose(text) => form::wanted(text, wanted),
            #[cfg(feature = "form")]
            Content::Absent if matches!(self.0, Kind::Form(_)) => Ok(form::absent(wanted)),
            content => Ok(content),
        }
    }

    /// Whether there is nothing, as `None` of an `Option` is written.
    pub(crate) fn is_nothing(&self) -> bool {
        match &self.0 {
            #[cfg(feature = "form")]
            Kind::Form(form) => form.is_nothing(),
            _ => matches!(self.content(), Ok(Content::Absent | Content::Null)),
        }
    }

    /// The items of a list, each with its place.
    ///
    /// # Errors
    /// `required`, `invalid_type`.
    pub(crate) fn listed(&self) -> Result<Vec<(usize, Input<'de>)>, Refused> {
        match &self.0 {
            #[cfg(feature = "form")]
            Kind::Form(input) => form::items(*input),
            #[cfg(feature = "json")]
            Kind::Json(raw) if json::is_list(raw) => {
                Ok(json::items(raw)?.into_iter().enumerate().collect())
            }
            Kind::Node(node) => match node.items() {
                Some(items) => Ok(items),
                None => Err(node.content().instead_of("list")),
            },
            _ => Err(self.content()?.instead_of("list")),
        }
    }

    /// The items of a list.
    ///
    /// # Errors
    /// `required`, `invalid_type`.
    pub(crate) fn items(&self) -> Result<Vec<Input<'de>>, Refused> {
        Ok(self.listed()?.into_iter().map(|(_, item)| item).collect())
    }

    /// The members of an object.
    ///
    /// # Errors
    /// `required`, `invalid_type`.
    pub(crate) fn entries(&self) -> Result<Entries<'de>, Refused> {
        match &self.0 {
            #[cfg(feature = "json")]
            Kind::Json(raw) if json::is_object(raw) => json::entries(raw),
            #[cfg(feature = "form")]
            Kind::Form(input) => form::entries(*input),
            Kind::Node(node) => match node.entries() {
                Some(entries) => Ok(entries),
                None => Err(node.content().instead_of("object")),
            },
            Kind::Object(entries) => Ok(Entries::clone(entries)),
            Kind::Flat(flat) => Ok(flat.rest()),
            _ => Err(self.content()?.instead_of("object")),
        }
    }
}
