//! Compiled regexes: each is compiled when it is first asked, and kept.

#[cfg(feature = "regex")]
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, OnceLock, PoisonError, RwLock},
};

#[cfg(feature = "regex")]
use alloc::{boxed::Box, vec::Vec};

#[cfg(feature = "regex")]
use super::source::Flags;
use super::source::Source;

/// Keeps the compiled regex of one place that checks a pattern; nothing without the feature `regex`.
#[derive(Debug, Default)]
pub struct Slot {
    #[cfg(feature = "regex")]
    compiled: OnceLock<Compiled>,
}

impl Slot {
    /// An empty slot, for a `static`.
    pub const fn new() -> Self {
        Self {
            #[cfg(feature = "regex")]
            compiled: OnceLock::new(),
        }
    }
}

/// Asks the `regex` crate; a pattern that is no valid regex matches nothing.
#[cfg(feature = "regex")]
#[inline(never)]
pub(super) fn regex_matches(source: Source<'_>, slot: Option<&'static Slot>, text: &str) -> bool {
    if let Some(slot) = slot {
        let compiled = slot.compiled.get_or_init(|| Compiled::new(source));
        // A place in generic code, or one that computes its pattern, may ask for more than one.
        if compiled.is_of(source) {
            return compiled.matches(text);
        }
    }
    kept(source).matches(text)
}

/// Without the `regex` crate nobody knows; [`supported`](super::Program::supported) rules this out.
#[cfg(not(feature = "regex"))]
#[cold]
pub(super) fn regex_matches(_: Source<'_>, _: Option<&'static Slot>, _: &str) -> bool {
    false
}

#[cfg(feature = "regex")]
pub(super) fn is_valid(source: Source<'_>) -> bool {
    kept(source).regex.is_some()
}

#[cfg(feature = "regex")]
#[derive(Debug)]
struct Compiled {
    text: Box<str>,
    flags: Flags,
    regex: Option<regex::Regex>,
}

#[cfg(feature = "regex")]
impl Compiled {
    fn new(source: Source<'_>) -> Self {
        let Source { regex, flags } = source;
        let built = regex::RegexBuilder::new(regex)
            .case_insensitive(flags.ignore_case)
            .multi_line(flags.multiline)
            .dot_matches_new_line(flags.dot_all)
            .ignore_whitespace(flags.verbose)
            .build();
        Self { text: regex.into(), flags, regex: built.ok() }
    }

    fn is_of(&self, source: Source<'_>) -> bool {
        self.flags == source.flags && *self.text == *source.regex
    }

    fn matches(&self, text: &str) -> bool {
        self.regex.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

/// The regexes of one text, one for each set of flags that was asked for with it.
#[cfg(feature = "regex")]
type OfText = Vec<Arc<Compiled>>;

/// The regexes of so many texts are kept for those who ask without a slot.
#[cfg(feature = "regex")]
const KEPT: usize = 256;

/// The compiled regex of those who ask without a slot.
///
/// Patterns are literals as a rule, so that a program has only so many of them. But they can be made
/// of input too, and must not fill the memory then: when [`KEPT`] is reached, all are forgotten.
/// Matching happens outside the lock.
#[cfg(feature = "regex")]
fn kept(source: Source<'_>) -> Arc<Compiled> {
    static ALL: LazyLock<RwLock<HashMap<Box<str>, OfText>>> = LazyLock::new(RwLock::default);

    let of_source = |compiled: &&Arc<Compiled>| compiled.is_of(source);
    let known = |all: &HashMap<Box<str>, OfText>| {
        all.get(source.regex).and_then(|of_text| of_text.iter().find(of_source)).cloned()
    };
    if let Some(compiled) = known(&ALL.read().unwrap_or_else(PoisonError::into_inner)) {
        return compiled;
    }
    let compiled = Arc::new(Compiled::new(source));
    let mut all = ALL.write().unwrap_or_else(PoisonError::into_inner);
    if let Some(compiled) = known(&all) {
        return compiled;
    }
    if all.len() >= KEPT {
        all.clear();
    }
    all.entry(source.regex.into()).or_default().push(Arc::clone(&compiled));
    compiled
}

#[cfg(all(test, feature = "regex"))]
mod tests {
    use super::{Arc, Flags, KEPT, Slot, Source, is_valid, kept, regex_matches};

    const fn plain(regex: &str) -> Source<'_> {
        Source { regex, flags: Flags::NONE }
    }

    #[test]
    fn a_slot_keeps_the_first_pattern_and_answers_for_all() {
        static SLOT: Slot = Slot::new();

        for _ in 0..2 {
            assert!(regex_matches(plain("^(a|b)$"), Some(&SLOT), "a"));
            assert!(regex_matches(plain("^(c|d)$"), Some(&SLOT), "c"));
            assert!(!regex_matches(plain("^(c|d)$"), Some(&SLOT), "a"));
        }
        assert_eq!(&*SLOT.compiled.get().unwrap().text, "^(a|b)$");
    }

    #[test]
    fn an_invalid_regex_matches_nothing() {
        static SLOT: Slot = Slot::new();

        assert!(!is_valid(plain("(")) && is_valid(plain("()")));
        for text in ["", "("] {
            assert!(
                !regex_matches(plain("("), Some(&SLOT), text)
                    && !regex_matches(plain("("), None, text)
            );
        }
    }

    #[test]
    fn regexes_are_kept_but_not_without_end() {
        let first = kept(plain("kept?"));
        assert!(Arc::ptr_eq(&first, &kept(plain("kept?"))));
        for number in 0..KEPT {
            let text = std::format!("kept {number}");
            assert!(kept(plain(&text)).matches(&text));
        }
        assert!(!Arc::ptr_eq(&first, &kept(plain("kept?"))));
    }

    #[test]
    fn flags_make_another_regex_of_the_same_text() {
        static SLOT: Slot = Slot::new();

        let any_case = Source { flags: Flags { ignore_case: true, ..Flags::NONE }, ..plain("a|b") };
        for slot in [None, Some(&SLOT)] {
            for _ in 0..2 {
                assert!(regex_matches(any_case, slot, "A"));
                assert!(!regex_matches(plain("a|b"), slot, "A"));
            }
        }
        assert!(Arc::ptr_eq(&kept(any_case), &kept(any_case)));
    }
}
