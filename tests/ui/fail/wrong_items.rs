use validation::Validate;

struct Tag;

#[derive(Validate)]
struct Article {
    #[validate(contains_all(1, 2))]
    tags: Vec<String>,
    #[validate(subset_of("a"))]
    title: String,
    #[validate(subset_of("a", "b"))]
    own: Vec<Tag>,
}

#[derive(Validate)]
struct Numbers {
    #[validate(digits(len = 4, max = 5))]
    pin: String,
    #[validate(integer_list(separator = ""))]
    list: String,
    #[validate(alpha)]
    age: u32,
}

fn main() {}
