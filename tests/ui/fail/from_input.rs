use validation::{FromInput, Validate};

#[derive(Validate, FromInput)]
struct NoDeserialize {
    name: String,
}

#[derive(serde::Deserialize, FromInput)]
struct NoValidate {
    name: String,
}

#[derive(serde::Deserialize, Validate, FromInput)]
struct OneMessage {
    #[validate(lenght(min = 3))]
    name: String,
}

#[derive(serde::Deserialize, Validate)]
struct NoWalk {
    name: String,
}

fn main() {
    let _ = validation::json::from_str::<NoWalk>("{}");
}
