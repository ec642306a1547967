//! The JSON API.

use axum::{
    Json as Body,
    extract::State,
    http::{StatusCode, header::LOCATION},
    response::IntoResponse,
};
use jiff::civil::Date;
use serde::Deserialize;
use sqlx::SqlitePool;
use validation::{
    FromInput, Valid, Validate, ValidationErrors,
    axum::{Json, Path, Query},
    json,
};

use crate::{Booking, Failure, database};

/// What `GET /api/bookings` may ask for.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Filter {
    #[validate(range(min = 1))]
    room: Option<i64>,
    from: Option<Date>,
}

/// `{id}` in a path.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Id {
    #[validate(range(min = 1))]
    id: i64,
}

/// The body of `POST /api/bookings/{id}/guests`.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Guests {
    #[validate(range(min = 1, max = 40))]
    more: u32,
}

/// Lists bookings.
///
/// # Errors
/// What is wrong with the query.
pub async fn list(
    State(database): State<SqlitePool>,
    Query(filter): Query<Filter>,
) -> Result<impl IntoResponse, Failure> {
    let from = filter.from.map(|day| day.to_string());
    Ok(Body(database::list(&database, filter.room, from).await?))
}

/// Shows a booking.
///
/// # Errors
/// 404, where there is none.
pub async fn show(
    State(database): State<SqlitePool>,
    Path(path): Path<Id>,
) -> Result<impl IntoResponse, Failure> {
    let saved = database::find(&database, path.id).await?;
    saved.map(Body).ok_or(Failure::NotFound)
}

/// Makes a booking.
///
/// # Errors
/// All that is wrong with it.
pub async fn create(
    State(database): State<SqlitePool>,
    Json(booking): Json<Booking>,
) -> Result<impl IntoResponse, Failure> {
    let id = database::save(&database, booking.as_ref()).await?;
    let saved = database::Saved { id, booking: booking.into_inner() };
    Ok((StatusCode::CREATED, [(LOCATION, format!("/api/bookings/{id}"))], Body(saved)))
}

/// Replaces a booking: it does not clash with itself.
///
/// # Errors
/// All that is wrong with it; 404, where there is none.
pub async fn replace(
    State(database): State<SqlitePool>,
    Path(path): Path<Id>,
    Json(booking): Json<Booking>,
) -> Result<impl IntoResponse, Failure> {
    let booking = booking.modify(|booking| booking.id = Some(path.id));
    let booking = booking.map_err(ValidationErrors::from)?;
    let id = database::save(&database, booking.as_ref()).await?;
    Ok(Body(database::Saved { id, booking: booking.into_inner() }))
}

/// Adds guests to a booking.
///
/// # Errors
/// `max_value` at `seats`, where they are too many; 404, where there is no such booking.
pub async fn add_guests(
    State(database): State<SqlitePool>,
    Path(path): Path<Id>,
    Json(guests): Json<Guests>,
) -> Result<impl IntoResponse, Failure> {
    let saved = database::add_guests(&database, path.id, guests.more).await?;
    saved.map(Body).ok_or(Failure::NotFound)
}

/// Takes JSON Lines, a booking a line: all of them are saved, or none. The paths of errors begin with the
/// number of the line, from 0, empty lines not counted.
///
/// # Errors
/// All that is wrong with any line.
pub async fn import(
    State(database): State<SqlitePool>,
    lines: String,
) -> Result<impl IntoResponse, Failure> {
    let mut bookings: Vec<Valid<Booking>> = Vec::new();
    let mut errors = ValidationErrors::new();
    for (number, line) in lines.lines().filter(|line| !line.trim().is_empty()).enumerate() {
        match json::from_str::<Booking>(line) {
            Ok(booking) => bookings.push(booking),
            Err(wrong) => errors.add_error(validation::Path::root().index(number), wrong),
        }
    }
    errors.into_result()?;
    let count = database::save_all(&database, bookings).await?;
    Ok((StatusCode::CREATED, Body(serde_json::json!({ "saved": count }))))
}
