//! The path of the value being checked, kept on the stack and written down only for an error.

use alloc::string::ToString;
use core::{cell::Cell, fmt::Display};

use crate::{
    errors::{ROOT, Step, ValidationErrors},
    field::{Field, FieldStep, Owner},
    path::{Key, Path, Segment},
};

/// The way to a value: nothing at the root.
pub(crate) type At<'a> = Option<&'a Frame<'a>>;

/// The last step to the value being checked.
#[derive(Clone, Copy)]
pub(crate) enum Leaf<'a> {
    /// The object itself, or an item that has no place of its own: no step.
    Object(Option<&'static Owner>),
    /// The one field of a newtype: no step, but the field's words.
    Inner(&'static Field),
    Field(&'static Field),
    Name(&'a str),
    Index(usize),
    Key(&'a dyn Display),
    MapKey(&'a dyn Display),
}

/// A step above the value being checked.
pub(crate) struct Frame<'a> {
    parent: At<'a>,
    leaf: Leaf<'a>,
    sensitive: bool,
    /// The step's place in the errors, once an error has needed it: shared by all errors below.
    step: Cell<u32>,
}

impl<'a> Leaf<'a> {
    #[inline]
    pub(crate) fn of(field: &'static Field) -> Self {
        match field.step() {
            FieldStep::Nothing => Leaf::Inner(field),
            _ => Leaf::Field(field),
        }
    }

    #[inline]
    pub(crate) fn has_step(self) -> bool {
        !matches!(self, Leaf::Object(_) | Leaf::Inner(_))
    }

    /// The field whose author's words hold for the value, if it is one.
    pub(crate) fn field(self) -> Option<&'static Field> {
        match self {
            Leaf::Field(field) | Leaf::Inner(field) => Some(field),
            _ => None,
        }
    }

    pub(crate) fn is_sensitive(self) -> bool {
        match self {
            Leaf::Object(owner) => owner.is_some_and(Owner::is_sensitive),
            _ => self.field().is_some_and(Field::is_sensitive),
        }
    }

    #[inline]
    pub(crate) fn step(self, sensitive: bool) -> Option<Step> {
        match self {
            Leaf::Object(owner) => owner.map(Step::Object),
            Leaf::Field(field) | Leaf::Inner(field) => Some(Step::Field(field)),
            Leaf::Index(index) => Some(Step::Index(index)),
            _ => self.written_step(sensitive),
        }
    }

    /// A step that is not known before there is a value.
    #[cold]
    fn written_step(self, sensitive: bool) -> Option<Step> {
        Some(match self {
            Leaf::Object(_) | Leaf::Field(_) | Leaf::Inner(_) | Leaf::Index(_) => return None,
            Leaf::Name(name) => Step::name(name.to_string()),
            Leaf::Key(_) if sensitive => Step::hidden_key(),
            Leaf::MapKey(_) if sensitive => Step::hidden_map_key(),
            Leaf::Key(key) => Step::key(key.to_string()),
            Leaf::MapKey(key) => Step::map_key(key.to_string()),
        })
    }

    fn extend(self, path: &mut Path) {
        match self {
            Leaf::Object(_) | Leaf::Inner(_) => {}
            Leaf::Field(field) => {
                if let Some(prefix) = field.prefix() {
                    path.push(Segment::Field(prefix.name().into()));
                }
                path.push(match field.step() {
                    FieldStep::Index(index) => Segment::Index(index),
                    _ => Segment::Field(field.name().into()),
                });
            }
            Leaf::Name(name) => path.push(Segment::Field(name.to_string().into())),
            Leaf::Index(index) => path.push(Segment::Index(index)),
            Leaf::Key(key) | Leaf::MapKey(key) => {
                path.push(Segment::Key(Key::new(key.to_string())));
            }
        }
    }
}

impl<'a> Frame<'a> {
    #[inline]
    pub(crate) fn new(parent: At<'a>, leaf: Leaf<'a>, sensitive: bool) -> Self {
        Frame { parent, leaf, sensitive, step: Cell::new(ROOT) }
    }

    /// The field nearest above: the one whose author's messages hold here.
    pub(crate) fn field(&self) -> Option<&'static Field> {
        match self.leaf {
            Leaf::Object(Some(_)) => None,
            leaf => leaf.field().or_else(|| self.parent?.field()),
        }
    }
}

/// The way as a step of the errors; known steps are not made again.
#[inline]
fn step_of(errors: &mut ValidationErrors, at: At<'_>) -> u32 {
    match at {
        Some(frame) if frame.step.get() == ROOT => new_step(errors, frame),
        Some(frame) => frame.step.get(),
        None => ROOT,
    }
}

#[cold]
#[inline(never)]
fn new_step(errors: &mut ValidationErrors, frame: &Frame<'_>) -> u32 {
    let parent = step_above(errors, frame.parent, frame.leaf);
    let step = match frame.leaf.step(frame.sensitive) {
        Some(step) => errors.step(parent, step),
        None => parent,
    };
    frame.step.set(step);
    step
}

/// The way to a value whose last step is `leaf`: fields of an enum may stand one step deeper.
#[inline]
pub(crate) fn step_above(errors: &mut ValidationErrors, at: At<'_>, leaf: Leaf<'_>) -> u32 {
    let parent = step_of(errors, at);
    match leaf {
        Leaf::Field(field) => match field.prefix() {
            Some(prefix) => errors.step(parent, Step::Field(prefix)),
            None => parent,
        },
        _ => parent,
    }
}

/// The way as a path, for selections.
pub(crate) fn path_of(at: At<'_>, leaf: Leaf<'_>) -> Path {
    let mut path = match at {
        Some(frame) => path_of(frame.parent, frame.leaf),
        None => Path::root(),
    };
    leaf.extend(&mut path);
    path
}
