use validation::{AsValid, Valid, Validate};

#[derive(Debug, Default, Validate)]
struct Booking {
    #[validate(range(min = 1))]
    seats: u32,
}

fn save(booking: impl AsValid<Booking>) {
    let _ = booking.as_valid().seats;
}

fn construct(booking: Booking) -> Valid<Booking> {
    Valid(booking)
}

fn read_inside(booking: Valid<Booking>) -> Booking {
    booking.0
}

fn mutate(mut booking: Valid<Booking>) {
    booking.seats = 0;
}

fn swap(mut booking: Valid<Booking>) {
    std::mem::swap(&mut *booking, &mut Booking::default());
}

fn default() -> Valid<Booking> {
    Valid::default()
}

fn convert(booking: Booking) -> Valid<Booking> {
    booking.into()
}

fn save_unchecked(booking: Booking) {
    save(&booking);
}

fn partial(booking: &Booking) -> Valid<&Booking> {
    validation::Clean::new(booking).only(["seats"]).run().unwrap()
}

fn main() {}
