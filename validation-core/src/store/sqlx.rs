//! Pools, connections and transactions of `sqlx`.

use alloc::{borrow::ToOwned, vec::Vec};
use core::future::Future;

use sqlx::{AssertSqlSafe, Error, Pool, Transaction, pool::PoolConnection};

use super::{MAX_KEPT, Store};
use crate::model::{Arg, DatabaseFault, Dialect, Hit, Query, Violation};

/// The stores of one database.
macro_rules! stores {
    ($database:ty, $connection:ty, $dialect:expr) => {
        const _: () = {
            async fn ask(
                connection: &mut $connection,
                queries: Vec<Query<'_>>,
            ) -> Result<Vec<Hit>, Error> {
                let mut hits = Vec::new();
                for query in queries {
                    // The texts are made of names that the program has in its source.
                    let text = AssertSqlSafe(query.sql().to_owned());
                    let mut asked = sqlx::query_as::<$database, (i64, i64)>(text)
                        .persistent(query.sql().len() <= MAX_KEPT);
                    for arg in query.args() {
                        asked = match arg {
                            Arg::Bool(value) => asked.bind(*value),
                            Arg::Int(value) => asked.bind(*value),
                            Arg::Text(text) => asked.bind(text.as_ref()),
                            Arg::Bytes(bytes) => asked.bind(bytes.as_ref()),
                        };
                    }
                    let rows = asked.fetch_all(&mut *connection).await?;
                    hits.extend(rows.into_iter().map(|(look_up, item)| Hit { item, look_up }));
                }
                Ok(hits)
            }

            impl Store for &Pool<$database> {
                type Error = Error;

                fn dialect(&self) -> Dialect {
                    $dialect
                }

                async fn ask(self, queries: Vec<Query<'_>>) -> Result<Vec<Hit>, Error> {
                    ask(&mut *self.acquire().await?, queries).await
                }
            }

            stores!(connections, $dialect, $connection, PoolConnection<$database>, Transaction<'_, $database>);
        };
    };
    (connections, $dialect:expr, $($connection:ty),*) => {$(
        impl Store for &mut $connection {
            type Error = Error;

            fn dialect(&self) -> Dialect {
                $dialect
            }

            fn ask(
                self,
                queries: Vec<Query<'_>>,
            ) -> impl Future<Output = Result<Vec<Hit>, Error>> + Send {
                ask(&mut *self, queries)
            }
        }
    )*};
}

#[cfg(feature = "sqlx-postgres")]
stores!(sqlx::Postgres, sqlx::PgConnection, Dialect::Postgres);
#[cfg(feature = "sqlx-mysql")]
stores!(sqlx::MySql, sqlx::MySqlConnection, Dialect::MySql);
#[cfg(feature = "sqlx-sqlite")]
stores!(sqlx::Sqlite, sqlx::SqliteConnection, Dialect::Sqlite);

impl DatabaseFault for Error {
    fn violation(&self) -> Option<Violation> {
        let fault = self.as_database_error()?;
        #[cfg(feature = "sqlx-postgres")]
        if let Some(fault) = fault.try_downcast_ref::<sqlx::postgres::PgDatabaseError>() {
            let (table, constraint) = (fault.table(), fault.constraint());
            let (code, text, column) = (fault.code(), fault.message(), fault.column());
            return Violation::postgres(code, text, table, constraint, column)
                .map(|violation| violation.in_schema(fault.schema()));
        }
        #[cfg(feature = "sqlx-mysql")]
        if let Some(fault) = fault.try_downcast_ref::<sqlx::mysql::MySqlDatabaseError>() {
            return Violation::mysql(fault.number(), fault.message());
        }
        #[cfg(feature = "sqlx-sqlite")]
        if fault.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some() {
            return Violation::sqlite(fault.code()?.parse().ok()?, fault.message());
        }
        None
    }
}
