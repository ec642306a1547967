//! Letters, digits and case, of ASCII and of Unicode. A class without a member is none: `""` is no letters,
//! but has no upper case either.

/// One or more ASCII letters.
pub(crate) fn ascii_alphabetic(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// One or more ASCII letters and digits.
pub(crate) fn ascii_alphanumeric(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// One or more letters: characters with the property `Alphabetic`.
pub(crate) fn alphabetic(text: &str) -> bool {
    !text.is_empty() && text.chars().all(char::is_alphabetic)
}

/// One or more letters and numbers: `Alphabetic`, `Nd`, `Nl`, `No`.
pub(crate) fn alphanumeric(text: &str) -> bool {
    !text.is_empty() && text.chars().all(char::is_alphanumeric)
}

/// Whether lower-casing changes nothing.
pub(crate) fn lower(text: &str) -> bool {
    text.chars().all(|char| match char {
        '\0'..='\x7f' => !char.is_ascii_uppercase(),
        _ => char.to_lowercase().eq([char]),
    })
}

/// Whether upper-casing changes nothing.
pub(crate) fn upper(text: &str) -> bool {
    text.chars().all(|char| match char {
        '\0'..='\x7f' => !char.is_ascii_lowercase(),
        _ => char.to_uppercase().eq([char]),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cases() {
        for (text, in_lower, in_upper) in [
            ("", true, true),
            ("tränenüberströmt", true, false),
            ("TRÄNENÜBERSTRÖMT", false, true),
            ("ß", true, false),
            ("ẞ", false, true),
            // a letter of title case is neither
            ("ǅ", false, false),
            ("ς", true, false),
            ("İ", false, true),
            ("ı", true, false),
            // letters without a case of their own
            ("ª", true, true),
            ("ⓐ", true, false),
            ("ʼ٣語", true, true),
        ] {
            assert_eq!(lower(text), in_lower, "{text:?}");
            assert_eq!(upper(text), in_upper, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn case_is_what_casing_leaves(text in "\\PC{0,8}") {
            prop_assert_eq!(lower(&text), text.to_lowercase() == text);
            prop_assert_eq!(upper(&text), text.to_uppercase() == text);
        }
    }
}
