//! The application by actix-web.

use std::{io, net::SocketAddr, sync::mpsc, thread};

use actix_web::{
    App, HttpServer, Scope,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::SET_COOKIE,
    middleware::{DefaultHeaders, Next, from_fn},
    rt,
    web::{self, Data, Html, get, head, patch, post},
};
use validation::{
    Upload as _, ValidationErrors,
    actix_web::{BoundForm, Form, Json, Path, Query, Rejection, answering},
    web::{Answers, Wishes},
};

use super::models::{self, Booking, Hall, LIMITS, Room, Search, Upload};

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

async fn shown(answers: Answers, wishes: Wishes, BoundForm(form): BoundForm<Booking>) -> Html {
    Html::new(match form.into_valid() {
        Ok(booking) => models::told(&booking),
        Err(form) => form.view_in(answers.language(&wishes)).to_string(),
    })
}

async fn closed() -> Result<String, ValidationErrors> {
    Err(models::closed())
}

async fn stop(
    _: ServiceRequest,
    _: Next<impl MessageBody>,
) -> Result<ServiceResponse, actix_web::Error> {
    Err(models::closed().into())
}

fn routes(path: &str) -> Scope {
    // A handler that fails has no headers of its own here: what sets cookies is a middleware below.
    let cookie = web::resource("/cookie").wrap(DefaultHeaders::new().add((SET_COOKIE, "seen=1")));
    let bookings = web::resource("/bookings").route(post().to(booked)).route(patch().to(booked));
    let forms = web::resource("/form").route(get().to(form)).route(head().to(form));
    let shows = web::resource("/shown").route(get().to(shown)).route(post().to(shown));
    let searches = web::resource("/search").route(get().to(search)).route(head().to(search));
    let rooms = web::resource("/rooms/{id}/{name}").route(get().to(room)).route(head().to(room));
    let stopped = web::resource("/stopped").wrap(from_fn(stop)).route(post().to(closed));
    web::scope(path)
        .service(stopped)
        .service(bookings)
        .service(forms.route(post().to(form)))
        .service(shows.route(head().to(shown)))
        .service(searches)
        .service(rooms)
        .route("/many", post().to(many))
        .route("/upload", post().to(upload))
        .route("/hall", post().to(hall))
        .route("/tried", post().to(tried))
        .route("/closed", post().to(closed))
        .service(cookie.route(post().to(closed)))
}

fn served(sender: &mpsc::Sender<SocketAddr>) -> io::Result<()> {
    let server = HttpServer::new(|| {
        let limits = || Data::new(LIMITS);
        let api = routes("/api").app_data(limits()).app_data(models::plain());
        let by_field = routes("/by_field").app_data(limits()).app_data(models::by_field());
        let own = routes("/own").app_data(limits()).app_data(models::own());
        App::new()
            .service(api.wrap(from_fn(answering)))
            .service(routes("/bare").app_data(limits()))
            .service(routes("/lacking"))
            // The middleware may stand around all: the settings are those of the scope.
            .service(web::scope("").service(by_field).service(own).wrap(from_fn(answering)))
    });
    let server = server.workers(2).disable_signals().bind(("127.0.0.1", 0))?;
    let address = server.addrs().into_iter().next().ok_or(io::ErrorKind::AddrNotAvailable)?;
    sender.send(address).map_err(io::Error::other)?;
    rt::System::new().block_on(server.run())
}

pub(super) fn start() -> io::Result<SocketAddr> {
    let (sender, receiver) = mpsc::channel();
    let server = thread::spawn(move || served(&sender));
    receiver.recv().map_err(|_| match server.join() {
        Ok(Err(error)) => error,
        _ => io::ErrorKind::Other.into(),
    })
}
