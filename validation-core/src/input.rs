//! Input: what arrived, before it has a type.

pub(crate) mod codes;
mod content;
mod deserializer;
mod flat;
mod key;
mod members;
mod number;
mod refused;
mod variant;

pub use self::refused::Refused;
pub(crate) use self::{
    content::Content,
    flat::Flat,
    refused::{invalid_choice, unknown_field},
};

use alloc::{rc::Rc, vec::Vec};
use core::fmt;

/// A value of the input, of whatever format: what generated code reads, and a serde `Deserializer`.
///
/// A function for `#[serde(deserialize_with = "…")]` is called with one where a body has mistakes in it.
#[derive(Clone)]
pub struct Input<'de>(pub(crate) Kind<'de>);

/// Where a value comes from.
#[derive(Clone)]
pub(crate) enum Kind<'de> {
    /// There is none: of this name, or at this place.
    Absent,
    /// A part of a JSON text.
    #[cfg(feature = "json")]
    Json(&'de serde_json::value::RawValue),
    /// What other fields of an object have left, for a flattened one.
    Flat(Rc<Flat<'de>>),
}

impl<'de> Input<'de> {
    /// No value.
    pub(crate) const ABSENT: Input<'static> = Input(Kind::Absent);

    /// Whether there is no value.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.0, Kind::Absent)
    }
}

impl fmt::Debug for Input<'_> {
    /// What the client sent is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Input").finish_non_exhaustive()
    }
}
