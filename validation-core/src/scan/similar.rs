//! How alike two texts are, as Django holds a password against what it may not resemble.
//!
//! Measured is `quick_ratio` of Python's `difflib`: the characters that both have, in any order, twice, by the
//! characters of both together.

use alloc::vec::Vec;

use super::{lower::Lower, unicode};

/// A text whose characters, in lower case, were counted; other texts are held against it.
pub(crate) struct Counted<'a> {
    lower: Lower<'a>,
    length: usize,
    /// Of each ASCII character, and of the others by groups: so many.
    counts: [i32; GROUPS],
}

const ASCII: usize = 128;
const GROUPS: usize = 512;

/// An ASCII character is a group of its own.
fn group(char: char) -> usize {
    let code = u32::from(char) as usize;
    if code < ASCII { code } else { ASCII + code % (GROUPS - ASCII) }
}

impl<'a> Counted<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let lower = Lower::of(text);
        let (mut counts, mut length) = ([0; GROUPS], 0);
        for char in lower.chars() {
            count(&mut counts, char, 1);
            length += 1;
        }
        Counted { lower, length, counts }
    }

    /// Whether the other text, or one of its words, has at least this ratio to the text.
    ///
    /// Every word takes the time of its own length; the text is not looked at again.
    pub(crate) fn resembles(&mut self, other: &str, ratio: f64) -> bool {
        if other.is_empty() {
            return false;
        }
        let lower = Lower::of(other);
        self.one_resembles(lower.chars(), ratio) || self.is_near(lower.chars(), ratio)
    }

    /// Whether one of the words does: what lies between runs of characters that belong to no word, and what
    /// lies before the first run and behind the last, which may be empty.
    fn one_resembles(&mut self, mut rest: impl Iterator<Item = char> + Clone, ratio: f64) -> bool {
        loop {
            let word = rest.clone();
            let mut length = 0;
            let end = loop {
                match rest.next() {
                    Some(char) if unicode::is_word(char) => length += 1,
                    end => break end,
                }
            };
            if self.is_near(word.take(length), ratio) {
                return true;
            }
            if end.is_none() {
                return false;
            }
            skip_run(&mut rest);
        }
    }

    /// Whether a text in lower case has at least this ratio to the text.
    fn is_near(&mut self, other: impl Iterator<Item = char> + Clone, ratio: f64) -> bool {
        let (mut length, mut common, mut ascii) = (0usize, 0usize, true);
        for char in other.clone() {
            let left = count(&mut self.counts, char, -1);
            common += usize::from(left >= 0);
            ascii &= char.is_ascii();
            length += 1;
        }
        for char in other.clone() {
            count(&mut self.counts, char, 1);
        }
        if self.is_much_longer(length, ratio) || !self.reaches(common, length, ratio) {
            return false;
        }
        // Other characters than ASCII share a group, and so may have been taken for one another.
        ascii || self.reaches(self.common(other), length, ratio)
    }

    /// So much longer than the other that their ratio is low; the exact bounds are Django's.
    fn is_much_longer(&self, other: usize, ratio: f64) -> bool {
        self.length >= other.saturating_mul(10) && (other as f64) < ratio / 2.0 * self.length as f64
    }

    fn reaches(&self, common: usize, other: usize, ratio: f64) -> bool {
        let both = self.length + other;
        both == 0 || 2.0 * common as f64 / both as f64 >= ratio
    }

    /// How many characters both have.
    #[cold]
    fn common(&self, other: impl Iterator<Item = char>) -> usize {
        let (own, other) = (sorted(self.lower.chars()), sorted(other));
        let mut own = own.into_iter().peekable();
        let mut is_found = |char: &char| {
            while own.next_if(|own| own < char).is_some() {}
            own.next_if_eq(char).is_some()
        };
        other.iter().filter(|char| is_found(char)).count()
    }
}

/// Goes to the next character of a word, or to the end.
fn skip_run(rest: &mut (impl Iterator<Item = char> + Clone)) {
    let mut ahead = rest.clone();
    while ahead.next().is_some_and(|char| !unicode::is_word(char)) {
        rest.next();
    }
}

fn count(counts: &mut [i32; GROUPS], char: char, by: i32) -> i32 {
    counts.get_mut(group(char)).map_or(-1, |count| {
        *count = count.saturating_add(by);
        *count
    })
}

fn sorted(chars: impl Iterator<Item = char>) -> Vec<char> {
    let mut chars: Vec<char> = chars.collect();
    chars.sort_unstable();
    chars
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use proptest::prelude::*;

    use super::*;

    fn resembles(text: &str, other: &str) -> bool {
        Counted::of(text).resembles(other, 0.7)
    }

    #[test]
    fn the_ratio_decides() {
        let cases = [
            ("testclient", "testclient", true),
            ("TestClient", "tESTclient", true),
            ("example.com", "testclient@example.com", true),
            ("client", "testclient", true),
            ("abcdefghij", "abcdefg", true),    // 14 of 17
            ("abcdefghij", "abcd", false),      // 8 of 14
            ("abcdefghij", "jihgfedcba", true), // order does not count
            ("aaaaaaaaaa", "abcdefghij", false),
            ("äöüÄÖÜ", "äöüäöü", true),
            ("жзийклмн", "опрстуфх", false),
            ("ann", "x-ann-y", true),
            ("ann", "--", false),
            ("", "a", false),
            ("", "a-", true),
            ("", "", false),
            ("a", "", false),
        ];
        for (text, other, expected) in cases {
            assert_eq!(resembles(text, other), expected, "{text:?} {other:?}");
        }
    }

    /// As Python has it, spelt out.
    fn plain(text: &str, other: &str, ratio: f64) -> bool {
        let (text, other) = (text.to_lowercase(), other.to_lowercase());
        let words = other.split(|char| !unicode::is_word(char)).filter(|word| !word.is_empty());
        let mut words = words.chain([&*other]);
        let total = text.chars().count();
        !other.is_empty()
            && words.any(|word| {
                let mut left: Vec<char> = text.chars().collect();
                let common = word.chars().filter(|char| {
                    let place = left.iter().position(|own| own == char);
                    place.map(|place| left.swap_remove(place)).is_some()
                });
                let (common, length) = (common.count(), word.chars().count());
                let is_longer =
                    total >= 10 * length && (length as f64) < ratio / 2.0 * total as f64;
                !is_longer && 2.0 * common as f64 / (total + length) as f64 >= ratio
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn groups_and_words_lose_nothing(
            text in "[a-cA-C.é-íΣσİ日-时]{1,12}", other in "[a-cA-C.@é-íΣσİ日-时]{0,14}", ratio in 0.1..1.0,
        ) {
            let found = Counted::of(&text).resembles(&other, ratio);
            prop_assert_eq!(found, plain(&text, &other, ratio), "{} {}", text, other);
        }
    }

    #[test]
    fn long_texts_take_linear_time() {
        let (text, other) = ("a.é".repeat(30_000), "b é.".repeat(30_000));
        assert!(!resembles(&text, &other));
        let words: String = "é ".repeat(50_000);
        assert!(!resembles(&"è".repeat(50_000), &words));
    }
}
