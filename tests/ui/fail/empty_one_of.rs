use validation::Validate;

const NONE: [&str; 0] = [];

#[derive(Validate)]
struct SignUp {
    #[validate(one_of())]
    plan: String,
    #[validate(one_of)]
    size: String,
}

#[derive(Validate)]
struct Order {
    #[validate(one_of(NONE))]
    plan: String,
}

fn main() {}
