//! Pointers into JSON documents: from the root (RFC 6901), and from a place in it
//! (draft-bhutton-relative-json-pointer-00).

/// Whether the text is a JSON Pointer: nothing, or `/` and a name, any number of times. `~` stands in
/// `~0` and `~1` only.
pub(crate) fn is_absolute(text: &str) -> bool {
    let mut bytes = text.bytes();
    if bytes.len() > 0 && !text.starts_with('/') {
        return false;
    }
    while let Some(byte) = bytes.next() {
        if byte == b'~' && !matches!(bytes.next(), Some(b'0' | b'1')) {
            return false;
        }
    }
    true
}

/// Whether the text is a Relative JSON Pointer: how many levels up, how many items on (`+1`, `-1`), and
/// then a JSON Pointer or `#`.
pub(crate) fn is_relative(text: &str) -> bool {
    let Some(rest) = after_number(text) else { return false };
    let rest = match rest.strip_prefix(['+', '-']) {
        Some(rest) => after_number(rest),
        None => Some(rest),
    };
    rest.is_some_and(|rest| rest == "#" || is_absolute(rest))
}

/// What stands behind a number without leading zeros.
fn after_number(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let number = text.get(..text.len() - rest.len())?;
    (number == "0" || (!number.is_empty() && !number.starts_with('0'))).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{is_absolute, is_relative};

    /// The pointers of RFC 6901, section 5, are among them.
    #[test]
    fn absolute() {
        for text in [
            "",
            "/foo",
            "/foo/0",
            "/",
            "/a~1b",
            "/c%d",
            "/e^f",
            "/g|h",
            "/i\\j",
            "/k\"l",
            "/ ",
            "/m~0n",
            "//",
            "/~1~0~0~1~1",
            "/é😎",
            "/\0\n",
        ] {
            assert!(is_absolute(text), "{text:?}");
        }
        for text in ["#", "#/a", "a", "0", "a/b", " /a", "/~", "/a~", "/~2", "/~~0", "/~0/~", "/~é"]
        {
            assert!(!is_absolute(text), "{text:?}");
        }
    }

    #[test]
    fn relative() {
        for text in [
            "0",
            "1",
            "120",
            "0#",
            "0/foo",
            "2/0/baz/1/zip",
            "0//",
            "0-1",
            "0+1#",
            "1-1/a~0",
            "0+0",
        ] {
            assert!(is_relative(text), "{text:?}");
        }
        for text in [
            "", "/a", "-1/a", "+1/a", "01", "00", "01#", "0##", "0#/a", "1\n", "١/foo", "0/~2",
            "0a", "0+", "0-01/a", "0+1-1", "0++1",
        ] {
            assert!(!is_relative(text), "{text:?}");
        }
    }
}
