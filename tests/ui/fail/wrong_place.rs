use validation::Validate;

#[derive(Validate)]
#[validate(nested)]
struct SignUp {
    #[validate(context = u32)]
    name: String,
    #[validate]
    age: u32,
    #[validate = "email"]
    mail: String,
}

#[derive(Validate)]
enum Plan {
    #[validate(required)]
    Free,
}

fn main() {}
