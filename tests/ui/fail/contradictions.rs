use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(length(min = 9, max = 3))]
    name: String,
    #[validate(range(min = 130, max = 18))]
    age: u32,
    #[validate(range(above = 1.5, below = 1.5))]
    share: f64,
}

fn main() {}
