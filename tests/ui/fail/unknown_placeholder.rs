use validation::Validate;

#[derive(Validate)]
#[validate(check(self.low <= self.high, message = "{low} is above {fields}."))]
#[validate(equal_fields(low, high, message = "Not {others}."))]
struct Form {
    #[validate(length(min = 3, message = "At least {minimum} characters."))]
    name: String,
    #[validate(slug(message = "{value} is no slug."))]
    slug: String,
    low: u32,
    high: u32,
}

fn main() {}
