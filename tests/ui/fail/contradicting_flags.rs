//! Flags that contradict each other, or what they are flags of.

use validation::Validate;

#[derive(Validate)]
struct Form {
    #[validate(ip(private, global))]
    address: String,
    #[validate(ipv4(zone))]
    link: Option<String>,
    #[validate(cidr(v4, v6))]
    network: String,
    #[validate(country(alpha3, numeric))]
    country: String,
    #[validate(base64(url_safe, padding, any_padding))]
    token: String,
}

fn main() {}
