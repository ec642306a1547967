//! Compiled regexes: each is compiled when it is first asked, and kept.

#[cfg(feature = "regex")]
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, OnceLock, PoisonError, RwLock},
};

#[cfg(feature = "regex")]
use alloc::boxed::Box;

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
pub(super) fn regex_matches(source: &str, slot: Option<&'static Slot>, text: &str) -> bool {
    if let Some(slot) = slot {
        let compiled = slot.compiled.get_or_init(|| Compiled::new(source));
        // A place in generic code, or one that computes its pattern, may ask for more than one.
        if *compiled.source == *source {
            return compiled.matches(text);
        }
    }
    kept(source).matches(text)
}

/// Without the `regex` crate nobody knows; [`supported`](super::Program::supported) rules this out.
#[cfg(not(feature = "regex"))]
#[cold]
pub(super) fn regex_matches(_: &str, _: Option<&'static Slot>, _: &str) -> bool {
    false
}

#[cfg(feature = "regex")]
pub(super) fn is_valid(source: &str) -> bool {
    kept(source).regex.is_some()
}

#[cfg(feature = "regex")]
#[derive(Debug)]
struct Compiled {
    source: Box<str>,
    regex: Option<regex::Regex>,
}

#[cfg(feature = "regex")]
impl Compiled {
    fn new(source: &str) -> Self {
        Self { source: source.into(), regex: regex::Regex::new(source).ok() }
    }

    fn matches(&self, text: &str) -> bool {
        self.regex.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

/// So many regexes are kept for those who ask without a slot.
#[cfg(feature = "regex")]
const KEPT: usize = 256;

/// The compiled regex of those who ask without a slot.
///
/// Patterns are literals as a rule, so that a program has only so many of them. But they can be made
/// of input too, and must not fill the memory then: when [`KEPT`] is reached, all are forgotten.
/// Matching happens outside the lock.
#[cfg(feature = "regex")]
fn kept(source: &str) -> Arc<Compiled> {
    static ALL: LazyLock<RwLock<HashMap<Box<str>, Arc<Compiled>>>> = LazyLock::new(RwLock::default);

    if let Some(compiled) = ALL.read().unwrap_or_else(PoisonError::into_inner).get(source) {
        return Arc::clone(compiled);
    }
    let compiled = Arc::new(Compiled::new(source));
    let mut all = ALL.write().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= KEPT {
        all.clear();
    }
    Arc::clone(all.entry(source.into()).or_insert(compiled))
}

#[cfg(all(test, feature = "regex"))]
mod tests {
    use super::{Arc, KEPT, Slot, is_valid, kept, regex_matches};

    #[test]
    fn a_slot_keeps_the_first_pattern_and_answers_for_all() {
        static SLOT: Slot = Slot::new();

        for _ in 0..2 {
            assert!(regex_matches("^(a|b)$", Some(&SLOT), "a"));
            assert!(regex_matches("^(c|d)$", Some(&SLOT), "c"));
            assert!(!regex_matches("^(c|d)$", Some(&SLOT), "a"));
        }
        assert_eq!(&*SLOT.compiled.get().unwrap().source, "^(a|b)$");
    }

    #[test]
    fn an_invalid_regex_matches_nothing() {
        static SLOT: Slot = Slot::new();

        assert!(!is_valid("(") && is_valid("()"));
        for text in ["", "("] {
            assert!(!regex_matches("(", Some(&SLOT), text) && !regex_matches("(", None, text));
        }
    }

    #[test]
    fn regexes_are_kept_but_not_without_end() {
        let first = kept("kept?");
        assert!(Arc::ptr_eq(&first, &kept("kept?")));
        for number in 0..KEPT {
            assert!(kept(&std::format!("kept {number}")).matches(&std::format!("kept {number}")));
        }
        assert!(!Arc::ptr_eq(&first, &kept("kept?")));
    }
}
