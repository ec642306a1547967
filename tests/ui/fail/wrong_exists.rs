use validation::Validate;

#[derive(Validate)]
#[validate(table = "bookings", exists(rooms, id))]
struct Booking {
    #[validate(exists)]
    bare: u32,
    #[validate(exists())]
    empty: u32,
    #[validate(exists(rooms))]
    one: u32,
    #[validate(exists(rooms, id, name))]
    three: u32,
    #[validate(exists(app.rooms, id))]
    schema: u32,
    #[validate(exists(rooms(id)))]
    sql: u32,
    #[validate(exists(rooms, id, wher = "open"))]
    near: u32,
    #[validate(exists(rooms, id, when = self.one > 3))]
    when: u32,
    #[validate(exists("", id))]
    no_name: u32,
    #[validate(each(exists(rooms, id)))]
    each: Vec<u32>,
    #[validate(when(self.one > 3, exists(rooms, id)))]
    conditional: u32,
    #[validate(on("create", exists(rooms, id)))]
    grouped: u32,
}

fn main() {}
