//! A compiled pattern: which engine matches it.

use super::class::Class;
use super::fixed::Fixed;
use super::set::Beyond;
use super::steps::Steps;
use super::syntax::{self, Syntax};
use super::whole::Whole;
use super::word::word;

/// What a program knows about a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The text matches.
    Yes,
    /// The text does not match.
    No,
    /// Only the `regex` crate knows.
    Ask,
}

/// A pattern, compiled by constant evaluation as far as it is simple.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Program(Engine);

#[derive(Clone, Copy, Debug)]
enum Engine {
    /// The `regex` crate matches it.
    Regex,
    /// Texts, or ends of texts, of one length.
    Fixed(Fixed),
    /// Texts of one class.
    Whole(Whole),
    /// Step by step from the start of the text.
    Steps(Steps),
    /// Texts with a character of a class in them.
    Search(Class),
}

impl Program {
    /// Compiles a pattern. It always succeeds: what is not simple, or no regex at all, is left to the
    /// `regex` crate.
    pub(crate) const fn compile(pattern: &str) -> Program {
        match syntax::parse(pattern) {
            Some(syntax) => Program(Engine::of(&syntax)),
            None => Program(Engine::Regex),
        }
    }

    /// A pattern that is left to the `regex` crate as it is: flags are its matter.
    #[cfg(feature = "regex")]
    pub(crate) const ASKING: Program = Program(Engine::Regex);

    /// Whether it answers for every ASCII text without the `regex` crate.
    pub(crate) const fn simple(&self) -> bool {
        !matches!(self.0, Engine::Regex)
    }

    /// Whether it is certain to get an answer for every text: by itself, or because the feature
    /// `regex` is on.
    pub(crate) const fn supported(&self) -> bool {
        let asks = match &self.0 {
            Engine::Regex => true,
            Engine::Fixed(fixed) => fixed.asks(),
            Engine::Whole(whole) => whole.asks(),
            Engine::Steps(steps) => steps.asks(),
            Engine::Search(class) => matches!(class.beyond, Beyond::Ask),
        };
        !asks || cfg!(feature = "regex")
    }

    /// Matches a text.
    #[inline(always)]
    pub(crate) fn run(&self, text: &str) -> Verdict {
        match &self.0 {
            Engine::Fixed(fixed) => fixed.run(text),
            Engine::Whole(whole) => whole.run(text),
            Engine::Steps(steps) => steps.run(text),
            Engine::Search(class) => search(class, text),
            Engine::Regex => Verdict::Ask,
        }
    }
}

impl Engine {
    const fn of(syntax: &Syntax) -> Engine {
        if let Some(fixed) = Fixed::of(syntax) {
            return Engine::Fixed(fixed);
        }
        if let Some(whole) = Whole::of(syntax) {
            return Engine::Whole(whole);
        }
        if !syntax.from_start {
            return Engine::searching(syntax);
        }
        match Steps::of(syntax) {
            Some(steps) => Engine::Steps(steps),
            None => Engine::Regex,
        }
    }

    /// Without an anchor, one character of a class is all that is looked for.
    const fn searching(syntax: &Syntax) -> Engine {
        let first = &syntax.repeats[0];
        match (syntax.len, syntax.to_end) {
            (0, _) => Engine::Steps(Steps::ANY),
            (1, false) if first.min == 0 => Engine::Steps(Steps::ANY),
            (1, false) if first.min == 1 => Engine::Search(Class::of(first.set)),
            _ => Engine::Regex,
        }
    }
}

/// A text that fails by its bytes may yet match by its characters, if there are any beyond ASCII.
#[cold]
pub(super) fn ask_unless_ascii(text: &str) -> Verdict {
    if text.is_ascii() { Verdict::No } else { Verdict::Ask }
}

#[inline(never)]
fn search(class: &Class, text: &str) -> Verdict {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if class.members(word(bytes, at)) != 0 {
            return Verdict::Yes;
        }
        at += 8;
    }
    match class.beyond {
        Beyond::All if !text.is_ascii() => Verdict::Yes,
        Beyond::Ask if !text.is_ascii() => Verdict::Ask,
        Beyond::No | Beyond::All | Beyond::Ask => Verdict::No,
    }
}
