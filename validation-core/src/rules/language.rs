//! Text is the tag of a language.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static LANGUAGE: Code = Code::new("language", "Enter the tag of a language, such as en or pt-BR.");

static LOCALE: Code = Code::new("language", "Enter the tag of a language, such as en or pt_BR.");

static ALPHA2: Code = Code::new("language", "Enter the code of a language, such as en.");

pub(super) const CODES: &[&Code] = &[&LANGUAGE, &LOCALE, &ALPHA2];

/// The rule that [`language`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    form: Form,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    Tag,
    Locale,
    Alpha2,
}

/// Text is the tag of a language: `en`, `pt-BR`, `zh-Hant-TW`.
///
/// Accepts text. An absent value passes. BCP 47 (RFC 5646) decides on the form, and its first part is a
/// language of IANA's Language Subtag Registry, which holds ISO 639; that is a table of our own as of 25
/// August 2025. Nobody looks whether the other parts are registered. Upper and lower case are the same.
///
/// `underscore` accepts locales as systems write them, `pt_BR`. `alpha2` asks for the language alone, in
/// the two letters of ISO 639-1.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Profile {
///     #[validate(language)]
///     language: String,
///     #[validate(language(underscore))]
///     locale: String,
///     #[validate(language(alpha2))]
///     native: Option<String>,
/// }
///
/// let profile =
///     Profile { language: "gsw-CH".into(), locale: "pt_BR".into(), native: Some("pt".into()) };
/// assert!(profile.full_clean().is_ok());
/// let profile =
///     Profile { language: "pt_BR".into(), locale: "xq".into(), native: Some("pt-BR".into()) };
/// assert_eq!(profile.full_clean().unwrap_err().len(), 3);
/// ```
///
/// # Errors
/// `language`.
pub const fn language() -> Language {
    Language { form: Form::Tag }
}

impl Language {
    /// Lets underscores stand for hyphens.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `alpha2`.
    #[track_caller]
    pub const fn underscore(mut self) -> Self {
        assert!(!matches!(self.form, Form::Alpha2), "`alpha2` leaves nothing to `underscore`");
        self.form = Form::Locale;
        self
    }

    /// Asks for the two letters of ISO 639-1.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `underscore`.
    #[track_caller]
    pub const fn alpha2(mut self) -> Self {
        assert!(!matches!(self.form, Form::Locale), "`alpha2` leaves nothing to `underscore`");
        self.form = Form::Alpha2;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Language {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(match self.form {
        Form::Tag => &LANGUAGE,
        Form::Locale => &LOCALE,
        Form::Alpha2 => &ALPHA2,
    }));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let dialect = match self.form {
            Form::Tag => "bcp47",
            Form::Locale => "locale",
            Form::Alpha2 => "alpha2",
        };
        tell(Fact::Format { name: "language", dialect });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        match self.form {
            Form::Tag => scan::language::is_tag(text, false),
            Form::Locale => scan::language::is_tag(text, true),
            Form::Alpha2 => scan::language::alpha_2(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::language;
    use crate::rule::Rule;

    #[test]
    fn forms_are_told_apart() {
        for (text, tag, locale, alpha2) in [
            ("en", true, true, true),
            ("EN", true, true, true),
            ("pt-BR", true, true, false),
            ("pt_BR", false, true, false),
            ("gsw", true, true, false),
            ("xq", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!(language().check(text).is_ok(), tag, "{text:?}");
            assert_eq!(language().underscore().check(text).is_ok(), locale, "{text:?}");
            assert_eq!(language().alpha2().check(text).is_ok(), alpha2, "{text:?}");
        }
    }
}
