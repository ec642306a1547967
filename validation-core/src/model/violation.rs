//! What a constraint of a database says when it refuses a row, in the words of the rules.

mod checks;
mod mysql;
mod names;
mod postgres;
mod read;
mod say;
mod sqlite;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

pub use self::say::errors_of;
pub(crate) use self::say::errors_of_write;

/// A constraint that has refused a row, as its database tells of it. It holds names alone, and nothing of the
/// row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    kind: ViolationKind,
    /// The schema of the table, or in MySQL its database, where that is told.
    schema: Option<String>,
    /// The table, where the database names it.
    table: Option<String>,
    /// The constraint or index, where it has a name.
    constraint: Option<String>,
    /// The columns, where the database names them.
    columns: Vec<String>,
}

/// The kind of a constraint.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ViolationKind {
    /// `UNIQUE`, a unique index, or `PRIMARY KEY`.
    Unique,
    /// `CHECK`.
    Check,
    /// `NOT NULL`.
    NotNull,
    /// `FOREIGN KEY`, of a row that points to nothing.
    ForeignKey,
}

/// An error of a database driver that may tell of a [`Violation`].
pub trait DatabaseFault {
    /// The constraint that refused the row, if that is what the error is about.
    fn violation(&self) -> Option<Violation>;
}

impl DatabaseFault for Violation {
    fn violation(&self) -> Option<Violation> {
        Some(self.clone())
    }
}

impl<E: DatabaseFault + ?Sized> DatabaseFault for &E {
    fn violation(&self) -> Option<Violation> {
        (**self).violation()
    }
}

impl Violation {
    fn new(kind: ViolationKind) -> Self {
        Violation { kind, schema: None, table: None, constraint: None, columns: Vec::new() }
    }

    /// The same in a schema, which in MySQL is a database: a table of that name elsewhere is another table.
    #[must_use]
    pub fn in_schema(mut self, schema: Option<&str>) -> Self {
        self.schema = schema.map(ToString::to_string);
        self
    }

    fn table(mut self, table: Option<&str>) -> Self {
        self.table = table.filter(|table| !table.is_empty()).map(ToString::to_string);
        self
    }

    fn constraint(mut self, constraint: Option<&str>) -> Self {
        self.constraint = constraint.filter(|name| !name.is_empty()).map(ToString::to_string);
        self
    }

    fn column(mut self, column: Option<&str>) -> Self {
        self.columns.extend(column.map(ToString::to_string));
        self
    }

    /// The kind of constraint.
    pub fn kind(&self) -> ViolationKind {
        self.kind
    }

    /// The table that has the constraint, where the database names it.
    pub fn table_name(&self) -> Option<&str> {
        self.table.as_deref()
    }

    /// The name of the constraint, where the database names it.
    pub fn constraint_name(&self) -> Option<&str> {
        self.constraint.as_deref()
    }

    /// The columns, where the database names them.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(String::as_str)
    }
}
