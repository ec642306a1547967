//! From a violation to the error that the rule would have given.

use alloc::{boxed::Box, format, string::String, vec, vec::Vec};

use super::{DatabaseFault, Violation, ViolationKind, checks};
use crate::{
    error::ValidationError,
    errors::ValidationErrors,
    field::Field,
    model::{
        Column, Model, Table,
        codes::{DOES_NOT_EXIST, UNIQUE},
        table::bare,
    },
    report::{DEFAULT_OPTIONS, Report, Sink},
    rules::REQUIRED,
    value::Value,
};

/// What a database says against a row of `T`, as the rules would have said it: `unique`, `unique_together`,
/// `does_not_exist`, `required`, or what the broken `CHECK` stands for. `None` where the error is about
/// something else, or about another table.
///
/// Between a look-up and the write another client may write too, so that the constraints decide; this gives
/// their answer the same shape. Neither text of the driver nor values of the row are in it.
///
/// # How a constraint is known
///
/// By the columns that the database names, or by its name: the one that the attribute gives with
/// `constraint = "…"`, or one made of the table, the columns and a word such as `key`, `unique`, `idx`, `fkey`,
/// as databases make them; for a `CHECK` that of the table, the column and the code of the rule, or of the table
/// and the code of the `check`: `bookings_seats_max_value`, `bookings_date_order`.
///
/// MariaDB names a key and not its table, and gives a key without a name that of its column: such a name is
/// taken to be of the table of `T`, but for `PRIMARY`, which every table has. SQLite does not say which foreign key was broken: where a type has
/// several, the error is at the row.
///
/// ```
/// use validation::{Validate, model::{Violation, errors_of}};
///
/// #[derive(Debug, Validate)]
/// #[validate(table = "users")]
/// struct User {
///     #[validate(unique)]
///     email: String,
///     #[validate(range(max = 120))]
///     age: u8,
/// }
///
/// let fault = Violation::postgres("23505", Some("users"), Some("users_email_key"), None).unwrap();
/// assert!(errors_of::<User>(&fault).unwrap().has("email", "unique"));
///
/// let fault = Violation::sqlite(275, "CHECK constraint failed: users_age_max_value").unwrap();
/// let errors = errors_of::<User>(&fault).unwrap();
/// assert_eq!(errors.to_string(), "age: Enter 120 or less.");
///
/// let fault = Violation::sqlite(2067, "UNIQUE constraint failed: visits.email").unwrap();
/// assert_eq!(errors_of::<User>(&fault), None);
/// ```
pub fn errors_of<T: Model>(fault: &impl DatabaseFault) -> Option<ValidationErrors> {
    let violation = fault.violation()?;
    let table = T::table();
    if !violation.is_of(table) {
        return None;
    }
    let mut sink = Sink::new();
    let mut report = Report::root(&mut sink, &DEFAULT_OPTIONS);
    match violation.kind {
        ViolationKind::Unique => unique(table, &violation, &mut report),
        ViolationKind::NotNull => not_null(table, &violation, &mut report),
        ViolationKind::ForeignKey => foreign_key(table, &violation, &mut report),
        ViolationKind::Check => checks::report::<T>(&violation, &mut report),
    }
    Some(sink.errors).filter(|errors| !errors.is_empty())
}

fn unique(table: &'static Table, violation: &Violation, report: &mut Report<'_>) {
    let is_it = |names: &[&str], declared, folds| {
        violation.is_of_columns(names) || violation.is_named(table, declared, names, folds)
    };
    for unique in table.uniques() {
        let names: Vec<_> = unique.columns(table).map(Column::name).collect();
        if is_it(&names, unique.constraint(), unique.is_case_insensitive()) {
            return unique.report(table, report);
        }
    }
    let key: Vec<_> = table.key().map(Column::name).collect();
    let is_key = violation.constraint.as_deref().is_some_and(|name| {
        let is_told = name == "PRIMARY" && violation.table.is_some();
        is_told || name == format!("{}_pkey", table.bare_name())
    });
    let only = |place: usize| is_it(&[table.columns()[place].name()], None, false);
    let place = match table.key_places() {
        [one] if is_key => Some(*one),
        _ => (0..table.columns().len()).find(|&place| only(place)),
    };
    if let Some(place) = place {
        say(table, place, ValidationError::of(&UNIQUE), report);
    } else if is_key || (!key.is_empty() && violation.is_of_columns(&key)) {
        table.report_at(None, None, ValidationError::of(&UNIQUE), report);
    }
}

fn foreign_key(table: &'static Table, violation: &Violation, report: &mut Report<'_>) {
    let is_it = |name: &str, declared| {
        violation.is_of_columns(&[name]) || violation.is_named(table, declared, &[name], false)
    };
    let mut references = table.references().iter();
    let named = references
        .clone()
        .find(|it| it.column(table).is_some_and(|column| is_it(column.name(), it.constraint())));
    if let Some(reference) = named {
        return reference.report(table, report);
    }
    let mut places = 0..table.columns().len();
    if let Some(place) = places.find(|&place| is_it(table.columns()[place].name(), None)) {
        return say(table, place, ValidationError::of(&DOES_NOT_EXIST), report);
    }
    if violation.constraint.is_some() || !violation.columns.is_empty() {
        return;
    }
    match (references.next(), references.next()) {
        (Some(only), None) => only.report(table, report),
        (None, _) => {}
        _ => {
            let fields = table.references().iter().filter_map(|it| table.field(it.place()));
            let fields = Value::List(Box::new(fields.map(Field::name_value).collect()));
            let error = ValidationError::with(&DOES_NOT_EXIST, [Some(fields), None]);
            table.report_at(None, None, error, report);
        }
    }
}

fn not_null(table: &'static Table, violation: &Violation, report: &mut Report<'_>) {
    let mut places = 0..table.columns().len();
    let is_it = |place: &usize| violation.is_of_columns(&[table.columns()[*place].name()]);
    if let Some(place) = places.find(is_it) {
        table.report_at(Some(place), None, ValidationError::of(&REQUIRED), report);
    }
}

/// An error about a column that no attribute speaks of.
fn say(table: &'static Table, place: usize, error: ValidationError, report: &mut Report<'_>) {
    let Some(field) = table.field(place) else { return };
    let error = error.param("fields", Value::List(Box::new(vec![field.name_value()])));
    table.report_at(Some(place), None, error, report);
}

/// Words that stand before or behind what a constraint is named after.
const KINDS: &[&str] = &[
    "key", "unique", "uniq", "uq", "uk", "ux", "idx", "index", "ix", "fkey", "fk", "foreign", "ak",
];

impl Violation {
    fn is_of(&self, table: &Table) -> bool {
        let same = |name: &str| bare(name).eq_ignore_ascii_case(table.bare_name());
        self.table.as_deref().is_none_or(same)
    }

    /// Whether the database names these columns, in any order.
    fn is_of_columns(&self, names: &[&str]) -> bool {
        let same =
            |name: &&str| self.columns.iter().any(|column| column.eq_ignore_ascii_case(name));
        self.columns.len() == names.len() && names.iter().all(same)
    }

    /// Whether the constraint has the name that was declared, or one made of these columns.
    fn is_named(
        &self,
        table: &Table,
        declared: Option<&str>,
        columns: &[&str],
        folds: bool,
    ) -> bool {
        let Some(name) = self.constraint.as_deref() else { return false };
        if declared.is_some_and(|declared| is_cut(declared, name)) {
            return true;
        }
        let joined = columns.join("_");
        let bare = table.bare_name();
        let stem = stem(name);
        // A key without a name has that of its first column in MySQL.
        let is_column = |name: &str| self.table.is_none() && columns.first() == Some(&name);
        stem.eq_ignore_ascii_case(&format!("{bare}_{joined}"))
            || (folds && stem.eq_ignore_ascii_case(&format!("{bare}_lower")))
            || is_column(name)
            || (self.table.is_some() && stem.eq_ignore_ascii_case(&joined))
    }
}

/// Whether the database has this name, which PostgreSQL cuts at 63 bytes.
pub(super) fn is_cut(declared: &str, name: &str) -> bool {
    declared.eq_ignore_ascii_case(name) || (name.len() == 63 && declared.starts_with(name))
}

/// The name of a constraint without the words that say of what kind it is.
fn stem(name: &str) -> String {
    let mut parts: Vec<_> = name.split('_').collect();
    let is_kind = |part: &&str| KINDS.iter().any(|kind| part.eq_ignore_ascii_case(kind));
    while parts.len() > 1 && parts.last().is_some_and(is_kind) {
        parts.pop();
    }
    let kinds = parts.iter().take_while(|part| is_kind(part)).count();
    parts.drain(..kinds.min(parts.len().saturating_sub(1)));
    parts.join("_")
}
