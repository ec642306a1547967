//! Bodies of JSON.

use serde_json::json;
use validation_layers::web::{
    client::{Client, Framing, Request},
    models::MAX_BYTES,
};

use super::{SERVERS, codes, post, problem, told};

const RIGHT: &str = r#"{"title": "Choir", "seats": 30, "contactAddress": null, "tags": ["a"]}"#;

#[test]
fn a_body_that_is_right_is_read() {
    assert_eq!(told(&post("/api/bookings", RIGHT)), r#"Choir, 30, None, ["a"]"#);
    assert_eq!(told(&post("/bare/bookings", RIGHT)), r#"Choir, 30, None, ["a"]"#);
    let many = format!("[{RIGHT}, {RIGHT}]");
    assert_eq!(told(&post("/api/many", many)), r#"Choir, 30, None, ["a"]; Choir, 30, None, ["a"]"#);
    let chunked = post("/api/bookings", RIGHT).framing(Framing::Chunks(7));
    assert_eq!(told(&chunked), r#"Choir, 30, None, ["a"]"#);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let body =
        r#"{"title": "ab", "seats": 300, "contactAddress": "x", "tags": [1, "a"], "titel": 1}"#;
    assert_eq!(
        codes(&post("/api/bookings", body), 422),
        "#/title min_length, #/seats max_value, #/contactAddress email, #/tags/0 invalid_type, \
         #/titel unknown_field"
    );
    assert_eq!(codes(&post("/api/bookings", "{}"), 422), "#/title required, #/seats required");
    let many = format!(r#"[{RIGHT}, {{"title": "Choir", "seats": -1}}]"#);
    assert_eq!(codes(&post("/api/many", many), 422), "#/1/seats min_value");
    assert_eq!(codes(&post("/api/many", RIGHT), 422), "# invalid_type");
}

#[test]
fn names_that_are_given_twice_are_told() {
    let body = r#"{"title": "Choir", "seats": 3, "seats": 4}"#;
    assert_eq!(codes(&post("/api/bookings", body), 422), "#/seats duplicate_field");
}

#[test]
fn malformed_json_is_a_bad_request() {
    let errors = problem(&post("/api/bookings", "{\"title\": \"Choir\",\n  \"seats\": }"), 400);
    assert_eq!(errors[0]["code"], "syntax");
    assert_eq!(errors[0]["params"], json!({"line": 2, "column": 12}));
    for body in
        [&b""[..], b"{", b"nul", b"\xff\xfe", b"{\"title\": \"\xff\"}", b"{} {}", b"[1,]", b"\0"]
    {
        assert_eq!(codes(&post("/api/bookings", body), 400), "# syntax", "{body:?}");
    }
}

#[test]
fn the_type_of_a_body_is_asked_for() {
    let of = |content_type: &str| Request::new("POST", "/api/bookings").body(content_type, RIGHT);
    for right in ["application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.api+json"]
    {
        assert_eq!(told(&of(right)), r#"Choir, 30, None, ["a"]"#, "{right}");
    }
    for wrong in
        ["text/plain", "application/jsonp", "text/json+json", "application/x-www-form-urlencoded"]
    {
        assert_eq!(codes(&of(wrong), 415), "# unsupported_media_type", "{wrong}");
    }
    let mut bare = of("");
    bare.headers.clear();
    let errors = problem(&bare, 415);
    assert_eq!(errors[0]["params"], json!({"expected": "application/json"}));
    assert_eq!(codes(&Request::new("POST", "/api/bookings"), 415), "# unsupported_media_type");

    let patch = Request::new("PATCH", "/api/bookings").body("application/merge-patch+json", RIGHT);
    assert_eq!(told(&patch), r#"Choir, 30, None, ["a"]"#);
}

#[test]
fn a_body_that_is_too_large_is_refused() {
    let large = format!("{RIGHT}{}", " ".repeat(MAX_BYTES));
    let fits = format!("{RIGHT}{}", " ".repeat(MAX_BYTES - RIGHT.len()));
    for framing in [Framing::Length, Framing::Chunks(512), Framing::Chunks(9999)] {
        let errors = problem(&post("/api/bookings", &large).framing(framing), 413);
        assert_eq!(errors[0]["code"], "too_large");
        assert_eq!(errors[0]["params"], json!({"max": MAX_BYTES}));
        told(&post("/api/bookings", &fits).framing(framing));
    }
    // The default is 2 MiB.
    told(&post("/bare/bookings", &large));
}

#[test]
fn a_length_that_is_told_is_enough_to_refuse() {
    for (name, address) in &*SERVERS {
        let mut client = Client::connect(*address).unwrap();
        client.send(&post("/api/bookings", "{").framing(Framing::Told(1 << 40))).unwrap();
        assert_eq!(client.receive(false).unwrap().status, 413, "{name}");
    }
}

#[test]
fn a_body_that_ends_early_is_unreadable() {
    for (name, address) in &*SERVERS {
        let mut client = Client::connect(*address).unwrap();
        client.send(&post("/api/bookings", "{").framing(Framing::Told(100))).unwrap();
        client.finish().unwrap();
        // Whether there is an answer to one who has left is the framework's to say; it is no 5xx.
        if let Ok(answer) = client.receive(false) {
            assert_eq!(answer.status, 400, "{name}");
        }
    }
}

#[test]
fn a_body_that_is_too_deep_is_refused() {
    for depth in [100, 1000] {
        let body = format!(r#"{{"title": {}{}}}"#, "[".repeat(depth), "]".repeat(depth));
        assert_eq!(codes(&post("/api/bookings", body), 422), "# too_deep", "{depth}");
    }
}

#[test]
fn rules_ask_the_state_of_the_application() {
    assert_eq!(told(&post("/api/hall", r#"{"seats": 50}"#)), "50");
    let errors = problem(&post("/api/hall", r#"{"seats": 51}"#), 422);
    assert_eq!(errors[0]["params"], json!({"max": 50, "actual": 51}));
}

#[test]
fn connections_are_kept() {
    for (name, address) in &*SERVERS {
        let mut client = Client::connect(*address).unwrap();
        for (body, status) in [(RIGHT, 200), ("{", 400), ("{}", 422), (RIGHT, 200)] {
            assert_eq!(client.ask(&post("/api/bookings", body)).unwrap().status, status, "{name}");
        }
    }
}
