//! What a rule tells exporters about itself, without a value.

use alloc::{borrow::Cow, vec::Vec};

use crate::value::Value;

/// How the length of text is counted.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Unicode scalar values, as Python, PostgreSQL and JSON Schema count.
    #[default]
    Chars,
    /// Bytes of UTF-8.
    Bytes,
    /// UTF-16 code units, as JavaScript and `maxlength` count.
    Utf16,
    /// What a reader sees as one character (UAX #29).
    #[cfg(feature = "graphemes")]
    Graphemes,
}

impl Unit {
    /// The unit's name, as it stands in the params of an error.
    pub const fn name(self) -> &'static str {
        match self {
            Unit::Chars => "chars",
            Unit::Bytes => "bytes",
            Unit::Utf16 => "utf16",
            #[cfg(feature = "graphemes")]
            Unit::Graphemes => "graphemes",
        }
    }
}

/// One thing that a rule knows of the values it accepts.
///
/// Exporters (HTML attributes, JSON Schema, SQL constraints) read these and nothing else. A rule that
/// tells nothing is enforced in Rust alone.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A value must be there, and not be empty.
    Required,
    /// Text must hold something other than white space.
    NotBlank,
    /// No value may be there.
    Absent,
    /// A check box must be ticked.
    Accepted,
    /// Text has at least so many units.
    MinLength(usize, Unit),
    /// Text has at most so many units.
    MaxLength(usize, Unit),
    /// Text has at least so many words, with white space between them.
    MinWords(usize),
    /// Text has at most so many words, with white space between them.
    MaxWords(usize),
    /// A collection has at least so many items.
    MinItems(usize),
    /// A collection has at most so many items.
    MaxItems(usize),
    /// No item is there twice.
    UniqueItems,
    /// A collection has all of these items.
    ContainsAll(Vec<Value>),
    /// A collection has no other items than these.
    SubsetOf(Vec<Value>),
    /// The smallest value accepted.
    Minimum(Value),
    /// The largest value accepted.
    Maximum(Value),
    /// Values must be above this one.
    Above(Value),
    /// Values must be below this one.
    Below(Value),
    /// A value is a whole number of steps away from the offset.
    MultipleOf {
        /// The step.
        step: Value,
        /// Where the steps begin.
        offset: Option<Value>,
    },
    /// A number is neither infinite nor NaN.
    Finite,
    /// A number has so many digits: SQL's `NUMERIC(max_digits, places)`.
    Decimal {
        /// All of them, at most.
        max_digits: Option<usize>,
        /// Those behind the point, at most.
        places: Option<usize>,
    },
    /// The text matches a regular expression (Rust syntax, searched unless anchored).
    Pattern {
        /// The expression.
        regex: Cow<'static, str>,
        /// The text must *not* match.
        inverse: bool,
    },
    /// The text begins with one of these.
    StartsWith(Vec<Value>),
    /// The text ends with one of these.
    EndsWith(Vec<Value>),
    /// The text begins with none of these.
    NotStartsWith(Vec<Value>),
    /// The text ends with none of these.
    NotEndsWith(Vec<Value>),
    /// The text holds this.
    Includes(Value),
    /// The text does not hold this.
    NotIncludes(Value),
    /// The value is one of these.
    OneOf(Vec<Value>),
    /// The value is none of these.
    NoneOf(Vec<Value>),
    /// The name of a file has one of these extensions.
    FileExtensions(Vec<Value>),
    /// A file is of one of these content types: `image/png`, `image/*`.
    ContentTypes(Vec<Value>),
    /// A file has at most so many bytes.
    MaxSize(u64),
    /// The text is of a format known by name, in a named dialect.
    Format {
        /// The format: `email`, `url`, `ipv4`.
        name: &'static str,
        /// The dialect, or `""` where there is one only.
        dialect: &'static str,
    },
    /// Something that only Rust can check.
    Opaque,
}
