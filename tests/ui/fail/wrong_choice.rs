use validation::Validate;

struct Color;

#[derive(Validate)]
struct Shirt {
    #[validate(one_of("red", "green"))]
    color: Color,
}

fn main() {}
