//! The values that look-ups compare.

use alloc::{borrow::Cow, string::String};

/// A value of a column, as a database compares it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnValue<'a> {
    /// No value: equal to nothing, so that it is never looked up.
    Null,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Text.
    Text(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// A value of another type, as text that the database reads.
    Typed(ColumnType, Cow<'a, str>),
    /// A UUID: of that type in PostgreSQL, 16 bytes elsewhere.
    Uuid([u8; 16]),
}

/// The types that are sent as text.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnType {
    /// A number that is no `i64`: `NUMERIC`.
    Decimal,
    /// A day: `2026-03-01`.
    Date,
    /// A time of day: `10:30:00`.
    Time,
    /// A day and a time, without a zone: `2026-03-01 10:30:00`.
    DateTime,
    /// An instant, in UTC: `2026-03-01 10:30:00+00:00`.
    Instant,
}

impl ColumnValue<'_> {
    /// Whether there is no value.
    pub const fn is_null(&self) -> bool {
        matches!(self, ColumnValue::Null)
    }

    /// The value without its borrow.
    pub fn into_owned(self) -> ColumnValue<'static> {
        match self {
            ColumnValue::Null => ColumnValue::Null,
            ColumnValue::Bool(value) => ColumnValue::Bool(value),
            ColumnValue::Int(value) => ColumnValue::Int(value),
            ColumnValue::Text(text) => ColumnValue::Text(Cow::Owned(text.into_owned())),
            ColumnValue::Bytes(bytes) => ColumnValue::Bytes(Cow::Owned(bytes.into_owned())),
            ColumnValue::Typed(kind, text) => {
                ColumnValue::Typed(kind, Cow::Owned(text.into_owned()))
            }
            ColumnValue::Uuid(bytes) => ColumnValue::Uuid(bytes),
        }
    }

    /// Text in lower case, and anything else as it is: what counts as equal where case does not.
    pub(crate) fn folded(&self) -> ColumnValue<'static> {
        match self {
            ColumnValue::Text(text) => ColumnValue::Text(Cow::Owned(text.to_lowercase())),
            value => value.clone().into_owned(),
        }
    }
}

impl<'a> From<&'a str> for ColumnValue<'a> {
    fn from(text: &'a str) -> Self {
        ColumnValue::Text(Cow::Borrowed(text))
    }
}

impl From<String> for ColumnValue<'_> {
    fn from(text: String) -> Self {
        ColumnValue::Text(Cow::Owned(text))
    }
}

impl From<i64> for ColumnValue<'_> {
    fn from(number: i64) -> Self {
        ColumnValue::Int(number)
    }
}
