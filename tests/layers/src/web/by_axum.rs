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
    ValidationErrors,
    axum::{Answering, BoundForm},
    web::{Answers, Wishes},
};

use super::{
    handlers::{booked, closed, form, hall, many, page, room, search, tried, upload},
    models::{self, Booking, LIMITS, Limits},
};

#[derive(Clone)]
struct State {
    limits: Limits,
}

impl FromRef<State> for Limits {
    fn from_ref(state: &State) -> Limits {
        state.limits
    }
}

async fn shown(
    answers: Answers,
    wishes: Wishes,
    BoundForm(form): BoundForm<Booking>,
) -> Html<String> {
    Html(page(&answers, &wishes, form))
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
