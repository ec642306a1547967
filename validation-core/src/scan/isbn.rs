//! Numbers of books (ISO 2108) and of serials (ISO 3297).

use super::{grouped, gs1};

/// The length of an ISBN, in characters without separators; single spaces and hyphens may stand
/// between them, unless it has to be `compact`. None, if the text is no ISBN.
pub(crate) fn isbn(text: &str, compact: bool) -> Option<usize> {
    let (code, count) = grouped::collected::<13>(text, compact)?;
    let code = code.get(..count)?;
    let is_sound = match code {
        [b'9', b'7', b'8' | b'9', ..] if count == 13 => gs1::checks(code),
        _ if count == 10 => checks_by_eleven(code),
        _ => false,
    };
    is_sound.then_some(count)
}

/// How an ISSN is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issn {
    /// With the hyphen, not just perhaps.
    pub(crate) hyphen: bool,
    /// With a capital `X`.
    pub(crate) uppercase: bool,
}

impl Issn {
    /// Whether the text is an ISSN: `0378-5955`.
    pub(crate) fn accepts(self, text: &str) -> bool {
        let parts = match text.split_at_checked(4) {
            Some((start, end)) => match end.strip_prefix('-') {
                None if self.hyphen => None,
                None => Some((start, end)),
                Some(end) => Some((start, end)),
            },
            None => None,
        };
        let Some((start, end)) = parts else { return false };
        let mut code = [0; 8];
        let bytes = start.bytes().chain(end.bytes());
        for (place, byte) in code.iter_mut().zip(bytes) {
            *place = if self.uppercase { byte } else { byte.to_ascii_uppercase() };
        }
        start.len() + end.len() == 8 && checks_by_eleven(&code)
    }
}

/// Whether all are digits but the last one, which may be `X` for ten, and which checks the others: from
/// the end, they count once, twice, three times and so on, and the sum is a multiple of eleven.
fn checks_by_eleven(code: &[u8]) -> bool {
    let mut sum = 0;
    for (place, byte) in code.iter().rev().enumerate() {
        let value = match byte {
            b'0'..=b'9' => usize::from(byte - b'0'),
            b'X' if place == 0 => 10,
            _ => return false,
        };
        sum += (place + 1) * value;
    }
    sum % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::{Issn, isbn};

    #[test]
    fn books() {
        for (text, length) in [
            ("3836221195", Some(10)),
            ("3-8362-2119-5", Some(10)),
            ("340101319X", Some(10)),
            ("978-3-8362-2119-1", Some(13)),
            ("978 3401013190", Some(13)),
            ("9791034700912", Some(13)),
            ("3423214121", None),
            ("9783836221190", None),
            ("34010131X9", None),
            ("340101319x", None),
            ("9421023610112", None),
            ("123456789", None),
            ("01234567890ab", None),
            ("97838362211910", None),
            ("", None),
        ] {
            assert_eq!(isbn(text, false), length, "{text:?}");
        }
        assert_eq!(isbn("3836221195", true), Some(10));
        assert_eq!(isbn("3-8362-2119-5", true), None);
    }

    #[test]
    fn serials() {
        for (text, lax, hyphen, uppercase) in [
            ("0378-5955", true, true, true),
            ("2434-561x", true, true, false),
            ("2434561X", true, false, true),
            ("0378-5954", false, false, false),
            ("037-85955", false, false, false),
            ("0378--595", false, false, false),
            ("0378-59555", false, false, false),
            ("0378-595", false, false, false),
            ("X378-5955", false, false, false),
            ("\u{e9}\u{e9}-5955", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!(Issn { hyphen: false, uppercase: false }.accepts(text), lax, "{text:?}");
            assert_eq!(Issn { hyphen: true, uppercase: false }.accepts(text), hyphen, "{text:?}");
            assert_eq!(
                Issn { hyphen: false, uppercase: true }.accepts(text),
                uppercase,
                "{text:?}"
            );
        }
    }
}
