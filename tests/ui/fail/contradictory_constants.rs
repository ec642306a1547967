use validation::Validate;

const MIN: usize = 9;
const MAX: usize = 3;

#[derive(Validate)]
struct SignUp {
    #[validate(length(min = MIN, max = MAX))]
    name: String,
}

fn main() {}
