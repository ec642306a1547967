//! Stores without `async`.

use alloc::vec::Vec;

use super::{StoreError, has_key, plan_of, plan_of_all, plan_of_all_valid, plan_of_valid};
use crate::{
    clean::Clean,
    model::{DatabaseFault, Dialect, Hit, Model, Plan, Query},
    valid::Valid,
    validate::Validate,
};

/// A database that is asked without `async`: a connection of `rusqlite`, or of a driver of your own.
///
/// Its methods are those of [`Store`](super::Store).
pub trait BlockingStore: Sized {
    /// What may go wrong.
    type Error: DatabaseFault;

    /// The SQL that it speaks.
    fn dialect(&self) -> Dialect;

    /// Runs the queries, and returns the rows of all of their answers.
    ///
    /// # Errors
    /// The first fault.
    fn ask(self, queries: &[Query<'_>]) -> Result<Vec<Hit>, Self::Error>;

    /// Checks all rules of a value, and looks up what must be unique or exist.
    ///
    /// # Errors
    /// What is wrong with the value, or a fault of the database.
    fn full_clean<T: Model<Context = ()>>(
        self,
        value: &T,
    ) -> Result<Valid<&T>, StoreError<Self::Error>> {
        self.clean(Clean::new(value))
    }

    /// The same for many values; paths begin with their index, and two that cannot both be saved are an error
    /// of the later one.
    ///
    /// # Errors
    /// What is wrong with any of them, or a fault of the database.
    fn full_clean_all<T: Model<Context = ()>>(
        self,
        values: &[T],
    ) -> Result<Vec<Valid<&T>>, StoreError<Self::Error>> {
        self.clean_all(Clean::new(values))
    }

    /// The same as [`full_clean_all`](Self::full_clean_all), with options.
    ///
    /// # Errors
    /// What is wrong with any of them, or a fault of the database.
    fn clean_all<'v, T: Model<Context = Cx>, Cx: ?Sized>(
        self,
        clean: Clean<'v, [T], Cx>,
    ) -> Result<Vec<Valid<&'v T>>, StoreError<Self::Error>>
    where
        [T]: Validate<Context = Cx>,
    {
        answer(self, plan_of_all(&clean))?;
        Ok(clean.value().iter().map(Valid::passed).collect())
    }

    /// The same as [`full_clean`](Self::full_clean), with options: a context, groups, a clock, limits.
    ///
    /// # Errors
    /// What is wrong with the value, or a fault of the database.
    fn clean<'v, T: Model<Context = Cx>, Cx: ?Sized>(
        self,
        clean: Clean<'v, T, Cx>,
    ) -> Result<Valid<&'v T>, StoreError<Self::Error>> {
        answer(self, plan_of(&clean))?;
        Ok(Valid::passed(clean.value()))
    }

    /// Looks up what must be unique or exist, for a value that has passed its rules.
    ///
    /// # Errors
    /// What was found against it, or a fault of the database.
    fn look_up<T: Model>(self, value: Valid<&T>) -> Result<(), StoreError<Self::Error>> {
        answer(self, plan_of_valid(value))
    }

    /// The same for many values; paths begin with their index.
    ///
    /// # Errors
    /// What was found against any of them, or a fault of the database.
    fn look_up_all<T: Model>(self, values: &[Valid<T>]) -> Result<(), StoreError<Self::Error>> {
        answer(self, plan_of_all_valid(values))
    }

    /// Writes a value, which must have passed its rules; what a constraint says against it is what the rules
    /// would have said.
    ///
    /// # Errors
    /// What the constraints say, or another fault of the database.
    fn save<'v, T: Model, R>(
        self,
        value: Valid<&'v T>,
        write: impl FnOnce(Self, Valid<&'v T>) -> Result<R, Self::Error>,
    ) -> Result<R, StoreError<Self::Error>> {
        let has_key = has_key(*value);
        write(self, value).map_err(|fault| StoreError::of_write::<T>(fault, has_key))
    }

    /// The same for many values. A database does not say which of several rows it has refused, so that the path
    /// of an error has no index.
    ///
    /// # Errors
    /// What the constraints say, or another fault of the database.
    fn save_all<T: Model, R>(
        self,
        values: Vec<Valid<T>>,
        write: impl FnOnce(Self, Vec<Valid<T>>) -> Result<R, Self::Error>,
    ) -> Result<R, StoreError<Self::Error>> {
        let has_key = values.iter().any(|value| has_key(&**value));
        write(self, values).map_err(|fault| StoreError::of_write::<T>(fault, has_key))
    }
}

fn answer<S: BlockingStore>(store: S, mut plan: Plan<'_>) -> Result<(), StoreError<S::Error>> {
    let queries = plan.queries(store.dialect());
    let hits = match &queries[..] {
        [] => Vec::new(),
        queries => store.ask(queries).map_err(StoreError::Database)?,
    };
    plan.finish(hits).map_err(StoreError::Invalid)
}
