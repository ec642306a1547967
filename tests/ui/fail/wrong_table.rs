use validation::{Validate, model::Model};

#[derive(Validate)]
#[validate(table = "contacts")]
enum Contact {
    Mail {
        #[validate(unique)]
        address: String,
    },
}

#[derive(Validate)]
#[validate(table = "codes")]
struct Code(#[validate(unique)] String);

#[derive(Validate)]
#[validate(table = "rooms", table = "halls")]
struct Room {
    #[validate(unique)]
    name: String,
}

#[derive(Validate)]
#[validate(table)]
struct Hall {
    #[validate(unique)]
    name: String,
}

#[derive(Validate)]
#[validate(table(halls), unique(name))]
struct Stage {
    name: String,
}

#[derive(Validate)]
#[validate(table = "", constraint("desks_name", code = "name"))]
struct Desk {
    #[validate(table = "desks")]
    name: String,
}

#[derive(Validate)]
struct NoTable {
    name: String,
}

fn rows<T: Model>() {}

fn used() {
    let _ = (Contact::table(), Room::table());
    rows::<NoTable>();
}

fn main() {}
