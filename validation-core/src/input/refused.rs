//! Why a value of the input could not be decoded.

use alloc::{
    borrow::ToOwned,
    boxed::Box,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::{self, Display};

use serde_core::de;

use super::codes::{DUPLICATE_FIELD, INVALID_TYPE, UNKNOWN_FIELD_LIKE};
use crate::{
    code::Code,
    describe::UNKNOWN_FIELD,
    error::{INVALID, ValidationError},
    near::nearest,
    path::{Key, Path, Segment},
    rules::{EXACT_ITEMS, INVALID_CHOICE, REQUIRED},
    value::Value,
};

/// Why a value of the input could not be decoded: one error, and where below the value it lies.
///
/// It is what `Deserialize` of a type gets for an error when a value is read from an
/// [`Input`](super::Input): what serde says by calling `missing_field` or `unknown_variant` becomes a code
/// with params, and what is text alone becomes `invalid`.
#[derive(Clone, Debug)]
pub struct Refused(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    /// From the value itself, the last step first.
    steps: Vec<Segment>,
    error: ValidationError,
    /// What the type's own `Deserialize` says; it may hold the rejected value.
    own_text: Option<String>,
}

impl Refused {
    /// One error, at the value itself.
    #[cold]
    pub fn new(error: ValidationError) -> Self {
        Refused(Box::new(Inner { steps: Vec::new(), error, own_text: None }))
    }

    #[cold]
    pub(crate) fn of(code: &'static Code) -> Self {
        Refused::new(ValidationError::of(code))
    }

    /// A value of the wrong type.
    #[cold]
    pub(crate) fn wrong_type(expected: &'static str, found: &'static str) -> Self {
        Refused::new(
            ValidationError::of(&INVALID_TYPE).param("expected", expected).param("found", found),
        )
    }

    /// A list with too many items, or too few.
    #[cold]
    pub(crate) fn wrong_length(wanted: usize, given: usize) -> Self {
        Refused::new(ValidationError::with(EXACT_ITEMS, [Some(wanted.into()), Some(given.into())]))
    }

    /// The same, one step above.
    #[must_use]
    #[cold]
    pub(crate) fn under(mut self, step: Segment) -> Self {
        self.0.steps.push(step);
        self
    }

    /// Where the error lies, below the value.
    pub fn path(&self) -> Path {
        let mut path = Path::root();
        for step in self.0.steps.iter().rev() {
            path.push(step.clone());
        }
        path
    }

    /// The error.
    pub fn error(&self) -> &ValidationError {
        &self.0.error
    }

    /// What the type's own `Deserialize` says, which may hold the rejected value.
    pub fn own_text(&self) -> Option<&str> {
        self.0.own_text.as_deref()
    }

    /// Whether going through the value may tell more than this: all but that a name is there twice.
    pub(crate) fn may_be_told_better(&self) -> bool {
        !(self.0.steps.is_empty() && core::ptr::eq(self.0.error.rule_code(), &DUPLICATE_FIELD))
    }

    /// Where the error lies, and the error.
    pub fn into_parts(self) -> (Path, ValidationError) {
        (self.path(), self.0.error)
    }
}

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path(), self.0.error)
    }
}

impl core::error::Error for Refused {}

impl de::Error for Refused {
    #[cold]
    fn custom<T: Display>(text: T) -> Self {
        let mut refused = Refused::of(&INVALID);
        refused.0.own_text = Some(text.to_string());
        refused
    }

    #[cold]
    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let mut refused = Refused::custom(format_args!("invalid type, expected {expected}"));
        if let Some((found, expected)) = kind_of(&found).zip(kind_expected(&expected.to_string())) {
            refused.0.error = Refused::wrong_type(expected, found).0.error;
        }
        refused
    }

    #[cold]
    fn invalid_length(given: usize, expected: &dyn de::Expected) -> Self {
        let expected = expected.to_string();
        match wanted_length(&expected) {
            Some(wanted) => Refused::wrong_length(wanted, given),
            None => Refused::custom(format_args!("invalid length {given}, expected {expected}")),
        }
    }

    #[cold]
    fn missing_field(field: &'static str) -> Self {
        Refused::of(&REQUIRED).under(Segment::field(field))
    }

    #[cold]
    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Refused::new(invalid_choice(expected))
    }

    #[cold]
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        unknown_field(field, expected.iter().copied())
    }

    #[cold]
    fn duplicate_field(field: &'static str) -> Self {
        Refused::of(&DUPLICATE_FIELD).under(Segment::field(field))
    }
}

/// The text is none of these.
#[cold]
pub(crate) fn invalid_choice(choices: &[&'static str]) -> ValidationError {
    let choices: Vec<Value> = choices.iter().map(|choice| Value::from(*choice)).collect();
    ValidationError::of(&INVALID_CHOICE).param("choices", choices)
}

/// There is no field of this name, and perhaps there is one of nearly the same.
#[cold]
pub(crate) fn unknown_field<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Refused {
    let error = match nearest(name, known) {
        Some(known) => {
            ValidationError::of(&UNKNOWN_FIELD_LIKE).param("suggestion", known.to_owned())
        }
        None => ValidationError::of(&UNKNOWN_FIELD),
    };
    Refused::new(error).under(step(name))
}

/// A name that the client has chosen, cut as keys are.
pub(crate) fn step(name: &str) -> Segment {
    Segment::Field(Key::new(name.to_owned()).as_str().to_owned().into())
}

fn kind_of(found: &de::Unexpected<'_>) -> Option<&'static str> {
    Some(match found {
        de::Unexpected::Bool(_) => "boolean",
        de::Unexpected::Unsigned(_) | de::Unexpected::Signed(_) => "integer",
        de::Unexpected::Float(_) => "number",
        de::Unexpected::Char(_) | de::Unexpected::Str(_) => "text",
        de::Unexpected::Unit | de::Unexpected::Option => "null",
        de::Unexpected::Seq => "list",
        de::Unexpected::Map => "object",
        _ => return None,
    })
}

/// The number of items in what serde's own visitors say that they expect, such as `an array of length 3`
/// and `tuple struct Point with 2 elements`.
fn wanted_length(expected: &str) -> Option<usize> {
    let counted = ["an array of length ", "a tuple of size ", "tuple ", "struct "];
    counted.iter().any(|start| expected.starts_with(start)).then_some(())?;
    let mut words = expected.rsplit(' ');
    words.find_map(|word| word.parse().ok())
}

/// What serde's own visitors say that they expect.
fn kind_expected(text: &str) -> Option<&'static str> {
    Some(match text {
        "a string" | "a borrowed string" | "string or map" => "text",
        "a boolean" => "boolean",
        "a sequence" | "a tuple" | "an array" => "list",
        "a map" => "object",
        "unit" => "null",
        _ if text.starts_with("struct ") => "object",
        _ if text.starts_with("tuple ") || text.starts_with("an array of length ") => "list",
        "f32" | "f64" => "number",
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
        | "usize" => "integer",
        _ => return None,
    })
}
