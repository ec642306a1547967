//! The quick pass: whether a value is valid, where that takes no more than a few comparisons.

use super::{Check, Visit};
use crate::{
    errors::ValidationErrors,
    field::{Field, Owner},
    items::{Entries, Items},
    object::{ObjectRule, Together},
    pattern::Slot,
    rule::Rule,
    validate::Validate,
    view::Subject,
};

/// Whether the value is known to be valid at once; `false` says nothing.
#[inline(always)]
pub(crate) fn quick<T: Validate + ?Sized>(value: &T) -> bool {
    let mut survey = Quick::<false> { yes: true };
    T::walk(None, &mut survey);
    if !survey.yes {
        return false;
    }
    let mut quick = Quick::<true> { yes: true };
    T::walk(Some(value), &mut quick);
    quick.yes
}

/// With `ASK`, asks all rules, without a branch between them; else, whether all of them are cheap, which
/// is known when the program is compiled.
struct Quick<const ASK: bool> {
    yes: bool,
}

impl<'c, Cx: ?Sized, const ASK: bool> Visit<'c, Cx> for Quick<ASK> {
    type Inner<'b> = Self;

    #[inline(always)]
    fn context(&self) -> Option<&'c Cx> {
        None
    }

    #[inline(always)]
    fn enter(&mut self, _: &'static Owner) {}

    #[inline(always)]
    fn field(&mut self, _: &'static [Field], _: usize) -> bool {
        true
    }

    #[inline(always)]
    fn rule<T: ?Sized, R: Rule<T>>(&mut self, to: Subject<'_, T>, rule: &R, slot: &'static Slot) {
        self.yes &= if ASK { rule.accepts(to, Some(slot)) } else { R::CHEAP };
    }

    #[inline(always)]
    fn made<T: ?Sized, R: Rule<T>>(&mut self, _: Subject<'_, T>, _: Option<&R>) {
        self.yes = false;
    }

    #[inline(always)]
    fn nested<T: Validate + ?Sized>(&mut self, _: Subject<'_, T>, _: Option<&T::Context>) {
        self.yes = false;
    }

    #[inline(always)]
    fn flattened<T: Validate + ?Sized>(&mut self, _: Subject<'_, T>, _: Option<&T::Context>) {
        self.yes = false;
    }

    #[inline(always)]
    fn each<T: Items + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        _: impl FnMut(&mut Self, Option<&T::Item>),
    ) {
        self.yes = false;
    }

    #[inline(always)]
    fn keys<T: Entries + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        _: impl FnMut(&mut Self, Option<&T::Key>),
    ) {
        self.yes = false;
    }

    #[inline(always)]
    fn values<T: Entries + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        _: impl FnMut(&mut Self, Option<&T::Value>),
    ) {
        self.yes = false;
    }

    #[inline(always)]
    fn when(&mut self, _: Option<bool>) -> bool {
        self.yes = false;
        false
    }

    /// The quick pass is for checks that ask for no group.
    #[inline(always)]
    fn on(&mut self, _: &[&'static str]) -> bool {
        false
    }

    #[inline(always)]
    fn object(&mut self) {}

    #[inline(always)]
    fn compare(&mut self, _: &Check, condition: Option<bool>) {
        self.yes &= condition != Some(false);
    }

    #[inline(always)]
    fn may_check(&mut self, _: &Check) -> bool {
        self.yes = false;
        false
    }

    #[inline(always)]
    fn checked(&mut self, _: &Check, _: Option<bool>) {}

    #[inline(always)]
    fn may_clean(&mut self, _: Option<&[usize]>) -> bool {
        self.yes = false;
        false
    }

    #[inline(always)]
    fn cleaned(&mut self, _: Result<(), impl Into<ValidationErrors>>) {}

    #[inline(always)]
    fn together<V, R: ObjectRule<V>>(&mut self, values: V, rule: &R, _: Together) {
        self.yes &= if ASK { rule.passes(&values) } else { R::CHEAP };
    }

    #[inline(always)]
    fn by_hand<T: Validate<Context = Cx> + ?Sized>(&mut self, _: Option<&T>) {
        self.yes = false;
    }
}
