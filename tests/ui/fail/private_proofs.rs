//! What makes a `Valid` is out of reach.

use validation::{Valid, Validate};

#[derive(Debug, Validate)]
struct Booking {
    #[validate(range(min = 1))]
    seats: u32,
}

fn function(booking: Booking) -> Option<Valid<Booking>> {
    Some(booking).map(Valid)
}

fn destructure(valid: Valid<Booking>) -> Booking {
    let Valid(booking) = valid;
    booking
}

struct Forged(Booking);

impl validation::valid::sealed::Sealed<Booking> for Forged {}

fn main() {}
