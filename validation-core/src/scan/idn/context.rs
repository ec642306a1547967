//! Characters that names may have only beside certain others (RFC 5892, appendix A).

use super::{
    kinds::{is_greek, is_hebrew, is_japanese, is_joined_across, joins_last, joins_next},
    order::is_virama,
};

const NONJOINER: char = '\u{200c}';
const JOINER: char = '\u{200d}';
const MIDDLE_DOT: char = '\u{b7}';
const KERAIA: char = '\u{375}';
const GERESH: char = '\u{5f3}';
const GERSHAYIM: char = '\u{5f4}';
const KATAKANA_MIDDLE_DOT: char = '\u{30fb}';

/// Whether a character may stand between those before it and those after it, of a label.
pub(super) fn allows(char: char, before: &[char], after: &[char]) -> bool {
    let follows = |is: fn(char) -> bool| before.last().is_some_and(|last| is(*last));
    match char {
        NONJOINER => follows(is_virama) || joins(before, after),
        JOINER => follows(is_virama),
        MIDDLE_DOT => before.last() == Some(&'l') && after.first() == Some(&'l'),
        KERAIA => after.first().is_some_and(|next| is_greek(*next)),
        GERESH | GERSHAYIM => follows(is_hebrew),
        KATAKANA_MIDDLE_DOT => before.iter().chain(after).any(|char| is_japanese(*char)),
        // The two rows of Arabic digits look alike.
        '\u{660}'..='\u{669}' => !has_extended_digit(before) && !has_extended_digit(after),
        '\u{6f0}'..='\u{6f9}' => !has_arabic_digit(before) && !has_arabic_digit(after),
        _ => false,
    }
}

/// Whether letters on both sides would be joined, were nothing between them.
fn joins(before: &[char], after: &[char]) -> bool {
    let last = before.iter().rfind(|char| !is_joined_across(**char));
    let next = after.iter().find(|char| !is_joined_across(**char));
    last.is_some_and(|last| joins_next(*last)) && next.is_some_and(|next| joins_last(*next))
}

fn has_extended_digit(chars: &[char]) -> bool {
    chars.iter().any(|char| matches!(char, '\u{6f0}'..='\u{6f9}'))
}

fn has_arabic_digit(chars: &[char]) -> bool {
    chars.iter().any(|char| matches!(char, '\u{660}'..='\u{669}'))
}
