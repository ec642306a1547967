use validation::{
    Validate,
    model::{ColumnValue, Model, ToColumn},
};

struct Key(i64);

impl ToColumn for Key {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::Int(self.0)
    }
}

#[derive(Validate)]
struct Extra {
    note: Option<String>,
}

#[derive(Validate)]
#[validate(table = "app.bookings", unique(r#type, day, case_insensitive, code = "taken"))]
#[validate(unique(day, where = "open", when = self.is_open(), constraint = "one_open"))]
#[validate(constraint("no_overlap", field = day, code = "overlap", message = "Not free."))]
#[validate(check(self.seats > 0, code = "seats", field = extra, constraint = "some_seats"))]
struct Booking<'a, T: ToColumn> {
    #[validate(primary_key)]
    number: Key,
    #[validate(primary_key, exists("app.rooms", id, where = "NOT closed"))]
    room: Option<T>,
    r#type: &'a str,
    #[validate(column = "on_day", column_type = "date")]
    day: String,
    #[validate(unique(case_insensitive, where = "seats > 1", when = self.seats > 1))]
    code: Option<String>,
    seats: u32,
    extra: Extra,
    // No column that anything is looked up in.
    score: f64,
}

impl<T: ToColumn> Booking<'_, T> {
    fn is_open(&self) -> bool {
        self.seats < 9
    }
}

fn main() {
    let table = Booking::<i64>::table();
    assert_eq!(table.columns().len(), 8);
    assert_eq!((table.uniques().len(), table.references().len()), (3, 1));
}
