use validation::Validate;

#[derive(Validate)]
struct Booking {
    #[validate(date)]
    date_on_number: u32,
    #[validate(date(format = "DD/MM"))]
    without_year: String,
}

fn main() {}
