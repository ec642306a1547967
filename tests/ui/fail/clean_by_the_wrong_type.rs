use validation::Validate;

#[derive(Validate)]
#[validate(clean(Self::clean))]
struct Booking {
    seats: u32,
}

impl Booking {
    fn clean(&self) -> bool {
        self.seats > 0
    }
}

fn main() {}
