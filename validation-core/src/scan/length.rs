//! How long a text is, in the units that people and browsers count in.

/// The number of characters: Unicode scalar values, as SQL's `char_length` and JSON Schema count.
#[inline]
pub(crate) fn chars(text: &str) -> usize {
    text.chars().count()
}

/// The number of UTF-16 code units, as JavaScript's `length` and HTML's `maxlength` count.
pub(crate) fn utf16(text: &str) -> usize {
    // A character takes one unit, and one more where UTF-8 needs four bytes.
    let doubled = text.bytes().filter(|byte| *byte >= 0xf0).count();
    chars(text) + doubled
}

/// The number of extended grapheme clusters (UAX 29): what a reader takes for one character.
#[cfg(feature = "graphemes")]
pub(crate) fn graphemes(text: &str) -> usize {
    use unicode_segmentation::UnicodeSegmentation;

    text.graphemes(true).count()
}

/// Whether the number of [`chars`] lies in `min..=max`.
///
/// A character takes one to four bytes, so the length in bytes mostly answers; only where it leaves a
/// doubt are the characters counted.
#[inline]
pub(crate) fn chars_between(text: &str, min: usize, max: usize) -> bool {
    let most = text.len();
    let least = most.div_ceil(4);
    if min <= least && most <= max {
        return true;
    }
    if most < min || max < least {
        return false;
    }
    counted_between(text, min, max)
}

#[inline(never)]
fn counted_between(text: &str, min: usize, max: usize) -> bool {
    (min..=max).contains(&chars(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units() {
        for (text, in_chars, in_utf16) in [
            ("", 0, 0),
            ("abc", 3, 3),
            ("é", 1, 1),
            ("e\u{301}", 2, 2),
            ("語", 1, 1),
            ("😀", 1, 2),
            ("a\u{10ffff}b\r\n", 5, 6),
        ] {
            assert_eq!(chars(text), in_chars, "{text:?}");
            assert_eq!(utf16(text), in_utf16, "{text:?}");
            assert_eq!(utf16(text), text.encode_utf16().count(), "{text:?}");
        }
    }

    #[cfg(feature = "graphemes")]
    #[test]
    fn clusters() {
        for (text, count) in [("", 0), ("e\u{301}", 1), ("👨‍👩‍👧", 1), ("🇳🇱🇧🇪", 2), ("a\r\nb", 3)]
        {
            assert_eq!(graphemes(text), count, "{text:?}");
        }
    }

    #[test]
    fn bytes_decide_as_counting_does() {
        let texts = ["", "a", "abcd", "é", "éé", "語", "語語語", "😀", "😀😀", "a😀", "aé語😀"];
        for text in texts {
            for min in 0..6 {
                for max in (min..6).chain([usize::MAX]) {
                    let counted = (min..=max).contains(&text.chars().count());
                    assert_eq!(chars_between(text, min, max), counted, "{text:?} {min} {max}");
                }
            }
        }
    }
}
