//! The model: one declaration of what a booking is.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use validation::{FromInput, Validate};

/// A booking of a room for a day.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, FromInput)]
#[serde(deny_unknown_fields)]
#[validate(table = "bookings")]
#[validate(unique(
    room,
    day,
    field = day,
    code = "unique",
    message = "This room is taken on that day."
))]
pub struct Booking {
    /// The row that it is, once it is one.
    #[serde(skip)]
    pub id: Option<i64>,
    /// The room, by its number.
    #[validate(label = "Room", exists(rooms, id))]
    pub room: i64,
    /// The day.
    #[validate(label = "Day")]
    pub day: Date,
    /// What it is for.
    #[normalize(trim, collapse_spaces)]
    #[validate(label = "Event", length(min = 3, max = 80))]
    pub title: String,
    /// Who answers for it.
    #[normalize(trim, lowercase)]
    #[validate(label = "E-mail", email)]
    pub contact: String,
    /// How many will come.
    #[validate(label = "Seats", range(min = 1, max = 40))]
    pub seats: u32,
}
