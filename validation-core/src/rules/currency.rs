//! Text is the code of a currency.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static CURRENCY: Code = Code::new("currency", "Enter the code of a currency, such as EUR.");

pub(super) const CODES: &[&Code] = &[&CURRENCY];

/// The rule that [`currency`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Currency {
    uppercase: bool,
}

/// Text is the code of a currency: `EUR`, `USD`.
///
/// Accepts text. An absent value passes. ISO 4217 decides, by a table of our own of its list one as of
/// January 2026: the current codes, those of funds and metals among them. What has been withdrawn (`HRK`,
/// `BGN`) does not pass. Upper and lower case are the same, unless `uppercase` asks for what the standard
/// writes.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Price {
///     #[validate(currency)]
///     currency: String,
/// }
///
/// assert!(Price { currency: "EUR".into() }.full_clean().is_ok());
/// assert!(Price { currency: "EURO".into() }.full_clean().unwrap_err().has("currency", "currency"));
/// ```
///
/// # Errors
/// `currency`.
pub const fn currency() -> Currency {
    Currency { uppercase: false }
}

impl Currency {
    /// Asks for upper case, as the standard writes it.
    pub const fn uppercase(mut self) -> Self {
        self.uppercase = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Currency {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&CURRENCY));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "currency", dialect: "" });
        if self.uppercase {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        scan::currency::alpha(text)
            && !(self.uppercase && text.bytes().any(|byte| byte.is_ascii_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::currency;
    use crate::rule::Rule;

    #[test]
    fn case_matters_where_wanted() {
        for (text, passes, uppercase) in
            [("EUR", true, true), ("eur", true, false), ("HRK", false, false), ("", false, false)]
        {
            assert_eq!(currency().check(text).is_ok(), passes, "{text:?}");
            assert_eq!(currency().uppercase().check(text).is_ok(), uppercase, "{text:?}");
        }
    }
}
