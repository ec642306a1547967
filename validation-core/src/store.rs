//! Databases: what must be unique or exist is looked up, and what they refuse answers as a rule does.
//!
//! A [`Store`] is a pool or a connection of a database driver, and a [`BlockingStore`] one without `async`.
//! Both ask about a value, or about many, in one query for each table.
//!
//! ```
//! # #[cfg(feature = "rusqlite")] {
//! use rusqlite::Connection;
//! use validation::{Validate, store::BlockingStore};
//!
//! #[derive(Debug, Validate)]
//! #[validate(table = "users")]
//! struct User {
//!     id: Option<i64>,
//!     #[validate(email, unique(case_insensitive))]
//!     email: String,
//! }
//!
//! let store = Connection::open_in_memory().unwrap();
//! store
//!     .execute_batch(
//!         "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
//!          INSERT INTO users (email) VALUES ('ann@example.org');",
//!     )
//!     .unwrap();
//!
//! let user = User { id: None, email: "Ann@example.org".into() };
//! let errors = store.full_clean(&user).unwrap_err().into_errors().unwrap();
//! assert!(errors.has("email", "unique"));
//!
//! let user = User { id: Some(1), email: "Ann@example.org".into() }; // the row itself
//! let user = store.full_clean(&user).unwrap();
//! store
//!     .save(user, |store, user| {
//!         store.execute("UPDATE users SET email = ?1 WHERE id = ?2", (&user.email, user.id))
//!     })
//!     .unwrap();
//! # }
//! ```

//! # What is asked
//!
//! Each `unique` is looked up among the rows of the table, but for the row itself, which its primary key tells: the
//! field `id`, or those marked `primary_key`. Each `exists` is looked up in its table. A `None` in a key is looked up
//! nowhere, as in SQL; nor is a field that has failed already. Of two items of a batch that clash with each
//! other, the later one has the error. Values nested in a value are not looked up: they are rows of their own.
//!
//! # Between the look-up and the write
//!
//! Another client may write meanwhile, so the table needs its constraints too: they decide, and the look-up is there
//! to tell all that is wrong at once. [`save`](Store::save) turns what they say into the same errors;
//! [`errors_of`] says by which names it knows a constraint.
//!
//! # Another driver
//!
//! It takes what runs a query, and what a fault of it tells; here for one that is at hand as a function:
//!
//! ```
//! use validation::{
//!     Validate,
//!     model::{DatabaseFault, Dialect, Hit, Query, Violation},
//!     store::BlockingStore,
//! };
//!
//! /// Takes the text of a query and its arguments, and gives rows of two numbers.
//! struct Driver(fn(&str, usize) -> Result<Vec<(i64, i64)>, Fault>);
//!
//! #[derive(Debug)]
//! struct Fault {
//!     sqlstate: String,
//!     table: Option<String>,
//!     constraint: Option<String>,
//!     text: String,
//! }
//!
//! impl BlockingStore for &Driver {
//!     type Error = Fault;
//!
//!     fn dialect(&self) -> Dialect {
//!         Dialect::Postgres
//!     }
//!
//!     fn ask(self, queries: &[Query<'_>]) -> Result<Vec<Hit>, Fault> {
//!         let mut hits = Vec::new();
//!         for query in queries {
//!             let rows = (self.0)(query.sql(), query.args().len())?;
//!             hits.extend(rows.into_iter().map(|(look_up, item)| Hit { look_up, item }));
//!         }
//!         Ok(hits)
//!     }
//! }
//!
//! impl DatabaseFault for Fault {
//!     fn violation(&self) -> Option<Violation> {
//!         let (table, constraint) = (self.table.as_deref(), self.constraint.as_deref());
//!         Violation::postgres(&self.sqlstate, &self.text, table, constraint, None)
//!     }
//! }
//!
//! #[derive(Debug, Validate)]
//! #[validate(table = "users")]
//! struct User {
//!     #[validate(unique)]
//!     email: String,
//! }
//!
//! let taken = Driver(|sql, args| {
//!     assert!(sql.contains(r#""users"."email" = asked_rows.column2"#) && args == 1);
//!     Ok(vec![(0, 0)])
//! });
//! let user = User { email: "ann@example.org".into() };
//! let errors = taken.full_clean(&user).unwrap_err().into_errors().unwrap();
//! assert!(errors.has("email", "unique"));
//! ```

mod asynchronous;
mod blocking;
#[cfg(feature = "rusqlite")]
mod rusqlite;
#[cfg(feature = "sqlx")]
mod sqlx;

pub use self::{asynchronous::Store, blocking::BlockingStore};

use core::fmt;

use crate::{
    clean::Clean,
    errors::ValidationErrors,
    model::{DatabaseFault, Model, Plan, errors_of, errors_of_write},
    report::DEFAULT_OPTIONS,
    valid::Valid,
    validate::Validate,
};

/// Texts longer than this are of a batch, and not worth keeping as prepared statements.
#[cfg(any(feature = "rusqlite", feature = "sqlx"))]
const MAX_KEPT: usize = 2_000;

/// Why a value could not be looked up or saved.
#[derive(Debug)]
pub enum StoreError<E> {
    /// Something is wrong with the value.
    Invalid(ValidationErrors),
    /// The database could not be asked, or refused for a reason that is not the value's.
    Database(E),
}

impl<E> StoreError<E> {
    /// What is wrong with the value.
    ///
    /// # Errors
    /// The fault of the database, if it is that.
    pub fn into_errors(self) -> Result<ValidationErrors, E> {
        match self {
            StoreError::Invalid(errors) => Ok(errors),
            StoreError::Database(fault) => Err(fault),
        }
    }
}

impl<E: DatabaseFault> StoreError<E> {
    /// The error of a write of `T`: what the constraints say, if it is that.
    ///
    /// ```
    /// # use validation::{Validate, model::Violation, store::StoreError};
    /// # #[derive(Debug, Validate)]
    /// # #[validate(table = "users")]
    /// # struct User { #[validate(unique)] email: String }
    /// # let fault = Violation::sqlite(2067, "UNIQUE constraint failed: users.email").unwrap();
    /// let written: Result<(), _> = Err(fault);
    /// let errors = written.map_err(StoreError::of::<User>).unwrap_err().into_errors().unwrap();
    /// assert!(errors.has("email", "unique"));
    /// ```
    pub fn of<T: Model>(fault: E) -> Self {
        let errors = errors_of::<T>(&fault);
        StoreError::told(errors, fault)
    }

    /// The error of a write of rows of `T`, where it is known whether they have keys.
    fn of_write<T: Model>(fault: E, has_key: bool) -> Self {
        let errors = errors_of_write::<T>(&fault, has_key);
        StoreError::told(errors, fault)
    }

    fn told(errors: Option<ValidationErrors>, fault: E) -> Self {
        errors.map_or(StoreError::Database(fault), StoreError::Invalid)
    }
}

/// Whether the key of a row is given, not left to the database.
fn has_key<T: Model>(value: &T) -> bool {
    let key = T::table().key_places();
    !key.is_empty() && key.iter().all(|&place| !value.column(place).is_null())
}

impl<E> From<ValidationErrors> for StoreError<E> {
    fn from(errors: ValidationErrors) -> Self {
        StoreError::Invalid(errors)
    }
}

impl<E: fmt::Display> fmt::Display for StoreError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Invalid(errors) => errors.fmt(f),
            StoreError::Database(fault) => fault.fmt(f),
        }
    }
}

impl<E: core::error::Error + 'static> core::error::Error for StoreError<E> {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            StoreError::Invalid(_) => None,
            StoreError::Database(fault) => Some(fault),
        }
    }
}

/// The look-ups for one value, after its rules.
fn plan_of<'p, T, Cx>(clean: &'p Clean<'_, T, Cx>) -> Plan<'p>
where
    T: Model<Context = Cx>,
    Cx: ?Sized,
{
    let errors = clean.check().err().unwrap_or_default();
    Plan::new(&core::iter::once(clean.value()), false, errors, clean.options())
}

/// The look-ups for many values, after their rules.
fn plan_of_all<'p, T, Cx>(clean: &'p Clean<'_, [T], Cx>) -> Plan<'p>
where
    T: Model<Context = Cx>,
    Cx: ?Sized,
    [T]: Validate<Context = Cx>,
{
    let errors = clean.check().err().unwrap_or_default();
    Plan::new(&clean.value().iter(), true, errors, clean.options())
}

/// The look-ups for a value that has passed its rules.
fn plan_of_valid<T: Model>(value: Valid<&T>) -> Plan<'_> {
    let values = core::iter::once(value.into_inner());
    Plan::new(&values, false, ValidationErrors::new(), &DEFAULT_OPTIONS)
}

/// The look-ups for values that have passed their rules.
fn plan_of_all_valid<T: Model>(values: &[Valid<T>]) -> Plan<'_> {
    Plan::new(&values.iter().map(|value| &**value), true, ValidationErrors::new(), &DEFAULT_OPTIONS)
}
