//! Stores with `async`.

use alloc::vec::Vec;
use core::future::Future;

use super::{StoreError, has_key, plan_of, plan_of_all, plan_of_all_valid, plan_of_valid};
use crate::{
    clean::Clean,
    model::{DatabaseFault, Dialect, Hit, Model, Plan, Query},
    valid::Valid,
    validate::Validate,
};

/// A database that is asked with `async`: a pool, a connection or a transaction of `sqlx`, or of a driver of
/// your own.
///
/// It is implemented for what is passed on by value: `&Pool`, `&mut Connection`. So all methods take `self`, and
/// are called on the pool or connection itself:
///
/// ```
/// # #[cfg(feature = "sqlx-sqlite")] {
/// use sqlx::SqlitePool;
/// use validation::{Validate, store::{Store, StoreError}};
///
/// #[derive(Debug, Validate)]
/// #[validate(table = "users")]
/// struct User {
///     #[validate(email, unique)]
///     email: String,
/// }
///
/// async fn sign_up(store: &SqlitePool, user: User) -> Result<(), StoreError<sqlx::Error>> {
///     let user = store.full_clean(&user).await?;
///     store
///         .save(user, async |store, user| {
///             sqlx::query("INSERT INTO users (email) VALUES (?)")
///                 .bind(&user.email)
///                 .execute(store)
///                 .await
///         })
///         .await?;
///     Ok(())
/// }
/// # }
/// ```
pub trait Store: Sized + Send {
    /// What may go wrong.
    type Error: DatabaseFault + Send;

    /// The SQL that it speaks.
    fn dialect(&self) -> Dialect;

    /// Runs the queries, and returns the rows of all of their answers.
    ///
    /// # Errors
    /// The first fault.
    fn ask(
        self,
        queries: Vec<Query<'_>>,
    ) -> impl Future<Output = Result<Vec<Hit>, Self::Error>> + Send;

    /// Checks all rules of a value, and looks up what must be unique or exist.
    ///
    /// # Errors
    /// What is wrong with the value, or a fault of the database.
    fn full_clean<T: Model<Context = ()> + Sync>(
        self,
        value: &T,
    ) -> impl Future<Output = Result<Valid<&T>, StoreError<Self::Error>>> + Send {
        self.clean(Clean::new(value))
    }

    /// The same for many values; paths begin with their index, and two that cannot both be saved are an error
    /// of the later one.
    ///
    /// # Errors
    /// What is wrong with any of them, or a fault of the database.
    fn full_clean_all<T: Model<Context = ()> + Sync>(
        self,
        values: &[T],
    ) -> impl Future<Output = Result<Vec<Valid<&T>>, StoreError<Self::Error>>> + Send {
        self.clean_all(Clean::new(values))
    }

    /// The same as [`full_clean_all`](Self::full_clean_all), with options.
    ///
    /// # Errors
    /// What is wrong with any of them, or a fault of the database.
    fn clean_all<'v, T: Model<Context = Cx> + Sync, Cx: Sync + ?Sized>(
        self,
        clean: Clean<'v, [T], Cx>,
    ) -> impl Future<Output = Result<Vec<Valid<&'v T>>, StoreError<Self::Error>>> + Send
    where
        [T]: Validate<Context = Cx>,
    {
        async move {
            answer(self, plan_of_all(&clean)).await?;
            Ok(clean.value().iter().map(Valid::passed).collect())
        }
    }

    /// The same as [`full_clean`](Self::full_clean), with options: a context, groups, a clock, limits.
    ///
    /// # Errors
    /// What is wrong with the value, or a fault of the database.
    fn clean<'v, T: Model<Context = Cx> + Sync, Cx: Sync + ?Sized>(
        self,
        clean: Clean<'v, T, Cx>,
    ) -> impl Future<Output = Result<Valid<&'v T>, StoreError<Self::Error>>> + Send {
        async move {
            answer(self, plan_of(&clean)).await?;
            Ok(Valid::passed(clean.value()))
        }
    }

    /// Looks up what must be unique or exist, for a value that has passed its rules.
    ///
    /// # Errors
    /// What was found against it, or a fault of the database.
    fn look_up<T: Model + Sync>(
        self,
        value: Valid<&T>,
    ) -> impl Future<Output = Result<(), StoreError<Self::Error>>> + Send {
        answer(self, plan_of_valid(value))
    }

    /// The same for many values; paths begin with their index.
    ///
    /// # Errors
    /// What was found against any of them, or a fault of the database.
    fn look_up_all<T: Model + Sync>(
        self,
        values: &[Valid<T>],
    ) -> impl Future<Output = Result<(), StoreError<Self::Error>>> + Send {
        answer(self, plan_of_all_valid(values))
    }

    /// Writes a value, which must have passed its rules; what a constraint says against it is what the rules
    /// would have said.
    ///
    /// # Errors
    /// What the constraints say, or another fault of the database.
    fn save<'v, T, R, W, F>(
        self,
        value: Valid<&'v T>,
        write: W,
    ) -> impl Future<Output = Result<R, StoreError<Self::Error>>> + Send
    where
        T: Model + Sync,
        W: FnOnce(Self, Valid<&'v T>) -> F + Send,
        F: Future<Output = Result<R, Self::Error>> + Send,
    {
        async move {
            let has_key = has_key(*value);
            write(self, value).await.map_err(|fault| StoreError::of_write::<T>(fault, has_key))
        }
    }

    /// The same for many values. A database does not say which of several rows it has refused, so that the path
    /// of an error has no index.
    ///
    /// # Errors
    /// What the constraints say, or another fault of the database.
    fn save_all<T, R, W, F>(
        self,
        values: Vec<Valid<T>>,
        write: W,
    ) -> impl Future<Output = Result<R, StoreError<Self::Error>>> + Send
    where
        T: Model + Send,
        W: FnOnce(Self, Vec<Valid<T>>) -> F + Send,
        F: Future<Output = Result<R, Self::Error>> + Send,
    {
        async move {
            let has_key = values.iter().any(|value| has_key(&**value));
            write(self, values).await.map_err(|fault| StoreError::of_write::<T>(fault, has_key))
        }
    }
}

async fn answer<S: Store>(store: S, mut plan: Plan<'_>) -> Result<(), StoreError<S::Error>> {
    let queries = plan.queries(store.dialect());
    let hits = if queries.is_empty() {
        Vec::new()
    } else {
        store.ask(queries).await.map_err(StoreError::Database)?
    };
    plan.finish(hits).map_err(StoreError::Invalid)
}
