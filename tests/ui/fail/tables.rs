use validation::Validate;

struct RoomId(i64);

#[derive(Validate)]
#[validate(table = "bookings", unique(room, day))]
struct Booking {
    room: RoomId,
    day: f64,
    #[validate(exists(people, id))]
    person: RoomId,
}

#[derive(Validate)]
#[validate(unique(room, day))]
struct WithoutATable {
    room: i64,
    #[validate(unique)]
    day: i64,
}

#[derive(Validate)]
#[validate(table = "bookings", unique(room, where = "cancelled IS NULL"))]
struct WithoutACondition {
    #[validate(unique(day))]
    room: i64,
    #[validate(each(exists(days, id)))]
    days: Vec<i64>,
}

#[derive(Validate)]
#[validate(table = "bookings")]
enum Choice {
    One { room: i64 },
}

fn main() {}
