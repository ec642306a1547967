//! Text is the number of a bank account.

use super::{
    examples::{self, examples},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule,
    scan::iban::Iban as Account, text::Text,
};

examples! {
    "iban": "Enter an IBAN, such as " [
        "NL91 ABNA 0417 1643 00",
        "NL91ABNA0417164300",
        "GB82 WEST 1234 5698 7654 32",
        "GB82WEST12345698765432"
    ] or "Enter an IBAN of a country that is accepted here."
}

/// The rule that [`iban`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Iban<const N: usize = 0> {
    countries: [&'static str; N],
    /// Whether `countries` are those that do not pass.
    except: bool,
    compact: bool,
    uppercase: bool,
}

/// Text is the number of a bank account, an IBAN.
///
/// Accepts text. An absent value passes. ISO 13616 decides on the check digits, and SWIFT's IBAN Registry
/// on what the banks of each country make of it, by a table of our own as of 2026; countries that
/// use IBANs without having registered them (Algeria, Iran, Morocco, Mozambique and others of Africa) are
/// in it too. Nobody looks whether there is such an account.
///
/// Single spaces and hyphens may stand between its characters, and they may be in lower case, unless it
/// has to be `compact` and in `uppercase`, which is the form to store.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Transfer {
///     #[validate(iban)]
///     from: String,
///     #[validate(iban(countries = ["NL", "BE"]))]
///     to: String,
///     #[validate(iban(country = "NL", compact, uppercase))]
///     fee: Option<String>,
/// }
///
/// let transfer = Transfer {
///     from: "GB82 WEST 1234 5698 7654 32".into(),
///     to: "GB82 WEST 1234 5698 7654 32".into(),
///     fee: Some("NL91ABNA0417164300".into()),
/// };
/// let errors = transfer.full_clean().unwrap_err();
/// assert!(errors.has("to", "iban"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `iban`.
pub const fn iban() -> Iban {
    Iban { countries: [], except: false, compact: false, uppercase: false }
}

impl<const N: usize> Iban<N> {
    /// Accepts accounts of this country only: `country = "NL"`.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for what is not two capital letters.
    #[track_caller]
    pub const fn country(self, country: &'static str) -> Iban<1> {
        self.countries([country])
    }

    /// Accepts accounts of these countries only: `countries = ["NL", "BE"]`.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for an empty list, and for what is not two capital letters.
    #[track_caller]
    pub const fn countries<const M: usize>(self, countries: [&'static str; M]) -> Iban<M> {
        assert!(M > 0, "`countries` needs at least one country");
        self.of(countries, false)
    }

    /// Accepts no accounts of these countries: `except = ["XK"]`.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for what is not two capital letters.
    #[track_caller]
    pub const fn except<const M: usize>(self, countries: [&'static str; M]) -> Iban<M> {
        self.of(countries, true)
    }

    /// Accepts no spaces and no hyphens.
    pub const fn compact(mut self) -> Self {
        self.compact = true;
        self
    }

    /// Asks for upper case, as the standard writes it.
    pub const fn uppercase(mut self) -> Self {
        self.uppercase = true;
        self
    }

    #[track_caller]
    const fn of<const M: usize>(self, countries: [&'static str; M], except: bool) -> Iban<M> {
        assert!(N == 0, "`country`, `countries` and `except`: one of them says it all");
        let mut place = 0;
        while place < M {
            let is_code = matches!(countries[place].as_bytes(), [b'A'..=b'Z', b'A'..=b'Z']);
            assert!(is_code, "a country is written in two capital letters, such as `NL`");
            place += 1;
        }
        Iban { countries, except, compact: self.compact, uppercase: self.uppercase }
    }

    fn admits(&self, account: &Account) -> bool {
        let is_listed = || self.countries.iter().any(|known| known.as_bytes() == account.country());
        N == 0 || is_listed() != self.except
    }
}

impl<T: Text + ?Sized, const N: usize> Rule<T> for Iban<N> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(examples::fitting(EXAMPLES, self, &PLAIN)));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "iban", dialect: "" });
        if N > 0 || self.compact || self.uppercase {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        Account::read(text, self.compact).is_some_and(|account| self.admits(&account))
            && !(self.uppercase && text.bytes().any(|byte| byte.is_ascii_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Iban, iban};
    use crate::rule::Rule;

    #[test]
    fn countries_are_told_apart() {
        const DUTCH: Iban<1> = iban().country("NL");
        const TWO: Iban<2> = iban().countries(["DK", "GB"]);
        const OTHERS: Iban<1> = iban().except(["GB"]);
        for (text, any, dutch, two, others) in [
            ("NL91ABNA0417164300", true, true, false, true),
            ("gb29nwbk60161331926819", true, false, true, false),
            ("DK50 0040 0440 1162 43", true, false, true, true),
            ("DK50 0040 0440 1162 44", false, false, false, false),
            ("", false, false, false, false),
        ] {
            assert_eq!(iban().check(text).is_ok(), any, "{text:?}");
            assert_eq!(DUTCH.check(text).is_ok(), dutch, "{text:?}");
            assert_eq!(TWO.check(text).is_ok(), two, "{text:?}");
            assert_eq!(OTHERS.check(text).is_ok(), others, "{text:?}");
        }
    }

    #[test]
    fn the_form_to_store_may_be_asked_for() {
        for (text, compact, uppercase) in [
            ("NL91ABNA0417164300", true, true),
            ("nl91abna0417164300", true, false),
            ("NL91 ABNA 0417 1643 00", false, true),
        ] {
            assert_eq!(iban().compact().check(text).is_ok(), compact, "{text:?}");
            assert_eq!(iban().uppercase().check(text).is_ok(), uppercase, "{text:?}");
        }
    }
}
