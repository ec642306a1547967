//! Normal forms of Unicode (UAX #15). Most text is known to be in one by looking at each of its characters;
//! only where these leave a doubt is it put in the form and compared. That allocates where more than four
//! marks follow one letter, which is rare.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

/// Whether the text is in Normalization Form C.
pub(crate) fn nfc(text: &str) -> bool {
    text.is_ascii()
        || match is_nfc_quick(text.chars()) {
            IsNormalized::Yes => true,
            IsNormalized::No => false,
            IsNormalized::Maybe => text.nfc().eq(text.chars()),
        }
}

/// Whether the text is in Normalization Form KC.
pub(crate) fn nfkc(text: &str) -> bool {
    text.is_ascii()
        || match is_nfkc_quick(text.chars()) {
            IsNormalized::Yes => true,
            IsNormalized::No => false,
            IsNormalized::Maybe => text.nfkc().eq(text.chars()),
        }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::{nfc, nfkc};

    #[test]
    fn forms() {
        for (text, in_nfc, in_nfkc) in [
            ("", true, true),
            ("plain", true, true),
            ("é語😀", true, true),
            ("e\u{301}", false, false),
            // there is no one character for it
            ("x\u{301}", true, true),
            // marks out of order
            ("x\u{301}\u{323}", false, false),
            ("x\u{323}\u{301}", true, true),
            // the ångström sign
            ("\u{212b}", false, false),
            ("\u{c5}", true, true),
            // a syllable in parts
            ("\u{1100}\u{1161}", false, false),
            ("각", true, true),
            ("①ﬁ½", true, false),
        ] {
            assert_eq!(nfc(text), in_nfc, "{text:?}");
            assert_eq!(nfkc(text), in_nfkc, "{text:?}");
        }
    }

    #[test]
    fn many_marks_take_no_square_of_time() {
        let marks = "\u{323}".repeat(50_000) + &"\u{301}".repeat(50_000);
        let text = String::from("x") + &marks;
        assert!(nfc(&text) && nfkc(&text));
        assert!(!nfc(&(text + "\u{323}")));
    }

    proptest! {
        #[test]
        fn a_text_is_in_the_form_that_it_is_put_in(text in "[\\PCé\u{300}-\u{345}\u{1100}-\u{11ff}]{0,8}") {
            prop_assert_eq!(nfc(&text), text.nfc().eq(text.chars()));
            prop_assert_eq!(nfkc(&text), text.nfkc().eq(text.chars()));
        }
    }
}
