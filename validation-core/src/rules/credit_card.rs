//! Text is the number of a payment card.

mod brand;

pub use self::brand::CardBrand;
pub(super) use self::brand::words as brand_words;

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan::card::Card,
    text::Text,
};

static CREDIT_CARD: Code = Code::new("credit_card", "Enter a valid card number.");

pub(super) const CODES: &[&Code] = &[&CREDIT_CARD];

/// The rule that [`credit_card`] builds.
#[derive(Clone, Copy, Debug)]
pub struct CreditCard {
    /// A bit for each brand accepted; nothing at all stands for any of them.
    brands: u16,
    compact: bool,
}

/// Text is the number of a payment card.
///
/// Accepts text. An absent value passes. ISO/IEC 7812-1 decides on the check digit, and what the brands
/// issue on the first digits and the length: see [`CardBrand`]. `brand = visa` accepts one of them,
/// `brands` several. Nobody looks whether there is such a card. Mark the field `sensitive`.
///
/// Single spaces and hyphens may stand between digits, unless it has to be `compact`.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Payment {
///     #[validate(sensitive, credit_card)]
///     card: String,
///     #[validate(sensitive, credit_card(brands = ["visa", "mastercard"]))]
///     other: Option<String>,
///     #[validate(sensitive, credit_card(brand = amex, compact))]
///     business: Option<String>,
/// }
///
/// let payment = Payment {
///     card: "4716 2210 5188 5662".into(),
///     other: Some("375556917985515".into()),
///     business: Some("375556917985515".into()),
/// };
/// let errors = payment.full_clean().unwrap_err();
/// assert!(errors.has("other", "credit_card"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `credit_card`.
pub const fn credit_card() -> CreditCard {
    CreditCard { brands: 0, compact: false }
}

impl CreditCard {
    /// Accepts this brand: `brand = visa`.
    pub const fn brand(mut self, brand: CardBrand) -> Self {
        self.brands |= brand.bit();
        self
    }

    /// Accepts these brands, by their words: `brands = ["visa", "mastercard"]`.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for a word that is no brand.
    #[track_caller]
    pub const fn brands<const N: usize>(mut self, brands: [&str; N]) -> Self {
        let mut place = 0;
        while place < N {
            let brand = CardBrand::from_word(brands[place]);
            assert!(brand.is_some(), "this is no brand of cards; `CardBrand` lists them");
            if let Some(brand) = brand {
                self = self.brand(brand);
            }
            place += 1;
        }
        self
    }

    /// Accepts no spaces and no hyphens.
    pub const fn compact(mut self) -> Self {
        self.compact = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for CreditCard {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&CREDIT_CARD));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "credit_card", dialect: "" });
        if self.compact || self.brands != 0 {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        Card::read(value.as_text(), self.compact)
            .is_some_and(|card| brand::issues(self.brands, &card))
    }
}

#[cfg(test)]
mod tests {
    use super::{CardBrand, CreditCard, credit_card};
    use crate::{rule::Rule, rules::words};

    const NUMBERS: [(&str, CardBrand); 20] = [
        ("375556917985515", CardBrand::Amex),
        ("36050234196908", CardBrand::Diners),
        ("30569309025904", CardBrand::Diners),
        ("6011111111111117", CardBrand::Discover),
        ("6011000990139424", CardBrand::Discover),
        ("3530111333300000", CardBrand::Jcb),
        ("6759649826438453", CardBrand::Maestro),
        ("5018000000000009", CardBrand::Maestro),
        ("5398228707871527", CardBrand::Mastercard),
        ("2222155765072228", CardBrand::Mastercard),
        ("2720428011723762", CardBrand::Mastercard),
        ("2200000000000004", CardBrand::Mir),
        ("2204000000000000", CardBrand::Mir),
        ("8200000000000001", CardBrand::Rupay),
        ("6234917882863855", CardBrand::Unionpay),
        ("8171999900000000021", CardBrand::Unionpay),
        ("4716-2210-5188-5662", CardBrand::Visa),
        ("4929 7226 5379 7141", CardBrand::Visa),
        ("4222222222222", CardBrand::Visa),
        ("4716989580001715211", CardBrand::Visa),
    ];

    #[test]
    fn brands_are_told_apart() {
        for (text, brand) in NUMBERS {
            assert!(credit_card().check(text).is_ok(), "{text}");
            for asked in CardBrand::ALL {
                let passes = credit_card().brand(asked).check(text).is_ok();
                assert_eq!(passes, asked == brand, "{text} {asked:?}");
            }
        }
    }

    #[test]
    fn other_numbers_do_not_pass() {
        for text in [
            "",
            "foo",
            "5398228707871528",
            "2721465526338453",
            "2220175103860763",
            "375556917985515999999993",
            "prefix6234917882863855",
            "9999999999999995",
            "0000000000000000",
        ] {
            assert!(credit_card().check(text).is_err(), "{text}");
        }
    }

    #[test]
    fn brands_add_up() {
        const TWO: CreditCard = credit_card().brands(["visa", "amex"]);
        const ONE: CreditCard = credit_card().brand(words::visa);
        for (text, two, one) in [
            ("4716461583322103", true, true),
            ("375556917985515", true, false),
            ("5398228707871527", false, false),
        ] {
            assert_eq!(TWO.check(text).is_ok(), two, "{text}");
            assert_eq!(ONE.check(text).is_ok(), one, "{text}");
        }
        assert!(credit_card().compact().check("4716-2210-5188-5662").is_err());
    }
}
