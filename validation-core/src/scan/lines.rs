//! Lines of text.

/// Whether the text has no character that ends a line (Unicode, section 5.8): LF, VT, FF, CR, NEL, LINE
/// SEPARATOR, PARAGRAPH SEPARATOR.
pub(crate) fn single(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        match (byte, after) {
            (0x0a..=0x0d, _) | (0xc2, [0x85, ..]) | (0xe2, [0x80, 0xa8 | 0xa9, ..]) => {
                return false;
            }
            _ => rest = after,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::single;

    #[test]
    fn all_that_ends_a_line() {
        for char in '\0'..=char::MAX {
            let ends = matches!(
                char,
                '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'
            );
            assert_eq!(single(char.encode_utf8(&mut [0; 4])), !ends, "{char:?}");
        }
        assert!(single("") && single("a é 語 😀") && !single("aé\u{2029}語"));
    }
}
