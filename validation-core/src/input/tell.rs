//! Telling all that is wrong with an object of the input.

use alloc::string::String;

use super::{Input, Object, Refused, Walk};
use crate::{
    error::{INVALID, ValidationError},
    field::Owner,
    path::Path,
    report::{Leaf, Report, Status, TOO_DEEP},
    visit::{Collect, Pending},
};

/// Which object it is: its type, and the place of its first field among all fields of the type, which an
/// enum has from all of its variants.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// The type.
    pub owner: &'static Owner,
    /// The place of the first field.
    pub first: usize,
}

/// Tells what is wrong with a field.
type Tell<'t, 'de> = &'t mut dyn FnMut(usize, Input<'de>, &mut Report<'_>);

/// Asks the rules of those fields that could be decoded.
type Check<'t, Cx> = &'t mut dyn FnMut(&mut Collect<'_, '_, Cx>);

/// Tells what is wrong with an object of which something could not be decoded: in the order of the fields,
/// why they could not be, and which rules those that could be break.
pub fn tell_all<'de, Cx: ?Sized>(
    walk: &mut Walk<'_, '_, Cx>,
    told: Told,
    object: Object<'de>,
    (tell, check): (Tell<'_, 'de>, Check<'_, Cx>),
) {
    let context = walk.context;
    let Some(report) = &mut walk.report else {
        if let Some(refused) = object.first_refused() {
            let _ = walk.refuse::<()>(refused);
        }
        return;
    };
    if report.depth >= report.options.max_depth {
        let max = report.options.max_depth;
        return report.add(ValidationError::of(&TOO_DEEP).param("max", max));
    }
    let Told { owner, first } = told;
    let frame = report.frame();
    let at = report.over(&frame);
    let mut inner = report.inner(at, Leaf::Object(Some(owner)));
    inner.depth += 1;
    let mut fields = Fields { object, tell };
    match context {
        Some(context) => {
            let mut collect = Collect::draft(inner, context, (owner, first), &mut fields);
            check(&mut collect);
            collect.reach_end();
        }
        None => {
            let mut collect = Collect::draft(inner, &(), (owner, first), &mut fields);
            collect.reach_end();
        }
    }
    let beside = fields.object.take_beside();
    let mut inner = report.inner(at, Leaf::Object(Some(owner)));
    for refused in beside {
        inner.refuse(refused);
    }
}

struct Fields<'a, 'de> {
    object: Object<'de>,
    tell: Tell<'a, 'de>,
}

impl Pending for Fields<'_, '_> {
    fn is_refused(&self, place: usize) -> bool {
        self.object.is_refused(place)
    }

    fn is_absent(&self, place: usize) -> bool {
        self.object.is_absent(place)
    }

    fn tell(&mut self, place: usize, report: &mut Report<'_>) {
        let Some((input, refused)) = self.object.take_refused(place) else { return };
        if input.is_absent() || !refused.may_be_told_better() {
            return report.refuse(refused);
        }
        let before = report.found();
        (self.tell)(place, input, report);
        // A mistake that was found is never lost, but where it is not asked for.
        let is_asked = report.status(report.leaf) != Status::Way;
        if report.found() == before && is_asked {
            report.refuse(refused);
        }
    }

    fn count(&self) -> usize {
        self.object.count()
    }
}

/// Checks the items that could be decoded of a field whose others could not.
pub fn check_items<Cx: ?Sized>(
    report: &mut Report<'_>,
    context: Option<&Cx>,
    (told, field): (Told, usize),
    places: Option<&[usize]>,
    check: impl FnOnce(&mut Collect<'_, '_, Cx>),
) {
    let Some(context) = context else { return };
    let (leaf, sensitive) = (report.leaf, report.sensitive);
    let at = report.at;
    let mut inner = report.inner(at, Leaf::Object(Some(told.owner)));
    inner.sensitive = sensitive;
    check(&mut Collect::items_of(inner, context, told.first + field, places));
    report.leaf = leaf;
}

impl Report<'_> {
    /// Adds why the value could not be decoded.
    #[cold]
    pub(crate) fn refuse(&mut self, refused: Refused) {
        let is_shown = self.options.own_messages && !self.sensitive && !self.leaf.is_sensitive();
        let (path, error) = refused.into_told(is_shown);
        self.add_errors([(path, error)]);
    }
}

impl Refused {
    /// The path and the error; in the words of the type's own, where they may be shown.
    fn into_told(self, is_shown: bool) -> (Path, ValidationError) {
        let own = self.own_text().filter(|_| is_shown).map(String::from);
        let (path, error) = self.into_parts();
        match own {
            Some(text) if error.code() == INVALID.name() => (path, error.text(text)),
            _ => (path, error),
        }
    }
}
