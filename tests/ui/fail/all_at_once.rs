use validation::Validate;

#[derive(Validate)]
#[validate(check(self.a < self.c))]
struct Many {
    #[validate(length(min = 2, max = 1))]
    a: String,
    #[validate(skip, email)]
    b: String,
    #[validate(each())]
    d: Vec<String>,
    #[validate(on(email))]
    e: String,
}

fn used(value: &Many) -> bool {
    value.full_clean().is_ok()
}

fn main() {}
