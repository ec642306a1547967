//! Single fields, checked while the form is filled in.

use axum::{
    body::Bytes,
    extract::State,
    http::{StatusCode, header::CONTENT_TYPE},
    response::IntoResponse,
};
use serde::Deserialize;
use sqlx::SqlitePool;
use validation::{
    FromInput, Path, Validate,
    axum::Query,
    form::{self, Data},
    store::Store,
};

use crate::{Booking, Failure};

/// The field that is asked about.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub(crate) struct Field {
    #[validate(one_of("room", "day", "title", "contact", "seats"))]
    field: String,
}

/// Checks one field of a form that may not be complete yet; the look-ups, once the rest of it is.
///
/// # Errors
/// What is wrong with the field.
pub(crate) async fn check(
    State(database): State<SqlitePool>,
    Query(asked): Query<Field>,
    body: Bytes,
) -> Result<StatusCode, Failure> {
    let data = Data::from_urlencoded(&body);
    form::partial::<Booking, _>(&data, [asked.field.as_str()])?;
    if let Ok(booking) = form::from_data::<Booking>(&data)
        && let Err(failure) = database.look_up(booking.as_ref()).await
    {
        let mut errors = failure.into_errors()?;
        errors.retain(|path, _| *path == Path::from(asked.field.as_str()));
        errors.into_result()?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// The script that asks.
pub(crate) async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("live.js"))
}
