use validation::Validate;

#[derive(Validate)]
struct Types {
    #[normalize(trim)]
    a: u32,
    #[normalize(tirm)]
    b: String,
    #[normalize(trim)]
    c: Vec<String>,
    #[normalize(each(trim))]
    d: String,
    #[normalize(empty_to_none)]
    e: String,
}

fn main() {}
