//! Two who write the same at once: one wins, and the other gets the error that the look-up would have given.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use sqlx::{
    Connection, MySqlConnection, PgConnection, SqliteConnection, SqlitePool,
    sqlite::SqliteConnectOptions,
};
use tokio::sync::Barrier;
use validation::{
    Validate,
    store::{BlockingStore, Store, StoreError},
};
use validation_layers::databases::{self, Run};

const ROUNDS: i64 = 1_000;

#[derive(Debug, Clone, Validate)]
#[validate(table = "bookings", unique(room, day, field = day))]
struct Booking {
    id: Option<i64>,
    room: i64,
    day: i64,
}

const SCHEMA: &str = "CREATE TABLE bookings (
    room BIGINT NOT NULL, day BIGINT NOT NULL, id BIGINT,
    CONSTRAINT bookings_room_day_key UNIQUE (room, day)
)";

const EXPECTED: &str = r#"{"day":[{"message":"This combination is taken already: room, day.","code":"unique_together","params":{"fields":["room","day"]}}]}"#;

/// How it went.
#[derive(Default)]
struct Tally {
    won: AtomicUsize,
    found: AtomicUsize,
    refused: AtomicUsize,
    /// What else has happened: nobody may fail here, since the other one would wait for ever.
    odd: Mutex<Vec<String>>,
}

impl Tally {
    fn lost<E: std::fmt::Debug>(&self, error: StoreError<E>, by: &AtomicUsize) {
        match error {
            StoreError::Invalid(errors) => {
                let errors = serde_json::to_string(&errors).unwrap();
                if errors == EXPECTED {
                    by.fetch_add(1, Ordering::Relaxed);
                } else {
                    self.odd.lock().unwrap().push(errors);
                }
            }
            StoreError::Database(fault) => self.odd.lock().unwrap().push(format!("{fault:?}")),
        }
    }

    fn check(&self) {
        let odd = self.odd.lock().unwrap();
        assert!(odd.is_empty(), "{} are neither won nor lost: {:?}", odd.len(), odd.first());
        let [won, found, refused] =
            [&self.won, &self.found, &self.refused].map(|count| count.load(Ordering::Relaxed));
        assert_eq!(won as i64, ROUNDS);
        assert_eq!((found + refused) as i64, ROUNDS);
        assert!(refused > 0, "never at once: {found} were found by the look-up");
    }
}

/// One writer, on a connection of its own. Each looks up before it writes, as a handler does.
macro_rules! writer {
    ($connection:ty, $connect:expr, $insert:literal, $barrier:expr, $tally:expr) => {{
        let (mut connection, barrier, tally) = ($connect, Arc::clone($barrier), Arc::clone($tally));
        tokio::spawn(async move {
            for day in 0..ROUNDS {
                let booking = Booking { id: None, room: 1, day };
                barrier.wait().await;
                let store: &mut $connection = &mut connection;
                let valid = match store.full_clean(&booking).await {
                    Ok(valid) => valid,
                    Err(error) => {
                        tally.lost(error, &tally.found);
                        continue;
                    }
                };
                let store: &mut $connection = &mut connection;
                let saved = store
                    .save(valid, async |store, booking| {
                        sqlx::query($insert)
                            .bind(booking.room)
                            .bind(booking.day)
                            .execute(store)
                            .await
                    })
                    .await;
                match saved {
                    Ok(_) => drop(tally.won.fetch_add(1, Ordering::Relaxed)),
                    Err(error) => tally.lost(error, &tally.refused),
                }
            }
        })
    }};
}

macro_rules! race {
    ($connection:ty, $connect:expr, $insert:literal) => {{
        let (barrier, tally) = (Arc::new(Barrier::new(2)), Arc::new(Tally::default()));
        let one = writer!($connection, $connect, $insert, &barrier, &tally);
        let other = writer!($connection, $connect, $insert, &barrier, &tally);
        one.await.unwrap();
        other.await.unwrap();
        tally.check();
    }};
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_postgresql() {
    let Some(pool) = databases::postgres("layers_race").await.unwrap() else { return };
    pool.run(SCHEMA).await.unwrap();
    race!(
        PgConnection,
        pool.acquire().await.unwrap().detach(),
        "INSERT INTO bookings (room, day) VALUES ($1, $2)"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_mariadb() {
    let Some(pool) = databases::mariadb("layers_race").await.unwrap() else { return };
    pool.run(SCHEMA).await.unwrap();
    race!(
        MySqlConnection,
        pool.acquire().await.unwrap().detach(),
        "INSERT INTO bookings (room, day) VALUES (?, ?)"
    );
}

/// A file in a directory of its own, which is gone with the value.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("{name}-{}.sqlite", std::process::id()));
        drop(std::fs::remove_file(&path));
        File(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_sqlite_by_sqlx() {
    let file = File::new("race-sqlx");
    let options = SqliteConnectOptions::new()
        .filename(&file.0)
        .create_if_missing(true)
        .pragma("synchronous", "OFF");
    let pool = SqlitePool::connect_with(options.clone()).await.unwrap();
    pool.run(SCHEMA).await.unwrap();
    race!(
        SqliteConnection,
        SqliteConnection::connect_with(&options).await.unwrap(),
        "INSERT INTO bookings (room, day) VALUES (?, ?)"
    );
}

fn write(connection: &rusqlite::Connection, booking: &Booking, tally: &Tally) {
    let valid = match connection.full_clean(booking) {
        Ok(valid) => valid,
        Err(error) => return tally.lost(error, &tally.found),
    };
    let saved = connection.save(valid, |store, booking| {
        let insert = "INSERT INTO bookings (room, day) VALUES (?, ?)";
        store.execute(insert, (booking.room, booking.day))
    });
    match saved {
        Ok(_) => drop(tally.won.fetch_add(1, Ordering::Relaxed)),
        Err(error) => tally.lost(error, &tally.refused),
    }
}

#[test]
fn in_sqlite_by_rusqlite() {
    let file = File::new("race-rusqlite");
    let open = || {
        let connection = rusqlite::Connection::open(&file.0).unwrap();
        connection.busy_timeout(std::time::Duration::from_secs(10)).unwrap();
        connection.pragma_update(None, "synchronous", "OFF").unwrap();
        connection
    };
    open().execute_batch(SCHEMA).unwrap();
    let (barrier, tally) = (std::sync::Barrier::new(2), Tally::default());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let connection = open();
                for day in 0..ROUNDS {
                    barrier.wait();
                    write(&connection, &Booking { id: None, room: 1, day }, &tally);
                }
            });
        }
    });
    tally.check();
}
