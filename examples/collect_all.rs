//! A body with a dozen mistakes, answered at once: what could not be decoded, and the rules that are broken.
//!
//! ```sh
//! cargo run --example collect_all
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::collections::BTreeMap;

use serde::Deserialize;
use validation::{FromInput, Validate, json};

#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[validate(check(self.first_day <= self.last_day, code = "order", field = last_day))]
#[allow(dead_code, reason = "the example shows what is wrong with it")]
struct Booking {
    #[normalize(trim)]
    #[validate(length(min = 3))]
    title: String,
    seats: u8,
    plan: Plan,
    #[validate(email)]
    contact: Option<String>,
    #[validate(nested)]
    venue: Venue,
    #[validate(each(length(max = 10)))]
    tags: Vec<String>,
    #[validate(values(range(min = 0)))]
    prices: BTreeMap<String, i64>,
    reference: u128,
    first_day: u16,
    last_day: u16,
}

#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(rename_all = "lowercase")]
enum Plan {
    Free,
    Pro,
}

#[derive(Debug, Deserialize, Validate, FromInput)]
#[allow(dead_code, reason = "the example shows what is wrong with it")]
struct Venue {
    #[validate(length(min = 3))]
    name: String,
    capacity: u32,
}

const BODY: &str = r#"{
    "title": " ab ", "seats": 300, "plan": "gold", "contact": "ann@", "venue": {"name": "x"},
    "tags": ["jazz", 7, "much too long a tag"], "prices": {"eur": -1, "usd": "ten"},
    "firstDay": 9, "lastDay": 3, "titel": "choir"
}"#;

fn main() {
    match json::from_str::<Booking>(BODY) {
        Ok(booking) => println!("{booking:?}"),
        Err(errors) => {
            println!("{} mistakes\n\n{}\n", errors.len(), errors.as_text());
            println!("{:#}", errors.as_problem());
        }
    }
}
