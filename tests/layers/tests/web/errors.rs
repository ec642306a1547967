//! Errors of handlers, shapes, and faults of the application.

use validation_layers::web::client::{Client, Request};

use super::{SERVERS, ask, codes, post, told};

const WRONG: &str = r#"{"title": "ab", "seats": 3}"#;

#[test]
fn errors_by_field_are_a_shape() {
    let answer = ask(&post("/by_field/bookings", WRONG));
    assert_eq!((answer.status, &*answer.header("content-type")), (422, "application/json"));
    assert_eq!(
        answer.body,
        r#"{"title":[{"message":"Enter at least 3 characters (you entered 2).","code":"min_length","params":{"min":3,"actual":2}}]}"#
    );
}

#[test]
fn an_application_has_a_shape_of_its_own() {
    let answer = ask(&post("/own/closed", "{}").header("accept-language", "nl"));
    assert_eq!(
        (answer.status, &*answer.header("content-type")),
        (422, "application/vnd.shop+json")
    );
    assert_eq!(answer.header("content-language"), "nl");
    assert_eq!(
        answer.body,
        r#"{"status":422,"errors":{"seats":[{"message":"We are closed.","code":"invalid"}]}}"#
    );
    assert!(ask(&post("/own/bookings", "{")).body.starts_with(r#"{"status":400,"errors":{""#));
}

#[test]
fn handlers_return_errors() {
    for base in ["/api", "/bare"] {
        assert_eq!(codes(&post(&format!("{base}/closed"), "{}"), 422), "#/seats invalid");
    }
    let answer = ask(&post("/by_field/closed", "{}"));
    assert_eq!(answer.body, r#"{"seats":[{"message":"We are closed.","code":"invalid"}]}"#);
    // Without the layer, nothing knows of the request.
    let answer = ask(&post("/bare/closed", "{}")
        .header("accept", "text/html")
        .header("accept-language", "nl"));
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.header("content-language"), "en");
}

#[test]
fn what_a_handler_sets_stays() {
    for base in ["/api", "/by_field", "/bare"] {
        let answer = ask(&post(&format!("{base}/cookie"), "{}"));
        assert_eq!((answer.status, &*answer.header("set-cookie")), (422, "seen=1"), "{base}");
    }
    let mut axum = Client::connect(SERVERS[0].1).unwrap();
    let answer = axum.ask(&post("/api/conflict", "{}")).unwrap();
    assert_eq!(answer.status, 409);
    assert!(answer.body.starts_with(r#"{"title":"Conflict","status":409,"errors":"#));
    let answer = axum.ask(&post("/bare/conflict", "{}")).unwrap();
    assert_eq!(answer.status, 409);
}

#[test]
fn errors_of_middlewares_are_answered_as_those_of_handlers() {
    for target in ["/api/stopped", "/bare/stopped"] {
        assert_eq!(codes(&post(target, "{}"), 422), "#/seats invalid");
    }
    let asked =
        post("/api/stopped", "{}").header("accept-language", "nl").header("accept", "text/html");
    let answer = ask(&asked);
    assert_eq!((answer.status, &*answer.header("content-language")), (422, "nl"));
    assert!(answer.body.starts_with("<ul"));
}

#[test]
fn a_handler_takes_a_rejection() {
    let wrong = "422: title: Enter at least 3 characters (you entered 2).";
    assert_eq!(told(&post("/api/tried", WRONG)), wrong);
    assert_eq!(told(&post("/api/tried", r#"{"title": "abc", "seats": 3}"#)), "abc, 3, None, []");
    assert!(told(&Request::new("POST", "/api/tried")).starts_with("415: "));
}

#[test]
fn a_lacking_context_is_no_matter_of_the_client() {
    let (_, actix) = SERVERS[1];
    let answer =
        Client::connect(actix).unwrap().ask(&post("/lacking/hall", r#"{"seats": 1}"#)).unwrap();
    assert_eq!(answer.status, 500);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.body, r#"{"title":"Internal Server Error","status":500}"#);
}
