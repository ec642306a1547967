//! Identifiers and references to them: URIs (RFC 3986) and, beyond ASCII, IRIs (RFC 3987).

mod host;
pub(super) mod letters;

use self::letters::{is_bidirectional, is_hex, is_private, is_ucs};

/// Which of them are accepted.
///
/// ```text
/// identifier = scheme ":" place ["?" query] ["#" fragment]
/// reference  = identifier / place ["?" query] ["#" fragment]     no ":" in its first segment
/// place      = "//" authority *("/" segment) / path              a path does not begin with "//"
/// ```
#[derive(Clone, Copy, Debug)]
pub(crate) struct Uri {
    /// Whether the scheme may be left out.
    pub(crate) relative: bool,
    /// Whether letters beyond ASCII stand for themselves.
    pub(crate) international: bool,
}

/// Kinds of characters, of which a part of an identifier is made.
const UNRESERVED: u8 = 1;
const SUB_DELIMITER: u8 = 1 << 1;
const COLON: u8 = 1 << 2;
const AT: u8 = 1 << 3;
const SLASH: u8 = 1 << 4;
const QUESTION: u8 = 1 << 5;
/// Letters of private use, which stand in queries.
const PRIVATE: u8 = 1 << 6;

const NAME: u8 = UNRESERVED | SUB_DELIMITER;
const USERINFO: u8 = NAME | COLON;
const PATH: u8 = USERINFO | AT | SLASH;
const FRAGMENT: u8 = PATH | QUESTION;
const QUERY: u8 = FRAGMENT | PRIVATE;

static KINDS: [u8; 128] = {
    let mut kinds = [0; 128];
    let mut byte = 0u8;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b'-' | b'.' | b'_' | b'~' => UNRESERVED,
            b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' => {
                SUB_DELIMITER
            }
            b':' => COLON,
            b'@' => AT,
            b'/' => SLASH,
            b'?' => QUESTION,
            _ if byte.is_ascii_alphanumeric() => UNRESERVED,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

impl Uri {
    /// Whether the text is one.
    pub(crate) fn accepts(self, text: &str) -> bool {
        let after_scheme = after_scheme(text);
        if after_scheme.is_none() && !self.relative {
            return false;
        }
        let rest = after_scheme.unwrap_or(text);
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        self.is_made_of(fragment, FRAGMENT)
            && self.is_made_of(query, QUERY)
            && self.is_place(place, after_scheme.is_none())
            && !(self.international && text.chars().any(is_bidirectional))
    }

    fn is_place(self, place: &str, relative: bool) -> bool {
        if let Some(rest) = place.strip_prefix("//") {
            let end = rest.find('/').unwrap_or(rest.len());
            let Some((authority, path)) = rest.split_at_checked(end) else { return false };
            return self.is_authority(authority) && self.is_made_of(path, PATH);
        }
        // What stands before the colon would be read as a scheme.
        let begins_with_scheme =
            || place.split('/').next().is_some_and(|first| first.contains(':'));
        self.is_made_of(place, PATH) && !(relative && begins_with_scheme())
    }

    /// Whether a part is made of characters of these kinds, and of any other in the form of `%20`.
    fn is_made_of(self, part: &str, kinds: u8) -> bool {
        let mut chars = part.chars();
        while let Some(char) = chars.next() {
            let accepted = match char {
                '%' => chars.next().is_some_and(is_hex) && chars.next().is_some_and(is_hex),
                _ if char.is_ascii() => is_of_kinds(char, kinds),
                _ => {
                    self.international
                        && (is_ucs(char) || (kinds & PRIVATE != 0 && is_private(char)))
                }
            };
            if !accepted {
                return false;
            }
        }
        true
    }
}

fn is_of_kinds(char: char, kinds: u8) -> bool {
    KINDS.get(char as usize).is_some_and(|kind| kind & kinds != 0)
}

/// What follows the `:` of a scheme, if the text begins with one (section 3.1).
fn after_scheme(text: &str) -> Option<&str> {
    let is_of_schemes =
        |char: char| char.is_ascii_alphanumeric() || matches!(char, '+' | '-' | '.');
    let rest = text.strip_prefix(|char: char| char.is_ascii_alphabetic())?;
    rest.trim_start_matches(is_of_schemes).strip_prefix(':')
}

#[cfg(test)]
mod tests;
