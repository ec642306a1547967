//! Input of any kind and size: never a panic, and work that is bounded by what was sent.
#![allow(clippy::unwrap_used, dead_code)]

use std::collections::BTreeMap;

use allocation_counter::measure;
use serde::Deserialize;
use validation::{
    Decode, FromInput, Path, Validate,
    form::{self, Data, Form},
    json,
};

#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(deny_unknown_fields)]
struct Order {
    #[normalize(trim)]
    #[validate(length(min = 3))]
    customer: String,
    plan: Option<Plan>,
    #[validate(nested)]
    #[serde(default)]
    lines: Vec<Line>,
    #[serde(default)]
    prices: BTreeMap<String, u8>,
    #[serde(default)]
    tags: Vec<String>,
}

#[derive(Debug, Deserialize, Validate, FromInput)]
struct Line {
    #[validate(length(min = 2))]
    sku: String,
    quantity: u8,
}

#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(tag = "kind")]
enum Plan {
    Free,
    Pro { seats: u8 },
}

/// A small generator of numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }

    /// Bytes that are nearly those of a sample.
    fn near(&mut self, sample: &[u8], pieces: &[&[u8]]) -> Vec<u8> {
        let mut bytes = sample.to_vec();
        for _ in 0..=self.below(6) {
            let at = self.below(bytes.len() + 1);
            match self.below(5) {
                0 => drop(bytes.drain(at..bytes.len().min(at + self.below(9)))),
                1 => bytes.insert(at, self.below(256) as u8),
                2 => drop(bytes.splice(at..at, pieces[self.below(pieces.len())].iter().copied())),
                3 => bytes.truncate(at),
                _ => {
                    let end = bytes.len().min(at + self.below(20));
                    let copy = bytes[at..end].to_vec();
                    let to = self.below(bytes.len() + 1);
                    bytes.splice(to..to, copy);
                }
            }
        }
        bytes
    }
}

/// More by `ROUNDS=1000000 cargo test --test input_bounds`.
fn rounds() -> usize {
    std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(3_000)
}

#[test]
fn any_json_is_answered() {
    let sample = br#"{"customer":"Ann","plan":{"kind":"Pro","seats":3},"lines":[{"sku":"ab","quantity":2}],"prices":{"eur":1},"tags":["a"]}"#;
    let pieces: &[&[u8]] = &[
        b"null", b"[", b"]", b"{", b"}", b"\"", b"\\u", b"\\ud800", b"1e999", b",", b":", b"-",
        b"\xff",
    ];
    let mut random = Random(11);
    for _ in 0..rounds() {
        let body = random.near(sample, pieces);
        let ours = json::from_slice::<Order>(&body);
        assert_eq!(
            serde_json::from_slice::<Order>(&body).is_err(),
            ours.as_ref().is_err_and(|errors| errors.codes().any(|code| code != "min_length")),
            "{}",
            String::from_utf8_lossy(&body),
        );
    }
}

#[test]
fn any_form_is_answered_and_shown() {
    let sample = b"customer=Ann&plan.kind=Pro&plan.seats=3&lines[0].sku=ab&lines[0].quantity=2&prices[\"e.r\"]=1&tags=a&tags=b";
    let pieces: &[&[u8]] = &[
        b"%00",
        b"%ff",
        b"[",
        b"]",
        b"[]",
        b"[999999999999]",
        b".",
        b"&",
        b"=",
        b"\"",
        b"%22",
        b"+",
        b"customer=",
        b"%3Cscript%3E",
    ];
    let mut random = Random(13);
    for _ in 0..rounds() {
        let body = random.near(sample, pieces);
        let form = Form::<Order>::bind(Data::from_urlencoded(&body));
        assert_eq!(form.is_valid(), form.errors().is_empty());
        assert!(!form.view().to_string().contains("<script"));
    }
}

#[test]
fn any_multipart_is_answered() {
    let sample = b"--b\r\nContent-Disposition: form-data; name=\"customer\"\r\n\r\nAnn\r\n--b\r\n\
        Content-Disposition: form-data; name=\"f\"; filename=\"a\\\"%22.png\"\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n";
    let pieces: &[&[u8]] =
        &[b"--b", b"\r\n", b"\r\n\r\n", b"--", b"filename*=UTF-8''%zz", b"\"", b";", b"\xff"];
    let mut random = Random(17);
    for _ in 0..rounds() {
        let body = random.near(sample, pieces);
        let data =
            Data::from_multipart_bytes("multipart/form-data; boundary=b", &body, &Decode::new());
        if let Ok(data) = data {
            let _ = form::from_data::<Order>(&data);
        }
    }
}

#[test]
fn any_path_is_read_and_written() {
    let pieces: &[&[u8]] =
        &[b"[", b"]", b".", b"\"", b"\\", b"[0]", b"[\"a.b\"]", b"__all__", "ü".as_bytes()];
    let mut random = Random(19);
    for _ in 0..rounds() {
        let text = random.near(b"lines[2].sku[\"x\"].a", pieces);
        let text = String::from_utf8_lossy(&text);
        if let Ok(path) = text.parse::<Path>() {
            assert_eq!(path.to_string().parse::<Path>().as_ref(), Ok(&path), "{text}");
        }
    }
}

/// How many bytes are taken to answer a body.
fn taken(body: &str) -> u64 {
    measure(|| drop(json::from_str::<Order>(body))).bytes_total
}

#[test]
fn bad_items_take_linear_memory() {
    let body = |count: usize| {
        let line = r#"{"sku":"a","quantity":300},"#.repeat(count);
        format!(r#"{{"customer":"x","lines":[{}]}}"#, line.trim_end_matches(','))
    };
    let errors = json::from_str::<Order>(&body(16_000)).unwrap_err();
    assert_eq!(errors.len(), 1_001);
    assert!(errors.has(None, "too_many_errors"));
    let (one, two) = (taken(&body(8_000)), taken(&body(16_000)));
    assert!(two < one * 3, "{one} {two}");
    assert!(two < 40 * body(16_000).len() as u64, "{two}");
}

#[test]
fn other_floods_take_linear_memory() {
    for body in [
        "[".repeat(100_000),
        format!(r#"{{"customer":{}"#, r#"{"a":"#.repeat(100_000)),
        format!(r#"{{"customer":"{}","plan":1}}"#, "x".repeat(1_000_000)),
        format!("{{{}}}", vec![r#""x":1"#; 100_000].join(",")),
        format!("{{{}}}", vec![r#""customer":1"#; 100_000].join(",")),
        format!(r#"{{"plan":{{{}}}}}"#, vec![r#""kind":1"#; 100_000].join(",")),
        format!(r#"{{"prices":{{{}}}}}"#, vec![r#""x":"y""#; 100_000].join(",")),
    ] {
        let bytes = taken(&body);
        assert!(bytes < 60 * body.len() as u64 + 100_000, "{bytes} of {}", body.len());
    }
}

#[test]
fn deep_names_take_linear_memory() {
    let names: Vec<String> = (0..1_000).map(|at| format!("a{at}{}=1", ".a".repeat(60))).collect();
    let body = names.join("&");
    let info = measure(|| drop(form::from_str::<Order>(&body)));
    assert!(info.bytes_total < 100 * body.len() as u64, "{}", info.bytes_total);
    let info = measure(|| drop(form::from_str::<Order>(&format!("a{}=1", "[0]".repeat(100_000)))));
    assert!(info.bytes_total < 3_000_000, "{}", info.bytes_total);
}
