use validation::Validate;

#[derive(Validate)]
struct Form {
    #[validate(decimal(max_digits = 2, places = 3))]
    price: f64,
    #[validate(password(similarity = 0.05))]
    password: String,
}

fn main() {}
