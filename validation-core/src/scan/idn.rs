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
    let lower = || label.chars().flat_map(char::to_lowercase);
    let is_encoded = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    if is_encoded && label.is_ascii() {
        let spelled = punycode::decode(&label[4..])?;
        return if is_normal(spelled.chars()) { direction(spelled.chars()) } else { None };
    }
    let is_long = label.chars().count() > label::LONGEST;
    if is_encoded || is_long { None } else { direction(lower()) }
}

fn direction(chars: impl Iterator<Item = char> + Clone) -> Option<Direction> {
    let first = chars.clone().next()?;
    if is_mark(first) || first == '-' || !chars.clone().all(is_of_names) || chars.clone().last() == Some('-') {
        return None;
    }
    if !chars.clone().any(is_leftward) {
        return Some(Direction::Rightward { leads: first.is_alphabetic() });
    }
    let mixes = chars.clone().any(|char| char.is_alphabetic() && !is_leftward(char));
    (is_leftward(first) && !mixes).then_some(Direction::Leftward)
}

/// Whether spelled characters are in the one form of several that the same text can have: in lower
/// case, composed, and their marks in order (Unicode's normal form C, as far as names need it).
fn is_normal(chars: impl Iterator<Item = char> + Clone) -> bool {
    let pairs = chars.clone().zip(chars.clone().skip(1));
    chars.clone().all(|char| char.to_lowercase().eq([char]))
        && pairs.clone().all(|(one, next)| !composes(one, next))
        && pairs.clone().all(|(one, next)| order(next) == 0 || order(one) <= order(next))
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
