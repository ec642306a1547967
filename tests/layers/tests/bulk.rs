//! Thousands of rows: one query for each table, and more only where a database takes no more arguments.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::sync::atomic::{AtomicUsize, Ordering};

use validation::{
    Validate, ValidationErrors,
    model::{Dialect, Hit, Query},
    store::{Store, StoreError},
};
use validation_layers::databases::{self, Run};

#[derive(Debug, Validate)]
#[validate(table = "items", unique(shelf, place))]
struct Item {
    id: Option<i64>,
    #[validate(unique)]
    code: String,
    shelf: i64,
    place: i64,
    #[validate(exists(kinds, id))]
    kind: i64,
}

fn items(count: i64) -> Vec<Item> {
    let item = |number| Item {
        id: None,
        code: format!("item-{number}"),
        shelf: number / 100,
        place: number % 100,
        kind: 1 + number % 3,
    };
    (0..count).map(item).collect()
}

/// Counts the queries that a store is asked.
struct Counting<'a, P> {
    store: &'a P,
    count: &'a AtomicUsize,
}

impl<'a, P> Store for Counting<'a, P>
where
    P: Run + Sync,
    &'a P: Store<Error = P::Fault>,
{
    type Error = P::Fault;

    fn dialect(&self) -> Dialect {
        Run::dialect(self.store)
    }

    async fn ask(self, queries: Vec<Query<'_>>) -> Result<Vec<Hit>, P::Fault> {
        self.count.fetch_add(queries.len(), Ordering::Relaxed);
        self.store.ask(queries).await
    }
}

const SCHEMA: &str = "CREATE TABLE kinds (id INTEGER PRIMARY KEY);
    CREATE TABLE items (
        id INTEGER PRIMARY KEY, code VARCHAR(50) NOT NULL UNIQUE, shelf INTEGER NOT NULL,
        place INTEGER NOT NULL, kind INTEGER NOT NULL REFERENCES kinds (id), UNIQUE (shelf, place)
    );
    INSERT INTO kinds VALUES (1), (2), (3);
    INSERT INTO items VALUES (1, 'item-7', 900, 0, 1), (2, 'x', 3, 33, 1), (3, 'y', 9, 99, 2)";

/// What is wrong, and how many queries it took.
async fn check<P>(store: &P, items: &[Item]) -> (Vec<String>, usize)
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    let count = AtomicUsize::new(0);
    let counting = Counting { store, count: &count };
    let errors = match counting.full_clean_all(items).await {
        Ok(_) => ValidationErrors::new(),
        Err(StoreError::Invalid(errors)) => errors,
        Err(StoreError::Database(fault)) => panic!("{fault:?}"),
    };
    let lines = errors.iter().map(|(path, error)| format!("{path} {}", error.code())).collect();
    (lines, count.into_inner())
}

async fn thousand<P>(store: &P) -> Vec<String>
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    store.run(SCHEMA).await.unwrap();
    let mut items = items(1000);
    items[500].kind = 9;
    items[600].code = "item-3".into();
    items[2].id = Some(1);
    let (errors, queries) = check(store, &items).await;
    assert_eq!(queries, 2, "one for each table");
    assert_eq!(check(store, &items[..1]).await.1, 2);
    errors
}

const WRONG: [&str; 5] = [
    "[7].code unique",
    "[333] unique_together",
    "[500].kind does_not_exist",
    "[600].code unique",
    "[999] unique_together",
];

#[tokio::test]
async fn a_thousand_rows_take_one_query_for_each_table() {
    assert_eq!(thousand(&databases::rusqlite().unwrap()).await, WRONG);
    assert_eq!(thousand(&databases::sqlite().await.unwrap()).await, WRONG);
    if let Some(pool) = databases::postgres("layers_thousand").await.unwrap() {
        assert_eq!(thousand(&pool).await, WRONG, "PostgreSQL");
    }
    if let Some(pool) = databases::mariadb("layers_thousand").await.unwrap() {
        assert_eq!(thousand(&pool).await, WRONG, "MariaDB");
    }
}

async fn forty_thousand<P>(store: &P) -> usize
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    store.run(SCHEMA).await.unwrap();
    let items = items(40_000);
    let (errors, queries) = check(store, &items).await;
    assert_eq!(errors, ["[7].code unique", "[333] unique_together", "[999] unique_together"]);
    queries
}

#[tokio::test]
async fn more_rows_than_a_query_takes_are_asked_about_in_parts() {
    // 40,000 rows, of 2, 3 and 1 arguments, the key left out where no row has one.
    assert_eq!(forty_thousand(&databases::rusqlite().unwrap()).await, 6);
    assert_eq!(forty_thousand(&databases::sqlite().await.unwrap()).await, 6);
    if let Some(pool) = databases::postgres("layers_forty").await.unwrap() {
        assert!(forty_thousand(&pool).await <= 6, "PostgreSQL");
    }
    if let Some(pool) = databases::mariadb("layers_forty").await.unwrap() {
        assert!(forty_thousand(&pool).await <= 40, "MariaDB");
    }
}

/// What SQLite itself has run.
#[test]
fn the_database_sees_as_many_queries() {
    use validation::store::BlockingStore as _;

    static SEEN: AtomicUsize = AtomicUsize::new(0);
    let databases::Blocking(connection) = databases::rusqlite().unwrap();
    let connection = connection.into_inner().unwrap();
    connection.execute_batch(SCHEMA).unwrap();
    let count = |_: rusqlite::trace::TraceEvent<'_>| {
        SEEN.fetch_add(1, Ordering::Relaxed);
    };
    connection.trace_v2(rusqlite::trace::TraceEventCodes::SQLITE_TRACE_STMT, Some(count));
    let refused = connection.full_clean_all(&items(1000)).unwrap_err().into_errors().unwrap();
    assert_eq!((refused.len(), SEEN.load(Ordering::Relaxed)), (3, 2));
}
