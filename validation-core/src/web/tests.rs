//! What is the same for all frameworks.

use super::{Answers, ByField, Wishes};
use crate::{ValidationError, ValidationErrors, input::codes::TOO_LARGE};

fn wishes(types: &str) -> Wishes {
    Wishes { types: Some(types.into()), ..Wishes::default() }
}

#[test]
fn html_is_for_those_who_ask_for_it() {
    for (types, html) in [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true),
        ("*/*", false),
        ("application/json, text/html;q=0.9", false),
        ("text/html;q=0", false),
        ("text/html;q=0.4, application/problem+json;q=0.3", true),
        ("TEXT/HTML", true),
        ("text/html;q=nonsense", false),
        ("application/vnd.api+json, text/html;q=0.5", false),
        ("", false),
    ] {
        assert_eq!(wishes(types).wants_html(), html, "{types}");
    }
    assert!(!Wishes::default().wants_html());
    assert!(Wishes { is_htmx: true, ..wishes("*/*") }.wants_html());
}

#[test]
fn the_status_hangs_on_errors_of_reading_alone() {
    let status =
        |errors: ValidationErrors| Answers::new().answer(&errors, &Wishes::default()).status();
    let too_large = || ValidationError::of(&TOO_LARGE).param("max", 9);
    assert_eq!(status(too_large().into()), 413);
    assert_eq!(status([("poster", too_large())].into()), 422);
    assert_eq!(status(ValidationError::new("too_large").into()), 422);
    assert_eq!(status(ValidationErrors::new()), 422);
}

#[test]
fn a_shape_writes_the_body_and_html_has_a_status_of_its_own() {
    let errors = ValidationErrors::from([("day", "We are closed.")]);
    let answers = Answers::new().shape(ByField).fragment_status(200);
    let answer = answers.answer(&errors, &Wishes::default());
    assert_eq!((answer.status(), answer.content_type()), (422, "application/json"));
    assert_eq!(answer.body(), r#"{"day":[{"message":"We are closed.","code":"invalid"}]}"#);

    let answer = answers.answer(&errors, &wishes("text/html"));
    assert_eq!((answer.status(), answer.content_type()), (200, "text/html; charset=utf-8"));
    assert!(answer.body().contains("We are closed.") && answer.body().starts_with("<ul"));
}

#[cfg(any(feature = "axum", feature = "actix-web"))]
#[test]
fn headers_may_have_several_lines() {
    let headers = [
        ("accept", &b"text/html;q=0.1"[..]),
        ("accept", b"\xff"),
        ("accept", b"application/json"),
        ("hx-request", b"false"),
    ];
    let of = |name| headers.iter().filter(move |(own, _)| *own == name).map(|(_, value)| *value);
    let wishes = Wishes::read(of);
    assert_eq!(wishes.types.as_deref(), Some("text/html;q=0.1, application/json"));
    assert_eq!(wishes.languages, None);
    assert!(!wishes.is_htmx && !wishes.wants_html());
}
