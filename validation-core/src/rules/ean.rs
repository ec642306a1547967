//! Text is the number of a barcode.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static EAN: Code = Code::new("ean", "Enter the number below the barcode: 8, 13 or 14 digits.");

static EAN_8: Code = Code::new("ean", "Enter the number below the barcode: 8 digits.");

static EAN_13: Code = Code::new("ean", "Enter the number below the barcode: 13 digits.");

static EAN_14: Code = Code::new("ean", "Enter the number below the barcode: 14 digits.");

pub(super) const CODES: &[&Code] = &[&EAN, &EAN_8, &EAN_13, &EAN_14];

/// The rule that [`ean`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Ean {
    /// How many; 0 for any of the three.
    digits: u8,
}

/// Text is the number of a barcode on goods, an EAN of 8, 13 or 14 digits.
///
/// Accepts text. An absent value passes. The GS1 General Specifications decide on the check digit. GS1
/// calls these numbers GTIN; that of 12 digits, the UPC of North America, passes with a 0 before it.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Article {
///     #[validate(ean)]
///     barcode: String,
///     #[validate(ean(digits = 8))]
///     short: Option<String>,
/// }
///
/// let article = Article { barcode: "4012345678901".into(), short: Some("73513537".into()) };
/// assert!(article.full_clean().is_ok());
/// let article = Article { barcode: "4012345678902".into(), short: Some("4012345678901".into()) };
/// assert_eq!(article.full_clean().unwrap_err().len(), 2);
/// ```
///
/// # Errors
/// `ean`.
pub const fn ean() -> Ean {
    Ean { digits: 0 }
}

impl Ean {
    /// How many digits it has: 8, 13 or 14.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for another number.
    #[track_caller]
    pub const fn digits(mut self, digits: u8) -> Self {
        assert!(matches!(digits, 8 | 13 | 14), "an EAN has 8, 13 or 14 digits");
        self.digits = digits;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Ean {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(match self.digits {
        8 => &EAN_8,
        13 => &EAN_13,
        14 => &EAN_14,
        _ => &EAN,
    }));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "ean", dialect: "" });
        if self.digits != 0 {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let is_long_enough = match self.digits {
            0 => matches!(text.len(), 8 | 13 | 14),
            digits => text.len() == digits as usize,
        };
        is_long_enough && scan::gs1::checks(text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::ean;
    use crate::rule::Rule;

    #[test]
    fn lengths_are_told_apart() {
        for (text, digits) in [
            ("73513537", Some(8)),
            ("9421023610112", Some(13)),
            ("00012345600012", Some(14)),
            ("5901234123451", None),
            ("079777681629", None),
            ("036000291452", None),
            ("7351 3537", None),
            ("7351353é", None),
            ("", None),
        ] {
            assert_eq!(ean().check(text).is_ok(), digits.is_some(), "{text:?}");
            for asked in [8, 13, 14] {
                let passes = digits == Some(asked);
                assert_eq!(ean().digits(asked).check(text).is_ok(), passes, "{text:?} {asked}");
            }
        }
    }
}
