//! The check digit of Luhn (ISO/IEC 7812-1, annex B).

use super::grouped;

/// Whether the text is digits of which the last one checks the others; spaces and hyphens may stand
/// between them, unless it has to be `compact`.
pub(crate) fn is_luhn(text: &str, compact: bool) -> bool {
    grouped::characters(text, compact).is_some_and(|digits| checks(digits.rev()))
}

/// Whether digits pass, the check digit first.
pub(super) fn checks(digits: impl Iterator<Item = u8>) -> bool {
    let mut sum = 0u32;
    let mut doubled = false;
    for byte in digits {
        if !byte.is_ascii_digit() {
            return false;
        }
        let digit = u32::from(byte - b'0') << u32::from(doubled);
        sum = (sum + digit / 10 + digit % 10) % 10;
        doubled = !doubled;
    }
    sum == 0
}

#[cfg(test)]
mod tests {
    use super::is_luhn;

    #[test]
    fn numbers() {
        for (text, passes) in [
            ("0", true),
            ("5421", true),
            ("79927398713", true),
            ("4716-2210-5188-5662", true),
            ("4929 7226 5379 7141", true),
            ("79927398710", false),
            ("1", false),
            ("", false),
            ("foo", false),
            ("5421 ", false),
            ("\u{665}\u{664}\u{662}\u{661}", false),
        ] {
            assert_eq!(is_luhn(text, false), passes, "{text:?}");
        }
        assert!(is_luhn("5421", true) && !is_luhn("54-21", true));
        assert!(is_luhn(&"0".repeat(100_000), false));
    }
}
