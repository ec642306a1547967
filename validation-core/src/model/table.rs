//! A table as its type describes it: statics that the derive writes.

use core::fmt;

use crate::{
    error::{Authored, ValidationError},
    field::{Field, Owner},
    report::{Leaf, Report},
    value::Value,
};

use super::codes::{DOES_NOT_EXIST, UNIQUE, UNIQUE_TOGETHER};

/// A table: its name, its columns, and what `unique` and `exists` ask of its rows. See
/// [`Model::table`](super::Model::table).
pub struct Table {
    name: &'static str,
    owner: &'static Owner,
    columns: &'static [Column],
    key: &'static [usize],
    uniques: &'static [Unique],
    references: &'static [Reference],
    constraints: &'static [Constraint],
}

/// A column of a table, which is a field of the type.
#[derive(Clone, Copy)]
pub struct Column {
    field: usize,
    name: &'static str,
    cast: Option<&'static str>,
}

/// Columns that no two rows have the same values in.
#[derive(Clone, Copy)]
pub struct Unique {
    columns: &'static [usize],
    names: &'static &'static [&'static str],
    case_insensitive: bool,
    filter: Option<&'static str>,
    finding: Finding,
}

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

/// A constraint of the database, by its name.
#[derive(Clone, Copy)]
pub struct Constraint {
    /// Empty where it is named after the table and the code.
    name: &'static str,
    names: &'static &'static [&'static str],
    finding: Finding,
}

/// What is said where a constraint is not met.
#[derive(Clone, Copy)]
struct Finding {
    constraint: Option<&'static str>,
    /// The column that it is said of; the row where there is none.
    at: Option<usize>,
    words: Option<&'static Authored>,
}

impl Finding {
    const NONE: Finding = Finding { constraint: None, at: None, words: None };
}

impl Table {
    /// A table without columns.
    #[doc(hidden)]
    pub const fn new(name: &'static str, owner: &'static Owner) -> Self {
        Table {
            name,
            owner,
            columns: &[],
            key: &[],
            uniques: &[],
            references: &[],
            constraints: &[],
        }
    }

    /// Its columns, and the places of those that are the primary key.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_columns(mut self, columns: &'static [Column], key: &'static [usize]) -> Self {
        self.columns = columns;
        self.key = key;
        self
    }

    /// What its rows must keep to.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_constraints(
        mut self,
        uniques: &'static [Unique],
        references: &'static [Reference],
        constraints: &'static [Constraint],
    ) -> Self {
        self.uniques = uniques;
        self.references = references;
        self.constraints = constraints;
        self
    }

    /// The name in the database, which may have a schema before it: `app.users`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name without a schema.
    pub(crate) fn bare_name(&self) -> &'static str {
        bare(self.name)
    }

    /// The columns, in the order of the fields.
    pub const fn columns(&self) -> &'static [Column] {
        self.columns
    }

    /// The columns of the primary key.
    pub fn key(&self) -> impl Iterator<Item = &'static Column> {
        self.key.iter().filter_map(|&place| self.columns.get(place))
    }

    pub(crate) const fn key_places(&self) -> &'static [usize] {
        self.key
    }

    /// What no two rows have in common.
    pub const fn uniques(&self) -> &'static [Unique] {
        self.uniques
    }

    /// What rows point to.
    pub const fn references(&self) -> &'static [Reference] {
        self.references
    }

    /// Constraints that answer with an error of their author's.
    pub const fn constraints(&self) -> &'static [Constraint] {
        self.constraints
    }

    pub(crate) fn field(&self, place: usize) -> Option<&'static Field> {
        self.owner.all().get(self.columns.get(place)?.field)
    }

    /// Reports on a column, or on the row.
    pub(crate) fn report_at(
        &self,
        place: Option<usize>,
        words: Option<&'static Authored>,
        error: ValidationError,
        report: &mut Report<'_>,
    ) {
        let outer = report.leaf;
        let field = place.and_then(|place| self.field(place));
        let leaf = field.map_or(Leaf::Object(Some(self.owner)), Leaf::of);
        let add = |report: &mut Report<'_>| report.in_words(words, |report| report.add(error));
        if outer.has_step() {
            report.below(leaf, add);
        } else {
            report.leaf = leaf;
            add(report);
            report.leaf = outer;
        }
    }
}

/// The name of a table without a schema.
pub(crate) fn bare(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
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

impl Constraint {
    /// A `check` or a `constraint` of the type.
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        names: &'static &'static [&'static str],
        at: Option<usize>,
        words: Option<&'static Authored>,
    ) -> Self {
        Constraint { name, names, finding: Finding { constraint: None, at, words } }
    }

    /// Its name, where its author gave it: else it is that of the table with the code behind it.
    pub fn name(&self) -> Option<&'static str> {
        Some(self.name).filter(|name| !name.is_empty())
    }

    pub(crate) fn code(&self) -> Option<&'static str> {
        self.finding.words?.code
    }

    pub(crate) const fn field_names(&self) -> &'static &'static [&'static str] {
        self.names
    }

    pub(crate) const fn place(&self) -> Option<usize> {
        self.finding.at
    }

    pub(crate) const fn words(&self) -> Option<&'static Authored> {
        self.finding.words
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("name", &self.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Column").field(&self.name).finish()
    }
}

impl fmt::Debug for Unique {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unique").field(self.names).finish()
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reference").field("table", &self.table).field("column", &self.to).finish()
    }
}

impl fmt::Debug for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Constraint").field(&self.name).finish()
    }
}
