//! Letters, digits and spaces of all scripts, as Python tells them apart.

mod tables;

use self::tables::{DIGITS, MARKS, ZEROS};

/// A letter, a digit or another number, or `_`: `\w` of Python's `re`.
pub(crate) fn is_word(char: char) -> bool {
    if char.is_ascii() {
        return char.is_ascii_alphanumeric() || char == '_';
    }
    char.is_alphanumeric() && !lies_in(&MARKS, char)
}

/// A digit of any script, superscripts and circled digits among them: `str.isdigit`.
pub(crate) fn is_digit(char: char) -> bool {
    if char.is_ascii() {
        return char.is_ascii_digit();
    }
    decimal(char).is_some() || lies_in(&DIGITS, char)
}

/// The decimal digit that the character is, as ASCII: `7` for `٧`.
pub(crate) fn decimal(char: char) -> Option<u8> {
    if char.is_ascii() {
        return u8::try_from(char).ok().filter(u8::is_ascii_digit);
    }
    let code = u32::from(char);
    let place = ZEROS.partition_point(|zero| *zero <= code);
    let zero = ZEROS.get(place.checked_sub(1)?)?;
    u8::try_from(code - zero).ok().filter(|digit| *digit < 10).map(|digit| b'0' + digit)
}

/// Without white space at both ends: `str.strip`, for which four separators of ASCII are white space too.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(|char: char| char.is_whitespace() || ('\x1c'..='\x1f').contains(&char))
}

/// Whether the ranges, first and last of each in one list, hold the character.
fn lies_in(ranges: &[u32], char: char) -> bool {
    let code = u32::from(char);
    let place = ranges.partition_point(|bound| *bound < code);
    // the first bound that is not below it: the last of its range, or the first where it is the character
    place % 2 == 1 || ranges.get(place) == Some(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_letters_numbers_and_underscores() {
        for char in ['a', 'Z', '0', '_', 'é', 'ß', '日', 'ا', '٣', '²', 'Ⅷ', '½', '①', 'ª']
        {
            assert!(is_word(char), "{char}");
        }
        // marks, symbols and punctuation, the first and last of some ranges
        for char in [' ', '-', '.', '@', '\u{301}', '\u{345}', '\u{93f}', 'Ⓐ', 'ⓩ', '€', '‿', '\0']
        {
            assert!(!is_word(char), "{char:?}");
        }
    }

    #[test]
    fn digits_are_decimal_or_not() {
        let cases = [
            ('0', true, Some(b'0')),
            ('9', true, Some(b'9')),
            ('٣', true, Some(b'3')),
            ('９', true, Some(b'9')),
            ('\u{1d7d7}', true, Some(b'9')),
            ('\u{1d7d8}', true, Some(b'0')),
            ('²', true, None),
            ('³', true, None),
            ('´', false, None),
            ('①', true, None),
            ('⑩', false, None),
            ('½', false, None),
            ('Ⅷ', false, None),
            ('日', false, None),
            ('/', false, None),
            (':', false, None),
        ];
        for (char, digit, value) in cases {
            assert_eq!((is_digit(char), decimal(char)), (digit, value), "{char}");
        }
    }

    #[test]
    fn white_space_is_python_s() {
        assert_eq!(trim("\x1c \u{3000}a b\u{85}\x1f\n"), "a b");
        assert_eq!(trim("\u{200b}a"), "\u{200b}a");
        assert_eq!(trim(" \x1d "), "");
    }
}
