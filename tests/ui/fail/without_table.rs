use validation::{Validate, model::Model};

#[derive(Validate)]
#[validate(unique(name, floor), constraint("rooms_floor", code = "floor"))]
struct Room {
    #[validate(primary_key)]
    number: u32,
    name: String,
    floor: i32,
}

#[derive(Validate)]
struct Booking {
    #[validate(exists(rooms, number), unique)]
    room: u32,
}

#[derive(Validate)]
#[validate(check(self.seats > 0, constraint = "seats_taken"))]
struct Seats {
    seats: u32,
}

#[derive(Validate)]
struct Guest {
    #[validate(column = "guest_name", column_type = "citext")]
    name: String,
}

#[derive(Validate)]
enum Contact {
    Mail {
        #[validate(unique)]
        address: String,
    },
}

// The mistakes above are told, and not that there is no table.
fn used() {
    let _ = (Room::table(), Booking::table());
}

fn main() {}
