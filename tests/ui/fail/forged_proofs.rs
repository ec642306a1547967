//! There is no way to a `Valid` but to pass.

use validation::{AsValid, Valid, Validate};

#[derive(Debug, Default, serde::Deserialize, Validate)]
struct Booking {
    #[validate(range(min = 1))]
    seats: u32,
}

#[derive(Debug, serde::Deserialize)]
struct Unruled {
    seats: u32,
}

struct Limits;

#[derive(Debug, serde::Deserialize, Validate)]
#[validate(context = Limits)]
struct InContext {
    seats: u32,
}

fn passed(booking: Booking) -> Valid<Booking> {
    Valid::passed(booking)
}

fn assign(valid: &mut Valid<Booking>) {
    **valid = Booking::default();
}

fn borrow(valid: &mut Valid<Booking>) -> &mut Booking {
    valid
}

fn borrow_by_trait(valid: &mut Valid<Booking>) -> &mut Booking {
    valid.as_mut()
}

fn take(valid: &mut Valid<Booking>) -> Booking {
    std::mem::take(valid)
}

fn convert(booking: &Booking) -> Valid<&Booking> {
    Valid::from(booking)
}

fn try_convert(booking: Booking) -> Valid<Booking> {
    booking.try_into().unwrap()
}

fn map(valid: Valid<Booking>) -> Valid<u32> {
    valid.map(|booking| booking.seats)
}

fn read_unruled(text: &str) -> Valid<Unruled> {
    serde_json::from_str(text).unwrap()
}

fn read_without_context(text: &str) -> Valid<InContext> {
    serde_json::from_str(text).unwrap()
}

fn outlive<'a>(booking: Valid<&'a Booking>) -> Valid<&'static Booking> {
    booking
}

fn outlive_by_trait(booking: &Valid<Booking>) -> Valid<&'static Booking> {
    booking.as_valid()
}

fn change_while_lent(mut booking: Booking) {
    let valid = booking.full_clean().unwrap();
    booking.seats = 0;
    drop(valid);
}

struct Forged(Booking);

impl AsValid<Booking> for Forged {
    fn as_valid(&self) -> Valid<&Booking> {
        todo!()
    }
}

fn main() {}
