//! The same requests to both frameworks, through sockets: the answers are the same, byte for byte.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::LazyLock;

use serde_json::Value;
use validation_layers::web::{
    self, Server,
    client::{Answer, Client, Request},
};

#[path = "web/bodies.rs"]
mod bodies;
#[path = "web/errors.rs"]
mod errors;
#[path = "web/forms.rs"]
mod forms;
#[path = "web/languages.rs"]
mod languages;

static SERVERS: LazyLock<[Server; 2]> = LazyLock::new(|| web::start().unwrap());

/// The headers that are compared.
const HEADERS: [&str; 4] = ["content-type", "content-language", "vary", "set-cookie"];

/// What both frameworks answer.
fn ask(request: &Request) -> Answer {
    let [axum, actix] = SERVERS.each_ref().map(|(name, address)| {
        let answer = Client::connect(*address).unwrap().ask(request);
        let mut answer = answer.unwrap_or_else(|error| panic!("{name}: {error}: {request:?}"));
        answer.headers.retain(|(name, _)| HEADERS.contains(&name.as_str()));
        answer.headers.sort();
        answer
    });
    assert_eq!(axum, actix, "{request:?}");
    axum
}

fn post(target: &str, json: impl AsRef<[u8]>) -> Request {
    Request::new("POST", target).body("application/json", json)
}

fn form(target: &str, body: &str) -> Request {
    Request::new("POST", target).body("application/x-www-form-urlencoded", body)
}

/// The errors of an answer that is a problem document in English: where they are, and their codes.
fn problem(request: &Request, status: u16) -> Value {
    let answer = ask(request);
    assert_eq!(answer.status, status, "{request:?} {answer:?}");
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.header("content-language"), "en");
    assert_eq!(answer.header("vary"), "Accept, Accept-Language, HX-Request");
    let document: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(document["status"], status);
    assert!(document["title"].is_string());
    document["errors"].clone()
}

/// The same, as text: `#/title min_length`.
fn codes(request: &Request, status: u16) -> String {
    let errors = problem(request, status);
    let told = errors.as_array().unwrap().iter().map(|error| {
        let place = error.get("pointer").or(error.get("parameter")).and_then(Value::as_str);
        format!("{} {}", place.unwrap_or_default(), error["code"].as_str().unwrap())
    });
    told.collect::<Vec<_>>().join(", ")
}

/// The text of an answer to a request that is right.
fn told(request: &Request) -> String {
    let answer = ask(request);
    assert_eq!(answer.status, 200, "{request:?} {answer:?}");
    answer.body
}
