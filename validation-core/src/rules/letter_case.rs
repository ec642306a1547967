//! Text is in lower case, or in upper case.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static LOWERCASE: Code = Code::new("lowercase", "Use lower case only.");

static UPPERCASE: Code = Code::new("uppercase", "Use upper case only.");

pub(super) const CODES: &[&Code] = &[&LOWERCASE, &UPPERCASE];

/// The rule that [`lowercase`] and [`uppercase`] build.
#[derive(Clone, Copy, Debug)]
pub struct LetterCase {
    upper: bool,
}

/// Text has no character that lower case writes differently: lower-casing it changes nothing.
///
/// Accepts text. An absent value passes, and so does `""`. Digits, signs and the letters of scripts
/// without case pass. Case is that of Unicode (section 3.13 of the standard), in no language in
/// particular.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Account {
///     #[validate(lowercase)]
///     name: String,
/// }
///
/// assert!(Account { name: "straße 7".into() }.full_clean().is_ok());
/// assert!(Account { name: "Émile".into() }.full_clean().unwrap_err().has("name", "lowercase"));
/// ```
///
/// # Errors
/// `lowercase`.
pub const fn lowercase() -> LetterCase {
    LetterCase { upper: false }
}

/// Text has no character that upper case writes differently: upper-casing it changes nothing.
///
/// Accepts text. An absent value passes, and so does `""`. Digits, signs and the letters of scripts
/// without case pass; `ß` does not, which upper case writes `SS`.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Flight {
///     #[validate(uppercase)]
///     number: String,
/// }
///
/// assert!(Flight { number: "KL 1009".into() }.full_clean().is_ok());
/// assert!(Flight { number: "kl 1009".into() }.full_clean().unwrap_err().has("number", "uppercase"));
/// ```
///
/// # Errors
/// `uppercase`.
pub const fn uppercase() -> LetterCase {
    LetterCase { upper: true }
}

impl<T: Text + ?Sized> Rule<T> for LetterCase {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(if self.upper { &UPPERCASE } else { &LOWERCASE }));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let name = if self.upper { "uppercase" } else { "lowercase" };
        tell(Fact::Format { name, dialect: "" });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        if self.upper { scan::letters::upper(text) } else { scan::letters::lower(text) }
    }
}

#[cfg(test)]
mod tests {
    use super::{lowercase, uppercase};
    use crate::rule::Rule;

    #[test]
    fn each_case_has_its_rule() {
        for (text, lower, upper) in [
            ("", true, true),
            ("abc", true, false),
            ("ABC", false, true),
            ("aBc", false, false),
            ("123 -.", true, true),
            ("日本語", true, true),
        ] {
            assert_eq!(lowercase().check(text).is_ok(), lower, "{text:?}");
            assert_eq!(uppercase().check(text).is_ok(), upper, "{text:?}");
        }
        assert_eq!(lowercase().check("A").unwrap_err().code(), "lowercase");
        assert_eq!(uppercase().check("a").unwrap_err().code(), "uppercase");
    }
}
