use validation::{
    Valid, Validate,
    model::Violation,
    store::{BlockingStore, StoreError},
};

#[derive(Debug, Default, Validate)]
#[validate(table = "bookings")]
struct Booking {
    #[validate(range(min = 1))]
    seats: u32,
}

#[derive(Debug, Validate)]
#[validate(table = "visits")]
struct Visit {
    seats: u32,
}

#[derive(Debug, Validate)]
struct Note {
    text: String,
}

fn raw<S: BlockingStore>(store: S, booking: &Booking) {
    let _ = store.save(booking, |_, _| Ok(()));
}

fn all_raw<S: BlockingStore>(store: S, bookings: Vec<Booking>) {
    let _ = store.save_all(bookings, |_, _| Ok(()));
}

fn inside(booking: Valid<&Booking>) -> Valid<&Booking> {
    let Valid(inner) = booking;
    inner.full_clean().unwrap()
}

fn another(booking: Valid<&Booking>) -> Valid<&Visit> {
    booking
}

fn longer<'a>(booking: Booking) -> Valid<&'a Booking> {
    booking.full_clean().unwrap()
}

fn changed(mut booking: Booking) {
    let valid = booking.full_clean().unwrap();
    booking.seats = 0;
    let _ = valid.seats;
}

fn assigned(mut valid: Valid<Booking>) {
    *valid = Booking::default();
}

fn no_row<S: BlockingStore>(store: S, note: &Note) -> Result<(), StoreError<S::Error>> {
    store.full_clean(note).map(drop)
}

struct Own(Booking);

impl validation::AsValid<Booking> for Own {
    fn as_valid(&self) -> Valid<&Booking> {
        todo!()
    }
}

fn no_fault(violation: Option<Violation>) {
    let _ = StoreError::of::<Booking>(violation);
}

fn main() {}
