//! Text is a domain, as Django has it.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static DOMAIN: Code = Code::new("domain", "Enter a domain, such as example.com.");

pub(super) const CODES: &[&Code] = &[&DOMAIN];

/// The rule that [`domain`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Domain {
    idna: bool,
}

/// Text is a domain with a top-level domain: `example.com`, `bücher.example`.
///
/// Accepts text. An absent value passes. It is Django 5.2's `DomainNameValidator`, to the letter: two labels
/// or more, of letters, digits and inner hyphens, with dots between them and maybe one at the end, of at most
/// 255 characters. Letters are ASCII's and every character from U+00A1 to U+FFFF, symbols and wide spaces
/// among them, and `xn--` need not spell anything. [`hostname`](super::hostname()) is the rule for names that
/// the domain name system can hold.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Site {
///     #[validate(domain)]
///     domain: String,
///     #[validate(domain(accept_idna = false))]
///     ascii: Option<String>,
/// }
///
/// let site = Site { domain: "localhost".into(), ascii: Some("bücher.example".into()) };
/// let errors = site.full_clean().unwrap_err();
/// assert!(errors.has("domain", "domain"));
/// assert!(errors.has("ascii", "domain"));
/// ```
///
/// # Errors
/// `domain`.
pub const fn domain() -> Domain {
    Domain { idna: true }
}

impl Domain {
    /// Whether letters beyond ASCII are accepted; they are, unless it is `false`.
    ///
    /// In ASCII alone, the top-level domain may have digits, as in Django.
    pub const fn accept_idna(mut self, accept: bool) -> Self {
        self.idna = accept;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Domain {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&DOMAIN));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let dialect = if self.idna { "django" } else { "django-ascii" };
        tell(Fact::Format { name: "domain", dialect });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::domain::is_domain(value.as_text(), self.idna)
    }
}

#[cfg(test)]
mod tests {
    use super::domain;
    use crate::rule::Rule;

    #[test]
    fn in_all_letters_or_in_ascii() {
        let cases = [
            ("example.com", true, true),
            ("example.com.", true, true),
            ("bücher.example", true, false),
            ("1.22", false, true),
            ("localhost", false, false),
            ("exa_mple.com", false, false),
            ("", false, false),
        ];
        for (text, any, ascii) in cases {
            assert_eq!(domain().check(text).is_ok(), any, "{text:?}");
            assert_eq!(domain().accept_idna(false).check(text).is_ok(), ascii, "{text:?}");
        }
    }
}
