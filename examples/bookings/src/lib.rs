//! A booking site: the rules of a [`Booking`] are declared once, and hold in the page, in the JSON API, in the
//! import, and beside the constraints of the database.

pub mod api;
mod booking;
pub mod database;
mod failure;
mod live;
mod pages;
mod words;

pub use self::{booking::Booking, failure::Failure};

use axum::{
    Router,
    routing::{get, post},
};
use sqlx::SqlitePool;
use validation::{Languages, axum::Answering, web::Answers};

/// The routes of the site.
pub fn site(database: SqlitePool) -> Router {
    let languages = Languages::builtin().with("de", include_str!("../languages/de.ftl"));
    let answers = Answers::new().languages(languages).max_bytes(1024 * 1024);
    Router::new()
        .route("/", get(pages::index).post(pages::create))
        .route("/live", post(live::check))
        .route("/live.js", get(live::script))
        .route("/api/bookings", get(api::list).post(api::create))
        .route("/api/bookings/import", post(api::import))
        .route("/api/bookings/{id}", get(api::show).put(api::replace))
        .route("/api/bookings/{id}/guests", post(api::add_guests))
        .layer(Answering(answers))
        .with_state(database)
}
