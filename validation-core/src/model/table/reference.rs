//! What rows point to.

use core::fmt;

use super::{Column, Table, finding::Finding};
use crate::{
    error::{Authored, ValidationError},
    model::codes::DOES_NOT_EXIST,
    report::Report,
    value::Value,
};

/// A column whose value is a row of another table.
#[derive(Clone, Copy)]
pub struct Reference {
    column: usize,
    names: &'static &'static [&'static str],
    table: &'static str,
    to: &'static str,
    filter: Option<&'static str>,
    finding: Finding,
}

impl Reference {
    /// The column by its place, the wire name of its field, and what it points to.
    #[doc(hidden)]
    pub const fn new(
        column: usize,
        names: &'static &'static [&'static str],
        table: &'static str,
        to: &'static str,
    ) -> Self {
        Reference { column, names, table, to, filter: None, finding: Finding::NONE }
    }

    /// `where = "…"`.
    #[doc(hidden)]
    #[must_use]
    pub const fn among(mut self, filter: &'static str) -> Self {
        self.filter = Some(filter);
        self
    }

    /// The name of the constraint, and its author's words.
    #[doc(hidden)]
    #[must_use]
    pub const fn finding(
        mut self,
        constraint: Option<&'static str>,
        words: Option<&'static Authored>,
    ) -> Self {
        self.finding = Finding { constraint, at: None, words };
        self
    }

    /// The column that points.
    pub fn column(&self, table: &'static Table) -> Option<&'static Column> {
        table.columns.get(self.column)
    }

    pub(crate) const fn place(&self) -> usize {
        self.column
    }

    /// The table that it points to.
    pub const fn target(&self) -> &'static str {
        self.table
    }

    /// The column that it points to.
    pub const fn target_column(&self) -> &'static str {
        self.to
    }

    /// The rows that count, as a condition of SQL; all of them where there is none.
    pub const fn filter(&self) -> Option<&'static str> {
        self.filter
    }

    /// The name of the constraint, where its author gave it.
    pub const fn constraint(&self) -> Option<&'static str> {
        self.finding.constraint
    }

    pub(crate) fn report(&self, table: &Table, report: &mut Report<'_>) {
        let names = Some(Value::Names(self.names));
        let error = ValidationError::with(&DOES_NOT_EXIST, [names, None]);
        table.report_at(Some(self.column), self.finding.words, error, report);
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reference").field("table", &self.table).field("column", &self.to).finish()
    }
}
