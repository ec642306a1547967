//! From a violation to the error that the rule would have given.

use alloc::{boxed::Box, format, vec::Vec};

use super::{
    DatabaseFault, Violation, ViolationKind, checks,
    names::{is_around, is_by_postgres, is_cut, is_made_of},
};
use crate::{
    error::ValidationError,
    errors::ValidationErrors,
    field::Field,
    model::{
        Column, Model, Table, Unique,
        codes::{DOES_NOT_EXIST, UNIQUE, UNIQUE_TOGETHER},
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
/// MariaDB names a key and not its table, and gives a key without a name that of its first column: such a name
/// is taken to be of the table of `T`, but for `PRIMARY`, which every table has;
/// [`save`](crate::store::Store::save), which knows the row, takes it to be of the row, if that has a key. Nor
/// does it name the table of a column that is not to be `NULL`, nor SQLite that of a `CHECK` or of a
/// foreign key. SQLite does not say which foreign key was broken either: where a type has several, the error is
/// at the row.
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
/// let text = "duplicate key value violates unique constraint \"users_email_key\"";
/// let fault =
///     Violation::postgres("23505", text, Some("users"), Some("users_email_key"), None).unwrap();
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
    if !violation.is_in(table) {
        return None;
    }
    let mut sink = Sink::new();
    let mut report = Report::root(&mut sink, &DEFAULT_OPTIONS);
    if checks::report_declared(table, &violation, &mut report) {
        return Some(sink.errors);
    }
    match violation.kind {
        ViolationKind::Unique => unique(table, &violation, &mut report),
        ViolationKind::NotNull => not_null(table, &violation, &mut report),
        ViolationKind::ForeignKey => foreign_key(table, &violation, &mut report),
        ViolationKind::Check => checks::report::<T>(&violation, &mut report),
    }
    Some(sink.errors).filter(|errors| !errors.is_empty())
}

/// The same of a write of a row, whose key is known to be given or left to the database.
pub(crate) fn errors_of_write<T: Model>(
    fault: &impl DatabaseFault,
    has_key: bool,
) -> Option<ValidationErrors> {
    let mut violation = fault.violation()?;
    let is_key = violation.constraint_name() == Some("PRIMARY") && violation.table.is_none();
    if is_key && has_key {
        violation = violation.table(Some(T::table().bare_name()));
    }
    errors_of::<T>(&violation)
}

fn unique(table: &'static Table, violation: &Violation, report: &mut Report<'_>) {
    let key: Vec<_> = table.key().map(Column::name).collect();
    let is_key = violation.is_of_key(table, &key);
    if let Some(unique) = find(table, violation, is_key.then_some(&key[..])) {
        return unique.report(table, report);
    }
    let mut places = 0..table.columns().len();
    let place = match table.key_places() {
        [one] if is_key => Some(*one),
        _ if is_key => None,
        _ => places.find(|&place| {
            let name = table.columns()[place].name();
            violation.is_of(table, &[name]) || violation.is_called(name)
        }),
    };
    if let Some(place) = place {
        say(table, place, ValidationError::of(&UNIQUE), report);
    } else if is_key {
        let fields = table.key_places().iter().filter_map(|&place| table.field(place));
        let error = ValidationError::with(&UNIQUE_TOGETHER, [Some(names(fields)), None]);
        table.report_at(None, None, error, report);
    }
}

/// The `unique` that a violation is of; one on the columns of the key, where it is of that.
fn find(
    table: &'static Table,
    violation: &Violation,
    key: Option<&[&str]>,
) -> Option<&'static Unique> {
    let of = |unique: &Unique| -> Vec<_> { unique.columns(table).map(Column::name).collect() };
    let is_it = |unique: &&Unique| {
        let names = of(unique);
        let is_key = key.is_some_and(|key| {
            key.len() == names.len() && key.iter().all(|name| names.contains(name))
        });
        is_key || violation.is_named(unique.constraint()) || violation.is_of(table, &names)
    };
    let folds = || table.uniques().iter().filter(|unique| unique.is_case_insensitive());
    // An index on `lower(…)` without a name of its own does not tell of which column.
    let lower = format!("{}_lower", table.bare_name());
    let is_lower = violation.constraint.as_deref().is_some_and(|name| is_around(name, &lower));
    let found = table.uniques().iter().find(is_it);
    found.or_else(|| folds().next().filter(|_| is_lower && folds().count() == 1)).or_else(|| {
        // A key without a name has that of its first column in MySQL.
        let is_called =
            |unique: &&Unique| of(unique).first().is_some_and(|name| violation.is_called(name));
        let mut called = table.uniques().iter().filter(is_called);
        let first = called.next()?;
        (first.places().len() == 1 || called.next().is_none()).then_some(first)
    })
}

fn foreign_key(table: &'static Table, violation: &Violation, report: &mut Report<'_>) {
    let is_it =
        |name: &str, declared| violation.is_named(declared) || violation.is_of(table, &[name]);
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
            let error = ValidationError::with(&DOES_NOT_EXIST, [Some(names(fields)), None]);
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

fn names(fields: impl Iterator<Item = &'static Field>) -> Value {
    Value::List(Box::new(fields.map(Field::name_value).collect()))
}

/// An error about a column that no attribute speaks of.
fn say(table: &'static Table, place: usize, error: ValidationError, report: &mut Report<'_>) {
    let Some(field) = table.field(place) else { return };
    let error = error.param("fields", names(core::iter::once(field)));
    table.report_at(Some(place), None, error, report);
}

impl Violation {
    fn is_in(&self, table: &Table) -> bool {
        let schema = table.name().rsplit_once('.').map(|(schema, _)| schema);
        let is_elsewhere = match (&self.schema, schema) {
            (Some(told), Some(schema)) => !told.eq_ignore_ascii_case(schema),
            _ => false,
        };
        let same = |name: &str| bare(name).eq_ignore_ascii_case(table.bare_name());
        !is_elsewhere && self.table.as_deref().is_none_or(same)
    }

    /// Whether it is of these columns, in any order, as the database tells them or by a name made of them.
    fn is_of(&self, table: &Table, columns: &[&str]) -> bool {
        let joined = columns.join("_");
        let is_made = |name: &str| {
            is_made_of(name, table.bare_name(), &joined)
                || (self.table.is_some() && is_around(name, &joined))
        };
        self.is_of_columns(columns) || self.constraint.as_deref().is_some_and(is_made)
    }

    fn is_of_columns(&self, names: &[&str]) -> bool {
        let same =
            |name: &&str| self.columns.iter().any(|column| column.eq_ignore_ascii_case(name));
        self.columns.len() == names.len() && names.iter().all(same)
    }

    fn is_of_key(&self, table: &Table, key: &[&str]) -> bool {
        let bare = table.bare_name();
        let is_key = |name: &str| {
            let is_told = name == "PRIMARY" && self.table.is_some();
            let made = [format!("{bare}_pkey"), format!("{bare}_pk"), format!("pk_{bare}")];
            let is_made = made.iter().any(|made| made.eq_ignore_ascii_case(name));
            is_told || is_made || (name.ends_with("_pkey") && is_by_postgres(name, bare, None))
        };
        !key.is_empty()
            && (self.is_of_columns(key) || self.constraint.as_deref().is_some_and(is_key))
    }

    /// Whether the constraint has the name that was declared.
    fn is_named(&self, declared: Option<&str>) -> bool {
        let name = self.constraint.as_deref();
        name.zip(declared).is_some_and(|(name, declared)| is_cut(declared, name))
    }

    /// Whether the constraint has the name of a column.
    fn is_called(&self, column: &str) -> bool {
        self.constraint.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(column))
    }
}
