//! Matches step by step from the start of a text, each step taking as much as it can.

use super::class::Class;
use super::program::Verdict;
use super::set::{Beyond, Set};
use super::syntax::{MANY, Repeat, STEPS, Syntax};
use super::word::{HIGH, word};

/// The most classes that a pattern may have, besides characters that stand once or not at all.
const CLASSES: usize = 8;

/// A pattern in which no character can both go on with a repeat and begin what follows it, so that
/// what is taken never has to be given back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Steps {
    steps: [Step; STEPS],
    len: u8,
    to_end: bool,
    classes: [Class; CLASSES],
}

#[derive(Clone, Copy, Debug)]
struct Step {
    what: What,
    min: u16,
    max: u16,
}

#[derive(Clone, Copy, Debug)]
enum What {
    Byte(u8),
    /// An index into the classes.
    Class(u8),
}

impl Steps {
    /// Matches every text.
    pub(super) const ANY: Steps = Steps {
        steps: [Step { what: What::Byte(0), min: 0, max: 0 }; STEPS],
        len: 0,
        to_end: false,
        classes: [Class::NONE; CLASSES],
    };

    /// `None` for a pattern that may have to give back, or has too many classes.
    pub(super) const fn of(syntax: &Syntax) -> Option<Steps> {
        let mut steps = Steps { len: syntax.len as u8, to_end: syntax.to_end, ..Steps::ANY };
        let (mut sets, mut classes) = ([Set::NONE; CLASSES], 0);
        let mut step = 0;
        while step < syntax.len {
            if gives_back(syntax, step) {
                return None;
            }
            let Repeat { set, min, max } = syntax.repeats[step];
            let what = match set.single() {
                Some(byte) if max == 1 => What::Byte(byte),
                _ => {
                    let class = position(&sets, classes, &set);
                    if class == CLASSES {
                        return None;
                    }
                    if class == classes {
                        sets[class] = set;
                        steps.classes[class] = Class::of(set);
                        classes += 1;
                    }
                    What::Class(class as u8)
                }
            };
            steps.steps[step] = Step { what, min, max };
            step += 1;
        }
        Some(steps)
    }

    pub(super) const fn asks(&self) -> bool {
        let mut class = 0;
        while class < CLASSES {
            if matches!(self.classes[class].beyond, Beyond::Ask) {
                return true;
            }
            class += 1;
        }
        false
    }

    #[inline(never)]
    pub(super) fn run(&self, text: &str) -> Verdict {
        let text = text.as_bytes();
        let mut at = 0;
        for step in self.steps.iter().take(self.len as usize) {
            let taken = match step.what {
                What::Byte(byte) => take_byte(byte, step.min, text, at),
                What::Class(class) => take(&self.classes[class as usize % CLASSES], step, text, at),
            };
            match taken {
                Ok(end) => at = end,
                Err(verdict) => return verdict,
            }
        }
        if at == text.len() || !self.to_end { Verdict::Yes } else { Verdict::No }
    }
}

/// Takes one byte that may have to be there.
#[inline(always)]
fn take_byte(byte: u8, min: u16, text: &[u8], at: usize) -> Result<usize, Verdict> {
    if text.get(at) == Some(&byte) {
        Ok(at + 1)
    } else if min == 0 {
        Ok(at)
    } else {
        Err(Verdict::No)
    }
}

/// Takes as many members of a class as there are and may be; says where they end.
#[inline(always)]
fn take(class: &Class, step: &Step, text: &[u8], mut at: usize) -> Result<usize, Verdict> {
    let most = if step.max == MANY { usize::MAX } else { step.max as usize };
    let mut left = most;
    loop {
        let members = class.members(word(text, at));
        let run = (members ^ HIGH).trailing_zeros() as usize / 8;
        let taken = run.min(left);
        at += taken;
        left -= taken;
        if taken == 8 {
            continue;
        }
        let Some(first) = text.get(at).filter(|first| left > 0 && !first.is_ascii()) else { break };
        match class.beyond {
            Beyond::No => break,
            Beyond::Ask => return Err(Verdict::Ask),
            Beyond::All => {
                at += first.leading_ones() as usize;
                left -= 1;
            }
        }
    }
    if most - left < step.min as usize { Err(Verdict::No) } else { Ok(at) }
}

/// Whether a character could both go on with this repeat and begin what follows it.
const fn gives_back(syntax: &Syntax, step: usize) -> bool {
    let repeat = &syntax.repeats[step];
    if repeat.min == repeat.max {
        return false;
    }
    let mut after = step + 1;
    while after < syntax.len {
        let next = &syntax.repeats[after];
        if repeat.set.takes_of(&next.set) {
            return true;
        }
        if next.min > 0 {
            return false;
        }
        after += 1;
    }
    false
}

/// Where a set stands among the first `len`; `len` if it does not.
const fn position(sets: &[Set; CLASSES], len: usize, set: &Set) -> usize {
    let mut at = 0;
    while at < len && !sets[at].equals(set) {
        at += 1;
    }
    at
}
