//! One application in both frameworks, each with the same routes.

use std::{io, net::SocketAddr};

use serde::Deserialize;
use validation::{
    FromInput, Validate, ValidationErrors,
    form::{File, Form},
    web::{Answers, Body, Refusal},
};

/// What is booked.
#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Booking {
    #[normalize(trim)]
    #[validate(length(min = 3, max = 80))]
    title: String,
    #[validate(label = "Seats", range(min = 1))]
    seats: u8,
    starts_on: Option<jiff::civil::Date>,
}

/// A page of a list.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Page {
    #[validate(range(min = 1, max = 100))]
    page: u32,
    tags: Vec<String>,
}

/// What a rule may ask.
#[derive(Clone, Debug)]
pub struct Hall {
    seats: u32,
}

/// A type with a context.
#[derive(Debug, Deserialize, Validate, FromInput)]
#[validate(context = Hall)]
pub struct Concert {
    #[validate(range(max = cx.seats))]
    seats: u32,
}

/// A form with a file.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Poster {
    #[validate(length(min = 3))]
    title: String,
    image: Option<File>,
}

fn answers() -> Answers {
    Answers::new().max_bytes(2_000)
}

/// A shape of the application's own.
fn envelope(refusal: &Refusal<'_>) -> Body {
    let text = format!(r#"{{"failed":{},"errors":{}}}"#, refusal.status(), refusal.as_json());
    Body::new("application/vnd.envelope+json", text)
}

fn closed() -> ValidationErrors {
    [("title", "We are closed.")].into()
}

fn shown(form: Form<Booking>, answers: &Answers, wishes: &validation::web::Wishes) -> String {
    match form.into_valid() {
        Ok(booking) => booking.title.clone(),
        Err(form) => form.view_in(answers.language(wishes)).to_string(),
    }
}

/// `axum`.
pub mod axum_site {
    use axum::{
        Router,
        extract::FromRef,
        http::header::SET_COOKIE,
        response::IntoResponse,
        routing::{get, post},
    };
    use validation::{
        axum::{Answering, BoundForm, Form, Json, Path, Query, Rejection},
        web::{Answers, ByField, Wishes},
    };

    use super::*;

    #[derive(Clone)]
    struct State {
        hall: Hall,
    }

    impl FromRef<State> for Hall {
        fn from_ref(state: &State) -> Self {
            state.hall.clone()
        }
    }

    async fn json(Json(booking): Json<Booking>) -> String {
        format!("{} {}", booking.title, booking.seats)
    }

    async fn list(Json(bookings): Json<Vec<Booking>>) -> String {
        bookings.len().to_string()
    }

    async fn form(Form(booking): Form<Booking>) -> String {
        format!("{} {:?}", booking.title, booking.starts_on)
    }

    async fn poster(Form(poster): Form<Poster>) -> String {
        let image = poster.image.as_ref().map(|image| (image.name(), image.content().len()));
        format!("{} {image:?}", poster.title)
    }

    async fn page(Query(page): Query<Page>) -> String {
        format!("{} {:?}", page.page, page.tags)
    }

    async fn path(Path(page): Path<Numbered>) -> String {
        page.number.to_string()
    }

    async fn concert(Json(concert): Json<Concert>) -> String {
        concert.seats.to_string()
    }

    async fn lenient(booking: Result<Json<Booking>, Rejection>) -> String {
        match booking {
            Ok(Json(booking)) => booking.title.clone(),
            Err(rejection) => rejection.errors().len().to_string(),
        }
    }

    async fn refused() -> impl IntoResponse {
        ([(SET_COOKIE, "seen=1")], closed())
    }

    async fn bound(
        answers: Answers,
        wishes: Wishes,
        BoundForm(form): BoundForm<Booking>,
    ) -> String {
        shown(form, &answers, &wishes)
    }

    /// Starts the site.
    ///
    /// # Errors
    /// Where no port is free.
    pub async fn start() -> io::Result<SocketAddr> {
        let shaped = Router::new()
            .route("/fields", post(json))
            .layer(Answering(answers().shape(ByField).fragment_status(200)));
        let own = Router::new()
            .route("/own", post(json))
            .route("/own/closed", get(refused))
            .layer(Answering(answers().shape(envelope)));
        let site = Router::new()
            .route("/json", post(json))
            .route("/list", post(list))
            .route("/form", get(form).post(form))
            .route("/poster", post(poster))
            .route("/page", get(page))
            .route("/path/{number}", get(path))
            .route("/concert", post(concert))
            .route("/lenient", post(lenient))
            .route("/closed", get(refused))
            .route("/bound", post(bound))
            .layer(Answering(answers()))
            .route("/plain", get(refused))
            .merge(shaped)
            .merge(own)
            .with_state(State { hall: Hall { seats: 50 } });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        tokio::spawn(async move { axum::serve(listener, site).await });
        Ok(address)
    }
}

/// A number in a path.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Numbered {
    #[validate(range(min = 1))]
    number: u32,
}

/// `actix-web`.
pub mod actix_site {
    use actix_web::{App, HttpServer, middleware::from_fn, web};
    use validation::{
        actix_web::{BoundForm, Form, Json, Path, Query, answering},
        web::{Answers, ByField, Wishes},
    };

    use super::*;

    async fn json(Json(booking): Json<Booking>) -> String {
        format!("{} {}", booking.title, booking.seats)
    }

    async fn list(Json(bookings): Json<Vec<Booking>>) -> String {
        bookings.len().to_string()
    }

    async fn form(Form(booking): Form<Booking>) -> String {
        format!("{} {:?}", booking.title, booking.starts_on)
    }

    async fn poster(Form(poster): Form<Poster>) -> String {
        let image = poster.image.as_ref().map(|image| (image.name(), image.content().len()));
        format!("{} {image:?}", poster.title)
    }

    async fn page(Query(page): Query<Page>) -> String {
        format!("{} {:?}", page.page, page.tags)
    }

    async fn path(Path(page): Path<Numbered>) -> String {
        page.number.to_string()
    }

    async fn concert(Json(concert): Json<Concert>) -> String {
        concert.seats.to_string()
    }

    async fn lenient(booking: Result<Json<Booking>, actix_web::Error>) -> String {
        match booking {
            Ok(Json(booking)) => booking.title.clone(),
            Err(error) => {
                let rejection = error.as_error::<validation::actix_web::Rejection>();
                rejection.map_or(0, |rejection| rejection.errors().len()).to_string()
            }
        }
    }

    async fn refused() -> Result<String, ValidationErrors> {
        Err(closed())
    }

    async fn bound(
        answers: Answers,
        wishes: Wishes,
        BoundForm(form): BoundForm<Booking>,
    ) -> String {
        shown(form, &answers, &wishes)
    }

    fn site(config: &mut web::ServiceConfig) {
        let both = || web::resource("/form").route(web::get().to(form)).route(web::head().to(form));
        config
            .route("/plain", web::get().to(refused))
            .service(
                web::scope("/own")
                    .app_data(answers().shape(envelope))
                    .wrap(from_fn(answering))
                    .route("/closed", web::get().to(refused))
                    .route("", web::post().to(json)),
            )
            .service(
                web::resource("/fields")
                    .app_data(answers().shape(ByField).fragment_status(200))
                    .route(web::post().to(json)),
            )
            .service(web::scope("/bare").route("/concert", web::post().to(concert)))
            .service(
                web::scope("")
                    .app_data(answers())
                    .app_data(web::Data::new(Hall { seats: 50 }))
                    .wrap(from_fn(answering))
                    .service(both().route(web::post().to(form)))
                    .route("/json", web::post().to(json))
                    .route("/list", web::post().to(list))
                    .route("/poster", web::post().to(poster))
                    .route("/page", web::get().to(page))
                    .route("/path/{number}", web::get().to(path))
                    .route("/concert", web::post().to(concert))
                    .route("/lenient", web::post().to(lenient))
                    .route("/closed", web::get().to(refused))
                    .route("/bound", web::post().to(bound)),
            );
    }

    /// Starts the site.
    ///
    /// # Errors
    /// Where no port is free.
    pub fn start() -> io::Result<SocketAddr> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = HttpServer::new(|| App::new().configure(site)).workers(2);
                server.disable_signals().listen(listener)?.run().await
            })
        });
        Ok(address)
    }
}
