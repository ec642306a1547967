use validation::Validate;

#[derive(Validate)]
struct Form {
    #[validate(sensitive)]
    pin: u32,
    #[validate(range(max(self.pin)))]
    number: u32,
}

fn main() {}
