//! Messages in the languages of their readers.

mod argument;
#[cfg(feature = "fluent")]
mod bundle;
mod catalogue;
mod chain;
mod dates;
mod fault;
mod languages;
mod lint;
mod locale;
mod locales;
mod negotiate;
mod number;
mod reading;
mod resolve;
mod source;

pub use self::{
    fault::Fault,
    languages::Languages,
    lint::{Lint, lint},
    reading::InLanguage,
    source::{Request, Translate},
};

use alloc::{string::String, sync::Arc, vec::Vec};
use core::fmt;

use icu_locale::LanguageIdentifier;

use self::{fault::Handler, locale::Locale, source::Source};

/// A language that errors can be read in; one of [`Languages`].
///
/// It is an argument, and nothing is set: one `ValidationErrors` can be read in many languages at once,
/// on any thread.
#[derive(Clone)]
pub struct Language {
    tag: LanguageIdentifier,
    /// The tag with its likely script and region, by which readers are matched.
    likely: LanguageIdentifier,
    name: String,
    locale: Arc<Locale>,
    /// The nearest first.
    sources: Vec<Source>,
    /// Those of the languages that it is a kind of.
    inherited: Vec<Source>,
    /// The attributes in the application's code are written in it.
    is_source: bool,
    isolates: bool,
    handler: Option<Handler>,
}

impl Language {
    fn new(tag: LanguageIdentifier) -> Option<Self> {
        let locale = Locale::of(&tag)?;
        let isolates = locale.is_leftward();
        Some(Language {
            name: tag.to_string(),
            likely: negotiate::maximized(&tag),
            tag,
            locale: Arc::new(locale),
            sources: Vec::new(),
            inherited: Vec::new(),
            is_source: false,
            isolates,
            handler: None,
        })
    }

    /// The BCP 47 tag: `nl`, `pt-BR`, `zh-Hans`. It fits `Content-Language` and `lang`.
    pub fn tag(&self) -> &str {
        &self.name
    }

    /// Whether it is read from the right, as `dir="rtl"` says in HTML.
    pub fn is_right_to_left(&self) -> bool {
        self.locale.is_leftward()
    }

    fn locale(&self) -> &Locale {
        &self.locale
    }

    fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter().chain(&self.inherited)
    }

    fn has_builtin(&self) -> bool {
        self.sources.iter().any(|source| !source.is_application())
    }

    fn has_application(&self) -> bool {
        self.sources().any(Source::is_application)
    }

    fn is_source(&self) -> bool {
        self.is_source
    }

    fn isolates(&self) -> bool {
        self.isolates
    }

    /// Tells that a message of the application's cannot be written.
    #[cold]
    fn tell(&self, id: &str, attribute: Option<&str>) {
        if let Some(handler) = &self.handler {
            let (point, attribute) = attribute.map_or(("", ""), |attribute| (".", attribute));
            let text = format!("`{id}{point}{attribute}` names what the error does not have");
            handler.tell(&Fault { language: self.name.clone(), text });
        }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.name)
    }
}

#[cfg(test)]
mod tests;
