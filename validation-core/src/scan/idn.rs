//! Domains with letters beyond ASCII, written out (`bücher`) or spelled in ASCII (`xn--bcher-kva`).
//!
//! Which labels are names is IDNA2008's to say: RFC 5891, section 4.2, the characters of RFC 5892 and its
//! rules of context, and RFC 5893 for what is read from the right. Browsers decide by UTS 46, which knows
//! all names of IDNA2008 and more.

mod context;
mod kinds;
mod normal;
mod order;
mod points;

use self::kinds::{Class, class, is_mark};
use super::{
    label,
    punycode::{self, Spelled},
};

/// Whether all labels of a domain are letters, digits and inner hyphens, or names; capitals are read as
/// small letters.
pub(super) fn is_domain(domain: &str) -> bool {
    let (mut some_leftward, mut all_lead) = (false, true);
    for label in domain.split('.') {
        match direction_of(label) {
            Some(Direction::Leftward) => some_leftward = true,
            Some(Direction::Rightward { leads }) => all_lead &= leads,
            None => return false,
        }
    }
    // Beside a label that is read from the right, the others have rules too (RFC 5893, section 2).
    !some_leftward || all_lead
}

/// Whether a label is spelled in ASCII.
#[inline(always)]
pub(super) fn is_encoded(label: &[u8]) -> bool {
    matches!(label, [b'x' | b'X', b'n' | b'N', b'-', b'-', ..])
}

/// How a label is read.
enum Direction {
    Leftward,
    Rightward {
        /// It may stand beside one that is read from the right.
        leads: bool,
    },
}

/// `None` for what is neither a plain label nor a name.
fn direction_of(label: &str) -> Option<Direction> {
    let spelled = match (is_encoded(label.as_bytes()), label.is_ascii()) {
        (true, true) if label.len() <= label::LONGEST => punycode::decode(&label[4..]),
        (true, _) => None,
        (false, true) => return plain(label.as_bytes()),
        (false, false) => Spelled::in_lower_case(label),
    }?;
    let name = spelled.chars();
    if is_name(name) { direction(name) } else { None }
}

fn plain(label: &[u8]) -> Option<Direction> {
    let read = label::labels(label, |_| true)?;
    let leads = label.first().is_some_and(u8::is_ascii_alphabetic);
    (read.end == label.len()).then_some(Direction::Rightward { leads })
}

/// Whether characters are a name, whatever its direction.
fn is_name(name: &[char]) -> bool {
    let [first, ..] = name else { return false };
    let is_hyphened =
        *first == '-' || name.last() == Some(&'-') || name.get(2..4) == Some(&['-'; 2]);
    !is_hyphened
        && name.iter().enumerate().all(|(at, char)| {
            points::is_valid(*char) || context::allows(*char, &name[..at], &name[at + 1..])
        })
        && !is_mark(*first)
        && normal::is_composed(name)
}

/// The direction of a name; `None` where it has two (RFC 5893, section 2).
fn direction(name: &[char]) -> Option<Direction> {
    let classes = || name.iter().map(|char| class(*char));
    let has = |sought| classes().any(|class| class == sought);
    let first = classes().next()?;
    let last = classes().rfind(|class| *class != Class::Nonspacing)?;
    if !has(Class::Leftward) && !has(Class::ArabicNumber) {
        let ends = matches!(last, Class::Rightward | Class::EuropeanNumber);
        return Some(Direction::Rightward { leads: first == Class::Rightward && ends });
    }
    let is_mixed = has(Class::ArabicNumber) && has(Class::EuropeanNumber);
    let ends = !matches!(last, Class::Rightward | Class::Neutral);
    (first == Class::Leftward && ends && !has(Class::Rightward) && !is_mixed)
        .then_some(Direction::Leftward)
}

/// Whether a character is in a table of where runs begin and where they have ended.
fn is_in(bounds: &[u32], char: char) -> bool {
    bounds.partition_point(|bound| *bound <= char as u32) % 2 == 1
}

#[cfg(test)]
mod tests;
