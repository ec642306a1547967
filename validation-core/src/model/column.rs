//! The values that look-ups compare.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
};

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
///
/// SQLite has none of them: it compares the text as it is written here, which is how `rusqlite` and `sqlx` write
/// what their columns hold; where a column has another spelling, a type of your own with
/// [`ToColumn`](super::ToColumn) writes that.
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

impl<'a> ColumnValue<'a> {
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

    /// The value as equal ones have it: `1.50` is `1.5`, and where case does not count text is in lower case.
    pub(crate) fn compared(&self, folds: bool) -> Self {
        match self {
            ColumnValue::Text(text) if folds => ColumnValue::from(text.to_lowercase()),
            ColumnValue::Typed(ColumnType::Decimal, text) if text.contains('.') => {
                let text = text.trim_end_matches('0').trim_end_matches('.').to_string();
                ColumnValue::Typed(ColumnType::Decimal, text.into())
            }
            value => value.clone(),
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
