//! PostgreSQL, MariaDB and SQLite, the last by both of its drivers, behind one trait.

use std::{
    env, io,
    io::Write as _,
    str::FromStr,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use sqlx::{
    Executor, MySqlPool, PgPool, SqlitePool,
    mysql::{MySqlConnectOptions, MySqlPoolOptions},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};
use validation::{
    model::{Dialect, Hit, Query},
    store::{BlockingStore, Store},
};

/// How long a server may take to answer: where there is none, tests are not to wait.
const PATIENCE: Duration = Duration::from_secs(3);

type Error = Box<dyn std::error::Error + Send + Sync>;

/// Runs text as it is.
pub trait Run {
    /// The driver's error.
    type Fault: validation::model::DatabaseFault + std::fmt::Debug + Send;

    /// The SQL that is spoken.
    fn dialect(&self) -> Dialect;

    /// Runs statements, whose answers are not looked at.
    fn run(&self, sql: &str) -> impl Future<Output = Result<(), Self::Fault>> + Send;
}

macro_rules! run {
    ($($pool:ty, $dialect:expr;)*) => {$(
        impl Run for $pool {
            type Fault = sqlx::Error;

            fn dialect(&self) -> Dialect {
                $dialect
            }

            async fn run(&self, sql: &str) -> Result<(), sqlx::Error> {
                self.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))).await.map(drop)
            }
        }
    )*};
}

run! {
    PgPool, Dialect::Postgres;
    MySqlPool, Dialect::MySql;
    SqlitePool, Dialect::Sqlite;
}

/// A connection of `rusqlite`, asked as the others are: this is all that a driver of one's own takes.
pub struct Blocking(pub Mutex<rusqlite::Connection>);

impl Run for Blocking {
    type Fault = rusqlite::Error;

    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    async fn run(&self, sql: &str) -> Result<(), rusqlite::Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).execute_batch(sql)
    }
}

impl Store for &Blocking {
    type Error = rusqlite::Error;

    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    async fn ask(self, queries: Vec<Query<'_>>) -> Result<Vec<Hit>, rusqlite::Error> {
        let connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        BlockingStore::ask(&*connection, &queries)
    }
}

/// A store that counts what it asks.
pub struct Counting<'c, S>(pub S, pub &'c AtomicUsize);

impl<S: Store> Store for Counting<'_, S> {
    type Error = S::Error;

    fn dialect(&self) -> Dialect {
        self.0.dialect()
    }

    async fn ask(self, queries: Vec<Query<'_>>) -> Result<Vec<Hit>, S::Error> {
        self.1.fetch_add(queries.len(), Ordering::Relaxed);
        self.0.ask(queries).await
    }
}

/// A schema of its own in PostgreSQL, or nothing where there is no server.
///
/// # Errors
/// Where there has to be a server and there is none.
pub async fn postgres(name: &str) -> Result<Option<PgPool>, Error> {
    let url = env::var("POSTGRES_URL")
        .unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432/test".to_owned());
    let options = PgConnectOptions::from_str(&url)?;
    let Some(first) = reached(
        "PostgreSQL",
        PgPoolOptions::new().acquire_timeout(PATIENCE).connect_with(options.clone()).await,
    )?
    else {
        return Ok(None);
    };
    first.run("SET client_min_messages = warning").await?;
    first.run(&format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}")).await?;
    let options = options.options([("search_path", name)]);
    Ok(Some(PgPoolOptions::new().max_connections(4).connect_with(options).await?))
}

/// A database of its own in MariaDB or MySQL, or nothing where there is no server.
///
/// # Errors
/// Where there has to be a server and there is none.
pub async fn mariadb(name: &str) -> Result<Option<MySqlPool>, Error> {
    let url =
        env::var("MARIADB_URL").unwrap_or_else(|_| "mysql://root@127.0.0.1:3306/test".to_owned());
    let options = MySqlConnectOptions::from_str(&url)?;
    let Some(first) = reached(
        "MariaDB",
        MySqlPoolOptions::new().acquire_timeout(PATIENCE).connect_with(options.clone()).await,
    )?
    else {
        return Ok(None);
    };
    first.run(&format!("DROP DATABASE IF EXISTS {name}; CREATE DATABASE {name}")).await?;
    let options = options.database(name);
    Ok(Some(MySqlPoolOptions::new().max_connections(4).connect_with(options).await?))
}

/// SQLite in memory, by `sqlx`.
///
/// # Errors
/// What the driver says.
pub async fn sqlite() -> Result<SqlitePool, Error> {
    let options = SqliteConnectOptions::from_str("sqlite::memory:")?;
    Ok(SqlitePoolOptions::new().max_connections(1).connect_with(options).await?)
}

/// SQLite in memory, by `rusqlite`.
///
/// # Errors
/// What the driver says.
pub fn rusqlite() -> Result<Blocking, Error> {
    let connection = rusqlite::Connection::open_in_memory()?;
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(Blocking(Mutex::new(connection)))
}

/// A pool, or word that its tests are left out; with `DATABASES=required` that is a failure.
fn reached<P>(name: &str, pool: Result<P, sqlx::Error>) -> Result<Option<P>, Error> {
    match pool {
        Ok(pool) => Ok(Some(pool)),
        Err(fault) if env::var("DATABASES").is_ok_and(|wish| wish == "required") => {
            Err(fault.into())
        }
        Err(_) => {
            // Past the capture of the test runner, so that it is seen where the test passes.
            let word = format!("left out: what needs {name}, since no server answers\n");
            io::stderr().write_all(word.as_bytes())?;
            Ok(None)
        }
    }
}
