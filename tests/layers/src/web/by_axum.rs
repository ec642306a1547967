//! The application by axum.

use std::{io, net::SocketAddr, thread};

use axum::{
    Router,
    extract::{FromRef, Request},
    http::{StatusCode, header::SET_COOKIE},
    middleware::{Next, from_fn},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use validation::{
    Upload as _, ValidationErrors,
    axum::{Answering, BoundForm, Form, Json, Path, Query, Rejection},
    web::{Answers, Wishes},
};

use super::models::{self, Booking, Hall, LIMITS, Limits, Room, Search, Upload};

#[derive(Clone)]
struct State {
    limits: Limits,
}

impl FromRef<State> for Limits {
    fn from_ref(state: &State) -> Limits {
        state.limits
    }
}

async fn booked(Json(booking): Json<Booking>) -> String {
    models::told(&booking)
}

async fn many(Json(bookings): Json<Vec<Booking>>) -> String {
    bookings.iter().map(models::told).collect::<Vec<_>>().join("; ")
}

async fn form(Form(booking): Form<Booking>) -> String {
    models::told(&booking)
}

async fn upload(Form(upload): Form<Upload>) -> String {
    format!("{}, {} bytes", upload.title, upload.poster.size())
}

async fn search(Query(search): Query<Search>) -> String {
    format!("{}, {:?}", search.q, search.page)
}

async fn room(Path(room): Path<Room>) -> String {
    format!("{}, {}", room.id, room.name)
}

async fn hall(Json(hall): Json<Hall>) -> String {
    hall.seats.to_string()
}

async fn tried(booking: Result<Json<Booking>, Rejection>) -> String {
    match booking {
        Ok(Json(booking)) => models::told(&booking),
        Err(rejection) => format!("{}: {}", rejection.answer().status(), rejection.errors()),
    }
}

async fn shown(
    answers: Answers,
    wishes: Wishes,
    BoundForm(form): BoundForm<Booking>,
) -> Html<String> {
    Html(match form.into_valid() {
        Ok(booking) => models::told(&booking),
        Err(form) => form.view_in(answers.language(&wishes)).to_string(),
    })
}

async fn closed() -> Result<String, ValidationErrors> {
    Err(models::closed())
}

async fn cookie() -> impl IntoResponse {
    ([(SET_COOKIE, "seen=1")], models::closed())
}

async fn conflict() -> impl IntoResponse {
    (StatusCode::CONFLICT, models::closed())
}

async fn stop(_: Request, _: Next) -> Result<Response, ValidationErrors> {
    Err(models::closed())
}

fn routes() -> Router<State> {
    Router::new()
        .route("/stopped", post(closed).layer(from_fn(stop)))
        .route("/bookings", post(booked).patch(booked))
        .route("/many", post(many))
        .route("/form", get(form).post(form))
        .route("/upload", post(upload))
        .route("/search", get(search))
        .route("/rooms/{id}/{name}", get(room))
        .route("/hall", post(hall))
        .route("/tried", post(tried))
        .route("/shown", get(shown).post(shown))
        .route("/closed", post(closed))
        .route("/cookie", post(cookie))
        .route("/conflict", post(conflict))
}

fn app() -> Router {
    Router::new()
        .nest("/api", routes().layer(Answering(models::plain())))
        .nest("/by_field", routes().layer(Answering(models::by_field())))
        .nest("/own", routes().layer(Answering(models::own())))
        .nest("/bare", routes())
        .with_state(State { limits: LIMITS })
}

pub(super) fn start() -> io::Result<SocketAddr> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(("127.0.0.1", 0)))?;
    let address = listener.local_addr()?;
    thread::spawn(move || runtime.block_on(async { axum::serve(listener, app()).await }));
    Ok(address)
}
