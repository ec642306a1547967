use std::cell::Cell;

use validation::Validate;

#[derive(Validate)]
struct Counter {
    #[validate(range(max = 3))]
    count: u32,
    seen: Cell<u32>,
}

fn main() {}
