//! Numbers of securities (ISO 6166).

use super::luhn;

/// Whether the text is an ISIN: two letters, nine letters or digits, and a check digit, that of Luhn over
/// the digits where letters are written as 10 to 35.
pub(crate) fn is_isin(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (&[one, two, .., last], 12) = (bytes, bytes.len()) else { return false };
    one.is_ascii_uppercase()
        && two.is_ascii_uppercase()
        && last.is_ascii_digit()
        && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && luhn::checks(bytes.iter().rev().flat_map(|byte| written(*byte)))
}

/// The digits that a letter or digit is written with, the last one first.
fn written(byte: u8) -> impl Iterator<Item = u8> {
    let (last, first) = match byte {
        b'A'..=b'Z' => {
            let value = byte - b'A' + 10;
            (b'0' + value % 10, Some(b'0' + value / 10))
        }
        _ => (byte, None),
    };
    [Some(last), first].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::is_isin;

    #[test]
    fn numbers() {
        for (text, passes) in [
            ("US0378331005", true),
            ("AU0000XVGZA3", true),
            ("DE000BAY0017", true),
            ("DE000BAY0018", false),
            ("us0378331005", false),
            ("US037833100", false),
            ("US03783310055", false),
            ("0S0378331005", false),
            ("US037833100A", false),
            ("US\u{e9}378331005", false),
            ("", false),
        ] {
            assert_eq!(is_isin(text), passes, "{text:?}");
        }
    }
}
