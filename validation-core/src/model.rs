//! The model layer: what must be unique or exist in a database, and what its constraints say when they refuse.

mod batch;
pub(crate) mod codes;
mod column;
mod dialect;
mod plan;
mod query;
mod table;
mod to_column;
mod violation;

pub(crate) use self::{codes::CODES, plan::Plan, violation::errors_of_write};
pub use self::{
    column::{ColumnType, ColumnValue},
    dialect::Dialect,
    query::{Arg, Hit, Query},
    table::{Column, Constraint, Reference, Table, Unique},
    to_column::ToColumn,
    violation::{DatabaseFault, Violation, ViolationKind, errors_of},
};

use crate::validate::Validate;

/// A type whose values are rows of a table.
///
/// `#[derive(Validate)]` implements it where the type has `#[validate(table = "…")]`. What its attributes say
/// of other rows, `unique` and `exists`, is asked by a [`Store`](crate::store::Store), since it takes a
/// database; [`full_clean`](Validate::full_clean) asks the other rules alone.
///
/// ```
/// use validation::{Validate, model::Model};
///
/// #[derive(Debug, Validate)]
/// #[validate(table = "bookings", unique(room, day, field = day))]
/// struct Booking {
///     id: Option<i64>,
///     #[validate(exists(rooms, id))]
///     room: i64,
///     day: String,
///     #[validate(unique(case_insensitive))]
///     code: String,
/// }
///
/// let table = Booking::table();
/// assert_eq!(table.name(), "bookings");
/// let uniques: Vec<Vec<&str>> = table
///     .uniques()
///     .iter()
///     .map(|unique| unique.columns(table).map(|column| column.name()).collect())
///     .collect();
/// assert_eq!(uniques, [vec!["code"], vec!["room", "day"]]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no row of a table",
    label = "`{Self}` has no table",
    note = "write `#[validate(table = \"…\")]` on `{Self}`"
)]
pub trait Model: Validate {
    /// The table, its columns, and what they must keep to.
    fn table() -> &'static Table;

    /// The value of a column, by its place in [`Table::columns`]; those that no look-up needs are `Null`.
    #[doc(hidden)]
    fn column(&self, place: usize) -> ColumnValue<'_>;

    /// Whether the row is one of those that a [`Unique`] speaks of, by its place in [`Table::uniques`].
    #[doc(hidden)]
    fn is_within(&self, unique: usize) -> bool;
}
