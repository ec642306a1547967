use validation::Validate;

#[derive(Validate)]
#[validate(table = "articles")]
struct Article {
    #[validate(each(exists(tags, id)))]
    tags: Vec<i64>,
}

fn main() {}
