//! A step to an error, as errors keep it: small, and without a copy of what is static.

use alloc::{borrow::Cow, boxed::Box, string::String};

use crate::{
    field::{Field, FieldStep, Owner},
    path::{Key, Part, Segment},
};

/// One step; what is not static is boxed.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// No step: the object itself, whose type is known.
    Object(&'static Owner),
    Field(&'static Field),
    Index(usize),
    Name(Box<Cow<'static, str>>),
    Key(Box<Key>),
}

impl Step {
    pub(crate) fn name(name: String) -> Self {
        Step::Name(Box::new(name.into()))
    }

    /// The value of a map at a key.
    pub(crate) fn key(key: String) -> Self {
        Step::from(Key::new(key))
    }

    /// The key of a map itself.
    pub(crate) fn map_key(key: String) -> Self {
        Step::from(Key::new(key).itself())
    }

    /// The value of a map at a key that is not to be shown.
    pub(crate) fn hidden_key() -> Self {
        Step::from(Key::hidden())
    }

    /// A key that is not to be shown, itself.
    pub(crate) fn hidden_map_key() -> Self {
        Step::from(Key::hidden().itself())
    }

    /// What it adds to a path.
    pub(crate) fn part(&self) -> Option<Part<'_>> {
        match self {
            Step::Object(_) => None,
            Step::Field(field) => match field.step() {
                FieldStep::Name if field.is_plain() => Some(Part::Plain(field.name())),
                FieldStep::Name => Some(Part::Field(field.name())),
                FieldStep::Index(index) => Some(Part::Index(index)),
                FieldStep::Nothing => None,
            },
            Step::Index(index) => Some(Part::Index(*index)),
            Step::Name(name) => Some(Part::Field(name)),
            Step::Key(key) => Some(Part::Key(key)),
        }
    }

    /// What it adds to a path that is kept.
    pub(super) fn segment(&self) -> Option<Segment> {
        Some(match self {
            Step::Object(_) => return None,
            Step::Field(field) => match field.step() {
                FieldStep::Name => Segment::Field(field.name().into()),
                FieldStep::Index(index) => Segment::Index(index),
                FieldStep::Nothing => return None,
            },
            Step::Index(index) => Segment::Index(*index),
            Step::Name(name) => Segment::Field(Cow::clone(name)),
            Step::Key(key) => Segment::Key(Key::clone(key)),
        })
    }
}

impl From<Key> for Step {
    fn from(key: Key) -> Self {
        Step::Key(Box::new(key))
    }
}

impl From<Segment> for Step {
    fn from(segment: Segment) -> Self {
        match segment {
            Segment::Field(name) => Step::Name(Box::new(name)),
            Segment::Index(index) => Step::Index(index),
            Segment::Key(key) => Step::from(key),
        }
    }
}
