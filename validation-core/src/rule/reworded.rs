//! A rule under a code or a message of its author's.

use core::marker::PhantomData;

use super::Rule;
use crate::{
    code::Code,
    error::{Authored, ValidationError},
    fact::Fact,
    pattern::Slot,
    report::Report,
    view::Subject,
};

/// A rule under a code or a message of its author's.
#[derive(Clone, Copy, Debug)]
pub struct Reworded<R, T: ?Sized> {
    rule: R,
    words: &'static Authored,
    checks: PhantomData<fn(&T)>,
}

/// Gives a rule another code or message.
///
/// # Panics
/// When it is evaluated as a constant, for a `{placeholder}` that is no param of the rule.
#[track_caller]
pub const fn reworded<T: ?Sized, R: Rule<T>>(rule: R, words: &'static Authored) -> Reworded<R, T> {
    if let Some(template) = words.message {
        check_template(template, R::CODES);
    }
    Reworded { rule, words, checks: PhantomData }
}

/// The same, for a rule that is made when the program runs.
#[inline(always)]
pub fn in_words<T: ?Sized, R: Rule<T>>(rule: R, words: &'static Authored) -> Reworded<R, T> {
    Reworded { rule, words, checks: PhantomData }
}

/// Holds the message of an author against the params of the codes that it is for.
///
/// # Panics
/// For a `{placeholder}` that is no param of any of them.
#[track_caller]
pub const fn check_template(template: &str, codes: &[&Code]) {
    assert!(
        codes.is_empty() || crate::message::template_fits(template, codes),
        "`message` has a placeholder that is no param of this rule"
    );
}

impl<T: ?Sized, R: Rule<T>> Rule<T> for Reworded<R, T> {
    const CODES: &'static [&'static Code] = R::CODES;
    const CHEAP: bool = R::CHEAP;
    const PURE: bool = R::PURE;
    const ENDS_FIELD: bool = R::ENDS_FIELD;
    const EMPTY_IS_ABSENT: bool = R::EMPTY_IS_ABSENT;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        self.rule.check(value).map_err(|error| error.authored(self.words))
    }

    fn check_absent(&self) -> Result<(), ValidationError> {
        self.rule.check_absent().map_err(|error| error.authored(self.words))
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        self.rule.facts(tell);
    }

    #[inline(always)]
    fn passes(&self, value: &T, slot: Option<&'static Slot>) -> bool {
        self.rule.passes(value, slot)
    }

    #[inline(always)]
    fn accepts(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>) -> bool {
        self.rule.accepts(subject, slot)
    }

    #[inline(always)]
    fn apply(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>, report: &mut Report<'_>) {
        report.in_words(Some(self.words), |report| self.rule.apply(subject, slot, report));
    }
}

/// Has a rule built where the compiler evaluates constants.
pub const fn evaluate<R>(rule: R) {
    core::mem::forget(rule);
}
