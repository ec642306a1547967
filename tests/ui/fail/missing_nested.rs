use validation::Validate;

struct Venue;

#[derive(Validate)]
struct Booking {
    #[validate(nested)]
    venue: Venue,
    #[validate(nested)]
    others: Vec<Venue>,
}

fn main() {}
