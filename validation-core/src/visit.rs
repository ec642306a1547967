//! How a derived type is gone through: one walk, for several visitors.
//!
//! The derive writes one `walk` for each type, which calls a visitor for each thing in its attributes.
//! [`quick`] asks whether all rules pass, where they are cheap; [`collect`] what is wrong; and
//! [`describe`](crate::describe) what the rules are, without a value.

mod collect;
mod field_set;
mod quick;

#[cfg(feature = "serde")]
pub(crate) use self::collect::Pending;
pub use self::collect::{CHECK_CODES, Collect, collect};
pub(crate) use self::{
    collect::{CHECK, clean},
    quick::{quick, quick_item},
};

use core::marker::PhantomData;

use crate::{
    error::Authored,
    errors::ValidationErrors,
    field::{Field, Owner},
    items::{Entries, Items},
    object::{ObjectRule, Together},
    pattern::Slot,
    rule::Rule,
    validate::Validate,
    view::Subject,
};

/// How long a context lives. As an argument it tells the compiler that the context outlives it, also where
/// the context borrows what the type borrows.
pub type Lifetime<'c, Cx> = PhantomData<&'c Cx>;

/// What a walk calls for each thing that stands in the attributes of a type.
///
/// The value comes first, so that its type is known when the rule is looked at: what the compiler says of
/// a rule that does not check it is then said of the rule.
pub trait Visit<'c, Cx: ?Sized> {
    /// The visitor of what lies inside a field.
    type Inner<'b>: Visit<'c, Cx>;

    /// The context, where there is one to ask.
    fn context(&self) -> Option<&'c Cx>;

    /// The walk begins.
    fn enter(&mut self, owner: &'static Owner);

    /// The rules of a field follow; `false` leaves them out.
    fn field(&mut self, fields: &'static [Field], index: usize) -> bool;

    /// A rule that is known without a value.
    fn rule<T: ?Sized, R: Rule<T>>(&mut self, to: Subject<'_, T>, rule: &R, slot: &'static Slot);

    /// A field with one rule: one call, since most fields have one, and each call takes the compiler's time.
    #[inline(always)]
    fn only_rule<T: ?Sized, R: Rule<T>>(
        &mut self,
        to: Subject<'_, T>,
        rule: &R,
        (fields, field): (&'static [Field], usize),
        (slots, slot): (&'static [Slot], usize),
    ) {
        if self.field(fields, field) {
            self.rule(to, rule, &slots[slot]);
        }
    }

    /// A rule that is made from other fields, or from the context; `None` where they are not known.
    fn made<T: ?Sized, R: Rule<T>>(&mut self, to: Subject<'_, T>, rule: Option<&R>);

    /// `nested`.
    fn nested<T: Validate + ?Sized>(&mut self, to: Subject<'_, T>, context: Option<&T::Context>);

    /// `nested` on a flattened field: its fields are fields of the object.
    fn flattened<T: Validate + ?Sized>(&mut self, to: Subject<'_, T>, context: Option<&T::Context>);

    /// `each(…)`.
    fn each<T: Items + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        item: impl FnMut(&mut Self::Inner<'_>, Option<&T::Item>),
    );

    /// `nested` on a collection.
    fn nested_items<T: Items<Item: Validate> + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        context: Option<&<T::Item as Validate>::Context>,
    );

    /// `keys(…)`.
    fn keys<T: Entries + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        key: impl FnMut(&mut Self::Inner<'_>, Option<&T::Key>),
    );

    /// `values(…)`.
    fn values<T: Entries + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        value: impl FnMut(&mut Self::Inner<'_>, Option<&T::Value>),
    );

    /// `when(…)`: whether the rules up to [`end`](Visit::end) hold. Unknown is no.
    fn when(&mut self, condition: Option<bool>) -> bool;

    /// `on(…)`: whether the rules up to [`end`](Visit::end) are asked for.
    fn on(&mut self, groups: &[&'static str]) -> bool;

    /// The rules of a `when` or an `on` end.
    #[inline(always)]
    fn end(&mut self) {}

    /// The fields are done; object rules follow.
    fn object(&mut self);

    /// `check(…)` of comparisons alone: may be asked before its turn. Unknown passes.
    fn compare(&mut self, check: &Check, condition: Option<bool>);

    /// `check(…)`: whether to ask it at all.
    fn may_check(&mut self, check: &Check) -> bool;

    /// The answer of a `check(…)`. Unknown passes.
    fn checked(&mut self, check: &Check, condition: Option<bool>);

    /// `clean(…)`: whether to call it; `None` reads all of the object.
    fn may_clean(&mut self, reads: Option<&[usize]>) -> bool;

    /// The answer of a `clean(…)`.
    fn cleaned(&mut self, result: Result<(), impl Into<ValidationErrors>>);

    /// A rule over several fields.
    fn together<V, R: ObjectRule<V>>(&mut self, values: V, rule: &R, fields: Together);

    /// A type whose `report` was written by hand.
    fn by_hand<T: Validate<Context = Cx> + ?Sized>(&mut self, value: Option<&T>);
}

/// A `check(…)` of a type.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// The fields of the type.
    pub fields: &'static [Field],
    /// Those that it reads; `None` is all of the object.
    pub reads: Option<&'static [usize]>,
    /// The wire names of those.
    pub names: &'static &'static [&'static str],
    /// The one that the error goes to, if not to the object.
    pub at: Option<usize>,
    /// The code or message of its author's.
    pub words: Option<&'static Authored>,
}

impl Check {
    /// The code of its error.
    pub(crate) fn code(&self) -> &'static str {
        self.words.and_then(|words| words.code).unwrap_or(CHECK.name())
    }
}
