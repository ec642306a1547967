//! Text is a hexadecimal number.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static HEX: Code = Code::new("hex", "Enter hexadecimal digits only: 0 to 9 and a to f.");

pub(super) const CODES: &[&Code] = &[&HEX];

/// The rule that [`hex`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Hex {
    prefix: bool,
}

/// Text is one or more hexadecimal digits.
///
/// Accepts text. An absent value passes, `""` does not. Upper and lower case are the same. Their number
/// may be odd: add `length(equal = 64)` for the hash of a file, for example.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct File {
///     #[validate(hex, length(equal = 8))]
///     checksum: String,
///     #[validate(hex(prefix))]
///     address: String,
/// }
///
/// assert!(File { checksum: "cbf43926".into(), address: "0x7F".into() }.full_clean().is_ok());
/// let errors = File { checksum: "0xcbf439".into(), address: "7FH".into() }.full_clean().unwrap_err();
/// assert!(errors.has("checksum", "hex"));
/// assert!(errors.has("address", "hex"));
/// ```
///
/// # Errors
/// `hex`.
pub const fn hex() -> Hex {
    Hex { prefix: false }
}

impl Hex {
    /// Lets `0x` or `0h` stand before the digits.
    pub const fn prefix(mut self) -> Self {
        self.prefix = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Hex {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&HEX));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let regex = if self.prefix { "^(?:0[xXhH])?[0-9A-Fa-f]+$" } else { "^[0-9A-Fa-f]+$" };
        tell(Fact::Pattern { regex: regex.into(), inverse: false });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        if self.prefix { scan::hex::prefixed(text) } else { scan::hex::digits(text) }
    }
}

#[cfg(test)]
mod tests {
    use super::hex;
    use crate::rule::Rule;

    #[test]
    fn digits_pass() {
        for (text, bare, prefixed) in [
            ("deadBEEF", true, true),
            ("0xFF", false, true),
            ("0x", false, false),
            ("", false, false),
        ] {
            assert_eq!(hex().check(text).is_ok(), bare, "{text:?}");
            assert_eq!(hex().prefix().check(text).is_ok(), prefixed, "{text:?}");
        }
    }
}
