//! Passwords that many people have.

use super::{lower::Lower, unicode};

/// One a line, in lower case, sorted by bytes; see `data/README.md`.
static PASSWORDS: &str = include_str!("../../data/common_passwords.txt");

/// The longest line.
const LONGEST: usize = 66;

/// Whether the text is one of them, upper and lower case and white space around it left aside.
pub(crate) fn has(text: &str) -> bool {
    let lower = Lower::of(unicode::trim(text));
    let mut word = [0; LONGEST];
    let mut length = 0;
    for char in lower.chars() {
        let end = length + char.len_utf8();
        let Some(room) = word.get_mut(length..end) else { return false };
        char.encode_utf8(room);
        length = end;
    }
    word.get(..length).is_some_and(find)
}

/// Looks for the line in the middle of what is left, again and again.
fn find(word: &[u8]) -> bool {
    let mut lines = PASSWORDS.as_bytes();
    while !lines.is_empty() {
        let (before, after) = lines.split_at(lines.len() / 2);
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
        let end = after.iter().position(|byte| *byte == b'\n').unwrap_or(after.len());
        let line = lines.get(start..before.len() + end).unwrap_or_default();
        lines = match line.cmp(word) {
            core::cmp::Ordering::Equal => return true,
            core::cmp::Ordering::Less => after.get(end + 1..),
            core::cmp::Ordering::Greater => lines.get(..start),
        }
        .unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_and_nothing_between() {
        assert!(PASSWORDS.lines().is_sorted());
        assert_eq!(PASSWORDS.lines().map(str::len).max(), Some(LONGEST));
        for line in PASSWORDS.lines() {
            assert!(find(line.as_bytes()), "{line}");
            assert!(!find(&[line.as_bytes(), b"~~"].concat()), "{line}");
        }
        assert!(!find(b"") && !find(b"\n") && !find(b"\xff"));
    }

    #[test]
    fn case_and_white_space_do_not_count() {
        for text in ["password", "PassWord", " password\n", "\u{3000}password\x1c", "ПРИВЕТ"]
        {
            assert!(has(text), "{text:?}");
        }
        for text in ["pass word", "", " ", "correct horse battery staple", &"a".repeat(100_000)] {
            assert!(!has(text), "{text:?}");
        }
    }
}
