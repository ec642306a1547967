//! What no two rows have in common.

use core::fmt;

use super::{Column, Table, finding::Finding};
use crate::{
    error::{Authored, ValidationError},
    model::codes::{UNIQUE, UNIQUE_TOGETHER},
    report::Report,
    value::Value,
};

/// Columns that no two rows have the same values in.
#[derive(Clone, Copy)]
pub struct Unique {
    columns: &'static [usize],
    names: &'static &'static [&'static str],
    case_insensitive: bool,
    filter: Option<&'static str>,
    finding: Finding,
}

impl Unique {
    /// The columns by their places, and the wire names of their fields.
    #[doc(hidden)]
    pub const fn new(columns: &'static [usize], names: &'static &'static [&'static str]) -> Self {
        Unique { columns, names, case_insensitive: false, filter: None, finding: Finding::NONE }
    }

    /// `case_insensitive`.
    #[doc(hidden)]
    #[must_use]
    pub const fn ignoring_case(mut self) -> Self {
        self.case_insensitive = true;
        self
    }

    /// `where = "…"`.
    #[doc(hidden)]
    #[must_use]
    pub const fn among(mut self, filter: &'static str) -> Self {
        self.filter = Some(filter);
        self
    }

    /// The name of the constraint, where the error goes, and its author's words.
    #[doc(hidden)]
    #[must_use]
    pub const fn finding(
        mut self,
        constraint: Option<&'static str>,
        at: Option<usize>,
        words: Option<&'static Authored>,
    ) -> Self {
        self.finding = Finding { constraint, at, words };
        self
    }

    /// The columns, in the order of the attribute.
    pub fn columns(&self, table: &'static Table) -> impl Iterator<Item = &'static Column> {
        self.columns.iter().filter_map(move |&place| table.columns.get(place))
    }

    pub(crate) const fn places(&self) -> &'static [usize] {
        self.columns
    }

    /// Whether text that differs in case alone counts as the same.
    pub const fn is_case_insensitive(&self) -> bool {
        self.case_insensitive
    }

    /// The rows that it speaks of, as a condition of SQL; all of them where there is none.
    pub const fn filter(&self) -> Option<&'static str> {
        self.filter
    }

    /// The name of the constraint or index, where its author gave it.
    pub const fn constraint(&self) -> Option<&'static str> {
        self.finding.constraint
    }

    pub(crate) fn report(&self, table: &Table, report: &mut Report<'_>) {
        let (code, at) = match self.columns {
            [one] => (&UNIQUE, Some(*one)),
            _ => (&UNIQUE_TOGETHER, None),
        };
        let error = ValidationError::with(code, [Some(Value::Names(self.names)), None]);
        table.report_at(self.finding.at.or(at), self.finding.words, error, report);
    }
}

impl fmt::Debug for Unique {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unique").field(self.names).finish()
    }
}
