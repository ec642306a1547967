//! One step of a path.

use alloc::borrow::Cow;
use core::{
    cmp::Ordering,
    hash::{Hash, Hasher},
};

use super::Key;

/// One step of a [`Path`](crate::Path).
///
/// Equality looks at the place, not at the kind: a field and a key of one name are equal, and so are a
/// key and [the same key itself](Key::itself).
#[derive(Clone, Debug)]
pub enum Segment {
    /// A field, by its wire name.
    Field(Cow<'static, str>),
    /// An item of a list.
    Index(usize),
    /// The value of a map at a key, or the key itself.
    Key(Key),
}

impl Segment {
    /// A field, by its wire name.
    pub fn field(name: impl Into<Cow<'static, str>>) -> Self {
        Segment::Field(name.into())
    }

    /// The value of a map at a key.
    pub fn key(key: impl Into<Key>) -> Self {
        Segment::Key(key.into())
    }

    pub(crate) fn part(&self) -> Part<'_> {
        match self {
            Segment::Field(name) => Part::Field(name),
            Segment::Index(index) => Part::Index(*index),
            Segment::Key(key) => Part::Key(key),
        }
    }
}

/// A step that is borrowed, from a path or from errors.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part<'a> {
    Field(&'a str),
    /// A field whose name is known to need no quotes.
    Plain(&'a str),
    Index(usize),
    Key(&'a Key),
}

/// What makes two steps the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Identity<'a> {
    Index(usize),
    Name(&'a str),
    Hidden,
}

impl<'a> Part<'a> {
    pub(crate) fn identity(self) -> Identity<'a> {
        match self {
            Part::Field(name) | Part::Plain(name) => Identity::Name(name),
            Part::Index(index) => Identity::Index(index),
            Part::Key(key) if key.is_hidden() => Identity::Hidden,
            Part::Key(key) => Identity::Name(key.as_str()),
        }
    }

    pub(crate) fn is_about_key(self) -> bool {
        matches!(self, Part::Key(key) if key.is_itself())
    }
}

impl From<Key> for Segment {
    fn from(key: Key) -> Self {
        Segment::Key(key)
    }
}

impl PartialEq for Segment {
    fn eq(&self, other: &Self) -> bool {
        self.part().identity() == other.part().identity()
    }
}

impl Eq for Segment {}

impl PartialOrd for Segment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Segment {
    fn cmp(&self, other: &Self) -> Ordering {
        self.part().identity().cmp(&other.part().identity())
    }
}

impl Hash for Segment {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.part().identity().hash(state);
    }
}
