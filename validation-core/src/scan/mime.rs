//! Media types (RFC 6838), and the parameters that may follow one (RFC 9110).

/// The top-level types that IANA has registered, as of 2025.
const TYPES: [&str; 11] = [
    "application",
    "audio",
    "example",
    "font",
    "haptics",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
];

/// The longest name of a type or subtype (RFC 6838, section 4.2).
const LONGEST: usize = 127;

/// Which media types are accepted.
///
/// ```text
/// media-type = type "/" subtype *( OWS ";" OWS [parameter] )
/// parameter  = token "=" ( token / quoted-string )            RFC 9110, section 5.6.6
/// ```
#[derive(Clone, Copy, Debug)]
pub(crate) struct MediaType {
    /// Whether any name may stand before the slash, not just the registered types.
    pub(crate) any_type: bool,
    /// Whether parameters may follow.
    pub(crate) parameters: bool,
}

impl MediaType {
    /// Whether the text is such a media type.
    pub(crate) fn accepts(self, text: &str) -> bool {
        let Some((top, rest)) = text.split_once('/') else { return false };
        let end = rest.find([';', ' ', '\t']).unwrap_or(rest.len());
        let (subtype, rest) = rest.split_at(end);
        is_name(subtype)
            && if self.any_type {
                is_name(top)
            } else {
                TYPES.iter().any(|known| known.eq_ignore_ascii_case(top))
            }
            && (rest.is_empty() || (self.parameters && are_parameters(rest)))
    }
}

/// `restricted-name` of RFC 6838, section 4.2.
fn is_name(name: &str) -> bool {
    let is_inner =
        |byte| matches!(byte, b'!' | b'#' | b'$' | b'&' | b'-' | b'^' | b'_' | b'.' | b'+');
    name.len() <= LONGEST
        && name.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_inner(byte))
}

fn are_parameters(mut rest: &str) -> bool {
    while let Some(after) = rest.trim_start_matches([' ', '\t']).strip_prefix(';') {
        let after = after.trim_start_matches([' ', '\t']);
        rest = match parameter(after) {
            Some(rest) => rest,
            None if after.is_empty() || after.starts_with(';') => after,
            None => return false,
        };
    }
    rest.is_empty()
}

/// What follows a parameter.
fn parameter(text: &str) -> Option<&str> {
    let value = after_token(text)?.strip_prefix('=')?;
    match value.strip_prefix('"') {
        Some(quoted) => after_quoted(quoted),
        None => after_token(value),
    }
}

fn after_token(text: &str) -> Option<&str> {
    let is_inner = |byte: &u8| b"!#$%&'*+-.^_`|~".contains(byte);
    let end = text.bytes().position(|byte| !byte.is_ascii_alphanumeric() && !is_inner(&byte));
    match text.split_at(end.unwrap_or(text.len())) {
        ("", _) => None,
        (_, rest) => Some(rest),
    }
}

/// What follows a quoted string whose first quotation mark has been read.
fn after_quoted(text: &str) -> Option<&str> {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return text.get(at + 1..),
            b'\\' => match bytes.next()?.1 {
                b'\t' | b' '..=b'~' | 0x80.. => {}
                _ => return None,
            },
            b'\t' | b' '..=b'~' | 0x80.. => {}
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::MediaType;

    const ANY: MediaType = MediaType { any_type: false, parameters: true };

    #[test]
    fn types() {
        for (text, passes) in [
            ("application/json", true),
            ("Image/PNG", true),
            ("application/vnd.api+json", true),
            ("application/x-www-form-urlencoded", true),
            ("application/media_control+xml", true),
            ("chemical/x-pdb", false),
            ("application", false),
            ("application/", false),
            ("/json", false),
            ("application/json/text", false),
            ("application/.json", false),
            ("application/*", false),
            ("*/*", false),
            (" text/css", false),
            ("text/css\n", false),
            ("text/é", false),
            ("", false),
        ] {
            assert_eq!(ANY.accepts(text), passes, "{text:?}");
        }
        assert!(MediaType { any_type: true, ..ANY }.accepts("chemical/x-pdb"));
        assert!(ANY.accepts(&format!("text/{}", "a".repeat(127))));
        assert!(!ANY.accepts(&format!("text/{}", "a".repeat(128))));
    }

    #[test]
    fn parameters() {
        for (text, passes) in [
            ("text/html;charset=utf-8", true),
            ("text/html ; charset=\"utf-8\"", true),
            ("multipart/form-data; boundary=\"a; \\\"b\"; charset=utf-8", true),
            ("text/html;", true),
            ("text/html; ;charset=a", true),
            ("text/html;charset=\"\"", true),
            ("text/html;charset", false),
            ("text/html;charset=", false),
            ("text/html;charset =a", false),
            ("text/html;charset=\"a", false),
            ("text/html;charset=\"a\"b", false),
            ("text/html;charset=\"\\", false),
            ("text/html;charset=\"\n\"", false),
            ("text/html;=a", false),
            ("text/html charset=a", false),
            ("text/html; charset=a (plain)", false),
            ("text/html ", false),
        ] {
            assert_eq!(ANY.accepts(text), passes, "{text:?}");
            assert!(!MediaType { parameters: false, ..ANY }.accepts(text), "{text:?}");
        }
    }
}
