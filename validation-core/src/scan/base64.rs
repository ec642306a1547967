//! Base64 (RFC 4648).

/// Which Base64 is accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Base64 {
    /// With `-` and `_` in place of `+` and `/` (section 5).
    pub(crate) url_safe: bool,
    pub(crate) padding: Padding,
}

/// Whether `=` fills up the last group of four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Padding {
    Required,
    Forbidden,
    Optional,
}

impl Base64 {
    /// Whether the text is the encoding of some bytes. The bits that the last digit has to spare are 0
    /// (section 3.5), so that no two texts stand for the same bytes but for their padding.
    pub(crate) fn accepts(self, text: &str) -> bool {
        let digits = text.trim_end_matches('=');
        let padding = text.len() - digits.len();
        let (spare, missing) = match digits.len() % 4 {
            0 => (0, 0),
            2 => (0b1111, 2),
            3 => (0b11, 1),
            _ => return false,
        };
        let is_padded = match self.padding {
            Padding::Required => padding == missing,
            Padding::Forbidden => padding == 0,
            Padding::Optional => padding == missing || padding == 0,
        };
        let mut last = 0;
        let values = if self.url_safe { &URL_SAFE } else { &STANDARD };
        is_padded
            && digits.bytes().all(|byte| {
                last = values[byte as usize];
                last < 64
            })
            && last & spare == 0
    }
}

static STANDARD: [u8; 256] = values(b'+', b'/');
static URL_SAFE: [u8; 256] = values(b'-', b'_');

/// The value of each digit; 64 for what is none.
const fn values(before_last: u8, last: u8) -> [u8; 256] {
    let mut values = [64; 256];
    let mut value = 0u8;
    while value < 64 {
        let digit = match value {
            0..26 => b'A' + value,
            26..52 => b'a' + value - 26,
            52..62 => b'0' + value - 52,
            62 => before_last,
            _ => last,
        };
        values[digit as usize] = value;
        value += 1;
    }
    values
}

#[cfg(test)]
mod tests {
    use super::{Base64, Padding};

    const fn standard(padding: Padding) -> Base64 {
        Base64 { url_safe: false, padding }
    }

    #[test]
    fn padding() {
        for (text, padded, bare) in [
            ("", true, true),
            ("Zg==", true, false),
            ("Zm8=", true, false),
            ("Zm9v", true, true),
            ("Zg", false, true),
            ("Zm8", false, true),
            ("Zg=", false, false),
            ("Zm9v====", false, false),
            ("====", false, false),
            ("=", false, false),
            ("Z", false, false),
            ("Z===", false, false),
            ("Zm=8", false, false),
            ("Zm8=Zm8=", false, false),
        ] {
            assert_eq!(standard(Padding::Required).accepts(text), padded, "{text:?}");
            assert_eq!(standard(Padding::Forbidden).accepts(text), bare, "{text:?}");
            assert_eq!(standard(Padding::Optional).accepts(text), padded || bare, "{text:?}");
        }
    }

    #[test]
    fn alphabets() {
        for (text, is_standard, is_url_safe) in [
            ("ab+/", true, false),
            ("ab-_", false, true),
            ("Zm9v Zm9v", false, false),
            ("Zm9\n", false, false),
            ("Zm9é", false, false),
        ] {
            assert_eq!(standard(Padding::Required).accepts(text), is_standard, "{text:?}");
            let url_safe = Base64 { url_safe: true, padding: Padding::Optional };
            assert_eq!(url_safe.accepts(text), is_url_safe, "{text:?}");
        }
    }

    #[test]
    fn spare_bits_are_zero() {
        for (text, passes) in [("Zg==", true), ("Zh==", false), ("Zm8=", true), ("Zm9=", false)] {
            assert_eq!(standard(Padding::Required).accepts(text), passes, "{text:?}");
        }
    }
}
