//! The quick pass: whether a value is valid, where that takes no more than a few comparisons.

use core::marker::PhantomData;

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
///
/// Only for values all of whose rules are cheap: a rule that fails is asked again, for its error.
#[inline(always)]
pub(crate) fn quick<T: Validate + ?Sized>(value: &T) -> bool {
    ask::<T, false>(value)
}

/// The same for an item of a list, most of which are valid: rules without side effects are asked, cheap
/// or not, so that a valid item costs nothing but its rules.
#[inline(always)]
pub(crate) fn quick_item<T: Validate + ?Sized>(value: &T) -> bool {
    ask::<T, true>(value)
}

#[inline(always)]
fn ask<T: Validate + ?Sized, const PURE: bool>(value: &T) -> bool {
    let mut survey = Quick::<false, PURE> { yes: true };
    T::walk(None, &mut survey, PhantomData);
    if !survey.yes {
        return false;
    }
    let mut quick = Quick::<true, PURE> { yes: true };
    T::walk(Some(value), &mut quick, PhantomData);
    quick.yes
}

/// With `ASK`, asks the rules; else, whether all of them may be asked, which is known when the program is
/// compiled. Cheap rules are asked without a branch between them.
struct Quick<const ASK: bool, const PURE: bool> {
    yes: bool,
}

impl<'c, Cx: ?Sized, const ASK: bool, const PURE: bool> Visit<'c, Cx> for Quick<ASK, PURE> {
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
        self.yes = match (ASK, R::CHEAP) {
            (false, cheap) => self.yes & (cheap | (PURE & R::PURE)),
            (true, true) => self.yes & rule.accepts(to, Some(slot)),
            (true, false) => self.yes && rule.accepts(to, Some(slot)),
        };
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
    fn nested_items<T: Items<Item: Validate> + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        _: Option<&<T::Item as Validate>::Context>,
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
