//! A column of a table.

use core::fmt;

/// A column of a table, which is a field of the type.
#[derive(Clone, Copy)]
pub struct Column {
    pub(super) field: usize,
    name: &'static str,
    cast: Option<&'static str>,
}

impl Column {
    /// A column by the place of its field.
    #[doc(hidden)]
    pub const fn new(field: usize, name: &'static str) -> Self {
        Column { field, name, cast: None }
    }

    /// `column_type = "…"`.
    #[doc(hidden)]
    #[must_use]
    pub const fn cast(mut self, cast: &'static str) -> Self {
        self.cast = Some(cast);
        self
    }

    /// The name in the database: that of the Rust field, or `column = "…"`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type that PostgreSQL knows the column by, where `column_type = "…"` says so.
    pub const fn sql_type(&self) -> Option<&'static str> {
        self.cast
    }
}

impl fmt::Debug for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Column").field(&self.name).finish()
    }
}
