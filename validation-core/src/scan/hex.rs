//! Hexadecimal digits, and colours made of them.

/// Whether the text is one hexadecimal digit or more.
#[inline]
pub(crate) fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The same, perhaps after `0x` or `0h`.
pub(crate) fn prefixed(text: &str) -> bool {
    let bare = match text.as_bytes() {
        [b'0', b'x' | b'X' | b'h' | b'H', ..] => text.get(2..).unwrap_or_default(),
        _ => text,
    };
    digits(bare)
}

/// Whether the text is a colour's digits: `rgb`, `rgba`, `rrggbb` or `rrggbbaa` (CSS Color 4,
/// section 5.2).
#[inline]
pub(crate) fn color(digits: &str) -> bool {
    matches!(digits.len(), 3 | 4 | 6 | 8) && self::digits(digits)
}

#[cfg(test)]
mod tests {
    use super::{color, digits, prefixed};

    #[test]
    fn numbers() {
        for (text, bare, with_prefix) in [
            ("deadBEEF", true, true),
            ("0", true, true),
            ("0xff", false, true),
            ("0HfF", false, true),
            ("0x", false, false),
            ("0xx1", false, false),
            ("1x1", false, false),
            ("", false, false),
            ("a g", false, false),
            ("é", false, false),
            ("0é", false, false),
        ] {
            assert_eq!(digits(text), bare, "{text:?}");
            assert_eq!(prefixed(text), with_prefix, "{text:?}");
        }
    }

    #[test]
    fn colors() {
        for (text, passes) in
            [("f00", true), ("f00f", true), ("ff0000", true), ("ff0000FF", true), ("", false)]
        {
            assert_eq!(color(text), passes, "{text:?}");
        }
        for text in ["ff", "fffff", "fffffff", "#fff", "fgf", "ffé"] {
            assert!(!color(text), "{text:?}");
        }
    }
}
