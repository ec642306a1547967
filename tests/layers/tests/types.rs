//! Look-ups in columns of every type: the row is found by its value, and by no other.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::borrow::Cow;

use jiff::civil;
use rust_decimal::Decimal;
use time::macros::{date as day, datetime};
use uuid::Uuid;
use validation::{
    Validate,
    model::{ColumnValue, Dialect, ToColumn},
    store::{Store, StoreError},
};
use validation_layers::databases::{self, Run};

/// A choice: an enum in PostgreSQL, text elsewhere.
#[derive(Debug, Clone, Copy)]
enum Mood {
    Happy,
    Sad,
}

impl ToColumn for Mood {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::from(match self {
            Mood::Happy => "happy",
            Mood::Sad => "sad",
        })
    }
}

/// One field of each type, each unique by itself. Its names are words of SQL, some of them quoted.
#[derive(Debug, Validate)]
#[validate(table = "order")]
struct Row {
    #[validate(primary_key)]
    shop: i64,
    #[validate(primary_key, column = "no \"1\" `x`")]
    number: i64,
    #[validate(unique)]
    flag: bool,
    #[validate(unique)]
    small: i8,
    #[validate(unique)]
    huge: u64,
    #[validate(unique)]
    text: Cow<'static, str>,
    #[validate(unique)]
    bytes: Vec<u8>,
    #[validate(unique)]
    token: Uuid,
    #[validate(unique, column_type = "mood")]
    mood: Mood,
    #[validate(unique)]
    price: Decimal,
    #[validate(unique, column = "select")]
    day: civil::Date,
    #[validate(unique)]
    hour: civil::Time,
    #[validate(unique)]
    moment: civil::DateTime,
    #[validate(unique)]
    instant: jiff::Timestamp,
    #[validate(unique)]
    chrono_day: chrono::NaiveDate,
    #[validate(unique)]
    chrono_instant: chrono::DateTime<chrono::FixedOffset>,
    #[validate(unique)]
    time_day: time::Date,
    #[validate(unique)]
    time_instant: time::OffsetDateTime,
    #[validate(unique)]
    none_yet: Option<i64>,
}

/// The row that is there.
fn there() -> Row {
    Row {
        shop: 1,
        number: 1,
        flag: true,
        small: -7,
        huge: u64::MAX,
        text: "Ünï 'quoted' \"\\ 日本".into(),
        bytes: vec![0, 255, 39, 92],
        token: Uuid::from_u128(7),
        mood: Mood::Happy,
        price: Decimal::new(1250, 2),
        day: civil::date(2026, 3, 1),
        hour: civil::time(9, 30, 0, 0),
        moment: civil::date(2026, 3, 1).at(9, 30, 0, 0),
        instant: "2026-03-01T09:30:00Z".parse().unwrap(),
        chrono_day: chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
        chrono_instant: "2026-03-01T10:30:00+01:00".parse().unwrap(),
        time_day: day!(2026 - 03 - 01),
        time_instant: datetime!(2026-03-01 10:30 +1),
        none_yet: None,
    }
}

/// A row that has none_yet in common with it.
fn other() -> Row {
    Row {
        shop: 2,
        number: 1,
        flag: false,
        small: 7,
        huge: u64::MAX - 1,
        text: "Uni".into(),
        bytes: vec![0, 255, 39],
        token: Uuid::from_u128(8),
        mood: Mood::Sad,
        price: Decimal::new(1251, 2),
        day: civil::date(2026, 3, 2),
        hour: civil::time(9, 31, 0, 0),
        moment: civil::date(2026, 3, 1).at(9, 31, 0, 0),
        instant: "2026-03-01T09:31:00Z".parse().unwrap(),
        chrono_day: chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(),
        chrono_instant: "2026-03-01T10:30:00+02:00".parse().unwrap(),
        time_day: day!(2026 - 03 - 02),
        time_instant: datetime!(2026-03-01 10:30 +2),
        none_yet: None,
    }
}

fn schema(dialect: Dialect) -> String {
    let (bool, huge, bytes, uuid, mood, instant) = match dialect {
        Dialect::Postgres => ("BOOLEAN", "NUMERIC(20)", "BYTEA", "UUID", "mood", "TIMESTAMPTZ"),
        Dialect::MySql => (
            "BOOLEAN",
            "BIGINT UNSIGNED",
            "VARBINARY(50)",
            "BINARY(16)",
            "VARCHAR(50) COLLATE utf8mb4_swedish_ci",
            "DATETIME",
        ),
        _ => ("INTEGER", "TEXT", "BLOB", "BLOB", "TEXT", "TEXT"),
    };
    let text = if dialect == Dialect::MySql { "VARCHAR(50) COLLATE utf8mb4_bin" } else { "TEXT" };
    let (date, time, moment) = match dialect {
        Dialect::Postgres => ("DATE", "TIME", "TIMESTAMP"),
        Dialect::MySql => ("DATE", "TIME", "DATETIME"),
        _ => ("TEXT", "TEXT", "TEXT"),
    };
    let (order, number, select) = match dialect {
        Dialect::MySql => ("`order`", "`no \"1\" ``x```", "`select`"),
        _ => ("\"order\"", "\"no \"\"1\"\" `x`\"", "\"select\""),
    };
    let (binary, token) = match dialect {
        Dialect::Postgres => {
            ("'\\x00ff275c'::bytea".to_owned(), format!("'{}'", Uuid::from_u128(7)))
        }
        _ => ("x'00ff275c'".to_owned(), format!("x'{}'", Uuid::from_u128(7).simple())),
    };
    let zone = if dialect == Dialect::MySql { "" } else { "+00:00" };
    let flag = if dialect == Dialect::Sqlite { "1" } else { "true" };
    let max = format!("'{}'", u64::MAX);
    let quoted = match dialect {
        Dialect::MySql => "'Ünï ''quoted'' \"\\\\ 日本'",
        _ => "'Ünï ''quoted'' \"\\ 日本'",
    };
    let kind = if dialect == Dialect::Postgres {
        "CREATE TYPE mood AS ENUM ('happy', 'sad');"
    } else {
        ""
    };
    format!(
        "{kind}
         CREATE TABLE {order} (
             shop INTEGER, {number} INTEGER, flag {bool}, small SMALLINT, huge {huge}, text {text},
             bytes {bytes}, token {uuid}, mood {mood}, price NUMERIC(10, 2), {select} {date},
             hour {time}, moment {moment}, instant {instant}, chrono_day {date},
             chrono_instant {instant}, time_day {date}, time_instant {instant}, none_yet INTEGER
         );
         INSERT INTO {order} VALUES (
             1, 1, {flag}, -7, {max}, {quoted}, {binary}, {token}, 'happy', 12.50, '2026-03-01',
             '09:30:00', '2026-03-01 09:30:00', '2026-03-01 09:30:00{zone}', '2026-03-01',
             '2026-03-01 09:30:00{zone}', '2026-03-01', '2026-03-01 09:30:00.0{zone}', NULL
         )"
    )
}

async fn taken<P>(store: &P, row: &Row) -> Vec<String>
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    match store.full_clean(row).await {
        Ok(_) => Vec::new(),
        Err(StoreError::Invalid(errors)) => {
            errors.iter().map(|(path, _)| path.to_string()).collect()
        }
        Err(StoreError::Database(fault)) => panic!("{fault:?}"),
    }
}

const ALL: [&str; 16] = [
    "flag",
    "small",
    "huge",
    "text",
    "bytes",
    "token",
    "mood",
    "price",
    "day",
    "hour",
    "moment",
    "instant",
    "chrono_day",
    "chrono_instant",
    "time_day",
    "time_instant",
];

async fn every_type<P>(store: &P)
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    store.run(&schema(Run::dialect(store))).await.unwrap();
    let name = format!("{:?}", Run::dialect(store));
    assert_eq!(taken(store, &other()).await, [""; 0], "{name}");
    assert_eq!(taken(store, &there()).await, [""; 0], "{name}: the row itself");
    let again = Row { shop: 2, ..there() };
    assert_eq!(taken(store, &again).await, ALL, "{name}");
    let all = [other(), again];
    let Err(StoreError::Invalid(errors)) = store.full_clean_all(&all).await else {
        panic!("{name}: the second is taken")
    };
    assert_eq!(errors.under(validation::Path::root().index(1)).len(), ALL.len(), "{name}");
}

#[tokio::test]
async fn a_row_is_found_by_values_of_every_type() {
    every_type(&databases::rusqlite().unwrap()).await;
    every_type(&databases::sqlite().await.unwrap()).await;
    if let Some(pool) = databases::postgres("layers_types").await.unwrap() {
        every_type(&pool).await;
    }
    if let Some(pool) = databases::mariadb("layers_types").await.unwrap() {
        every_type(&pool).await;
    }
}
