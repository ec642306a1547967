//! Slugs: the last part of an address, as in `/articles/how-to-brew`.

/// Whether the text is a slug: `[A-Za-z0-9_-]+`, the language of Django's `validate_slug`.
#[inline]
pub(crate) fn ascii(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| MEMBERS[byte as usize])
}

static MEMBERS: [bool; 256] = {
    let mut members = [false; 256];
    let mut byte = 0u8;
    while byte < 128 {
        members[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        byte += 1;
    }
    members
};

#[cfg(test)]
mod tests {
    use super::ascii;

    #[test]
    fn slugs() {
        for text in ["a", "0", "-", "_", "how-to-brew", "How_To-2"] {
            assert!(ascii(text), "{text:?}");
        }
        for text in ["", " ", "a b", "a.b", "a/b", "é", "a\n", "٣", "a\u{200d}"] {
            assert!(!ascii(text), "{text:?}");
        }
    }
}
