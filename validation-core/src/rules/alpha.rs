//! Text consists of letters, or of letters and digits.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static ALPHA: Code = Code::new("alpha", "Use letters only.");

static ALPHA_ASCII: Code = Code::new("alpha", "Use the letters A to Z only.");

static ALPHANUMERIC: Code = Code::new("alphanumeric", "Use letters and digits only.");

static ALPHANUMERIC_ASCII: Code =
    Code::new("alphanumeric", "Use the letters A to Z and digits only.");

pub(super) const CODES: &[&Code] = &[&ALPHA, &ALPHA_ASCII, &ALPHANUMERIC, &ALPHANUMERIC_ASCII];

/// The rule that [`alpha`] and [`alphanumeric`] build.
#[derive(Clone, Copy, Debug)]
pub struct Alpha {
    digits: bool,
    ascii: bool,
}

/// Text is one or more letters of any script, or of `A` to `Z` and `a` to `z` with `ascii`.
///
/// Accepts text. An absent value passes, `""` does not. A letter is what Unicode calls `Alphabetic`, which
/// has the vowel signs of Indic scripts too, but not the accents that stand as characters of their own:
/// `é` is a letter, `e` and U+0301 are a letter and a mark. The rule `normalized` (feature `unicode`) sees to
/// that. For names of people it is too strict: they have spaces, hyphens and apostrophes.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Word {
///     #[validate(alpha)]
///     text: String,
///     #[validate(alpha(ascii))]
///     key: Option<String>,
/// }
///
/// assert!(Word { text: "crème".into(), key: None }.full_clean().is_ok());
/// let errors = Word { text: "r2d2".into(), key: Some("crème".into()) }.full_clean().unwrap_err();
/// assert!(errors.has("text", "alpha"));
/// assert!(errors.has("key", "alpha"));
/// ```
///
/// # Errors
/// `alpha`.
pub const fn alpha() -> Alpha {
    Alpha { digits: false, ascii: false }
}

/// Text is one or more letters and digits of any script, or of `A` to `Z`, `a` to `z` and `0` to `9` with
/// `ascii`.
///
/// Accepts text. An absent value passes, `""` does not. Letters are those of [`alpha`]; digits are all
/// numbers of Unicode (`Nd`, `Nl`, `No`), and so `²` and `½` too.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Voucher {
///     #[validate(alphanumeric(ascii))]
///     code: String,
/// }
///
/// assert!(Voucher { code: "SUMMER26".into() }.full_clean().is_ok());
/// assert!(Voucher { code: "SUMMER-26".into() }.full_clean().unwrap_err().has("code", "alphanumeric"));
/// ```
///
/// # Errors
/// `alphanumeric`.
pub const fn alphanumeric() -> Alpha {
    Alpha { digits: true, ascii: false }
}

impl Alpha {
    /// Accepts the letters `A` to `Z` and `a` to `z` and the digits `0` to `9` alone.
    pub const fn ascii(mut self) -> Self {
        self.ascii = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Alpha {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(match (self.digits, self.ascii) {
        (false, false) => &ALPHA,
        (false, true) => &ALPHA_ASCII,
        (true, false) => &ALPHANUMERIC,
        (true, true) => &ALPHANUMERIC_ASCII,
    }));

    /// Which characters are letters of Unicode depends on its version, and so is no pattern for all.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(match (self.ascii, self.digits) {
            (false, false) => Fact::Format { name: "alpha", dialect: "" },
            (false, true) => Fact::Format { name: "alphanumeric", dialect: "" },
            (true, false) => Fact::Pattern { regex: "^[A-Za-z]+$".into(), inverse: false },
            (true, true) => Fact::Pattern { regex: "^[0-9A-Za-z]+$".into(), inverse: false },
        });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        match (self.ascii, self.digits) {
            (false, false) => scan::letters::alphabetic(text),
            (false, true) => scan::letters::alphanumeric(text),
            (true, false) => scan::letters::ascii_alphabetic(text),
            (true, true) => scan::letters::ascii_alphanumeric(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{alpha, alphanumeric};
    use crate::rule::Rule;

    #[test]
    fn letters_and_digits() {
        // (text, `alpha`, with `ascii`, `alphanumeric`, with `ascii`)
        for (text, of_all, of_ascii, with_digits, with_ascii_digits) in [
            ("", false, false, false, false),
            ("abcXYZ", true, true, true, true),
            ("abc1", false, false, true, true),
            ("é語", true, false, true, false),
            ("٣", false, false, true, false),
            ("²", false, false, true, false),
            ("e\u{301}", false, false, false, false),
            ("a b", false, false, false, false),
            ("a_b", false, false, false, false),
            ("ab\n", false, false, false, false),
        ] {
            assert_eq!(alpha().check(text).is_ok(), of_all, "{text:?}");
            assert_eq!(alpha().ascii().check(text).is_ok(), of_ascii, "{text:?}");
            assert_eq!(alphanumeric().check(text).is_ok(), with_digits, "{text:?}");
            assert_eq!(alphanumeric().ascii().check(text).is_ok(), with_ascii_digits, "{text:?}");
        }
    }
}
