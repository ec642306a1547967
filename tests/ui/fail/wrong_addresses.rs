//! Rules on addresses, and what they do not check.

#[derive(validation::Validate)]
struct Types {
    #[validate(url(host = 5))]
    host: String,
    #[validate(port)]
    port: f64,
    #[validate(ip)]
    ip: u32,
}

fn main() {}
