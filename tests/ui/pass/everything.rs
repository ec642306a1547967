use validation::Validate;

#[derive(Debug, Validate)]
struct Booking {
    #[validate(length(min = 3, max = 3))]
    title: String,
    #[validate(range(min = 1, max = 1))]
    seats: u32,
}

fn main() {
    assert!(Booking { title: "abc".into(), seats: 1 }.full_clean().is_ok());
}
