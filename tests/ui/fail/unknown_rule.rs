use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(lenght(min = 3))]
    name: String,
}

fn main() {}
