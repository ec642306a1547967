//! What the application does, which is the same by both frameworks: they have the same extractors.

use validation::{
    Upload as _, ValidationErrors, form,
    web::{Answers, Form, Json, Path, Query, Rejection, Wishes},
};

use super::models::{self, Booking, Hall, Room, Search, Upload};

pub(super) async fn booked(Json(booking): Json<Booking>) -> String {
    models::told(&booking)
}

pub(super) async fn many(Json(bookings): Json<Vec<Booking>>) -> String {
    bookings.iter().map(models::told).collect::<Vec<_>>().join("; ")
}

pub(super) async fn form(Form(booking): Form<Booking>) -> String {
    models::told(&booking)
}

pub(super) async fn upload(Form(upload): Form<Upload>) -> String {
    format!("{}, {} bytes", upload.title, upload.poster.size())
}

pub(super) async fn search(Query(search): Query<Search>) -> String {
    format!("{}, {:?}", search.q, search.page)
}

pub(super) async fn room(Path(room): Path<Room>) -> String {
    format!("{}, {}", room.id, room.name)
}

pub(super) async fn hall(Json(hall): Json<Hall>) -> String {
    hall.seats.to_string()
}

pub(super) async fn tried(booking: Result<Json<Booking>, Rejection>) -> String {
    match booking {
        Ok(Json(booking)) => models::told(&booking),
        Err(rejection) => format!("{}: {}", rejection.answer().status(), rejection.errors()),
    }
}

pub(super) async fn closed() -> Result<String, ValidationErrors> {
    Err(models::closed())
}

/// A page with the form, or what came of it.
pub(super) fn page(answers: &Answers, wishes: &Wishes, form: form::Form<Booking>) -> String {
    match form.into_valid() {
        Ok(booking) => models::told(&booking),
        Err(form) => form.view_in(answers.language(wishes)).to_string(),
    }
}
