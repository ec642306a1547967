use validation::Validate;

#[derive(serde::Deserialize, Validate)]
#[validate(table = "rooms", primary_key(id, floor))]
struct Room {
    #[validate(primary_key = true)]
    id: u32,
    #[validate(column = "")]
    name: String,
    #[validate(column)]
    floor: i32,
    #[validate(column_type(citext))]
    owner: String,
    #[validate(column = "owner")]
    renter: String,
    #[validate(constraint("rooms_seats", code = "seats"))]
    seats: u32,
    #[serde(flatten)]
    #[validate(unique, column = "extra")]
    extra: Extra,
}

#[derive(serde::Deserialize, Validate)]
struct Extra {}

fn main() {}
