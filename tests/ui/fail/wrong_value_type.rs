use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(length(min = "three"))]
    name: String,
    #[validate(range(min = "one"))]
    age: u32,
}

fn main() {}
