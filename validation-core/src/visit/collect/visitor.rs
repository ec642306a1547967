//! What the collecting pass does at each thing of a walk.

use super::{Collect, draft::collect_within};
use crate::{
    errors::ValidationErrors,
    field::{Field, Owner},
    items::{Entries, Items},
    object::{ObjectRule, Together},
    pattern::Slot,
    report::{Leaf, Status},
    rule::Rule,
    validate::Validate,
    view::Subject,
    visit::{Check, Visit, collect, quick_item},
};

impl<'c, Cx: ?Sized> Visit<'c, Cx> for Collect<'_, 'c, Cx> {
    type Inner<'b> = Collect<'b, 'c, Cx>;

    #[inline(always)]
    fn context(&self) -> Option<&'c Cx> {
        Some(self.context)
    }

    #[inline(always)]
    fn enter(&mut self, owner: &'static Owner) {
        self.owner = Some(owner);
        if self.draft.is_some() {
            self.partial = true;
        } else if self.report.options.selection.is_some() {
            self.partial = self.report.status(self.report.leaf) != Status::Whole;
        }
        self.report.leaf = Leaf::Object(Some(owner));
    }

    #[inline(always)]
    fn field(&mut self, fields: &'static [Field], index: usize) -> bool {
        self.close();
        self.current = index;
        let field = &fields[index];
        self.report.leaf = Leaf::of(field);
        self.report.ended = self.report.sink.stopped;
        self.report.items_skipped = false;
        !self.partial || self.select()
    }

    #[inline(always)]
    fn rule<T: ?Sized, R: Rule<T>>(&mut self, to: Subject<'_, T>, rule: &R, slot: &'static Slot) {
        if !self.report.ended {
            rule.apply(to, Some(slot), &mut self.report);
        }
    }

    #[inline]
    fn made<T: ?Sized, R: Rule<T>>(&mut self, to: Subject<'_, T>, rule: Option<&R>) {
        if let (Some(rule), false) = (rule, self.report.ended) {
            rule.apply(to, None, &mut self.report);
        }
    }

    #[inline(always)]
    fn nested<T: Validate + ?Sized>(&mut self, to: Subject<'_, T>, context: Option<&T::Context>) {
        let (Some(value), Some(context)) = (to.value, context) else { return };
        if self.may_be_quick() && quick_item(value) {
            return;
        }
        if self.goes_deeper() {
            match self.draft {
                None => collect(value, context, &mut self.report),
                Some(ref draft) => collect_within(value, context, draft, &mut self.report),
            }
        }
    }

    #[inline(always)]
    fn nested_items<T: Items<Item: Validate> + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        context: Option<&<T::Item as Validate>::Context>,
    ) {
        let (Some(items), Some(context)) = (to.value, context) else { return };
        if !self.goes_deeper() {
            return;
        }
        let frame = self.report.frame();
        for (index, value) in items.items().enumerate() {
            if self.may_be_quick() && quick_item(value) {
                continue;
            }
            let at = self.report.over(&frame);
            let leaf =
                if T::INDEXED { Leaf::Index(self.place_of(index)) } else { Leaf::Object(None) };
            if !self.item(at, leaf, |inner| collect(value, context, &mut inner.report)) {
                break;
            }
        }
    }

    #[inline]
    fn flattened<T: Validate + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        context: Option<&T::Context>,
    ) {
        let (Some(value), Some(context)) = (to.value, context) else { return };
        if !self.goes_deeper() {
            return;
        }
        let outer = (self.report.leaf, self.report.sensitive);
        self.report.sensitive |= self.report.leaf.is_sensitive();
        self.report.leaf = Leaf::Object(None);
        collect(value, context, &mut self.report);
        (self.report.leaf, self.report.sensitive) = outer;
    }

    #[inline(always)]
    fn each<T: Items + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        mut item: impl FnMut(&mut Self::Inner<'_>, Option<&T::Item>),
    ) {
        let Some(items) = to.value else { return };
        if !self.goes_deeper() {
            return;
        }
        let frame = self.report.frame();
        for (index, value) in items.items().enumerate() {
            let at = self.report.over(&frame);
            let leaf =
                if T::INDEXED { Leaf::Index(self.place_of(index)) } else { Leaf::Object(None) };
            if !self.item(at, leaf, |inner| item(inner, Some(value))) {
                break;
            }
        }
    }

    #[inline]
    fn keys<T: Entries + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        mut key: impl FnMut(&mut Self::Inner<'_>, Option<&T::Key>),
    ) {
        let Some(map) = to.value else { return };
        if !self.goes_deeper() {
            return;
        }
        let frame = self.report.frame();
        for (name, _) in map.entries() {
            let at = self.report.over(&frame);
            if !self.item(at, Leaf::MapKey(name), |inner| key(inner, Some(name))) {
                break;
            }
        }
    }

    #[inline]
    fn values<T: Entries + ?Sized>(
        &mut self,
        to: Subject<'_, T>,
        mut value: impl FnMut(&mut Self::Inner<'_>, Option<&T::Value>),
    ) {
        let Some(map) = to.value else { return };
        if !self.goes_deeper() {
            return;
        }
        let frame = self.report.frame();
        for (name, entry) in map.entries() {
            let at = self.report.over(&frame);
            if !self.item(at, Leaf::Key(name), |inner| value(inner, Some(entry))) {
                break;
            }
        }
    }

    #[inline]
    fn when(&mut self, condition: Option<bool>) -> bool {
        condition == Some(true)
    }

    #[inline]
    fn on(&mut self, groups: &[&'static str]) -> bool {
        self.report.options.groups.iter().any(|asked| groups.contains(&&**asked))
    }

    #[inline(always)]
    fn object(&mut self) {
        self.close();
        self.current = super::NO_FIELD;
        if self.partial {
            self.reach_end();
        }
    }

    #[inline(always)]
    fn compare(&mut self, check: &Check, condition: Option<bool>) {
        if condition == Some(false) {
            self.refuse(check);
        }
    }

    #[inline]
    fn may_check(&mut self, check: &Check) -> bool {
        !self.report.sink.stopped && self.may_read(check.reads)
    }

    #[inline(always)]
    fn checked(&mut self, check: &Check, condition: Option<bool>) {
        if condition == Some(false) {
            self.refuse(check);
        }
    }

    #[inline]
    fn may_clean(&mut self, reads: Option<&[usize]>) -> bool {
        !self.report.sink.stopped && self.may_read(reads)
    }

    #[inline]
    fn cleaned(&mut self, result: Result<(), impl Into<ValidationErrors>>) {
        if let Err(errors) = result {
            self.stand(None);
            self.report.add_errors(errors);
        }
    }

    #[inline]
    fn together<V, R: ObjectRule<V>>(&mut self, values: V, rule: &R, fields: Together) {
        if !rule.passes(&values) && self.may_read(Some(fields.reads())) {
            self.stand(None);
            fields.report(rule, &values, &mut self.report);
        }
    }

    fn by_hand<T: Validate<Context = Cx> + ?Sized>(&mut self, value: Option<&T>) {
        if let Some(value) = value {
            value.report(self.context, &mut self.report);
        }
    }
}
