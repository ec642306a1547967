use validation::Validate;

#[derive(Validate)]
#[validate(table = "rooms")]
#[validate(
    constraint,
    constraint(rooms_seats, code = "seats"),
    constraint("", code = "seats"),
    constraint("rooms_seats"),
    constraint("rooms_floor", cod = "floor"),
    constraint("rooms_name", field = nme, code = "name"),
    constraint("rooms_open", code = "open", seats),
    constraint("rooms_size", code = "size"),
    check(self.seats > 0, constraint = "rooms_size"),
    check(self.seats > 0, constrain = "rooms_floor")
)]
struct Room {
    name: String,
    seats: u32,
}

fn main() {}
