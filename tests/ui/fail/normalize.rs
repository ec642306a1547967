use validation::Validate;

#[derive(Validate)]
#[normalize(trim)]
struct OnTheType {
    name: String,
}

#[derive(Validate)]
struct Forms {
    #[normalize]
    a: String,
    #[normalize = "trim"]
    b: String,
    #[normalize()]
    c: String,
    #[normalize(trim(3))]
    d: String,
    #[normalize(with)]
    e: String,
    #[normalize(with = 3)]
    f: String,
    #[normalize(crate::own)]
    g: String,
    #[normalize(each)]
    h: Vec<String>,
}

#[derive(Validate)]
enum OnAVariant {
    #[normalize(trim)]
    A(String),
}

fn main() {}
