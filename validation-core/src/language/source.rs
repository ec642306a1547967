//! Where messages come from: a catalogue of ours, or one of the application's.

use alloc::{string::String, sync::Arc};
use core::fmt::{self, Write};

use fluent_syntax::ast::PatternElement;

use super::{
    Language,
    catalogue::{Catalogue, Pattern},
    resolve::{Arguments, Scope, Stop},
};
use crate::error::{Params, ValidationError};

/// A catalogue of another kind than Fluent's files: gettext's, a table in a database, a bundle that the
/// application has already.
///
/// ```
/// use std::fmt;
/// use validation::{Languages, Request, Translate, Validate};
///
/// struct Table;
///
/// impl Translate for Table {
///     fn translate(&self, request: Request<'_>, out: &mut dyn fmt::Write) -> Result<bool, fmt::Error> {
///         match (request.id(), request.attribute(), request.param("min")) {
///             ("min_length", None, Some(min)) => write!(out, "Le moins de lettres : {min}.").map(|()| true),
///             _ => Ok(false),
///         }
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Article {
///     #[validate(length(min = 3))]
///     title: String,
/// }
///
/// let languages = Languages::builtin().with_catalogue("fr", Table);
/// let errors = Article { title: "a".into() }.full_clean().unwrap_err();
/// let french = errors.in_language(languages.negotiate("fr-CA, en;q=0.5"));
/// assert_eq!(french.to_string(), "title: Le moins de lettres : 3.");
/// ```
pub trait Translate: Send + Sync {
    /// Writes a message; `false` if it is not there, and then what was written is dropped.
    ///
    /// # Errors
    /// Those of the writer.
    fn translate(&self, request: Request<'_>, out: &mut dyn Write) -> Result<bool, fmt::Error>;
}

/// A message that is asked for.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    id: &'a str,
    attribute: Option<&'a str>,
    language: &'a Language,
    error: Option<&'a ValidationError>,
}

impl<'a> Request<'a> {
    /// The code, or `Type-field`.
    pub fn id(&self) -> &'a str {
        self.id
    }

    /// With `Type-field`, the code; none for the field's label. With a code, `value-free` where the
    /// rejected value must not be shown.
    pub fn attribute(&self) -> Option<&'a str> {
        self.attribute
    }

    /// Which language is asked for.
    pub fn language(&self) -> &'a Language {
        self.language
    }

    /// The params of the error; a label has none.
    pub fn params(&self) -> Option<Params<'a>> {
        self.error.map(ValidationError::params)
    }

    /// One of the params.
    pub fn param(&self, name: &str) -> Option<&'a crate::Value> {
        self.params().and_then(|params| params.get(name))
    }
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Request { id, attribute, language, .. } = self;
        write!(f, "{id}.{} in {}", attribute.unwrap_or_default(), language.tag())
    }
}

/// One of a language's catalogues.
#[derive(Clone)]
pub(crate) struct Source {
    words: Words,
    is_application: bool,
}

#[derive(Clone)]
enum Words {
    Fluent(Arc<Catalogue>),
    Other(Arc<dyn Translate>),
}

impl Source {
    pub(crate) fn builtin(catalogue: Catalogue) -> Self {
        Source { words: Words::Fluent(Arc::new(catalogue)), is_application: false }
    }

    pub(crate) fn fluent(catalogue: Catalogue) -> Self {
        Source { words: Words::Fluent(Arc::new(catalogue)), is_application: true }
    }

    pub(crate) fn other(catalogue: impl Translate + 'static) -> Self {
        Source { words: Words::Other(Arc::new(catalogue)), is_application: true }
    }

    pub(crate) fn is_application(&self) -> bool {
        self.is_application
    }

    /// Writes a message, all of it or nothing.
    pub(crate) fn write(
        &self,
        language: &Language,
        id: &str,
        attribute: Option<&str>,
        arguments: &dyn Arguments,
        out: &mut dyn Write,
    ) -> Result<(), Stop> {
        match &self.words {
            Words::Fluent(catalogue) => {
                let pattern = match (attribute, arguments.error()) {
                    (None, Some(error)) => {
                        catalogue.message(id).and_then(|said| said.said_of(error.rule_code()))
                    }
                    (attribute, _) => catalogue.pattern(id, attribute),
                };
                let pattern = pattern.ok_or(Stop::Unknown)?;
                write_fluent(language, catalogue, pattern, arguments, out)
            }
            Words::Other(catalogue) => {
                let error = arguments.error();
                let request = Request { id, attribute, language, error };
                let mut text = String::new();
                match catalogue.translate(request, &mut text) {
                    Ok(true) => Ok(out.write_str(&text)?),
                    Ok(false) => Err(Stop::Unknown),
                    Err(fmt::Error) => Err(Stop::Missing),
                }
            }
        }
    }
}

fn write_fluent(
    language: &Language,
    catalogue: &Catalogue,
    pattern: &Pattern,
    arguments: &dyn Arguments,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Ok(out.write_str(value)?);
    }
    let isolates = language.isolates();
    let scope = Scope { locale: language.locale(), catalogue, arguments, isolates };
    let mut text = String::with_capacity(128);
    scope.write(pattern, &mut text)?;
    Ok(out.write_str(&text)?)
}
