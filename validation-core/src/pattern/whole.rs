//! Matches texts that are all of one class, as `^[a-z0-9_]{3,30}$` does.

use super::class::Class;
use super::program::{Verdict, ask_unless_ascii};
use super::set::Beyond;
use super::syntax::{MANY, Repeat, Syntax};
use super::word::{HIGH, short_word, word};

/// A pattern of one repeat, which is the whole text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    class: Class,
    min: u16,
    max: u16,
}

impl Whole {
    pub(super) const fn of(syntax: &Syntax) -> Option<Whole> {
        let Repeat { set, min, max } = syntax.repeats[0];
        let is_whole = syntax.from_start && syntax.to_end && syntax.len == 1;
        if !is_whole || matches!(set.beyond, Beyond::All) {
            return None;
        }
        Some(Whole { class: Class::of(set), min, max })
    }

    pub(super) const fn asks(&self) -> bool {
        matches!(self.class.beyond, Beyond::Ask)
    }

    /// As long as all is ASCII, a byte is a character.
    #[inline(always)]
    pub(super) fn run(&self, text: &str) -> Verdict {
        let len = text.len();
        let fits = len >= self.min as usize && (len <= self.max as usize || self.max == MANY);
        if fits && self.has_all(text.as_bytes()) {
            Verdict::Yes
        } else if self.asks() {
            ask_unless_ascii(text)
        } else {
            Verdict::No
        }
    }

    #[inline(always)]
    fn has_all(&self, text: &[u8]) -> bool {
        let len = text.len();
        if len < 8 {
            let all = !(u64::MAX << (len * 8)) & HIGH;
            return self.class.members(short_word(text)) & all == all;
        }
        let mut at = 0;
        while at + 8 < len {
            if self.class.members(word(text, at)) != HIGH {
                return false;
            }
            at += 8;
        }
        // The last eight bytes, some of them once more.
        self.class.members(word(text, len - 8)) == HIGH
    }
}
