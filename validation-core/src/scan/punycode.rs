//! Punycode (RFC 3492): how a label of a domain spells letters beyond ASCII.

use super::label::LONGEST;

const FIRST_POINT: u32 = 0x80;
const BASE: u32 = 36;
const LEAST_THRESHOLD: u32 = 1;
const LARGEST_THRESHOLD: u32 = 26;
const SKEW: u32 = 38;
const DAMPING: u32 = 700;
const FIRST_BIAS: u32 = 72;

/// The characters that a label spells, in lower case as far as they are ASCII.
pub(super) struct Spelled {
    chars: [char; LONGEST],
    len: usize,
}

impl Spelled {
    /// A label that is written out; `None` for more characters than a label can have, and for capitals that
    /// browsers do not agree on, as their small letters are younger.
    pub(super) fn in_lower_case(label: &str) -> Option<Self> {
        let mut written = Spelled { chars: ['\0'; LONGEST], len: 0 };
        for char in label.chars() {
            if matches!(char, '\u{4c0}' | '\u{10a0}'..='\u{10cd}') {
                return None;
            }
            char.to_lowercase().try_for_each(|char| written.insert(written.len, char))?;
        }
        Some(written)
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars[..self.len]
    }

    fn insert(&mut self, at: usize, char: char) -> Option<()> {
        self.chars.get(self.len)?;
        self.chars.copy_within(at..self.len, at + 1);
        self.chars[at] = char;
        self.len += 1;
        Some(())
    }
}

/// Reads what follows `xn--`; `None` where it is not Punycode, or spells no character beyond ASCII.
pub(super) fn decode(code: &str) -> Option<Spelled> {
    let (plain, deltas) = match code.rsplit_once('-') {
        Some(("", _)) => return None,
        Some(parts) => parts,
        None => ("", code),
    };
    let mut spelled = Spelled { chars: ['\0'; LONGEST], len: 0 };
    for char in plain.chars() {
        spelled.insert(spelled.len, char.to_ascii_lowercase())?;
    }
    let (mut point, mut at, mut bias) = (FIRST_POINT, 0u32, FIRST_BIAS);
    let mut digits = deltas.bytes();
    while digits.len() > 0 {
        let delta = delta(&mut digits, bias)?;
        let len = spelled.len as u32 + 1;
        let end = at.checked_add(delta)?;
        bias = adapt(delta, len, spelled.chars().iter().all(char::is_ascii));
        point = point.checked_add(end / len)?;
        at = end % len;
        spelled.insert(at as usize, char::from_u32(point)?)?;
        at += 1;
    }
    (!deltas.is_empty()).then_some(spelled)
}

/// Reads a number of variable length.
fn delta(digits: &mut impl Iterator<Item = u8>, bias: u32) -> Option<u32> {
    let (mut delta, mut weight, mut place) = (0u32, 1u32, BASE);
    loop {
        let digit = match digits.next()? {
            letter @ (b'a'..=b'z' | b'A'..=b'Z') => u32::from(letter.to_ascii_lowercase() - b'a'),
            digit @ b'0'..=b'9' => u32::from(digit - b'0') + 26,
            _ => return None,
        };
        delta = delta.checked_add(digit.checked_mul(weight)?)?;
        let threshold = place.saturating_sub(bias).clamp(LEAST_THRESHOLD, LARGEST_THRESHOLD);
        if digit < threshold {
            return Some(delta);
        }
        weight = weight.checked_mul(BASE - threshold)?;
        place += BASE;
    }
}

/// The next bias (RFC 3492, section 6.1).
fn adapt(delta: u32, len: u32, is_first: bool) -> u32 {
    let mut delta = delta / if is_first { DAMPING } else { 2 };
    delta += delta / len;
    let mut bias = 0;
    while delta > (BASE - LEAST_THRESHOLD) * LARGEST_THRESHOLD / 2 {
        delta /= BASE - LEAST_THRESHOLD;
        bias += BASE;
    }
    bias + (BASE - LEAST_THRESHOLD + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::decode;

    #[test]
    fn spellings() {
        for (code, expected) in [
            ("bcher-kva", "bücher"),
            ("BCHER-KVA", "bücher"),
            ("p1ai", "рф"),
            ("4dbrk0ce", "ישראל"),
            ("fiqs8s", "中国"),
            ("11b4c3d", "कॉम"),
            // RFC 3492, section 7.1
            ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
            ("3B-ww4c5e180e575a65lsy2b", "3年b組金八先生"),
        ] {
            let spelled: Option<String> =
                decode(code).map(|spelled| spelled.chars().iter().collect());
            assert_eq!(spelled.as_deref(), Some(expected), "{code}");
        }
        for code in ["", "abc-", "-", "-p1ai", "é", "99999999", "p1ai.", "zzzzzzzzzzzzzz"] {
            assert!(decode(code).is_none(), "{code}");
        }
    }
}
