//! Matches texts of one length up to sixteen bytes, each position against its own ranges.

use super::class::{Class, RANGES, Ranges, within};
use super::program::{Verdict, ask_unless_ascii};
use super::set::Beyond;
use super::syntax::{Repeat, Syntax};
use super::word::{HIGH, each, word};

const LONGEST: usize = 16;

/// A pattern whose repeats all have one count.
///
/// The text is tested as one word, or as two that may overlap: the first and the last eight bytes.
/// `from[range][word]` holds one range of each position of a word, as [`Ranges`] has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fixed {
    len: u8,
    /// Of how many ranges the class with the most of them consists.
    ranges: u8,
    /// The whole text, else only the end of it.
    whole: bool,
    asks: bool,
    /// The bits of the positions that the first word has.
    all: u64,
    from: [[u64; 2]; RANGES],
    past: [[u64; 2]; RANGES],
}

impl Fixed {
    pub(super) const fn of(syntax: &Syntax) -> Option<Fixed> {
        let Some(len) = length(syntax) else { return None };
        let mut fixed = Fixed {
            len: len as u8,
            ranges: 0,
            whole: syntax.from_start,
            asks: false,
            all: if len < 8 { HIGH >> (64 - len * 8) } else { HIGH },
            from: [[0; 2]; RANGES],
            past: [[0; 2]; RANGES],
        };
        let (mut step, mut at) = (0, 0);
        while step < syntax.len {
            let Repeat { set, min: count, .. } = syntax.repeats[step];
            let Some(ranges) = Class::of(set).ranges() else { return None };
            match set.beyond {
                Beyond::No => {}
                // The end of a text might begin within a character.
                Beyond::Ask if fixed.whole => fixed.asks = true,
                Beyond::Ask | Beyond::All => return None,
            }
            let end = at + count as usize;
            fixed.put(at, end, &ranges);
            at = end;
            step += 1;
        }
        Some(fixed)
    }

    /// Sets what the positions `at..end` are tested against, all at once: patterns are compiled wherever
    /// they stand, and the compiler takes its time for each step.
    const fn put(&mut self, at: usize, end: usize, ranges: &Ranges) {
        if ranges.count > self.ranges {
            self.ranges = ranges.count;
        }
        let len = self.len as usize;
        let first = bytes(at, end);
        let last = if len >= 8 {
            bytes((at + 8).saturating_sub(len), (end + 8).saturating_sub(len))
        } else {
            0
        };
        let mut range = 0;
        while range < ranges.count as usize {
            let (from, past) = (each(ranges.from[range]), each(ranges.past[range]));
            self.from[range][0] |= from & first;
            self.past[range][0] |= past & first;
            self.from[range][1] |= from & last;
            self.past[range][1] |= past & last;
            range += 1;
        }
    }

    pub(super) const fn asks(&self) -> bool {
        self.asks
    }

    #[inline(always)]
    pub(super) fn run(&self, text: &str) -> Verdict {
        if self.accepts(text.as_bytes()) {
            Verdict::Yes
        } else if self.asks {
            ask_unless_ascii(text)
        } else {
            Verdict::No
        }
    }

    #[inline(always)]
    fn accepts(&self, text: &[u8]) -> bool {
        let len = self.len as usize;
        if text.len() < len || (self.whole && text.len() > len) {
            return false;
        }
        let text = &text[text.len() - len..];
        if len < 8 {
            return self.members(word(text, 0), 0) & self.all == self.all;
        }
        let mut members = self.members(word(text, 0), 0);
        if len > 8 {
            members &= self.members(word(text, len - 8), 1);
        }
        members == HIGH
    }

    #[inline(always)]
    fn members(&self, text: u64, word: usize) -> u64 {
        let low = text & !HIGH;
        let mut members = 0;
        for range in 0..RANGES.min(self.ranges as usize) {
            members |= within(low, self.from[range][word], self.past[range][word]);
        }
        members & !text & HIGH
    }
}

/// The bytes `at..end` of a word, as far as it has them.
const fn bytes(at: usize, end: usize) -> u64 {
    below_byte(end) & !below_byte(at)
}

const fn below_byte(end: usize) -> u64 {
    if end >= 8 { u64::MAX } else { !(u64::MAX << (end * 8)) }
}

/// The length of every match that reaches the end of the text, if there is one.
const fn length(syntax: &Syntax) -> Option<usize> {
    let (mut len, mut step) = (0, 0);
    while step < syntax.len {
        let Repeat { min, max, .. } = syntax.repeats[step];
        len += min as usize;
        if min != max || len > LONGEST {
            return None;
        }
        step += 1;
    }
    if len > 0 && syntax.to_end { Some(len) } else { None }
}
