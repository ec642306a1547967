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
    actix_web::{BoundForm, answering},
    web::{Answers, Wishes},
};

use super::{
    handlers::{booked, closed, form, hall, many, page, room, search, tried, upload},
    models::{self, Booking, LIMITS},
};

async fn shown(answers: Answers, wishes: Wishes, BoundForm(form): BoundForm<Booking>) -> Html {
    Html::new(page(&answers, &wishes, form))
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
