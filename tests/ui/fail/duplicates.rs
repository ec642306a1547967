use validation::Validate;

#[derive(Validate)]
#[validate(name = "A", name = "B")]
struct SignUp {
    #[validate(length(min = 3, min = 4))]
    name: String,
    #[validate(label = "Age", label = "Years")]
    age: u32,
    #[validate(nested, nested)]
    plan: Plan,
}

#[derive(Validate)]
struct Plan {}

fn main() {}
