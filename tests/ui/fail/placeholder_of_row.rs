use validation::Validate;

#[derive(Validate)]
#[validate(table = "rooms", unique(name, floor, message = "{name} is taken."))]
#[validate(constraint("rooms_floor", code = "floor", message = "No floor {floor}."))]
struct Room {
    #[validate(unique(message = "{value} is taken."))]
    name: String,
    #[validate(exists(floors, id, message = "No floor {value} among {fields}."))]
    floor: i32,
}

fn main() {}
