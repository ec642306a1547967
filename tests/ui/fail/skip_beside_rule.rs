use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(skip, length(min = 3))]
    name: String,
}

fn main() {}
