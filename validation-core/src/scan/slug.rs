//! Slugs, the last part of an address, as in `/articles/how-to-brew`; and identifiers, which are much alike.

/// Whether the text is a slug: `[A-Za-z0-9_-]+`, the language of Django's `validate_slug`.
#[inline]
pub(crate) fn ascii(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| MEMBERS[byte as usize])
}

/// Whether the text is a slug of letters and digits of any script.
#[inline(never)]
pub(crate) fn unicode(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|char| matches!(char, '-' | '_') || char.is_alphanumeric())
}

/// Whether the text is an identifier: `[A-Za-z_][A-Za-z0-9_]*`.
pub(crate) fn identifier(text: &str) -> bool {
    let is_member = |byte: u8| byte == b'_' || byte.is_ascii_alphanumeric();
    !text.starts_with(|char: char| char.is_ascii_digit())
        && !text.is_empty()
        && text.bytes().all(is_member)
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
    use super::{ascii, identifier, unicode};

    #[test]
    fn slugs() {
        for text in ["a", "0", "-", "_", "how-to-brew", "How_To-2"] {
            assert!(ascii(text) && unicode(text), "{text:?}");
        }
        for text in ["", " ", "a b", "a.b", "a/b", "a\n", "a\u{200d}", "–", "a\u{301}", "😀"] {
            assert!(!ascii(text) && !unicode(text), "{text:?}");
        }
        for text in ["é", "٣", "你-好", "²", "kaffee_für-2", "ﬁ", "ǅ", "Ⅷ"] {
            assert!(!ascii(text) && unicode(text), "{text:?}");
        }
    }

    /// Vowel signs and letters in circles, which Django's expression has not.
    #[test]
    fn slugs_of_our_own() {
        for text in ["दि", "Ⓐ", "\u{345}", "🄰"] {
            assert!(unicode(text), "{text:?}");
        }
    }

    #[test]
    fn identifiers() {
        for text in ["a", "_", "__", "a1", "Snake_case9"] {
            assert!(identifier(text), "{text:?}");
        }
        for text in ["", "1", "1a", "a-b", "a b", "é", "a\n", " a", "a.b", "٣"] {
            assert!(!identifier(text), "{text:?}");
        }
    }
}
