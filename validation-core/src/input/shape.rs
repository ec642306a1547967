//! What the input may have for the fields of a struct or of a variant: tables that the derive writes.

use super::refused::step;
use crate::path::Segment;

/// What the input may have for a struct, or for a variant of an enum.
#[derive(Debug)]
pub struct Shape {
    /// In the order of their declaration.
    pub fields: &'static [Part],
    /// How they are told apart.
    pub kind: ShapeKind,
    /// Whether a name that is no field's is a mistake.
    pub denies_unknown: bool,
}

/// How the input tells fields apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeKind {
    /// By their names.
    Fields,
    /// By their places.
    Tuple,
    /// There is one alone, and the input is its value.
    Transparent,
    /// There is none: a variant.
    Unit,
    /// There is none: a struct.
    UnitStruct,
}

/// What the input may have for a field.
#[derive(Debug)]
pub struct Part {
    /// The name on the wire, then its aliases; none for a field that is not read.
    pub names: &'static [&'static str],
    /// Whether its fields are fields of the object.
    pub is_flattened: bool,
}

impl Shape {
    /// The step to a field.
    pub(super) fn step(&self, place: usize) -> Option<Segment> {
        let part = self.fields.get(place)?;
        if self.kind == ShapeKind::Transparent {
            return None;
        }
        if self.kind == ShapeKind::Tuple {
            let before = self.fields.iter().take(place);
            return Some(Segment::Index(before.filter(|part| part.is_read()).count()));
        }
        part.names.first().map(|name| step(name))
    }
}

impl Part {
    pub(super) fn is_read(&self) -> bool {
        !self.names.is_empty() || self.is_flattened
    }
}

/// What an absent field is.
#[derive(Debug)]
pub enum Absent<T> {
    /// For its type to say: `None` of an `Option`.
    Asked,
    /// A mistake: what decodes it is a function of its author's, which serde does not ask then.
    Required,
    /// A default.
    Default(fn() -> T),
}
