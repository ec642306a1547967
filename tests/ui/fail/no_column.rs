use validation::Validate;

struct Key(u64);

struct Code(String);

#[derive(Validate)]
#[validate(table = "rooms", unique(score, name))]
struct Room {
    id: Key,
    #[validate(unique)]
    code: Code,
    #[validate(exists(owners, id))]
    owner: Option<Key>,
    score: f64,
    name: String,
}

#[derive(Validate)]
#[validate(table = "desks")]
struct Desk<T> {
    #[validate(primary_key)]
    number: Key,
    #[validate(unique)]
    place: T,
    #[validate(unique(where = "free", when = self.state))]
    name: String,
    state: String,
}

fn main() {}
