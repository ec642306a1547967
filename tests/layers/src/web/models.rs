//! What the application takes, and its settings: the same for both frameworks.

use serde::Deserialize;
use validation::{
    FromInput, Validate, ValidationErrors,
    form::File,
    web::{Answers, Body, ByField, Refusal},
};

/// A body of JSON, or a form.
#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Booking {
    #[validate(length(min = 3))]
    pub(super) title: String,
    pub(super) seats: u8,
    #[validate(email)]
    contact_address: Option<String>,
    #[serde(default)]
    #[validate(each(length(max = 10)))]
    tags: Vec<String>,
}

/// A form with a file.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Upload {
    #[validate(length(min = 3))]
    pub(super) title: String,
    pub(super) poster: File,
}

/// A query.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Search {
    #[validate(length(min = 2))]
    pub(super) q: String,
    #[validate(range(min = 1, max = 50))]
    pub(super) page: Option<u32>,
}

/// The parameters of a path.
#[derive(Debug, Deserialize, Validate, FromInput)]
pub struct Room {
    #[validate(range(min = 1))]
    pub(super) id: u32,
    #[validate(length(max = 12))]
    pub(super) name: String,
}

/// What the application allows.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// So many seats a hall has.
    pub max_seats: u8,
}

/// A body whose rules ask the application.
#[derive(Debug, Deserialize, Validate, FromInput)]
#[validate(context = Limits)]
pub struct Hall {
    #[validate(range(max = cx.max_seats))]
    pub(super) seats: u8,
}

/// Bodies have at most so many bytes.
pub const MAX_BYTES: usize = 4096;

pub(super) const LIMITS: Limits = Limits { max_seats: 50 };

pub(super) fn closed() -> ValidationErrors {
    [("seats", "We are closed.")].into()
}

pub(super) fn plain() -> Answers {
    Answers::new().max_bytes(MAX_BYTES)
}

pub(super) fn by_field() -> Answers {
    plain().shape(ByField).fragment_status(200)
}

pub(super) fn own() -> Answers {
    plain().shape(|refusal: &Refusal<'_>| {
        let (status, errors) = (refusal.status(), refusal.as_json());
        Body::new(
            "application/vnd.shop+json",
            format!(r#"{{"status":{status},"errors":{errors}}}"#),
        )
    })
}

pub(super) fn told(booking: &Booking) -> String {
    let Booking { title, seats, contact_address, tags } = booking;
    format!("{title}, {seats}, {contact_address:?}, {tags:?}")
}
