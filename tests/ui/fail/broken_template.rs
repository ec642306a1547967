use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(length(min = 3, message = "At least {min characters."))]
    name: String,
}

fn main() {}
