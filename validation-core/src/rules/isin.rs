//! Text is the number of a security.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static ISIN: Code = Code::new("isin", "Enter an ISIN, such as US0378331005.");

pub(super) const CODES: &[&Code] = &[&ISIN];

/// The rule that [`isin`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Isin;

/// Text is the number of a security, an ISIN: `US0378331005`.
///
/// Accepts text. An absent value passes. ISO 6166 decides: two letters, nine letters or digits, and the
/// check digit, all in upper case. Nobody looks whether the two letters are a country, as `XS` is none.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Holding {
///     #[validate(isin)]
///     security: String,
/// }
///
/// assert!(Holding { security: "US0378331005".into() }.full_clean().is_ok());
/// let errors = Holding { security: "US0378331006".into() }.full_clean().unwrap_err();
/// assert!(errors.has("security", "isin"));
/// ```
///
/// # Errors
/// `isin`.
pub const fn isin() -> Isin {
    Isin
}

impl<T: Text + ?Sized> Rule<T> for Isin {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&ISIN));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "isin", dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::isin::is_isin(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::isin;
    use crate::rule::Rule;

    #[test]
    fn the_check_digit_decides() {
        assert!(isin().check("DE000BAY0017").is_ok());
        assert_eq!(isin().check("DE000BAY0018").unwrap_err().code(), "isin");
    }
}
