//! The rows.

use std::str::FromStr;

use serde::Serialize;
use sqlx::{
    Acquire, Error, FromRow, Row, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions, SqliteRow},
};
use validation::{
    Valid,
    store::{Store, StoreError},
};

use crate::Booking;

/// A row of a booking.
#[derive(Debug, Clone, Serialize)]
pub struct Saved {
    /// Its number.
    pub id: i64,
    /// What was saved.
    #[serde(flatten)]
    pub booking: Booking,
}

impl FromRow<'_, SqliteRow> for Saved {
    fn from_row(row: &SqliteRow) -> Result<Self, Error> {
        let day: String = row.try_get("day")?;
        let id = row.try_get("id")?;
        Ok(Saved {
            id,
            booking: Booking {
                id: Some(id),
                room: row.try_get("room")?,
                day: day.parse().map_err(|fault| Error::Decode(Box::new(fault)))?,
                title: row.try_get("title")?,
                contact: row.try_get("contact")?,
                seats: row.try_get("seats")?,
            },
        })
    }
}

/// Opens a file, or memory, and makes the tables.
///
/// # Errors
/// What SQLite says.
pub async fn open(file: Option<&str>) -> Result<SqlitePool, Error> {
    let options = match file {
        Some(file) => SqliteConnectOptions::new().filename(file).create_if_missing(true),
        None => SqliteConnectOptions::from_str("sqlite::memory:")?,
    };
    // Rows in memory are those of one connection.
    let connections = if file.is_some() { 8 } else { 1 };
    let pool = SqlitePoolOptions::new().max_connections(connections).idle_timeout(None);
    let pool = pool.max_lifetime(None).connect_with(options.foreign_keys(true)).await?;
    sqlx::raw_sql(include_str!("schema.sql")).execute(&pool).await?;
    Ok(pool)
}

/// The rooms, with their names.
///
/// # Errors
/// What SQLite says.
pub async fn rooms(database: &SqlitePool) -> Result<Vec<(i64, String)>, Error> {
    sqlx::query_as("SELECT id, name FROM rooms ORDER BY id").fetch_all(database).await
}

/// The bookings of a room, or of all, from a day on.
///
/// # Errors
/// What SQLite says.
pub async fn list(
    database: &SqlitePool,
    room: Option<i64>,
    from: Option<String>,
) -> Result<Vec<Saved>, Error> {
    sqlx::query_as(
        "SELECT * FROM bookings
         WHERE room = coalesce(?1, room) AND day >= coalesce(?2, day) ORDER BY day, room LIMIT 1000",
    )
    .bind(room)
    .bind(from)
    .fetch_all(database)
    .await
}

/// One booking.
///
/// # Errors
/// What SQLite says.
pub async fn find(database: &SqlitePool, id: i64) -> Result<Option<Saved>, Error> {
    sqlx::query_as("SELECT * FROM bookings WHERE id = ?").bind(id).fetch_optional(database).await
}

/// Saves a booking that has passed: a new row, or its own. Returns its number.
///
/// # Errors
/// What is taken, or no longer there; a fault of the database.
pub async fn save(
    database: &SqlitePool,
    booking: Valid<&Booking>,
) -> Result<i64, StoreError<Error>> {
    database.look_up(booking).await?;
    database
        .save(booking, async |database, booking| {
            let mut connection = database.acquire().await?;
            write(&mut connection, &booking).await
        })
        .await
}

/// Saves all bookings or none of them.
///
/// # Errors
/// What is taken, or no longer there, each with the place of its booking; a fault of the database.
pub async fn save_all(
    database: &SqlitePool,
    bookings: Vec<Valid<Booking>>,
) -> Result<usize, StoreError<Error>> {
    database.look_up_all(&bookings).await?;
    database
        .save_all(bookings, async |database, bookings| {
            let mut connection = database.acquire().await?;
            let mut transaction = connection.begin().await?;
            for booking in &bookings {
                write(&mut transaction, booking).await?;
            }
            transaction.commit().await?;
            Ok(bookings.len())
        })
        .await
}

/// The room is asked for once more while the row is written: one that has gone since the look-up makes it NULL,
/// which the column refuses.
async fn write(connection: &mut SqliteConnection, booking: &Booking) -> Result<i64, Error> {
    let text = match booking.id {
        None => {
            "INSERT INTO bookings (room, day, title, contact, seats)
             VALUES ((SELECT id FROM rooms WHERE id = ?), ?, ?, ?, ?) RETURNING id"
        }
        Some(_) => {
            "UPDATE bookings
             SET room = (SELECT id FROM rooms WHERE id = ?), day = ?, title = ?, contact = ?, seats = ?
             WHERE id = ? RETURNING id"
        }
    };
    let written = sqlx::query_scalar(text)
        .bind(booking.room)
        .bind(booking.day.to_string())
        .bind(&booking.title)
        .bind(&booking.contact)
        .bind(booking.seats);
    match booking.id {
        None => written.fetch_one(connection).await,
        Some(id) => written.bind(id).fetch_one(connection).await,
    }
}

/// Adds guests to a booking, in one statement: two clients who do so at once may exceed what one alone does
/// not, and the constraint of the table decides.
///
/// # Errors
/// `max_value`, where there are too many; a fault of the database.
pub async fn add_guests(
    database: &SqlitePool,
    id: i64,
    more: u32,
) -> Result<Option<Saved>, StoreError<Error>> {
    sqlx::query_as("UPDATE bookings SET seats = seats + ? WHERE id = ? RETURNING *")
        .bind(more)
        .bind(id)
        .fetch_optional(database)
        .await
        .map_err(StoreError::of::<Booking>)
}

#[cfg(test)]
mod tests {
    use validation::Validate;

    use super::*;

    /// What a look-up cannot see: the room goes between it and the write.
    #[tokio::test]
    async fn a_room_that_has_gone_is_told_as_a_field_without_a_value() -> Result<(), Error> {
        let database = open(None).await?;
        let booking = Booking {
            id: None,
            room: 9,
            day: jiff::civil::date(2026, 3, 1),
            title: "Choir".into(),
            contact: "ann@example.org".into(),
            seats: 5,
        };
        let Ok(valid) = booking.full_clean() else { unreachable!("it keeps to the rules") };
        let mut connection = database.acquire().await?;
        let saved =
            connection.save(valid, async |connection, booking| write(connection, &booking).await);
        let refused = saved.await.map(drop).map_err(StoreError::into_errors);
        let Err(Ok(errors)) = refused else { unreachable!("the column takes no NULL") };
        assert!(errors.has("room", "required"));
        Ok(())
    }
}
