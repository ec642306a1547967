//! Input: every mistake of a body in one answer.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use validation::{FromInput, Validate, json};

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
#[serde(rename_all = "lowercase")]
enum Plan {
    Free,
    Pro,
}

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
#[serde(deny_unknown_fields)]
struct Venue {
    #[validate(length(min = 3))]
    name: String,
    capacity: u32,
}

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Payment {
    Card {
        #[validate(length(equal = 4))]
        last_four: String,
        year: u16,
    },
    Cash,
}

fn even<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let number = u32::deserialize(deserializer)?;
    match number % 2 {
        0 => Ok(number),
        _ => Err(serde::de::Error::custom("odd")),
    }
}

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[validate(check(self.starts_on <= self.ends_on, code = "date_order", field = ends_on))]
#[validate(check(self.low <= self.high, code = "order"))]
struct Booking {
    #[validate(length(min = 3))]
    title: String,
    #[serde(alias = "places")]
    seats: u8,
    plan: Plan,
    starts_on: jiff::civil::Date,
    ends_on: jiff::civil::Date,
    #[validate(nested)]
    venue: Venue,
    #[validate(nested)]
    second: Option<Venue>,
    #[validate(length(max = 3), each(length(max = 5)))]
    tags: Vec<String>,
    #[serde(deserialize_with = "even")]
    lucky: u32,
    big: u128,
    #[validate(nested)]
    payment: Payment,
    #[validate(values(range(min = 0)))]
    prices: BTreeMap<String, i64>,
    #[validate(nested)]
    venues: Vec<Venue>,
    note: Option<String>,
    #[serde(default)]
    low: u32,
    #[serde(default)]
    high: u32,
}

fn told(body: &str) -> Vec<String> {
    let errors = json::from_str::<Booking>(body).unwrap_err();
    errors.iter().map(|(path, error)| format!("{path} {}", error.code())).collect()
}

#[test]
fn every_fault_of_a_body_is_told() {
    let body = r#"{
        "title": "ab", "places": 300, "plan": "gold", "startsOn": "2026-02-30", "endsOn": "2026-03-01",
        "venue": {"name": "x"}, "second": {"name": "Hall", "capacity": 3, "extra": 1},
        "tags": ["ok", 5, "much too long"], "lucky": 3,
        "payment": {"kind": "card", "last_four": "123", "year": "2026"},
        "prices": {"eur": -1, "usd": "x"},
        "venues": [{"name": "x", "capacity": 1}, {"name": "abc"}, 7],
        "note": "a", "note": "b", "low": 3, "high": 2, "titel": "x", "extra2": null
    }"#;
    assert_eq!(
        told(body),
        [
            "title min_length",
            "seats max_value",
            "plan invalid_choice",
            "startsOn invalid_date",
            "venue.name min_length",
            "venue.capacity required",
            "second.extra unknown_field",
            "tags[1] invalid_type",
            "tags[2] max_length",
            "lucky invalid",
            "big required",
            "payment.last_four exact_length",
            "payment.year invalid_type",
            r#"prices["usd"] invalid_type"#,
            r#"prices["eur"] min_value"#,
            "venues[1].capacity required",
            "venues[2] invalid_type",
            "venues[0].name min_length",
            "note duplicate_field",
            "__all__ order",
            "titel unknown_field",
            "extra2 unknown_field",
        ]
    );
}

#[test]
fn syntax_has_a_place() {
    let errors = json::from_str::<Venue>("{\n \"name\": }").unwrap_err();
    let (path, error) = errors.iter().next().unwrap();
    assert!(path.is_root());
    assert_eq!(error.code(), "syntax");
    assert_eq!(error.params().get("line"), Some(&2.into()));
}
