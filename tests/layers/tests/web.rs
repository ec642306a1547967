//! Requests through sockets to `axum` and to `actix-web`: both give the same answers.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::net::SocketAddr;

use serde_json::{Value, json};
use validation_layers::{
    frameworks::{actix_site, axum_site},
    http::{Answer, exchange, request},
};

struct Sites {
    axum: SocketAddr,
    actix: SocketAddr,
}

impl Sites {
    async fn start() -> Self {
        Sites { axum: axum_site::start().await.unwrap(), actix: actix_site::start().unwrap() }
    }

    /// The answer of both, which has to be the same.
    async fn ask(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let request = request(method, target, headers, body);
        let axum = exchange(self.axum, &request, false).await.unwrap();
        let actix = exchange(self.actix, &request, false).await.unwrap();
        let told = |answer: &Answer| {
            let names = ["content-type", "content-language", "vary"];
            let headers = names.map(|name| answer.header(name).to_owned());
            (answer.status, headers, answer.body.clone())
        };
        // What handlers say for themselves is not compared: each framework has its own type for text.
        if axum.status >= 400 {
            assert_eq!(told(&axum), told(&actix), "{method} {target}");
        } else {
            assert_eq!((axum.status, &axum.body), (actix.status, &actix.body), "{method} {target}");
        }
        axum
    }

    async fn json(&self, target: &str, body: &str) -> Answer {
        self.ask("POST", target, &[("content-type", "application/json")], body.as_bytes()).await
    }
}

fn problem(answer: &Answer) -> Value {
    assert_eq!(answer.header("content-type"), "application/problem+json", "{answer:?}");
    serde_json::from_str(&answer.body).unwrap()
}

/// `place code`, in their order.
fn codes(answer: &Answer) -> Vec<String> {
    let problem = problem(answer);
    assert_eq!(problem["status"], answer.status);
    let errors = problem["errors"].as_array().unwrap().iter();
    let place = |error: &Value| {
        let place = error.get("pointer").or(error.get("parameter"));
        place.map_or("", |place| place.as_str().unwrap()).to_owned()
    };
    errors.map(|error| format!("{} {}", place(error), error["code"].as_str().unwrap())).collect()
}

const GOOD: &str = r#"{"title": " Choir ", "seats": 5}"#;
const WRONG: &str = r#"{"title": "ab", "seats": 300, "startsOn": "May", "seat": 1}"#;

#[tokio::test(flavor = "multi_thread")]
async fn bodies_of_json() {
    let sites = Sites::start().await;
    let good = sites.json("/json", GOOD).await;
    assert_eq!((good.status, good.body.as_str()), (200, "Choir 5"));
    let wrong = sites.json("/json", WRONG).await;
    assert_eq!(
        codes(&wrong),
        [
            "#/title min_length",
            "#/seats max_value",
            "#/startsOn invalid_date",
            "#/seat unknown_field"
        ]
    );
    assert_eq!(wrong.header("vary"), "Accept, Accept-Language, HX-Request");
    for (body, status, expected) in [
        ("", 400, "# syntax"),
        ("{", 400, "# syntax"),
        ("{\"title\": \"a\u{1}\"}", 400, "# syntax"),
        ("7", 422, "# invalid_type"),
        ("null", 422, "# required"),
        (r#"{"title": "abc", "seats": 1, "seats": 2}"#, 422, "#/seats duplicate_field"),
    ] {
        let answer = sites.json("/json", body).await;
        assert_eq!((answer.status, codes(&answer)), (status, vec![expected.to_owned()]), "{body}");
    }
    let answer = sites
        .ask("POST", "/json", &[("content-type", "application/json")], b"{\"title\": \"\xff\"}")
        .await;
    assert_eq!(answer.status, 400);
    let list = sites.json("/list", &format!("[{GOOD}, {WRONG}]")).await;
    assert_eq!(codes(&list)[0], "#/1/title min_length");
    assert_eq!(sites.json("/list", &format!("[{GOOD}, {GOOD}]")).await.body, "2");
    assert_eq!(sites.json("/lenient", WRONG).await.body, "4");
    let deep = format!("{}{}", "[".repeat(150), "]".repeat(150));
    let deep = sites.json("/json", &deep).await;
    assert!(deep.status < 500, "{deep:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn types_and_sizes_of_bodies() {
    let sites = Sites::start().await;
    for (content_type, status) in [
        ("application/json; charset=utf-8", 200),
        ("APPLICATION/JSON", 200),
        ("application/merge-patch+json", 200),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("text/json+json", 415),
        ("", 415),
    ] {
        let answer =
            sites.ask("POST", "/json", &[("content-type", content_type)], GOOD.as_bytes()).await;
        assert_eq!(answer.status, status, "{content_type}");
        if status == 415 {
            assert_eq!(codes(&answer), ["# unsupported_media_type"]);
        }
    }
    assert_eq!(sites.ask("POST", "/json", &[], GOOD.as_bytes()).await.status, 415);
    assert_eq!(
        sites.ask("POST", "/form", &[("content-type", "text/plain")], b"a=b").await.status,
        415
    );

    let large = format!("{GOOD}{}", " ".repeat(2_000));
    let answer = sites.json("/json", &large).await;
    assert_eq!((answer.status, codes(&answer)), (413, vec!["# too_large".to_owned()]));
    assert_eq!(problem(&answer)["errors"][0]["params"], json!({ "max": 2_000 }));
    let chunks = format!("{:x}\r\n{large}\r\n0\r\n\r\n", large.len());
    let chunked = [("content-type", "application/json"), ("transfer-encoding", "chunked")];
    assert_eq!(sites.ask("POST", "/json", &chunked, chunks.as_bytes()).await.status, 413);
    let chunks =
        format!("5\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n", &GOOD[..5], GOOD.len() - 5, &GOOD[5..]);
    assert_eq!(sites.ask("POST", "/json", &chunked, chunks.as_bytes()).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_queries_and_paths() {
    let sites = Sites::start().await;
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let answer =
        sites.ask("POST", "/form", &form, b"title=+Choir&seats=5&startsOn=2026-03-01").await;
    assert_eq!(answer.body, "Choir Some(2026-03-01)");
    let answer = sites.ask("POST", "/form", &form, b"title=a&seats=x").await;
    assert_eq!(codes(&answer), ["#/title min_length", "#/seats invalid_integer"]);
    for method in ["GET", "HEAD"] {
        assert_eq!(sites.ask(method, "/form?title=Choir&seats=5", &[], b"").await.status, 200);
        let answer = sites.ask(method, "/form?title=a&seats=5", &[], b"").await;
        assert_eq!(answer.status, 422, "{method}");
        assert_eq!(answer.body.is_empty(), method == "HEAD");
    }
    let parts = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nChoir\r\n--x\r\n\
        Content-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n\r\n1234\r\n--x--\r\n";
    let multipart = [("content-type", "multipart/form-data; boundary=x")];
    let answer = sites.ask("POST", "/poster", &multipart, parts.as_bytes()).await;
    assert_eq!(answer.body, "Choir Some((\"a.png\", 4))");
    let answer = sites.ask("POST", "/poster", &multipart, b"nonsense").await;
    assert_eq!((answer.status, codes(&answer)), (400, vec!["# unreadable".to_owned()]));

    assert_eq!(
        sites.ask("GET", "/page?page=7&tags=a&tags=b", &[], b"").await.body,
        "7 [\"a\", \"b\"]"
    );
    let answer = sites.ask("GET", "/page?page=0", &[], b"").await;
    assert_eq!((answer.status, codes(&answer)), (422, vec!["page min_value".to_owned()]));
    assert_eq!(sites.ask("GET", "/page", &[], b"").await.status, 422);
    assert_eq!(sites.ask("GET", "/path/7", &[], b"").await.body, "7");
    for (number, code) in
        [("0", "min_value"), ("x", "invalid_integer"), ("%37x", "invalid_integer")]
    {
        let answer = sites.ask("GET", &format!("/path/{number}"), &[], b"").await;
        assert_eq!((answer.status, codes(&answer)), (422, vec![format!("number {code}")]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_in_the_language_and_the_type_that_are_asked_for() {
    let sites = Sites::start().await;
    let json = ("content-type", "application/json");
    for (wish, language, message) in [
        ("nl", "nl", "Vul 1 of meer in (ingevuld: 0)."),
        ("de-AT, de;q=0.9", "de", "Geben Sie 1 oder mehr ein (Sie haben 0 eingegeben)."),
        ("tlh", "en", "Enter 1 or more (you entered 0)."),
        (";;;q=,,", "en", "Enter 1 or more (you entered 0)."),
    ] {
        let headers = [json, ("accept-language", wish)];
        let answer = sites.ask("POST", "/json", &headers, br#"{"title": "abc", "seats": 0}"#).await;
        assert_eq!(answer.header("content-language"), language);
        assert_eq!(problem(&answer)["errors"][0]["detail"], message);
    }
    let browser = ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    let answer = sites.ask("POST", "/json", &[json, browser], WRONG.as_bytes()).await;
    assert_eq!((answer.status, answer.header("content-type")), (422, "text/html; charset=utf-8"));
    assert!(answer.body.starts_with("<ul class=\"errorlist\">"), "{}", answer.body);
    let answer =
        sites.ask("POST", "/fields", &[json, ("hx-request", "true")], WRONG.as_bytes()).await;
    assert_eq!(answer.status, 200);
    assert!(answer.body.starts_with("<ul"), "{}", answer.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn shapes_contexts_and_errors_of_handlers() {
    let sites = Sites::start().await;
    let answer = sites.json("/fields", r#"{"title": "ab", "seats": 1}"#).await;
    assert_eq!((answer.status, answer.header("content-type")), (422, "application/json"));
    assert!(answer.body.starts_with(r#"{"title":[{"message":"#), "{}", answer.body);
    let answer = sites.json("/own", "{").await;
    assert_eq!(answer.header("content-type"), "application/vnd.envelope+json");
    assert!(answer.body.starts_with(r#"{"failed":400,"errors":{"__all__""#), "{}", answer.body);
    let answer = sites.ask("GET", "/own/closed", &[], b"").await;
    assert!(answer.body.starts_with(r#"{"failed":422,"errors":{"title""#), "{}", answer.body);
    assert_eq!(sites.json("/concert", r#"{"seats": 50}"#).await.body, "50");
    let answer = sites.json("/concert", r#"{"seats": 51}"#).await;
    assert_eq!(codes(&answer), ["#/seats max_value"]);

    for target in ["/closed", "/plain"] {
        let answer = sites.ask("GET", target, &[("accept-language", "de")], b"").await;
        assert_eq!((answer.status, codes(&answer)), (422, vec!["#/title invalid".to_owned()]));
        let language = if target == "/closed" { "de" } else { "en" };
        assert_eq!(answer.header("content-language"), language, "{target}");
        assert_eq!(answer.header("vary"), "Accept, Accept-Language, HX-Request", "{target}");
    }
    let closed = exchange(sites.axum, &request("GET", "/closed", &[], b""), false).await.unwrap();
    assert_eq!(closed.header("set-cookie"), "seen=1");

    let form = [("content-type", "application/x-www-form-urlencoded"), ("accept-language", "de")];
    let answer = sites.ask("POST", "/bound", &form, b"title=%3Cb%3E&seats=0").await;
    assert!(answer.body.contains("value=\"&lt;b&gt;\""), "{}", answer.body);
    assert!(answer.body.contains("Geben Sie 1 oder mehr ein"), "{}", answer.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_context_that_is_not_there_is_a_fault_of_the_application() {
    let actix = actix_site::start().unwrap();
    let json = [("content-type", "application/json")];
    let bare = request("POST", "/bare/concert", &json, br#"{"seats": 51}"#);
    assert_eq!(exchange(actix, &bare, false).await.unwrap().status, 500);
}
