//! How the databases differ in their SQL.

use alloc::{borrow::Cow, format, string::String};
use core::fmt::Write;

use super::{Arg, ColumnType, ColumnValue};

/// A dialect of SQL.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// PostgreSQL, and what speaks as it does.
    Postgres,
    /// MySQL and MariaDB.
    MySql,
    /// SQLite.
    Sqlite,
}

impl Dialect {
    /// How many arguments one query may have, with some to spare.
    pub(crate) const fn max_args(self) -> usize {
        match self {
            // 32,766
            Dialect::Sqlite => 32_000,
            // 65,535
            Dialect::Postgres | Dialect::MySql => 65_000,
        }
    }

    /// A name, quoted; each part of one with a schema.
    pub(crate) fn quoted(self, name: &str) -> String {
        let quote = if self == Dialect::MySql { '`' } else { '"' };
        let mut quoted = String::with_capacity(name.len() + 2);
        for (index, part) in name.split('.').enumerate() {
            if index > 0 {
                quoted.push('.');
            }
            quoted.push(quote);
            for char in part.chars() {
                if char == quote {
                    quoted.push(quote);
                }
                quoted.push(char);
            }
            quoted.push(quote);
        }
        quoted
    }

    /// The operator of equality to which `NULL` is a value as any other.
    pub(crate) const fn same(self) -> &'static str {
        match self {
            Dialect::Postgres => "IS NOT DISTINCT FROM",
            Dialect::MySql => "<=>",
            Dialect::Sqlite => "IS",
        }
    }

    /// A number that drivers read as an `i64`.
    pub(crate) fn integer(self, number: impl core::fmt::Display) -> String {
        match self {
            Dialect::Postgres => format!("CAST({number} AS bigint)"),
            Dialect::MySql | Dialect::Sqlite => format!("{number}"),
        }
    }

    /// Writes the place of an argument, of the type that it is compared as, and tells the argument.
    pub(crate) fn write_value<'a>(
        self,
        value: ColumnValue<'a>,
        sql_type: Option<&str>,
        number: usize,
        sql: &mut String,
    ) -> Option<Arg<'a>> {
        if self == Dialect::Postgres
            && matches!(&value, ColumnValue::Text(text) if text.contains('\0'))
        {
            // No text of its has it, and it takes none that does.
            sql.push_str("NULL::");
            sql.push_str(sql_type.unwrap_or("text"));
            return None;
        }
        let Some((arg, cast)) = self.arg(value) else {
            sql.push_str("NULL");
            return None;
        };
        let written = match self {
            Dialect::Postgres => match (sql_type, cast) {
                (Some(of), _) => write!(sql, "${number}::{}::{of}", arg.postgres_type()),
                (None, Some(cast)) => write!(sql, "${number}::text::{cast}"),
                (None, None) => write!(sql, "${number}::{}", arg.postgres_type()),
            },
            Dialect::MySql => match cast {
                Some(cast) => write!(sql, "CAST(? AS {cast})"),
                None => write!(sql, "?"),
            },
            Dialect::Sqlite => write!(sql, "?"),
        };
        debug_assert!(written.is_ok(), "text can always be written to");
        Some(arg)
    }

    /// The argument for a value, and the type that its text is read as.
    fn arg(self, value: ColumnValue<'_>) -> Option<(Arg<'_>, Option<&'static str>)> {
        Some(match value {
            ColumnValue::Null => return None,
            ColumnValue::Bool(value) if self == Dialect::Postgres => (Arg::Bool(value), None),
            ColumnValue::Bool(value) => (Arg::Int(value.into()), None),
            ColumnValue::Int(value) => (Arg::Int(value), None),
            ColumnValue::Text(text) => (Arg::Text(text), None),
            ColumnValue::Bytes(bytes) => (Arg::Bytes(bytes), None),
            ColumnValue::Typed(kind, text) => {
                let cast = self.cast(kind, text.contains('.'));
                (Arg::Text(self.written(kind, text)), cast)
            }
            ColumnValue::Uuid(bytes) if self == Dialect::Postgres => {
                let text = format!("{:032x}", u128::from_be_bytes(bytes));
                (Arg::Text(Cow::Owned(text)), Some("UUID"))
            }
            ColumnValue::Uuid(bytes) => (Arg::Bytes(Cow::Owned(bytes.to_vec())), None),
        })
    }

    /// MySQL has no instants: their columns hold UTC.
    fn written(self, kind: ColumnType, text: Cow<'_, str>) -> Cow<'_, str> {
        match (self, kind) {
            (Dialect::MySql, ColumnType::Instant) => {
                Cow::Owned(text.trim_end_matches("+00:00").into())
            }
            _ => text,
        }
    }

    const fn cast(self, kind: ColumnType, has_point: bool) -> Option<&'static str> {
        match self {
            Dialect::Sqlite => None,
            Dialect::Postgres => Some(match kind {
                ColumnType::Decimal => "NUMERIC",
                ColumnType::Date => "DATE",
                ColumnType::Time => "TIME",
                ColumnType::DateTime => "TIMESTAMP",
                ColumnType::Instant => "TIMESTAMPTZ",
            }),
            Dialect::MySql => Some(match kind {
                ColumnType::Decimal if has_point => "DECIMAL(65, 30)",
                ColumnType::Decimal => "DECIMAL(65, 0)",
                ColumnType::Date => "DATE",
                ColumnType::Time => "TIME(6)",
                ColumnType::DateTime | ColumnType::Instant => "DATETIME(6)",
            }),
        }
    }
}
