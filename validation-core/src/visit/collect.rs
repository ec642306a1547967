//! The collecting pass: everything that is wrong with a value, in order.

use super::{Check, Visit, field_set::FieldSet, quick};
use crate::{
    code::Code,
    error::ValidationError,
    errors::ValidationErrors,
    field::{Field, Owner},
    items::{Entries, Items},
    object::{ObjectRule, Together},
    pattern::Slot,
    report::{At, Leaf, Options, Report, Sink, Status, TOO_DEEP},
    rule::Rule,
    validate::Validate,
    value::Value,
    view::Subject,
};

/// All that is wrong with a value: one copy of this for each type.
#[inline(never)]
pub(crate) fn clean<T: Validate + ?Sized>(
    value: &T,
    context: &T::Context,
    options: &Options,
) -> Result<(), ValidationErrors> {
    let mut sink = Sink::new();
    T::walk(Some(value), &mut Collect::new(Report::root(&mut sink, options), context));
    sink.into_result(options)
}

/// The same, into a report that stands where the value stands.
#[inline(never)]
pub fn collect<T: Validate + ?Sized>(
    value: &T,
    context: &T::Context,
    report: &mut Report<'_>,
) {
    if report.depth >= report.options.max_depth {
        let max = report.options.max_depth;
        return report.add(ValidationError::of(&TOO_DEEP).param("max", max));
    }
    let frame = report.frame();
    let at = report.over(&frame);
    let mut inner = report.inner(at, Leaf::Object(None));
    inner.depth += 1;
    T::walk(Some(value), &mut Collect::new(inner, context));
}

/// Collects the errors of one object, or of one item of a field.
struct Collect<'a, 'c, Cx: ?Sized> {
    report: Report<'a>,
    context: &'c Cx,
    owner: Option<&'static Owner>,
    /// Only a part of the object is checked.
    partial: bool,
    /// Fields that have failed, or that were left out.
    out: FieldSet,
    current: usize,
    /// How many errors there were when the current field began.
    before: usize,
}

pub(crate) static CHECK: Code =
    Code::new("check", "Check { $fields }: they do not go together.").params(&["fields"]);

/// No field has begun.
const NO_FIELD: usize = usize::MAX;

impl<'a, 'c, Cx: ?Sized> Collect<'a, 'c, Cx> {
    #[inline(always)]
    fn new(report: Report<'a>, context: &'c Cx) -> Self {
        let before = report.sink.found;
        Collect {
            report,
            context,
            owner: None,
            partial: false,
            out: FieldSet::default(),
            current: NO_FIELD,
            before,
        }
    }

    /// The current field is done: remembers whether it has failed.
    #[inline(always)]
    fn close(&mut self) {
        if self.report.sink.found != self.before {
            self.failed();
        }
    }

    #[cold]
    #[inline(never)]
    fn failed(&mut self) {
        if self.current != NO_FIELD {
            self.out.insert(self.current);
        }
        self.before = self.report.sink.found;
    }

    /// Whether the selection has something at the value being checked.
    #[cold]
    #[inline(never)]
    fn select(&mut self) -> bool {
        let status = self.report.status(self.report.leaf);
        if status != Status::Whole && self.current != NO_FIELD {
            self.out.insert(self.current);
        }
        self.report.ended |= status == Status::Way;
        status != Status::Out
    }

    /// Whether to look at what the value holds.
    #[inline(always)]
    fn goes_deeper(&self) -> bool {
        !self.report.items_skipped && !self.report.sink.stopped
    }

    /// Whether an object rule has all that it reads.
    #[inline(always)]
    fn may_read(&self, reads: Option<&[usize]>) -> bool {
        match reads {
            Some(reads) if reads.iter().any(|&index| self.out.contains(index)) => false,
            Some(reads) => !self.partial || self.selects(reads),
            None => !self.partial,
        }
    }

    /// Whether all of these fields are checked; those without rules were not visited.
    #[cold]
    #[inline(never)]
    fn selects(&self, reads: &[usize]) -> bool {
        let fields = self.owner.map(Owner::all).unwrap_or_default();
        let mut read = reads.iter().filter_map(|&index| fields.get(index));
        read.all(|field| self.report.status(Leaf::of(field)) == Status::Whole)
    }

    /// Stands at the object, or at the one field of it that an error goes to.
    fn stand(&mut self, field: Option<&'static Field>) {
        self.report.leaf = field.map_or(Leaf::Object(self.owner), Leaf::of);
        self.report.ended = self.report.sink.stopped;
    }

    #[cold]
    #[inline(never)]
    fn refuse(&mut self, check: &Check) {
        if self.may_read(check.reads) {
            self.stand(check.at.map(|index| &check.fields[index]));
            let error = ValidationError::of(&CHECK).param("fields", Value::Names(check.names));
            self.report.words = check.words;
            self.report.add(error);
            self.report.words = None;
        }
    }

    /// Visits one item of the field; `false` when nothing more is wanted.
    #[inline(always)]
    fn item(
        &mut self,
        at: At<'_>,
        leaf: Leaf<'_>,
        visit: impl FnOnce(&mut Collect<'_, 'c, Cx>),
    ) -> bool {
        let (context, partial) = (self.context, self.partial);
        let mut inner = Collect::new(self.report.inner(at, leaf), context);
        inner.partial = partial;
        if !partial || inner.select() {
            visit(&mut inner);
        }
        !self.report.sink.stopped
    }
}

impl<'c, Cx: ?Sized> Visit<'c, Cx> for Collect<'_, 'c, Cx> {
    type Inner<'b> = Collect<'b, 'c, Cx>;

    #[inline(always)]
    fn context(&self) -> Option<&'c Cx> {
        Some(self.context)
    }

    #[inline(always)]
    fn enter(&mut self, owner: &'static Owner) {
        self.owner = Some(owner);
        if self.report.options.selection.is_some() {
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
        if !self.partial && quick(value) {
            return;
        }
        if self.goes_deeper() {
            collect(value, context, &mut self.report);
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
            let leaf = if T::INDEXED { Leaf::Index(index) } else { Leaf::Object(None) };
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
        self.current = NO_FIELD;
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
