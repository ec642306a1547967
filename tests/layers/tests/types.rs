//! Look-ups in columns of all types, on all databases.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Debug;

use rust_decimal::Decimal;
use uuid::Uuid;
use validation::{
    Validate,
    model::{ColumnValue, Dialect, ToColumn},
    store::Store,
};
use validation_layers::{
    answers::{say, short},
    databases::Run,
    on_each,
};

#[derive(Debug, Validate)]
#[validate(table = "looked")]
struct Held<T: ToColumn> {
    id: Option<i64>,
    #[validate(unique)]
    held: Option<T>,
}

#[derive(Debug, Validate)]
#[validate(table = "pointers")]
struct Pointer<T: ToColumn> {
    #[validate(exists(looked, held))]
    to: Option<T>,
}

/// A type in SQL, and a value of it: in PostgreSQL, MariaDB, SQLite.
struct Column([(&'static str, &'static str); 3]);

/// The same in all three.
const fn same(sql_type: &'static str, literal: &'static str) -> Column {
    Column([(sql_type, literal); 3])
}

/// A column that has one value, and not the other.
async fn holds<P, T>(store: &P, column: Column, taken: T, free: T)
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
    T: ToColumn + Clone + Debug + Send + Sync,
{
    let (sql_type, literal) = match Run::dialect(store) {
        Dialect::Postgres => column.0[0],
        Dialect::MySql => column.0[1],
        _ => column.0[2],
    };
    let create = format!(
        "DROP TABLE IF EXISTS looked;
         CREATE TABLE looked (id BIGINT PRIMARY KEY, held {sql_type});
         INSERT INTO looked VALUES (1, {literal}), (2, NULL)"
    );
    store.run(&create).await.unwrap();
    let held = |id, value: Option<&T>| Held { id, held: value.cloned() };
    let cases = [
        (held(None, Some(&taken)), "held unique"),
        (held(Some(2), Some(&taken)), "held unique"),
        (held(Some(1), Some(&taken)), "\"ok\""),
        (held(None, Some(&free)), "\"ok\""),
        (held(None, None), "\"ok\""),
    ];
    for (case, expected) in &cases {
        assert_eq!(short(&say(store.full_clean(case).await)), *expected, "{sql_type} {case:?}");
    }
    let batch = [None, Some(&free), Some(&taken), Some(&free)].map(|value| held(None, value));
    let answer = short(&say(store.full_clean_all(&batch).await));
    assert_eq!(answer, "[2].held unique, [3].held unique", "{sql_type} {free:?}");
    let pointers = [None, Some(taken), Some(free)].map(|to| Pointer { to });
    let answer = short(&say(store.full_clean_all(&pointers).await));
    assert_eq!(answer, "[2].to does_not_exist", "{sql_type}");
}

async fn numbers<P>(store: &P)
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    let wide = |name, literal, quoted| {
        Column([("NUMERIC(39)", literal), (name, literal), ("TEXT", quoted)])
    };
    holds(store, same("BOOLEAN", "TRUE"), true, false).await;
    holds(store, same("SMALLINT", "-5"), -5_i8, 5).await;
    holds(store, same("INTEGER", "70000"), 70_000_u32, 4_000_000_000).await;
    holds(store, same("BIGINT", "9223372036854775807"), i64::MAX, i64::MIN).await;
    holds(store, same("BIGINT", "7"), 7_u64, u64::MAX).await;
    let max = wide("BIGINT UNSIGNED", "18446744073709551615", "'18446744073709551615'");
    holds(store, max, u64::MAX, u64::MAX - 1).await;
    let max = wide(
        "DECIMAL(39)",
        "340282366920938463463374607431768211455",
        "'340282366920938463463374607431768211455'",
    );
    holds(store, max, u128::MAX, u128::MAX - 1).await;
    let price = same("NUMERIC(10, 2)", "1.50");
    holds(store, price, Decimal::new(1500, 3), Decimal::new(151, 2)).await;
}

#[derive(Debug, Clone)]
enum Colour {
    Red,
    Blue,
}

impl ToColumn for Colour {
    fn to_column(&self) -> ColumnValue<'_> {
        match self {
            Colour::Red => "red".into(),
            Colour::Blue => "blue".into(),
        }
    }
}

async fn texts<P>(store: &P)
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    const BINARY: &str = "VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    let text = |literal| Column([("VARCHAR(20)", literal), (BINARY, literal), ("TEXT", literal)]);
    let odd = "Ünï 😀 ''%_\t".to_owned();
    let unquoted = odd.replace("''", "'");
    let literal: &'static str = Box::leak(format!("'{odd}'").into_boxed_str());
    holds(store, text(literal), unquoted.clone(), unquoted.to_lowercase()).await;
    holds(store, text("'\u{1}\u{7f}\u{feff}'"), "\u{1}\u{7f}\u{feff}".into(), "\u{1}".to_owned())
        .await;
    // No column has text with a NUL; nor one that is longer than it may be.
    holds(store, text("'a'"), "a".to_owned(), "a\0b".to_owned()).await;
    holds(store, text("'aaaaaaaaaaaaaaaaaaaa'"), "a".repeat(20), "a".repeat(21)).await;
    holds(store, text("'é'"), 'é', 'e').await;
    let colour = Column([("TEXT", "'red'"), ("ENUM('red', 'blue')", "'red'"), ("TEXT", "'red'")]);
    holds(store, colour, Colour::Red, Colour::Blue).await;
    let bytes =
        Column([("BYTEA", r"'\x00ff27'"), ("VARBINARY(9)", "x'00ff27'"), ("BLOB", "x'00ff27'")]);
    holds(store, bytes, vec![0_u8, 255, 39], vec![0, 255]).await;
    let uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    let value: Uuid = uuid.parse().unwrap();
    let [quoted, hex] = [format!("'{uuid}'"), format!("x'{}'", value.simple())]
        .map(|text| &*Box::leak(text.into_boxed_str()));
    for (mariadb, literal) in [("BINARY(16)", hex), ("UUID", quoted)] {
        let column = Column([("UUID", quoted), (mariadb, literal), ("BLOB", hex)]);
        holds(store, column, value, Uuid::nil()).await;
    }
}

async fn moments<P>(store: &P)
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    let date = || Column([("DATE", "'2026-03-01'"); 3]);
    let time = |sqlite| {
        Column([("TIME", "'09:05:00.25'"), ("TIME(6)", "'09:05:00.25'"), ("TEXT", sqlite)])
    };
    let moment = |sqlite| {
        let text = "'2026-03-01 09:05:00'";
        Column([("TIMESTAMP", text), ("DATETIME(6)", text), ("TEXT", sqlite)])
    };
    let instant = |sqlite| {
        let text = "'2026-03-01 09:05:00'";
        Column([
            ("TIMESTAMPTZ", "'2026-03-01 10:05:00+01:00'"),
            ("DATETIME", text),
            ("TEXT", sqlite),
        ])
    };
    let (whole, zone) = ("'2026-03-01 09:05:00'", "'2026-03-01 09:05:00+00:00'");
    {
        use jiff::civil;
        holds(store, date(), civil::date(2026, 3, 1), civil::date(2026, 3, 2)).await;
        let quarter = civil::time(9, 5, 0, 250_000_000);
        holds(store, time("'09:05:00.25'"), quarter, civil::time(9, 5, 0, 0)).await;
        let day = civil::date(2026, 3, 1);
        holds(store, moment(whole), day.at(9, 5, 0, 0), day.at(9, 6, 0, 0)).await;
        let [taken, free] = ["2026-03-01T09:05:00Z", "2026-03-01T10:05:00Z"]
            .map(|text| text.parse::<jiff::Timestamp>().unwrap());
        holds(store, instant(zone), taken, free).await;
    }
    {
        use chrono::{NaiveDate, NaiveTime};
        let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        holds(store, date(), day, day.succ_opt().unwrap()).await;
        let quarter = NaiveTime::from_hms_milli_opt(9, 5, 0, 250).unwrap();
        holds(store, time("'09:05:00.250'"), quarter, NaiveTime::MIN).await;
        let at = |hour| day.and_hms_opt(hour, 5, 0).unwrap();
        holds(store, moment(whole), at(9), at(10)).await;
        holds(store, instant(zone), at(9).and_utc(), at(10).and_utc()).await;
    }
    {
        use time::{Date, Month, Time};
        let day = Date::from_calendar_date(2026, Month::March, 1).unwrap();
        holds(store, date(), day, day.next_day().unwrap()).await;
        let quarter = Time::from_hms_milli(9, 5, 0, 250).unwrap();
        holds(store, time("'09:05:00.25'"), quarter, Time::MIDNIGHT).await;
        let at = |hour| day.with_hms(hour, 5, 0).unwrap();
        holds(store, moment("'2026-03-01 09:05:00.0'"), at(9), at(10)).await;
        let zone = "'2026-03-01 09:05:00.0+00:00'";
        holds(store, instant(zone), at(9).assume_utc(), at(10).assume_utc()).await;
    }
}

#[tokio::test]
async fn columns_of_numbers_are_looked_up() {
    on_each!(numbers);
}

#[tokio::test]
async fn columns_of_text_and_bytes_are_looked_up() {
    on_each!(texts);
}

#[tokio::test]
async fn columns_of_moments_are_looked_up() {
    on_each!(moments);
}
