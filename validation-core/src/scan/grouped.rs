//! Codes that are written in groups: `4716 2210 5188 5662`, `978-3-16-148410-0`.

/// The characters of a code without the spaces and hyphens between them; none where a separator stands
/// at an end or beside another one, or where there is one and the code has to be `compact`.
#[inline]
pub(crate) fn characters(
    text: &str,
    compact: bool,
) -> Option<impl DoubleEndedIterator<Item = u8> + Clone + '_> {
    let mut after_separator = true;
    let is_sound = text.bytes().all(|byte| {
        let is_separator = is_separator(byte);
        let is_sound = !is_separator || (!compact && !after_separator);
        after_separator = is_separator;
        is_sound
    });
    (is_sound && !after_separator).then(|| text.bytes().filter(|byte| !is_separator(*byte)))
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-')
}

/// The characters of a code that has at most `N` of them, and how many it has.
pub(crate) fn collected<const N: usize>(text: &str, compact: bool) -> Option<([u8; N], usize)> {
    let mut code = [0; N];
    let mut count = 0;
    for byte in characters(text, compact)? {
        *code.get_mut(count)? = byte;
        count += 1;
    }
    Some((code, count))
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{characters, collected};

    #[test]
    fn separators_stand_alone_and_between() {
        let read = |text, compact| {
            characters(text, compact).map(|bytes| bytes.map(char::from).collect::<String>())
        };
        for (text, expected) in [
            ("123", Some("123")),
            ("1 2-3", Some("123")),
            ("", None),
            (" 1", None),
            ("1-", None),
            ("1  2", None),
            ("1 -2", None),
        ] {
            assert_eq!(read(text, false).as_deref(), expected, "{text:?}");
        }
        assert_eq!(read("12", true).as_deref(), Some("12"));
        assert_eq!(read("1 2", true), None);
    }

    #[test]
    fn codes_have_an_end() {
        assert_eq!(collected("1-2", false), Some(([b'1', b'2', 0], 2)));
        assert_eq!(collected::<2>("1-2-3", false), None);
    }
}
