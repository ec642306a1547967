//! The place of an error inside its list: a path that was not written down.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::{
    cmp::Ordering,
    fmt::{self, Write},
};

use super::{Entry, Item, ROOT, Step};
#[cfg(feature = "json")]
use crate::path::write_pointer_part;
use crate::{
    field::{Field, Owner},
    path::{Identity, Part, Path, ROOT_TEXT, write_part},
};

/// Where an error lies, read from its last step up.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    items: &'a [Item],
    leaf: Option<&'a Step>,
    parent: u32,
}

impl<'a> Place<'a> {
    pub(super) fn of(items: &'a [Item], entry: &'a Entry) -> Self {
        Place { items, leaf: entry.leaf.as_ref(), parent: entry.parent }
    }

    /// The place of the whole object.
    pub(crate) fn root() -> Self {
        Place { items: &[], leaf: None, parent: ROOT }
    }

    /// The steps, the last one first.
    fn steps_up(self) -> StepsUp<'a> {
        StepsUp(self)
    }

    /// The parts of the path, the last one first.
    pub(crate) fn parts_up(self) -> impl Iterator<Item = Part<'a>> {
        self.steps_up().filter_map(Step::part)
    }

    pub(super) fn identities_up(self) -> impl Iterator<Item = Identity<'a>> {
        self.parts_up().map(Part::identity)
    }

    /// Whether the steps are the same ones; others may still lead to the same place.
    pub(super) fn is_next_to(self, other: Place<'_>) -> bool {
        let identity = |leaf: Option<&'a Step>| leaf.and_then(Step::part).map(Part::identity);
        let same_leaf = match (self.leaf, other.leaf) {
            (Some(Step::Field(one)), Some(Step::Field(other))) => core::ptr::eq(*one, *other),
            (one, other) => identity(one) == other.and_then(Step::part).map(Part::identity),
        };
        self.parent == other.parent && same_leaf
    }

    pub(super) fn same(self, other: Place<'_>) -> bool {
        self.identities_up().eq(other.identities_up())
    }

    pub(super) fn cmp(self, other: Place<'_>) -> Ordering {
        self.identities_up().cmp(other.identities_up())
    }

    pub(super) fn is(self, path: &Path) -> bool {
        let identities = path.segments().iter().rev().map(|segment| segment.part().identity());
        self.identities_up().eq(identities)
    }

    pub(crate) fn is_root(self) -> bool {
        self.parts_up().next().is_none()
    }

    pub(crate) fn is_about_key(self) -> bool {
        self.steps_up().any(|step| matches!(step, Step::Key(key) if key.is_itself()))
    }

    /// The field that it is, or that it lies in; none for the object itself.
    pub(crate) fn field(self) -> Option<&'static Field> {
        match self.steps_up().find(|step| matches!(step, Step::Field(_) | Step::Object(_)))? {
            Step::Field(field) => Some(field),
            _ => None,
        }
    }

    /// The type whose field, or which itself, it is.
    pub(crate) fn owner(self) -> Option<&'static Owner> {
        self.steps_up().find_map(|step| match step {
            Step::Field(field) => Some(field.owner()),
            Step::Object(owner) => Some(*owner),
            _ => None,
        })
    }

    /// The path as people call it: with the labels of its fields. `None` where no field has one.
    pub(crate) fn spoken<'l>(
        self,
        label: impl Fn(&'static Field) -> Option<Cow<'l, str>>,
    ) -> Option<String> {
        let mut steps: Vec<_> = self.steps_up().filter(|step| step.part().is_some()).collect();
        steps.reverse();
        let (mut text, mut is_labelled) = (String::new(), false);
        for (at, step) in steps.into_iter().enumerate() {
            let label = if let Step::Field(field) = step { label(field) } else { None };
            is_labelled |= label.is_some();
            let written = match (&label, step.part()) {
                (Some(label), _) if at == 0 => text.write_str(label),
                (Some(label), _) => write!(text, ".{label}"),
                (None, Some(part)) => write_part(&mut text, part, at == 0),
                (None, None) => Ok(()),
            };
            debug_assert!(written.is_ok(), "a string takes all that is written");
        }
        is_labelled.then_some(text)
    }

    pub(crate) fn path(self) -> Path {
        let mut segments: Vec<_> = self.steps_up().filter_map(Step::segment).collect();
        segments.reverse();
        segments.into_iter().collect()
    }

    /// The path from a place above, if that is above.
    pub(super) fn below(self, prefix: &Path) -> Option<Path> {
        let depth = self.parts_up().count().checked_sub(prefix.segments().len())?;
        let above = self.identities_up().skip(depth);
        above.eq(prefix.segments().iter().rev().map(|segment| segment.part().identity())).then(
            || {
                let mut segments: Vec<_> =
                    self.steps_up().filter_map(Step::segment).take(depth).collect();
                segments.reverse();
                segments.into_iter().collect()
            },
        )
    }

    /// Fills a buffer with the parts of the path, the first one first.
    pub(crate) fn parts(self, parts: &mut Vec<Part<'a>>) {
        parts.clear();
        for part in self.parts_up() {
            parts.push(part);
        }
        parts.reverse();
    }
}

struct StepsUp<'a>(Place<'a>);

impl<'a> Iterator for StepsUp<'a> {
    type Item = &'a Step;

    #[inline]
    fn next(&mut self) -> Option<&'a Step> {
        let place = &mut self.0;
        if let Some(step) = place.leaf.take() {
            return Some(step);
        }
        match place.items.get(place.parent as usize)? {
            Item::Step { parent, step } => {
                place.parent = *parent;
                Some(step)
            }
            Item::Error(_) => None,
        }
    }
}

impl fmt::Debug for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path().fmt(f)
    }
}

/// Writes the places of many errors, with one buffer.
#[derive(Default)]
pub(crate) struct PlaceWriter<'a> {
    parts: Vec<Part<'a>>,
}

impl<'a> PlaceWriter<'a> {
    /// The text form of the path.
    pub(crate) fn write<W: Write + ?Sized>(
        &mut self,
        out: &mut W,
        place: Place<'a>,
    ) -> fmt::Result {
        if let (None, Some(leaf)) = (place.items.get(place.parent as usize), place.leaf)
            && let Some(part) = leaf.part()
        {
            return write_part(out, part, true);
        }
        place.parts(&mut self.parts);
        if self.parts.is_empty() {
            return out.write_str(ROOT_TEXT);
        }
        let mut parts = self.parts.iter().enumerate();
        parts.try_for_each(|(at, part)| write_part(out, *part, at == 0))
    }

    /// The path as a JSON Pointer in a fragment.
    #[cfg(feature = "json")]
    pub(crate) fn write_fragment<W: Write + ?Sized>(
        &mut self,
        out: &mut W,
        place: Place<'a>,
    ) -> fmt::Result {
        out.write_str("#")?;
        place.parts(&mut self.parts);
        self.parts.iter().try_for_each(|part| write_pointer_part(out, *part, true))
    }
}
