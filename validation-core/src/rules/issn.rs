//! Text is the number of a journal.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule,
    scan::isbn::Issn as Accepted, text::Text,
};

static ISSN: Code = Code::new("issn", "Enter an ISSN, such as 0378-5955.");

pub(super) const CODES: &[&Code] = &[&ISSN];

/// The rule that [`issn`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Issn {
    accepted: Accepted,
}

/// Text is the number of a journal or another serial, an ISSN: `0378-5955`.
///
/// Accepts text. An absent value passes. ISO 3297 decides on the check digit, which is an `X` for ten.
/// The hyphen may be left out and the `X` be a small one, unless `hyphen` and `uppercase` ask for what
/// the standard prints.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Journal {
///     #[validate(issn)]
///     issn: String,
///     #[validate(issn(hyphen, uppercase))]
///     printed: String,
/// }
///
/// assert!(Journal { issn: "2434561x".into(), printed: "2434-561X".into() }.full_clean().is_ok());
/// let journal = Journal { issn: "2434-5611".into(), printed: "2434561X".into() };
/// let errors = journal.full_clean().unwrap_err();
/// assert!(errors.has("issn", "issn"));
/// assert!(errors.has("printed", "issn"));
/// ```
///
/// # Errors
/// `issn`.
pub const fn issn() -> Issn {
    Issn { accepted: Accepted { hyphen: false, uppercase: false } }
}

impl Issn {
    /// Asks for the hyphen.
    pub const fn hyphen(mut self) -> Self {
        self.accepted.hyphen = true;
        self
    }

    /// Asks for a capital `X`.
    pub const fn uppercase(mut self) -> Self {
        self.accepted.uppercase = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Issn {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&ISSN));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "issn", dialect: "" });
        if self.accepted.hyphen || self.accepted.uppercase {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.accepted.accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::issn;
    use crate::rule::Rule;

    #[test]
    fn more_is_asked_where_wanted() {
        for (text, lax, hyphen, uppercase) in [
            ("2434-561X", true, true, true),
            ("2434-561x", true, true, false),
            ("2434561X", true, false, true),
            ("2434-5611", false, false, false),
        ] {
            assert_eq!(issn().check(text).is_ok(), lax, "{text:?}");
            assert_eq!(issn().hyphen().check(text).is_ok(), hyphen, "{text:?}");
            assert_eq!(issn().uppercase().check(text).is_ok(), uppercase, "{text:?}");
        }
    }
}
