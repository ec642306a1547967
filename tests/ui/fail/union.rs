use validation::Validate;

#[derive(Validate)]
union Bits {
    a: u32,
    b: f32,
}

fn main() {}
