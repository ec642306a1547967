//! Forms, queries, paths.

use super::{Request, ask, codes, form, problem, told};

const RIGHT: &str = "title=Choir+night&seats=30&contactAddress=&tags=a&tags=b";

#[test]
fn a_form_is_a_body_or_a_query() {
    let read = r#"Choir night, 30, None, ["a", "b"]"#;
    assert_eq!(told(&form("/api/form", RIGHT)), read);
    assert_eq!(told(&Request::new("GET", &format!("/api/form?{RIGHT}"))), read);
    let head = ask(&Request::new("HEAD", &format!("/api/form?{RIGHT}")));
    assert_eq!((head.status, &*head.body), (200, ""));
}

#[test]
fn all_that_is_wrong_with_a_form_is_told() {
    let wrong = "title=a&seats=many&contactAddress=x";
    let codes_of_body = "#/title min_length, #/seats invalid_integer, #/contactAddress email";
    assert_eq!(codes(&form("/api/form", wrong), 422), codes_of_body);
    let query = Request::new("GET", &format!("/api/form?{wrong}"));
    assert_eq!(codes(&query, 422), "title min_length, seats invalid_integer, contactAddress email");
    let head = ask(&Request::new("HEAD", &format!("/api/form?{wrong}")));
    assert_eq!((head.status, &*head.header("content-type")), (422, "application/problem+json"));
    assert_eq!(head.header("content-language"), "en");
    assert_eq!(codes(&Request::new("GET", "/api/form"), 422), "title required, seats required");
}

#[test]
fn what_is_no_form_is_refused() {
    let json = Request::new("POST", "/api/form").body("application/json", "{}");
    let errors = problem(&json, 415);
    assert_eq!(errors[0]["params"]["expected"], "application/x-www-form-urlencoded");
    assert_eq!(codes(&Request::new("POST", "/api/form"), 415), "# unsupported_media_type");
    let many = form("/api/form", &"a=&".repeat(1001));
    assert_eq!(codes(&many, 413), "# too_many_fields");
    let large = form("/api/form", &"a".repeat(5000));
    assert_eq!(codes(&large, 413), "# too_large");
}

fn multipart(target: &str, body: &str) -> Request {
    Request::new("POST", target)
        .body("multipart/form-data; boundary=XX", body.replace('\n', "\r\n"))
}

const FILE: &str = "--XX\nContent-Disposition: form-data; name=\"title\"\n\nChoir\n\
    --XX\nContent-Disposition: form-data; name=\"poster\"; filename=\"a.txt\"\n\
    Content-Type: text/plain\n\nhello\n--XX--\n";

#[test]
fn forms_have_files() {
    assert_eq!(told(&multipart("/api/upload", FILE)), "Choir, 5 bytes");
    let short = FILE.replace("Choir", "Ch");
    assert_eq!(codes(&multipart("/api/upload", &short), 422), "#/title min_length");
    let without =
        FILE.split("--XX\nContent-Disposition: form-data; name=\"poster\"").next().unwrap();
    let without = format!("{without}--XX--\n");
    assert_eq!(codes(&multipart("/api/upload", &without), 422), "#/poster required");
    assert_eq!(codes(&form("/api/upload", "title=Choir&poster=x"), 422), "#/poster invalid_type");
}

#[test]
fn a_form_with_files_that_is_malformed_is_a_bad_request() {
    for body in ["", "--XX", "--YY\n\n--YY--", &FILE[..FILE.len() / 2]] {
        assert_eq!(codes(&multipart("/api/upload", body), 400), "# unreadable", "{body}");
    }
    let unbounded = Request::new("POST", "/api/upload").body("multipart/form-data", FILE);
    assert_eq!(codes(&unbounded, 400), "# unreadable");
    let large = FILE.replace("hello", &"hello".repeat(1000));
    assert_eq!(codes(&multipart("/api/upload", &large), 413), "# too_large");
}

#[test]
fn a_query_is_read() {
    let of = |query: &str| Request::new("GET", &format!("/api/search{query}"));
    assert_eq!(told(&of("?q=jazz%20night&page=2")), "jazz night, Some(2)");
    assert_eq!(told(&of("?q=caf%C3%A9")), "café, None");
    assert_eq!(codes(&of("?q=j&page=99"), 422), "q min_length, page max_value");
    assert_eq!(codes(&of("?q=jazz&page=two"), 422), "page invalid_integer");
    assert_eq!(codes(&of(""), 422), "q required");
    assert_eq!(codes(&of(&format!("?{}", "a&".repeat(1001))), 413), " too_many_fields");
}

#[test]
fn a_path_is_read() {
    let of = |path: &str| Request::new("GET", &format!("/api/rooms{path}"));
    for (path, room) in [
        ("/7/hall", "7, hall"),
        ("/7/great%20hall", "7, great hall"),
        ("/7/50%25", "7, 50%"),
        ("/7/a%2Fb%2Bc", "7, a/b+c"),
        ("/7/a+b", "7, a+b"),
        ("/7/%252F", "7, %2F"),
        ("/7/caf%C3%A9", "7, café"),
    ] {
        assert_eq!(told(&of(path)), room);
    }
    assert_eq!(codes(&of("/0/hall"), 422), "id min_value");
    assert_eq!(
        codes(&of("/seven/far-too-long-a-name"), 422),
        "id invalid_integer, name max_length"
    );
    assert_eq!(codes(&of("/7/%FF"), 400), " unreadable");
}

#[test]
fn a_form_is_shown_again_in_the_language_of_the_request() {
    let wrong = form("/api/shown", "title=a%22%3Cb&seats=many").header("accept-language", "nl");
    let answer = ask(&wrong);
    assert_eq!((answer.status, &*answer.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(answer.body.contains("geheel getal"), "{}", answer.body);
    assert!(answer.body.contains("value=\"a&quot;&lt;b\""), "{}", answer.body);
    assert_eq!(told(&form("/api/shown", RIGHT)), r#"Choir night, 30, None, ["a", "b"]"#);
    assert!(told(&Request::new("GET", "/api/shown?title=a")).contains("Enter at least 3"));
    let json = Request::new("POST", "/api/shown").body("application/json", "{}");
    assert_eq!(codes(&json, 415), "# unsupported_media_type");
}
