use validation::Validate;

#[derive(Validate)]
struct NewPassword {
    #[validate(sensitive)]
    password: String,
    #[validate(equal(self.password.as_str()))]
    repeat: String,
    #[validate(each(range(max = self.pin)))]
    digits: Vec<u32>,
    #[validate(sensitive)]
    pin: u32,
}

fn main() {}
