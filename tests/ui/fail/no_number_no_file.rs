use validation::Validate;

#[derive(Validate)]
struct Form {
    #[validate(positive)]
    text: String,
    #[validate(even)]
    float: f64,
    #[validate(decimal(places = 2))]
    flag: bool,
    #[validate(file(max_size = 10))]
    name: String,
    #[validate(file_extension("pdf"))]
    size: u64,
    #[validate(password(not_similar_to(self.size)))]
    password: String,
}

fn main() {}
