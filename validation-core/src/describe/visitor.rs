//! The visitor that writes the rules of a type down.

use alloc::{boxed::Box, vec::Vec};

use super::{FieldRules, Rules, Stated, ValueRules, describe};
use crate::{
    errors::ValidationErrors,
    fact::Fact,
    field::{Field, Owner},
    items::{Entries, Items},
    object::{ObjectRule, Together},
    pattern::Slot,
    rule::Rule,
    validate::Validate,
    view::Subject,
    visit::{Check, Visit},
};

/// Goes through a type without a value.
#[derive(Default)]
pub(super) struct Describe {
    rules: Rules,
    conditions: Vec<Condition>,
}

enum Condition {
    When,
    On(Vec<&'static str>),
}

impl Describe {
    pub(super) fn finish(self) -> Rules {
        self.rules
    }

    /// The value whose rules are being visited: the last field, or the item.
    fn current(&mut self) -> &mut ValueRules {
        match self.rules.fields.last_mut() {
            Some(field) => &mut field.rules,
            None => &mut self.rules.own,
        }
    }

    fn state(&mut self, fact: Fact) {
        let mut groups = Vec::new();
        let mut conditional = false;
        for condition in &self.conditions {
            match condition {
                Condition::When => conditional = true,
                Condition::On(names) => groups.extend_from_slice(names),
            }
        }
        self.current().stated.push(Stated { fact, conditional, groups });
    }

    fn inside(&self, visit: impl FnOnce(&mut Describe)) -> Option<Box<ValueRules>> {
        let mut inner = Describe::default();
        visit(&mut inner);
        Some(Box::new(inner.rules.own))
    }
}

impl<'c, Cx: ?Sized> Visit<'c, Cx> for Describe {
    type Inner<'b> = Self;

    fn context(&self) -> Option<&'c Cx> {
        None
    }

    fn enter(&mut self, owner: &'static Owner) {
        self.rules.owner = Some(owner);
    }

    fn field(&mut self, fields: &'static [Field], index: usize) -> bool {
        let field = &fields[index];
        self.rules.fields.push(FieldRules { field, rules: ValueRules::default() });
        true
    }

    fn rule<T: ?Sized, R: Rule<T>>(&mut self, _: Subject<'_, T>, rule: &R, _: &'static Slot) {
        rule.facts(&mut |fact| self.state(fact));
    }

    fn made<T: ?Sized, R: Rule<T>>(&mut self, _: Subject<'_, T>, _: Option<&R>) {
        self.state(Fact::Opaque);
    }

    fn nested<T: Validate + ?Sized>(&mut self, _: Subject<'_, T>, _: Option<&T::Context>) {
        self.current().nested = Some(describe::<T>);
    }

    fn flattened<T: Validate + ?Sized>(&mut self, _: Subject<'_, T>, _: Option<&T::Context>) {
        self.current().nested = Some(describe::<T>);
    }

    fn each<T: Items + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        mut item: impl FnMut(&mut Self, Option<&T::Item>),
    ) {
        self.current().items = self.inside(|inner| item(inner, None));
    }

    fn nested_items<T: Items<Item: Validate> + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        _: Option<&<T::Item as Validate>::Context>,
    ) {
        let nested = Some(describe::<T::Item> as fn() -> Rules);
        self.current().items = Some(Box::new(ValueRules { nested, ..ValueRules::default() }));
    }

    fn keys<T: Entries + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        mut key: impl FnMut(&mut Self, Option<&T::Key>),
    ) {
        self.current().keys = self.inside(|inner| key(inner, None));
    }

    fn values<T: Entries + ?Sized>(
        &mut self,
        _: Subject<'_, T>,
        mut value: impl FnMut(&mut Self, Option<&T::Value>),
    ) {
        self.current().values = self.inside(|inner| value(inner, None));
    }

    fn when(&mut self, _: Option<bool>) -> bool {
        self.conditions.push(Condition::When);
        true
    }

    fn on(&mut self, groups: &[&'static str]) -> bool {
        self.conditions.push(Condition::On(groups.to_vec()));
        true
    }

    fn end(&mut self) {
        self.conditions.pop();
    }

    fn object(&mut self) {}

    fn compare(&mut self, check: &Check, _: Option<bool>) {
        self.rules.checks.push(check.code());
    }

    fn may_check(&mut self, check: &Check) -> bool {
        self.rules.checks.push(check.code());
        false
    }

    fn checked(&mut self, _: &Check, _: Option<bool>) {}

    fn may_clean(&mut self, _: Option<&[usize]>) -> bool {
        false
    }

    fn cleaned(&mut self, _: Result<(), impl Into<ValidationErrors>>) {}

    fn together<V, R: ObjectRule<V>>(&mut self, _: V, _: &R, fields: Together) {
        match fields.code() {
            Some(code) => self.rules.checks.push(code),
            None => self.rules.checks.extend(R::CODES.iter().map(|code| code.name())),
        }
    }

    fn by_hand<T: Validate<Context = Cx> + ?Sized>(&mut self, _: Option<&T>) {
        self.rules.by_hand = true;
    }
}
