//! A `Valid` is not written, and not taken apart.

use validation::{Valid, Validate};

#[derive(Debug, Validate)]
struct Booking {
    #[validate(range(min = 1))]
    seats: u32,
}

fn literal(booking: Booking) -> Valid<Booking> {
    Valid { 0: booking }
}

fn literal_of_another(booking: Booking, valid: Valid<Booking>) -> Valid<Booking> {
    Valid { 0: booking, ..valid }
}

fn destructure_by_place(mut valid: Valid<Booking>) {
    let Valid { 0: booking } = &mut valid;
    booking.seats = 0;
}

fn main() {}
