//! Parameters of rules on addresses that are none.

#[derive(validation::Validate)]
struct Addresses {
    #[validate(url(schemes = ["https", "JavaScript"]))]
    program: String,
    #[validate(url(schemes = ["https://"]))]
    scheme: String,
    #[validate(mac(eui = 32))]
    length: String,
}

fn main() {}
