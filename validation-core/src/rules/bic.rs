//! Text is the code of a bank.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static BIC: Code = Code::new("bic", "Enter a BIC, such as DEUTDEFF.");

pub(super) const CODES: &[&Code] = &[&BIC];

/// The rule that [`bic`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Bic {
    uppercase: bool,
}

/// Text is the code of a bank, a BIC or SWIFT code: `DEUTDEFF`, `DEUTDEFF500`.
///
/// Accepts text. An absent value passes. ISO 9362 decides: four letters, the code of a country (ISO
/// 3166-1, and `XK` for Kosovo), two letters or digits, and perhaps three for the branch. Upper and lower
/// case are the same, unless `uppercase` asks for what the standard writes. Nobody looks whether there is
/// such a bank.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Transfer {
///     #[validate(bic)]
///     bank: String,
/// }
///
/// assert!(Transfer { bank: "DEUTDEFF500".into() }.full_clean().is_ok());
/// assert!(Transfer { bank: "DEUTXXFF".into() }.full_clean().unwrap_err().has("bank", "bic"));
/// ```
///
/// # Errors
/// `bic`.
pub const fn bic() -> Bic {
    Bic { uppercase: false }
}

impl Bic {
    /// Asks for upper case, as the standard writes it.
    pub const fn uppercase(mut self) -> Self {
        self.uppercase = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Bic {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&BIC));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "bic", dialect: "" });
        if self.uppercase {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        scan::bic::is_bic(text)
            && !(self.uppercase && text.bytes().any(|byte| byte.is_ascii_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::bic;
    use crate::rule::Rule;

    #[test]
    fn case_matters_where_wanted() {
        for (text, passes, uppercase) in
            [("DEUTDEFF", true, true), ("deutdeff", true, false), ("DEUTDEF", false, false)]
        {
            assert_eq!(bic().check(text).is_ok(), passes, "{text:?}");
            assert_eq!(bic().uppercase().check(text).is_ok(), uppercase, "{text:?}");
        }
    }
}
