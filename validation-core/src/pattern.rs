//! Patterns: regexes of which the simple ones are compiled by constant evaluation and need no engine.
//!
//! A [`Program`] means what the `regex` crate's `is_match` says of the same text: the pattern is
//! searched for, unless it is anchored; `$` is only the very end; `\d`, `\w` and `\s` are Unicode's.
//! Where a program cannot know the answer, it says [`Verdict::Ask`], and the `regex` crate is asked.
//!
//! The way of a pattern: `source` (text and flags) → `syntax` (text to repeats) → `program` (which engine) → `fixed`, `whole`,
//! `steps` or a search (the engines) → `slot` (the compiled regex, for the rest).

mod source;
mod set;
mod syntax;
mod word;
mod class;
mod fixed;
mod whole;
mod steps;
mod program;
mod slot;

pub(crate) use self::program::{Program, Verdict};
pub use self::slot::Slot;
pub(crate) use self::source::{Flags, Source};

/// Whether `text` matches the pattern that `program` was compiled from.
///
/// `slot` belongs to the place that asks and keeps the compiled regex; without one, regexes are kept
/// by their text. A pattern that is no valid regex matches nothing. Without the feature `regex`,
/// neither does a pattern that is not [`Program::supported`].
#[inline(always)]
pub(crate) fn matches(
    program: &Program,
    source: Source<'_>,
    slot: Option<&'static Slot>,
    text: &str,
) -> bool {
    match program.run(text) {
        Verdict::Yes => true,
        Verdict::No => false,
        Verdict::Ask => slot::regex_matches(source, slot, text),
    }
}

/// Whether the text is a valid regex.
#[cfg(feature = "regex")]
pub(crate) fn is_valid(source: Source<'_>) -> bool {
    slot::is_valid(source)
}

#[cfg(test)]
mod tests;
