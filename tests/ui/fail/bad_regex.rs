use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(pattern(r"^[a-z"))]
    name: String,
    #[validate(pattern(r"(?=look)"))]
    code: String,
}

fn main() {}
