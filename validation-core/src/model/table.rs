//! A table as its type describes it: statics that the derive writes.

mod column;
mod constraint;
mod finding;
mod reference;
mod unique;

use core::fmt;

pub use self::{column::Column, constraint::Constraint, reference::Reference, unique::Unique};

use crate::{
    error::{Authored, ValidationError},
    field::{Field, Owner},
    report::{Leaf, Report},
};

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

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("name", &self.name).finish_non_exhaustive()
    }
}
