//! The collecting pass over a value of which some fields could not be decoded.

use alloc::vec::Vec;

use core::marker::PhantomData;

use super::{Collect, NO_FIELD, collect, enter};
use crate::{
    field::{Field, Owner},
    report::{Leaf, Report, Status},
    validate::Validate,
};

/// Fields that could not be decoded, and who tells why.
pub(crate) trait Pending {
    /// Whether a field could not be decoded.
    fn is_refused(&self, place: usize) -> bool;

    /// Whether the input has nothing for a field.
    fn is_absent(&self, place: usize) -> bool;

    /// Tells what is wrong with a field that could not be decoded.
    fn tell(&mut self, place: usize, report: &mut Report<'_>);

    /// How many fields there are.
    fn count(&self) -> usize;
}

/// What is not as it is with a whole value.
pub(super) enum Draft<'a> {
    /// Some fields could not be decoded; those up to `next` have had their turn.
    Fields { pending: &'a mut dyn Pending, owner: &'static Owner, first: usize, next: usize },
    /// Only the items of one field are checked: those that were decoded, each with its place.
    Items { field: usize, places: Option<&'a [usize]> },
}

impl<'a, 'c, Cx: ?Sized> Collect<'a, 'c, Cx> {
    /// Over the fields of an object that could be decoded; `first` is the place of the first of them
    /// among all fields of the type.
    pub(crate) fn draft(
        report: Report<'a>,
        context: &'c Cx,
        (owner, first): (&'static Owner, usize),
        pending: &'a mut dyn Pending,
    ) -> Self {
        let mut collect = Collect::new(report, context);
        for place in (0..pending.count()).filter(|place| pending.is_refused(*place)) {
            collect.out.insert(first + place);
        }
        collect.draft = Some(Draft::Fields { pending, owner, first, next: 0 });
        collect
    }

    /// Over the items of one field alone.
    pub(crate) fn items_of(
        report: Report<'a>,
        context: &'c Cx,
        field: usize,
        places: Option<&'a [usize]>,
    ) -> Self {
        let mut collect = Collect::new(report, context);
        collect.draft = Some(Draft::Items { field, places });
        collect
    }

    /// Tells of the fields up to this one that could not be decoded; whether its rules can be asked.
    #[cold]
    pub(super) fn reach(&mut self, field: usize) -> bool {
        match &mut self.draft {
            None => true,
            Some(Draft::Items { field: only, .. }) => {
                self.report.ended = true;
                *only == field
            }
            Some(Draft::Fields { pending, owner, first, next }) => {
                let leaf = self.report.leaf;
                let end = field.saturating_sub(*first).min(pending.count());
                tell(&mut **pending, (owner, *first), *next..end, &mut self.report);
                *next = end;
                self.report.leaf = leaf;
                self.report.ended = self.report.sink.stopped;
                if end == pending.count() || !pending.is_refused(end) {
                    return true;
                }
                tell(&mut **pending, (owner, *first), end..end + 1, &mut self.report);
                *next = end + 1;
                self.report.leaf = leaf;
                false
            }
        }
    }

    /// Tells of all fields that are left.
    #[cold]
    pub(crate) fn reach_end(&mut self) {
        if matches!(self.draft, Some(Draft::Fields { .. })) {
            self.reach(usize::MAX);
            self.before = self.report.sink.found;
            self.current = NO_FIELD;
        }
    }

    /// Whether a field that is not checked may be read by object rules: it is in the input, and was decoded.
    pub(super) fn lends(&self, field: usize) -> bool {
        match &self.draft {
            Some(Draft::Fields { pending, first, .. }) => {
                let place = field.saturating_sub(*first);
                !pending.is_refused(place) && !pending.is_absent(place)
            }
            _ => false,
        }
    }

    /// Where an item stood before others were taken away.
    #[inline]
    pub(super) fn place_of(&self, index: usize) -> usize {
        match &self.draft {
            Some(Draft::Items { places: Some(places), .. }) => {
                places.get(index).copied().unwrap_or(index)
            }
            _ => index,
        }
    }
}

/// Collects what is wrong with a nested value: the items of a list of which others could not be decoded stand
/// where they stood among them.
#[cold]
pub(super) fn collect_within<T: Validate + ?Sized>(
    value: &T,
    context: &T::Context,
    draft: &Draft<'_>,
    report: &mut Report<'_>,
) {
    let Draft::Items { places: Some(places), .. } = draft else {
        return collect(value, context, report);
    };
    enter(report, |inner| {
        let mut collect = Collect::items_of(inner, context, usize::MAX, Some(places));
        T::walk(Some(value), &mut collect, PhantomData);
    });
}

/// Tells of those fields that could not be decoded, as far as they are asked for.
fn tell(
    pending: &mut dyn Pending,
    (owner, first): (&'static Owner, usize),
    places: core::ops::Range<usize>,
    report: &mut Report<'_>,
) {
    let refused: Vec<usize> = places.filter(|place| pending.is_refused(*place)).collect();
    for place in refused {
        let Some(field) = owner.all().get(first + place) else { continue };
        report.leaf = Leaf::of(field);
        report.ended = report.sink.stopped;
        if is_asked(pending, place, field, report) && !report.is_done() {
            pending.tell(place, report);
        }
    }
}

fn is_asked(
    pending: &dyn Pending,
    place: usize,
    field: &'static Field,
    report: &Report<'_>,
) -> bool {
    match report.status(Leaf::of(field)) {
        Status::Out => false,
        Status::Way => !pending.is_absent(place),
        Status::Whole | Status::Gaps => true,
    }
}
