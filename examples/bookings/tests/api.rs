//! The API through a real socket: what is wrong, who wins, and what the constraints say.

use std::{env, fs, path::PathBuf};

use http_body_util::{BodyExt, Full};
use hyper::{Method, Request, body::Bytes};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use serde_json::{Value, json};
use sqlx::SqlitePool;
use validation_bookings::{database, site};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// A site of its own, over a file of its own.
#[derive(Clone)]
struct Site {
    client: Client<HttpConnector, Full<Bytes>>,
    address: String,
    database: SqlitePool,
}

fn file(name: &str) -> PathBuf {
    let file = env::temp_dir().join(format!("validation-{}-{name}.db", std::process::id()));
    for end in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(format!("{}{end}", file.display()));
    }
    file
}

impl Site {
    async fn start(name: &str) -> Result<Self, Error> {
        let database = database::open(file(name).to_str()).await?;
        sqlx::raw_sql("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF")
            .execute(&database)
            .await?;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let site = site(database.clone());
        tokio::spawn(async move { axum::serve(listener, site).await });
        let client = Client::builder(TokioExecutor::new()).build_http();
        Ok(Site { client, address, database })
    }

    async fn send(&self, method: Method, path: &str, body: &Value) -> Result<(u16, Value), Error> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send_text(method, path, "application/json", body).await
    }

    async fn send_text(
        &self,
        method: Method,
        path: &str,
        content_type: &str,
        body: String,
    ) -> Result<(u16, Value), Error> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header("content-type", content_type)
            .body(Full::from(body))?;
        let answer = self.client.request(request).await?;
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await?.to_bytes();
        Ok((status, serde_json::from_slice(&body).unwrap_or(Value::Null)))
    }

    async fn book(&self, booking: &Value) -> Result<(u16, Value), Error> {
        self.send(Method::POST, "/api/bookings", booking).await
    }
}

fn booking(room: i64, day: &str) -> Value {
    json!({
        "room": room, "day": day, "title": "Choir", "contact": "ann@example.org", "seats": 5,
    })
}

/// `pointer code`, in their order.
fn codes(problem: &Value) -> Vec<String> {
    let errors = problem["errors"].as_array().map_or(&[][..], Vec::as_slice);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    errors
        .iter()
        .map(|error| format!("{} {}", text(&error["pointer"]), text(&error["code"])))
        .collect()
}

/// A day for each round.
fn day(round: i64) -> String {
    let days = jiff::Span::new().days(round);
    jiff::civil::date(2026, 1, 1).saturating_add(days).to_string()
}

#[tokio::test]
async fn a_booking_is_made_changed_and_never_taken_twice() -> Result<(), Error> {
    let site = Site::start("changed").await?;
    assert_eq!(site.book(&booking(1, "2026-05-01")).await?.0, 201);
    let (status, problem) = site.book(&booking(1, "2026-05-01")).await?;
    assert_eq!((status, codes(&problem)), (422, vec!["#/day unique".into()]));
    let (status, problem) = site.book(&booking(9, "2026-05-01")).await?;
    assert_eq!((status, codes(&problem)), (422, vec!["#/room does_not_exist".into()]));

    let mut changed = booking(1, "2026-05-01");
    changed["title"] = json!("  The   big  choir ");
    let (status, saved) = site.send(Method::PUT, "/api/bookings/1", &changed).await?;
    assert_eq!((status, &saved["title"]), (200, &json!("The big choir")));
    assert_eq!(site.book(&booking(1, "2026-05-02")).await?.0, 201);
    let (status, problem) = site.send(Method::PUT, "/api/bookings/2", &changed).await?;
    assert_eq!((status, codes(&problem)), (422, vec!["#/day unique".into()]));
    let elsewhere = booking(2, "2026-05-02");
    assert_eq!(site.send(Method::PUT, "/api/bookings/77", &elsewhere).await?.0, 404);
    Ok(())
}

#[tokio::test]
async fn an_import_is_saved_whole_or_not_at_all() -> Result<(), Error> {
    let site = Site::start("import").await?;
    let lines = |bookings: &[Value]| {
        bookings.iter().map(|booking| format!("{booking}\n")).collect::<String>()
    };
    let import = |text: String| {
        site.send_text(Method::POST, "/api/bookings/import", "application/jsonl", text)
    };
    let mut wrong = booking(1, "2026-05-03");
    wrong["seats"] = json!(41);
    let all = [booking(1, "2026-05-01"), wrong, booking(1, "2026-05-01")];
    let (status, problem) = import(lines(&all)).await?;
    assert_eq!((status, codes(&problem)), (422, vec!["#/1/seats max_value".into()]));
    let all = [booking(1, "2026-05-01"), booking(9, "2026-05-01"), booking(1, "2026-05-01")];
    let (status, problem) = import(lines(&all)).await?;
    let expected = vec!["#/1/room does_not_exist".to_owned(), "#/2/day unique".into()];
    assert_eq!((status, codes(&problem)), (422, expected));
    let (_, none) = site.send(Method::GET, "/api/bookings", &Value::Null).await?;
    assert_eq!(none, json!([]));

    let all: Vec<_> = (0..500).map(|round| booking(1, &day(round))).collect();
    assert_eq!(import(lines(&all)).await?, (201, json!({ "saved": 500 })));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_book_at_once_one_wins() -> Result<(), Error> {
    let site = Site::start("race").await?;
    for round in 0..1000 {
        let wanted = booking(1, &day(round));
        let (one, other) = tokio::join!(
            tokio::spawn({
                let (site, wanted) = (site.clone(), wanted.clone());
                async move { site.book(&wanted).await }
            }),
            tokio::spawn({
                let (site, wanted) = (site.clone(), wanted.clone());
                async move { site.book(&wanted).await }
            }),
        );
        let (one, other) = (one??, other??);
        let (won, lost) = if one.0 == 201 { (one, other) } else { (other, one) };
        assert_eq!((won.0, lost.0), (201, 422), "{won:?} {lost:?}");
        assert_eq!(codes(&lost.1), ["#/day unique"]);
        assert_eq!(lost.1["errors"][0]["detail"], "This room is taken on that day.");
    }
    let (count,): (i64,) =
        sqlx::query_as("SELECT count(*) FROM bookings").fetch_one(&site.database).await?;
    assert_eq!(count, 1000);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn guests_that_come_at_once_are_counted_by_the_constraint() -> Result<(), Error> {
    let site = Site::start("guests").await?;
    for round in 1..=50 {
        assert_eq!(site.book(&booking(1, &day(round))).await?.0, 201);
        let path = format!("/api/bookings/{round}/guests");
        let more = json!({ "more": 20 });
        let (one, other) = tokio::join!(
            site.send(Method::POST, &path, &more),
            site.send(Method::POST, &path, &more)
        );
        let (one, other) = (one?, other?);
        let (won, lost) = if one.0 == 200 { (one, other) } else { (other, one) };
        assert_eq!((won.0, &won.1["seats"], lost.0), (200, &json!(25), 422));
        assert_eq!(codes(&lost.1), ["#/seats max_value"]);
        assert_eq!(lost.1["errors"][0]["detail"], "Enter 40 or less.");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_goes_meanwhile_is_no_fault_of_the_site() -> Result<(), Error> {
    let site = Site::start("gone").await?;
    for round in 1..=200 {
        sqlx::raw_sql("INSERT OR IGNORE INTO rooms VALUES (9, 'Tent')")
            .execute(&site.database)
            .await?;
        let wanted = booking(9, &day(round));
        let gone = sqlx::raw_sql("DELETE FROM rooms WHERE id = 9").execute(&site.database);
        let (booked, gone) = tokio::join!(site.book(&wanted), gone);
        let (status, problem) = booked?;
        match (status, &codes(&problem)[..]) {
            (201, []) => {
                assert!(gone.is_err(), "a room with bookings went");
                sqlx::raw_sql("DELETE FROM bookings WHERE room = 9")
                    .execute(&site.database)
                    .await?;
            }
            (422, [code]) if code == "#/room does_not_exist" || code == "#/room required" => {}
            other => panic!("{other:?}"),
        }
    }
    Ok(())
}
