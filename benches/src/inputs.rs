//! The values that are checked: a valid one of each model, and what makes it wrong.

use crate::{
    harness::Case,
    models::{Cross, Customer, Email, Length, Line, Numbers, Order, Pattern, SignUp, Url},
};

/// Every case that is measured.
pub fn cases() -> Vec<Case> {
    let alone = |text: &str| text.to_owned();
    vec![
        Case::new("W1 sign-up, valid", sign_up()),
        Case::new(
            "W1 sign-up, one error",
            SignUp { email: "ann.smith@example".into(), ..sign_up() },
        ),
        Case::new("W1 sign-up, all wrong", wrong_sign_up()),
        Case::new("W2 order, valid", order()),
        Case::new("W2 order, one bad line", one_bad_line()),
        Case::new("W2 order, all wrong", wrong_order()),
        Case::new("W3 two fields, valid", cross()),
        Case::new(
            "W3 two fields, all wrong",
            Cross { repeat: "battery".into(), end: 2, ..cross() },
        ),
        Case::new("W4 numbers, valid", numbers()),
        Case::new("W4 numbers, all wrong", wrong_numbers()),
        Case::new("W7 e-mail, valid", Email { text: sign_up().email }),
        Case::new("W7 e-mail, wrong", Email { text: alone("ann.smith@example") }),
        Case::new("W7 URL, valid", Url { text: alone(WEBSITE) }),
        Case::new("W7 URL, wrong", Url { text: alone("example.com/about") }),
        Case::new("W7 pattern, valid", Pattern { text: sign_up().username }),
        Case::new("W7 pattern, wrong", Pattern { text: alone("Ann Smith 1990") }),
        Case::new("W7 length, valid", Length { text: alone(BIO) }),
        Case::new("W7 length, wrong", Length { text: alone("é") }),
    ]
}

const WEBSITE: &str = "https://www.example.com/people/ann?page=2";
const BIO: &str = "Gardener, reader, and mother of two. Lives in Zürich, and writes about what grows where \
    it was not sown: on walls, between tracks, and in the cracks of every car park that she has seen.";

fn sign_up() -> SignUp {
    SignUp {
        username: "ann_smith_1990".into(),
        email: "ann.smith@mail.example.com".into(),
        age: 34,
        website: Some(WEBSITE.into()),
        password: "correct horse battery staple".into(),
        bio: Some(BIO.into()),
        terms: true,
    }
}

fn wrong_sign_up() -> SignUp {
    SignUp {
        username: "A!".into(),
        email: "ann.smith@example".into(),
        age: 7,
        website: Some("example.com/about".into()),
        password: "1234567".into(),
        bio: Some("a".repeat(501)),
        terms: false,
    }
}

fn customer() -> Customer {
    Customer {
        name: "Ann Smith".into(),
        email: "ann.smith@mail.example.com".into(),
        country: "CH".into(),
        zip: "80331".into(),
    }
}

fn line(index: usize) -> Line {
    Line {
        sku: format!("ABC-{:04}", 1_000 + index),
        quantity: 1 + index as u32,
        price: 0.99 + index as f64,
    }
}

fn order() -> Order {
    Order { id: 4_711, customer: customer(), lines: (0..100).map(line).collect() }
}

fn one_bad_line() -> Order {
    let mut order = order();
    order.lines[57].quantity = 0;
    order
}

fn wrong_order() -> Order {
    let customer = Customer {
        name: String::new(),
        email: "ann.smith@example".into(),
        country: "CHE".into(),
        zip: "8033a".into(),
    };
    let line = |index| Line { sku: format!("abc-{index:04}"), quantity: 1_000, price: 0.0 };
    Order { id: 0, customer, lines: (0..100).map(line).collect() }
}

fn cross() -> Cross {
    let password = String::from("correct horse battery staple");
    Cross { repeat: password.clone(), password, start: 20_250_101, end: 20_250_131 }
}

fn numbers() -> Numbers {
    Numbers { a: 100, b: 1_000, c: 5_000, d: 123_456_789, e: -5, f: 999_999, g: 0.5, h: 21.5 }
}

fn wrong_numbers() -> Numbers {
    Numbers { a: 0, b: 9, c: 1_000_001, d: 0, e: 1_001, f: -1_000_000_001, g: 1.5, h: f64::NAN }
}

/// Values that are never measured: both sides have to find the same in them.
pub fn doubtful() -> Vec<Case> {
    let text = |text: &str| text.to_owned();
    let mut cases = vec![
        Case::new("no bio", SignUp { bio: None, website: None, ..sign_up() }),
        Case::new("bounds", SignUp { username: "abc".into(), age: 18, ..sign_up() }),
        Case::new(
            "wide text",
            SignUp { password: "密".repeat(8), bio: Some("ü".repeat(500)), ..sign_up() },
        ),
        Case::new("wide text, too short", SignUp { password: "密".repeat(7), ..sign_up() }),
        Case::new("long name", SignUp { username: "a".repeat(31), age: 131, ..sign_up() }),
        Case::new("no lines", Order { lines: Vec::new(), ..order() }),
        Case::new(
            "too many lines",
            Order { lines: (0..501).map(|_| line(1)).collect(), ..order() },
        ),
        Case::new("one day", Cross { end: 20_250_101, ..cross() }),
        Case::new("infinite", Numbers { g: f32::INFINITY, h: f64::NEG_INFINITY, ..numbers() }),
        Case::new("not a number", Numbers { g: f32::NAN, ..numbers() }),
    ];
    let emails = [
        "",
        "@",
        "a@",
        "@b.cd",
        "a@b.cd",
        "a.b@c-d.ef",
        ".a@b.cd",
        "a.@b.cd",
        "a..b@c.de",
        "a@b..cd",
        "a@-b.cd",
        "a@b-.cd",
        "a@b.c",
        "a@b.c1",
        "a@b.xn--p1ai",
        "a@b.cd.",
        "a@.b.cd",
        "a@b@c.de",
        "a b@c.de",
        "ä@b.cd",
        "a@ä.cd",
        "a+b@c.de",
        "a@1.2.3.4",
        "a@localhost",
    ];
    cases.extend(emails.map(|email| Case::new("e-mail", Email { text: text(email) })));
    cases.push(Case::new("long e-mail", Email { text: format!("{}@b.cd", "a".repeat(65)) }));
    cases.push(Case::new("long label", Email { text: format!("a@{}.cd", "b".repeat(64)) }));
    let urls = [
        "",
        "https://",
        "http://a.bc",
        "https://a.bc/",
        "https://a.bc:80/x",
        "https://a.bc:65536/",
        "https://a.bc/x y",
        "ftp://a.bc",
        "https:/a.bc",
        "https://a.bc?x#y",
        "https://-a.bc",
        "https://a..bc",
        "https://a.b-c.de/%20/(x)",
        "HTTP://A.BC:",
        "https://localhost",
        "https://a.1",
        "https://192.0.2.1",
        "https://[::1]:80/",
        "https://bücher.de/ü",
        "https://xn--bcher-kva.de",
        "https://a.bc\\d",
        "https://a.bc.",
        "https://a.bc:123456/",
        "https://u@a.bc",
        "https://0x1",
    ];
    cases.extend(urls.map(|url| Case::new("URL", Url { text: text(url) })));
    for pattern in ["", "a", "_", "a-b", "abcdefghijklmnop", "abcdefghijklmnopQ", "é", "abcdefgé"]
    {
        cases.push(Case::new("pattern", Pattern { text: text(pattern) }));
    }
    for count in [0, 1, 2, 3, 125, 126, 499, 500, 501, 2_000, 2_001] {
        cases.push(Case::new("length", Length { text: "a".repeat(count) }));
        cases.push(Case::new("wide length", Length { text: "😀".repeat(count) }));
    }
    cases
}
