//! An update of some fields of a value that was loaded: a field may be absent, null, or have a value. What comes
//! of it is checked as a whole, so that rules over several fields hold too.
//!
//! ```sh
//! cargo run --example patch
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use serde::{Deserialize, Deserializer};
use validation::{FromInput, Valid, Validate, ValidationErrors, json};

#[derive(Clone, Debug, Validate)]
#[validate(check(self.seats <= self.room, code = "too_small", message = "The room is too small.", field = seats))]
struct Booking {
    #[validate(length(min = 3))]
    title: String,
    seats: u32,
    room: u32,
    #[validate(length(max = 20))]
    note: Option<String>,
}

/// What a client may change. `note` is taken away by null, and left as it is where it is absent.
#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(deny_unknown_fields)]
struct Patch {
    title: Option<String>,
    seats: Option<u32>,
    #[serde(default, deserialize_with = "present")]
    note: Option<Option<String>>,
}

/// A value that is there: null is `Some(None)`.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

fn update(loaded: &Booking, body: &str) -> Result<Valid<Booking>, ValidationErrors> {
    let patch = json::from_str::<Patch>(body)?.into_inner();
    let mut booking = loaded.clone();
    if let Some(title) = patch.title {
        booking.title = title;
    }
    if let Some(seats) = patch.seats {
        booking.seats = seats;
    }
    if let Some(note) = patch.note {
        booking.note = note;
    }
    Ok(Valid::new(booking)?)
}

fn main() {
    let loaded =
        Booking { title: "Choir".into(), seats: 30, room: 40, note: Some("with piano".into()) };
    for body in [
        r#"{"seats": 35}"#,
        r#"{"note": null}"#,
        r#"{"seats": 50, "title": "X"}"#,
        r#"{"seats": "many", "colour": "red"}"#,
    ] {
        match update(&loaded, body) {
            Ok(booking) => println!("{body}\n  {booking:?}"),
            Err(errors) => println!("{body}\n  {}", errors.to_string().replace('\n', "\n  ")),
        }
    }
}
