use validation::Validate;

struct Limits {
    max: u32,
}

#[derive(Validate)]
#[validate(context = Limits)]
struct Line {
    #[validate(range(max = cx.max))]
    quantity: u32,
}

#[derive(Validate)]
struct Order {
    #[validate(nested)]
    line: Line,
}

#[derive(Validate)]
struct Cart {
    #[validate(range(max = cx.max))]
    quantity: u32,
}

fn main() {}
