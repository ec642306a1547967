use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(length(mim = 3))]
    name: String,
}

fn main() {}
