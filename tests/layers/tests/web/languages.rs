//! The language and the type that a request asks for.

use super::{Request, ask, post};

const WRONG: &str = r#"{"title": "ab", "seats": 3}"#;

fn browser() -> Request {
    let accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    post("/api/bookings", WRONG).header("accept", accept)
}

#[test]
fn the_language_is_negotiated() {
    for (asked, language, message) in [
        ("nl", "nl", "Vul minimaal 3 tekens in"),
        ("de-AT,de;q=0.9", "de", "mindestens 3 Zeichen"),
        ("xx, fr;q=0.5, nl;q=0.4", "fr", "3 caract"),
        ("en;q=0.1, nl;q=0.8", "nl", "tekens"),
        ("garbage;;;q=q,,*=\u{fffd}", "en", "Enter at least 3 characters"),
        ("", "en", "Enter at least 3 characters"),
        ("*", "en", "Enter at least 3 characters"),
    ] {
        for target in ["/api/bookings", "/bare/bookings"] {
            let answer = ask(&post(target, WRONG).header("accept-language", asked));
            assert_eq!(answer.header("content-language"), language, "{asked}");
            assert!(answer.body.contains(message), "{asked} {}", answer.body);
        }
    }
    let bytes = ask(&post("/api/bookings", WRONG).header("accept-language", b"\xff\xfe"));
    assert_eq!(bytes.header("content-language"), "en");
    // Lines of one name are one list.
    let lines = post("/api/bookings", WRONG).header("accept-language", "xx");
    let answer = ask(&lines.header("accept-language", "nl"));
    assert_eq!(answer.header("content-language"), "nl");
}

#[test]
fn a_browser_gets_html() {
    let answer = ask(&browser().header("accept-language", "nl"));
    assert_eq!((answer.status, &*answer.header("content-type")), (422, "text/html; charset=utf-8"));
    assert_eq!(answer.header("content-language"), "nl");
    assert_eq!(answer.header("vary"), "Accept, Accept-Language, HX-Request");
    assert!(answer.body.starts_with("<ul") && answer.body.contains("tekens"), "{}", answer.body);
}

#[test]
fn scripts_get_json() {
    for accept in ["*/*", "application/json", "application/vnd.api+json, text/html;q=0.5"] {
        let answer = ask(&post("/api/bookings", WRONG).header("accept", accept));
        assert_eq!(answer.header("content-type"), "application/problem+json", "{accept}");
    }
}

#[test]
fn htmx_gets_html_with_the_status_that_is_set() {
    let asked = |target| post(target, WRONG).header("hx-request", "true").header("accept", "*/*");
    for (target, status) in
        [("/api/bookings", 422), ("/by_field/bookings", 200), ("/by_field/closed", 200)]
    {
        let answer = ask(&asked(target));
        assert_eq!(
            (answer.status, &*answer.header("content-type")),
            (status, "text/html; charset=utf-8")
        );
        assert!(answer.body.starts_with("<ul"), "{}", answer.body);
    }
}

#[test]
fn what_was_sent_is_no_markup() {
    let body = r#"{"title": "Choir", "seats": 3, "<script>": 1}"#;
    let answer = ask(&post("/api/bookings", body).header("accept", "text/html"));
    assert!(!answer.body.contains("<script>"), "{}", answer.body);
}

#[test]
fn errors_of_handlers_are_in_the_language_too() {
    let answer = ask(&post("/api/closed", "{}")
        .header("accept", "text/html")
        .header("accept-language", "de"));
    assert_eq!(answer.header("content-language"), "de");
    assert!(answer.body.contains("We are closed."));
}
