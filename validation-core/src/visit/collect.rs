//! The collecting pass: everything that is wrong with a value, in order.

#[cfg_attr(not(feature = "serde"), allow(dead_code, reason = "input is read by serde"))]
mod draft;
mod visitor;

#[cfg(feature = "serde")]
pub(crate) use self::draft::Pending;

use core::marker::PhantomData;

use self::draft::Draft;
use super::{Check, field_set::FieldSet};
use crate::{
    code::Code,
    error::ValidationError,
    errors::ValidationErrors,
    field::{Field, Owner},
    report::{At, Leaf, Options, Report, Sink, Status, TOO_DEEP},
    validate::Validate,
    value::Value,
};

/// All that is wrong with a value: one copy of this for each type.
#[inline(never)]
pub(crate) fn clean<T: Validate + ?Sized>(
    value: &T,
    context: &T::Context,
    options: &Options,
) -> Result<(), ValidationErrors> {
    let mut sink = Sink::new();
    let mut visitor = Collect::new(Report::root(&mut sink, options), context);
    T::walk(Some(value), &mut visitor, PhantomData);
    sink.into_result(options)
}

/// The same, into a report that stands where the value stands.
#[inline(never)]
pub fn collect<T: Validate + ?Sized>(value: &T, context: &T::Context, report: &mut Report<'_>) {
    enter(report, |inner| {
        T::walk(Some(value), &mut Collect::new(inner, context), PhantomData);
    });
}

/// A report one level deeper, unless that is too deep.
#[inline(always)]
fn enter(report: &mut Report<'_>, walk: impl FnOnce(Report<'_>)) {
    if report.depth >= report.options.max_depth {
        let max = report.options.max_depth;
        return report.add(ValidationError::of(&TOO_DEEP).param("max", max));
    }
    let frame = report.frame();
    let at = report.over(&frame);
    let mut inner = report.inner(at, Leaf::Object(None));
    inner.depth += 1;
    walk(inner);
}

/// Collects the errors of one object, or of one item of a field.
pub struct Collect<'a, 'c, Cx: ?Sized> {
    report: Report<'a>,
    context: &'c Cx,
    owner: Option<&'static Owner>,
    /// Only a part of the object is checked.
    partial: bool,
    /// Only a part of it could be decoded.
    draft: Option<Draft<'a>>,
    /// Fields that have failed, or that were left out.
    out: FieldSet,
    current: usize,
    /// How many errors there were when the current field began.
    before: usize,
}

pub(crate) static CHECK: Code =
    Code::new("check", "These values do not go together.").params(&["fields"]);

/// What a `check` says.
pub const CHECK_CODES: &[&Code] = &[&CHECK];

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
            draft: None,
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
        if self.draft.is_some() && !self.reach(self.current) {
            return false;
        }
        let status = self.report.status(self.report.leaf);
        if status != Status::Whole && self.current != NO_FIELD && !self.lends(self.current) {
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

    /// Whether the quick pass asks all that is asked for: it knows neither parts nor groups.
    #[inline(always)]
    fn may_be_quick(&self) -> bool {
        !self.partial && self.report.options.groups.is_empty()
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
        let is_whole = |field| self.report.status(Leaf::of(field)) == Status::Whole;
        let mut read = reads.iter().filter_map(|&index| Some((index, fields.get(index)?)));
        match &self.draft {
            None => read.all(|(_, field)| is_whole(field)),
            Some(Draft::Items { .. }) => false,
            // What is in the input may be read beside what is asked for.
            Some(Draft::Fields { .. }) => {
                read.clone().any(|(_, field)| is_whole(field))
                    && read.all(|(index, field)| is_whole(field) || self.lends(index))
            }
        }
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
            self.report.in_words(check.words, |report| report.add(error));
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
