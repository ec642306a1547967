//! Two who write at once: one wins, and the other reads what a look-up would have said.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use serde_json::Value;
use sqlx::{MySqlPool, PgPool, SqlitePool};
use validation::{
    Validate,
    store::{Store, StoreError},
};
use validation_layers::databases::{self, Run};

const ROUNDS: i64 = 1000;

#[derive(Debug, Clone, Validate)]
#[validate(table = "bookings", unique(room, day, field = day))]
struct Booking {
    room: i64,
    day: i64,
}

const SCHEMA: &str = "CREATE TABLE bookings (
    room INTEGER NOT NULL, day INTEGER NOT NULL,
    CONSTRAINT bookings_room_day_key UNIQUE (room, day)
)";

macro_rules! insert {
    ($name:ident, $pool:ty, $text:literal) => {
        /// Writes without a look-up, as one who has looked a moment ago.
        async fn $name(store: $pool, booking: Booking) -> Result<(), Value> {
            let valid = booking.full_clean().unwrap();
            let saved = (&store).save(valid, async |store, booking| {
                sqlx::query($text).bind(booking.room).bind(booking.day).execute(store).await
            });
            match saved.await {
                Ok(_) => Ok(()),
                Err(StoreError::Invalid(errors)) => Err(serde_json::to_value(errors).unwrap()),
                Err(StoreError::Database(fault)) => panic!("{fault:?}"),
            }
        }
    };
}

insert!(in_postgres, PgPool, "INSERT INTO bookings (room, day) VALUES ($1, $2)");
insert!(in_mariadb, MySqlPool, "INSERT INTO bookings (room, day) VALUES (?, ?)");
insert!(in_sqlite, SqlitePool, "INSERT INTO bookings (room, day) VALUES (?, ?)");

async fn race<P, F>(pool: P, insert: fn(P, Booking) -> F)
where
    P: Run + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), Value>> + Send + 'static,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    pool.run(SCHEMA).await.unwrap();
    for day in 0..ROUNDS {
        let booking = Booking { room: 1, day };
        let (one, other) = tokio::join!(
            tokio::spawn(insert(pool.clone(), booking.clone())),
            tokio::spawn(insert(pool.clone(), booking.clone()))
        );
        let lost = match (one.unwrap(), other.unwrap()) {
            (Ok(()), Err(lost)) | (Err(lost), Ok(())) => lost,
            both => panic!("day {day}: {both:?}"),
        };
        if day % 100 == 0 {
            let looked_up = (&pool).full_clean(&booking).await;
            let Err(StoreError::Invalid(errors)) = looked_up else { panic!("it is taken") };
            assert_eq!(lost, serde_json::to_value(&errors).unwrap());
        }
        assert_eq!(lost["day"][0]["code"], "unique_together", "{lost}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_sqlite_one_wins() {
    race(databases::sqlite().await.unwrap(), in_sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_postgresql_one_wins() {
    if let Some(pool) = databases::postgres("layers_race").await.unwrap() {
        race(pool, in_postgres).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_mariadb_one_wins() {
    if let Some(pool) = databases::mariadb("layers_race").await.unwrap() {
        race(pool, in_mariadb).await;
    }
}
