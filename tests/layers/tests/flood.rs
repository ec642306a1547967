//! A flood of requests that nobody should send: no answer of 500 or above, none that cannot be read, and none
//! that does not come. `ROUNDS=…` sends more.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::{env, net::SocketAddr};

use serde_json::Value;
use validation_layers::{
    frameworks::{actix_site, axum_site},
    http::{exchange, request},
};

/// A generator of random numbers that says the same each time (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn of<'t, T: ?Sized>(&mut self, choices: &[&'t T]) -> &'t T {
        choices[self.below(choices.len())]
    }
}

const SEEDS: [&[u8]; 12] = [
    br#"{"title": "Choir", "seats": 5, "startsOn": "2026-03-01"}"#,
    br#"[{"title": "Choir", "seats": 5}, {"title": null, "seats": -1e999}]"#,
    br#"{"title": "\ud800", "seats": 18446744073709551616, "seats": {}}"#,
    b"title=Choir&seats=5&startsOn=2026-03-01",
    b"title=%&seats=%ff%zz&lines[999999999].x=1&a[[]]=&&==&tags[0]=a&tags=b",
    b"--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nChoir\r\n--x--\r\n",
    b"--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"\xff\x00\"\r\n\r\n\r\n--x",
    b"",
    b"\x00\xff\xfe",
    b"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    b"\xef\xbb\xbf{}",
    br#"{"title": "a", "a": {"b": [1, 2, {"c": "d"}]}, "": 0, "seats": 1.5e300}"#,
];

const TARGETS: [&str; 12] = [
    "/json",
    "/list",
    "/form",
    "/poster",
    "/concert",
    "/lenient",
    "/bound",
    "/fields",
    "/own",
    "/page?page=",
    "/path/",
    "/form?",
];

const TYPES: [&str; 9] = [
    "application/json",
    "application/json",
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "multipart/form-data; boundary=\"",
    "application/;json",
    "\u{7f}",
];

const LANGUAGES: [&str; 6] = ["de", "*", "en;q=2,,;q=", "xx-yy-zz-\u{7f}", "a-b-c-d-e-f-g-h", ""];

/// A seed, changed at some places.
fn mutated(random: &mut Random) -> Vec<u8> {
    let mut body = random.of(&SEEDS).to_vec();
    for _ in 0..random.below(6) {
        let place = random.below(body.len() + 1);
        match random.below(4) {
            0 => body.truncate(place),
            1 => body.insert(place, random.next() as u8),
            2 if place < body.len() => body[place] ^= 1 << random.below(8),
            _ => {
                let other = random.of(&SEEDS);
                let from = random.below(other.len() + 1);
                body.splice(place..place, other[from..].iter().copied());
            }
        }
    }
    body
}

/// What may stand in a target; the rest is written in hexadecimal.
fn encoded(text: &[u8]) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"=&%[]._-+".contains(byte);
    text.iter()
        .map(|byte| match byte {
            byte if is_plain(byte) => char::from(*byte).to_string(),
            byte => format!("%{byte:02x}"),
        })
        .collect()
}

fn next(random: &mut Random) -> (Vec<u8>, bool) {
    let body = mutated(random);
    let mut target = random.of(&TARGETS).to_owned();
    let is_read = target.ends_with(['=', '/', '?']);
    if is_read {
        target.push_str(&encoded(&body));
    }
    let method = match (is_read, random.below(8)) {
        (true, 0) => "HEAD",
        (true, _) => "GET",
        (false, 0) => "PUT",
        (false, _) => "POST",
    };
    // More or less than is sent, now and then.
    let length = match random.below(12) {
        0 => (body.len() + 1 + random.below(100)).to_string(),
        1 => body.len().saturating_sub(1).to_string(),
        _ => body.len().to_string(),
    };
    let mut headers =
        vec![("content-type", random.of(&TYPES)), ("content-length", length.as_str())];
    if random.below(3) == 0 {
        headers.push(("accept-language", random.of(&LANGUAGES)));
    }
    if random.below(6) == 0 {
        headers.push((
            "accept",
            random.of(&["text/html", "*/*;q=", "text/html;q=NaN, application/json"]),
        ));
    }
    let sent = if is_read { &[][..] } else { &body };
    (request(method, &target, &headers, sent), true)
}

async fn flood(name: &str, address: SocketAddr) {
    let rounds = env::var("ROUNDS").map_or(2_000, |rounds| rounds.parse().unwrap());
    let mut random = Random(7);
    let mut answered = 0;
    for round in 0..rounds {
        let (request, ends) = next(&mut random);
        // A server may hang up on what breaks off; it may not keep silent.
        let answer = match exchange(address, &request, ends).await {
            Ok(answer) => answer,
            Err(fault) if fault.kind() == std::io::ErrorKind::TimedOut => {
                panic!("{name}, {round}: no answer")
            }
            Err(_) => continue,
        };
        answered += 1;
        let shown =
            || format!("{name}, {round}: {answer:?} to {}", String::from_utf8_lossy(&request));
        assert!(answer.status < 500, "{}", shown());
        if answer.header("content-type").ends_with("json") && !answer.body.is_empty() {
            let body: Value =
                serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{}", shown()));
            assert!(body.is_object(), "{}", shown());
        }
    }
    assert!(answered * 2 > rounds, "{name} has answered {answered} of {rounds}");
    let good = request("POST", "/json", &[("content-type", "application/json")], SEEDS[0]);
    assert_eq!(exchange(address, &good, false).await.unwrap().status, 200, "{name} is still well");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_does_not_harm_axum() {
    flood("axum", axum_site::start().await.unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_does_not_harm_actix_web() {
    flood("actix-web", actix_site::start().unwrap()).await;
}
