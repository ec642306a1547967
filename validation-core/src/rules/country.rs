//! Text is the code of a country.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static ALPHA2: Code = Code::new("country", "Enter the code of a country, such as NL.");

static ALPHA3: Code = Code::new("country", "Enter the code of a country, such as NLD.");

static NUMERIC: Code = Code::new("country", "Enter the code of a country, such as 528.");

pub(super) const CODES: &[&Code] = &[&ALPHA2, &ALPHA3, &NUMERIC];

/// The rule that [`country`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Country<const N: usize = 0> {
    form: Form,
    uppercase: bool,
    allowed: [&'static str; N],
}

#[derive(Clone, Copy, Debug)]
enum Form {
    Alpha2,
    Alpha3,
    Numeric,
}

/// Text is the code of a country: `NL`.
///
/// Accepts text. An absent value passes. ISO 3166-1 decides, by a table of our own as of 2026: the codes
/// that are officially assigned. They have two letters, unless `alpha3` asks for three (`NLD`) or
/// `numeric` for three digits (`528`). Upper and lower case are the same, unless `uppercase` asks for
/// what the standard writes. `allow = ["XK"]` accepts codes of your own as well.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Address {
///     #[validate(country(uppercase, allow = ["XK"]))]
///     country: String,
///     #[validate(country(alpha3))]
///     origin: Option<String>,
/// }
///
/// assert!(Address { country: "XK".into(), origin: Some("NLD".into()) }.full_clean().is_ok());
/// let errors = Address { country: "UK".into(), origin: Some("NL".into()) }.full_clean().unwrap_err();
/// assert!(errors.has("country", "country"));
/// assert!(errors.has("origin", "country"));
/// ```
///
/// # Errors
/// `country`.
pub const fn country() -> Country {
    Country { form: Form::Alpha2, uppercase: false, allowed: [] }
}

impl<const N: usize> Country<N> {
    /// Asks for the code of three letters.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `numeric`.
    #[track_caller]
    pub const fn alpha3(mut self) -> Self {
        assert!(!matches!(self.form, Form::Numeric), "no code is both `alpha3` and `numeric`");
        self.form = Form::Alpha3;
        self
    }

    /// Asks for the code of three digits.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `alpha3`.
    #[track_caller]
    pub const fn numeric(mut self) -> Self {
        assert!(!matches!(self.form, Form::Alpha3), "no code is both `alpha3` and `numeric`");
        self.form = Form::Numeric;
        self
    }

    /// Asks for upper case, as the standard writes it.
    pub const fn uppercase(mut self) -> Self {
        self.uppercase = true;
        self
    }

    /// Accepts these as well: `allow = ["XK"]`.
    pub const fn allow<const M: usize>(self, codes: [&'static str; M]) -> Country<M> {
        Country { form: self.form, uppercase: self.uppercase, allowed: codes }
    }
}

impl<T: Text + ?Sized, const N: usize> Rule<T> for Country<N> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(match self.form {
        Form::Alpha2 => &ALPHA2,
        Form::Alpha3 => &ALPHA3,
        Form::Numeric => &NUMERIC,
    }));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let dialect = match self.form {
            Form::Alpha2 => "alpha2",
            Form::Alpha3 => "alpha3",
            Form::Numeric => "numeric",
        };
        tell(match N {
            0 => Fact::Format { name: "country", dialect },
            _ => Fact::Opaque,
        });
        if self.uppercase {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let is_known = match self.form {
            Form::Alpha2 => scan::country::alpha_2(text),
            Form::Alpha3 => scan::country::alpha_3(text),
            Form::Numeric => scan::country::numeric(text),
        };
        (is_known || self.allowed.iter().any(|known| known.eq_ignore_ascii_case(text)))
            && !(self.uppercase && text.bytes().any(|byte| byte.is_ascii_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::country;
    use crate::rule::Rule;

    #[test]
    fn forms_are_told_apart() {
        for (text, alpha2, alpha3, numeric) in [
            ("NL", true, false, false),
            ("nl", true, false, false),
            ("NLD", false, true, false),
            ("528", false, false, true),
            ("XK", false, false, false),
            ("UK", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!(country().check(text).is_ok(), alpha2, "{text:?}");
            assert_eq!(country().alpha3().check(text).is_ok(), alpha3, "{text:?}");
            assert_eq!(country().numeric().check(text).is_ok(), numeric, "{text:?}");
        }
    }

    #[test]
    fn more_or_less_is_accepted_where_asked() {
        let allowing = country().allow(["XK", "XA"]);
        for (text, passes, uppercase) in
            [("XK", true, true), ("xk", true, false), ("NL", true, true), ("XB", false, false)]
        {
            assert_eq!(allowing.check(text).is_ok(), passes, "{text:?}");
            assert_eq!(allowing.uppercase().check(text).is_ok(), uppercase, "{text:?}");
        }
    }
}
