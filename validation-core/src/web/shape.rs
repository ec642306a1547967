//! The shape of an answer.

use std::borrow::Cow;

use crate::{
    errors::ValidationErrors,
    render::{Json, Location, Problem, Reading, Text, Tree, Ul},
};

/// What is wrong with a request, to be written as the body of an answer: in the language of its reader.
#[derive(Clone, Copy, Debug)]
pub struct Refusal<'a> {
    pub(super) status: u16,
    pub(super) reading: Reading<'a>,
    pub(super) location: Location,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub(super) content_type: Cow<'static, str>,
    pub(super) text: String,
}

/// How an application shows what is wrong with a request.
///
/// A function from a [`Refusal`] to a [`Body`] is one:
///
/// ```
/// use validation::{Validate, web::{Answers, Body, Refusal, Wishes}};
///
/// fn envelope(refusal: &Refusal<'_>) -> Body {
///     let (status, errors) = (refusal.status(), refusal.as_json());
///     Body::new("application/json", format!(r#"{{"ok":false,"status":{status},"errors":{errors}}}"#))
/// }
///
/// # #[derive(Debug, Validate)]
/// # struct Booking { #[validate(range(min = 1))] seats: u32 }
/// let answers = Answers::new().shape(envelope);
/// let errors = Booking { seats: 0 }.full_clean().unwrap_err();
/// let answer = answers.answer(&errors, &Wishes::default());
/// assert!(answer.body().starts_with(r#"{"ok":false,"status":422,"errors":{"seats":[{"message":"#));
/// ```
pub trait Shape: Send + Sync + 'static {
    /// Writes what is wrong with a request.
    fn body(&self, refusal: &Refusal<'_>) -> Body;
}

impl<F: Fn(&Refusal<'_>) -> Body + Send + Sync + 'static> Shape for F {
    fn body(&self, refusal: &Refusal<'_>) -> Body {
        self(refusal)
    }
}

/// A problem document, of the type `application/problem+json`: the default.
///
/// Source: RFC 9457.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProblemDocument;

impl Shape for ProblemDocument {
    fn body(&self, refusal: &Refusal<'_>) -> Body {
        Body::new(Problem::CONTENT_TYPE, refusal.as_problem().to_string())
    }
}

/// The errors by their paths, as [`ValidationErrors::as_json`] writes them.
#[derive(Clone, Copy, Debug, Default)]
pub struct ByField;

impl Shape for ByField {
    fn body(&self, refusal: &Refusal<'_>) -> Body {
        Body::new("application/json", refusal.as_json().to_string())
    }
}

impl Body {
    /// A body of a type.
    pub fn new(content_type: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        Body { content_type: content_type.into(), text: text.into() }
    }

    /// The errors as a list of HTML.
    pub(super) fn html(refusal: &Refusal<'_>) -> Self {
        Body::new("text/html; charset=utf-8", refusal.as_ul().to_string())
    }
}

impl<'a> Refusal<'a> {
    /// The status of the answer.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The errors, in no language.
    pub fn errors(&self) -> &'a ValidationErrors {
        self.reading.errors
    }

    /// See [`ValidationErrors::as_problem`].
    pub fn as_problem(&self) -> Problem<'a> {
        self.reading.as_problem().status(self.status).location(self.location)
    }

    /// See [`ValidationErrors::as_json`].
    pub fn as_json(&self) -> Json<'a> {
        self.reading.as_json()
    }

    /// See [`ValidationErrors::as_tree`].
    pub fn as_tree(&self) -> Tree<'a> {
        self.reading.as_tree()
    }

    /// See [`ValidationErrors::as_ul`].
    pub fn as_ul(&self) -> Ul<'a> {
        self.reading.as_ul()
    }

    /// See [`ValidationErrors::as_text`].
    pub fn as_text(&self) -> Text<'a> {
        self.reading.as_text()
    }
}
