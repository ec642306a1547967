//! Domains with letters beyond ASCII, written out (`bücher`) or spelled in ASCII (`xn--bcher-kva`).
//!
//! Browsers decide by UTS 46, whose tables are large. This is a part of what they accept: the letters
//! of the scripts in which domains are registered, without letters that are written for others (`ﬁ`,
//! `ａ`), and without digits other than ASCII's.

mod letters;

use self::letters::{composes, is_leftward, is_mark, is_of_names, order};
use super::{label, punycode};

/// Whether all labels of a domain are names; ASCII ones are letters, digits and hyphens already.
pub(super) fn is_domain(domain: &str) -> bool {
    let (mut some_leftward, mut all_lead) = (false, true);
    for label in domain.split('.') {
        match direction_of(label) {
            Some(Direction::Leftward) => some_leftward = true,
            Some(Direction::Rightward { leads }) => all_lead &= leads,
            None => return false,
        }
    }
    // Beside a label that is read from the right, all must begin with a letter (RFC 5893, section 2).
    !some_leftward || all_lead
}

/// How a label is read.
enum Direction {
    Leftward,
    Rightward {
        /// A letter comes first.
        leads: bool,
    },
}

/// `None` for what is not a name.
fn direction_of(label: &str) -> Option<Direction> {
    if label.chars().count() > label::LONGEST {
        return None;
    }
    let is_encoded = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    if is_encoded && label.is_ascii() {
        let spelled = punycode::decode(&label[4..])?;
        return if is_normal(spelled.chars()) { direction(spelled.chars()) } else { None };
    }
    if is_encoded { None } else { direction(label.chars().flat_map(char::to_lowercase)) }
}

/// One pass over the characters, each beside the one before it.
fn direction(mut chars: impl Iterator<Item = char>) -> Option<Direction> {
    let first =
        chars.next().filter(|first| *first != '-' && is_of_names(*first) && !is_mark(*first))?;
    let leftward = is_leftward(first);
    let mut last = first;
    for char in chars {
        let turns = leftward != is_leftward(char) && (char.is_alphabetic() || !leftward);
        if turns || !is_of_names(char) || (last == '-' && is_mark(char)) {
            return None;
        }
        last = char;
    }
    match (last, leftward) {
        ('-', _) => None,
        (_, true) => Some(Direction::Leftward),
        (_, false) => Some(Direction::Rightward { leads: first.is_alphabetic() }),
    }
}

/// Whether spelled characters are in the one form of several that the same text can have: in lower
/// case, composed, and their marks in order (Unicode's normal form C, as far as names need it).
fn is_normal(mut chars: impl Iterator<Item = char>) -> bool {
    let mut last = '-';
    chars.all(|char| {
        let before = core::mem::replace(&mut last, char);
        char.to_lowercase().eq([char])
            && !composes(before, char)
            && (order(char) == 0 || order(before) <= order(char))
    })
}

#[cfg(test)]
mod tests {
    use super::is_domain;

    #[test]
    fn written_and_spelled() {
        for domain in [
            "bücher.example",
            "BÜCHER.example",
            "bu-cher1.straße",
            "xn--bcher-kva.example",
            "XN--BCHER-KVA.example",
            "пример.рф",
            "xn--e1afmkfd.xn--p1ai",
            "例え.jp",
            "中国",
            "कॉम",
            "xn--11b4c3d",
            "ไทย.th",
            "ישראל.il",
            "مثال.com",
            "xn--mgbh0fb.com",
            "xn--4dbrk0ce",
        ] {
            assert!(is_domain(domain), "{domain}");
        }
        for domain in [
            "xn--a",
            "xn--",
            "xn--abc-",
            "xn--ü",
            "-ü",
            "ü-",
            "",
            "ü..com",
            "ａ.com",
            "ﬁ.com",
            "1.２",
            "u\u{301}.com",
            "a\u{200d}b.com",
            "a\u{ad}b.com",
            "a。com",
            "☃.com",
            "aא.com",
            "אa.com",
            "א1.1a.com",
            "xn--4dbrk0ce.1a",
            "\u{93e}क",
        ] {
            assert!(!is_domain(domain), "{domain}");
        }
        assert!(is_domain(&"ü".repeat(63)) && !is_domain(&"ü".repeat(64)));
    }
}
