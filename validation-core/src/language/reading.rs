//! Errors in a language.

use core::fmt;

use super::Language;
use crate::{
    error::ValidationError,
    errors::{Place, ValidationErrors},
    message::{Finding, Message},
    render::{Reading, Text, Ul},
};

/// Errors that are read in a language: see [`ValidationErrors::in_language`].
#[derive(Clone, Copy, Debug)]
pub struct InLanguage<'a>(Reading<'a>);

impl ValidationErrors {
    /// The errors in a language: all views of them are there, with its messages and labels.
    ///
    /// ```
    /// use validation::{Languages, Validate};
    ///
    /// #[derive(Debug, Validate)]
    /// struct Article {
    ///     #[validate(length(max = 3))]
    ///     title: String,
    /// }
    ///
    /// let languages = Languages::builtin();
    /// let errors = Article { title: "abcd".into() }.full_clean().unwrap_err();
    /// let english = errors.in_language(languages.negotiate("en"));
    /// assert_eq!(english.to_string(), errors.to_string());
    /// ```
    pub fn in_language<'a>(&'a self, language: &'a Language) -> InLanguage<'a> {
        InLanguage(Reading { errors: self, messages: language })
    }
}

impl ValidationError {
    /// The message of one error in a language. What its field is called is known to the errors it is among;
    /// see [`ValidationErrors::in_language`].
    ///
    /// ```
    /// use validation::{Languages, ValidationError};
    ///
    /// let languages = Languages::builtin().with("nl", "late = Te laat: { $by } uur.");
    /// let error = ValidationError::new("late").param("by", 9);
    /// assert_eq!(error.in_language(languages.negotiate("nl")).to_string(), "Te laat: 9 uur.");
    /// ```
    pub fn in_language<'a>(
        &'a self,
        language: &'a Language,
    ) -> impl fmt::Display + fmt::Debug + 'a {
        Message { finding: Finding { error: self, place: Place::root() }, messages: language }
    }
}

impl<'a> InLanguage<'a> {
    /// See [`ValidationErrors::as_text`].
    pub fn as_text(self) -> Text<'a> {
        self.0.as_text()
    }

    /// See [`ValidationErrors::as_ul`].
    pub fn as_ul(self) -> Ul<'a> {
        self.0.as_ul()
    }

    /// See [`ValidationErrors::as_json`].
    #[cfg(feature = "json")]
    pub fn as_json(self) -> crate::render::Json<'a> {
        self.0.as_json()
    }

    /// See [`ValidationErrors::as_problem`].
    #[cfg(feature = "json")]
    pub fn as_problem(self) -> crate::render::Problem<'a> {
        self.0.as_problem()
    }

    /// See [`ValidationErrors::as_tree`].
    #[cfg(feature = "json")]
    pub fn as_tree(self) -> crate::render::Tree<'a> {
        self.0.as_tree()
    }
}

/// One error a line, as of the errors themselves.
impl fmt::Display for InLanguage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_lines(f)
    }
}
