use validation::Validate;

#[derive(serde::Deserialize, Validate)]
#[validate(table = "bookings")]
#[validate(
    unique(room, dya),
    unique(room, day, room),
    unique(room, extra, field = extra),
    unique(self.room, day),
    unique(room, case_insensitve),
    unique(room, feld = day),
    unique(room, field = dya)
)]
#[validate(unique, unique(), unique(case_insensitive), unique(code))]
struct Booking {
    room: u32,
    day: String,
    #[validate(unique)]
    code: String,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(serde::Deserialize, Validate)]
struct Extra {}

#[derive(Validate)]
#[validate(table = "guests")]
struct Guest {
    #[validate(unique())]
    none: String,
    #[validate(unique(a, b))]
    fields: String,
    #[validate(unique = true)]
    value: String,
    #[validate(unique(case_insensitive = true))]
    flag: String,
    #[validate(unique(insensitive))]
    word: String,
    #[validate(unique(field = word))]
    at: String,
    #[validate(unique(limit = 3))]
    option: String,
    #[validate(unique(wher = "a", when = self.active))]
    near: String,
    #[validate(unique(where = "active"))]
    no_when: String,
    #[validate(unique(when = self.active))]
    no_where: String,
    #[validate(unique(where = active, when = self.active))]
    no_text: String,
    #[validate(unique(where = "active", when = self.actve))]
    field: String,
    #[validate(unique(where = "active", when = self.active && cx.active))]
    context: String,
    #[validate(unique(where = "active", when(self.active)))]
    brackets: String,
    #[validate(unique, unique(case_insensitive))]
    twice: String,
    #[validate(unique(constraint = "names"))]
    named: String,
    #[validate(unique(constraint = "names"))]
    named_again: String,
    #[validate(skip, unique)]
    skipped: String,
    #[validate(each(unique))]
    each: Vec<String>,
    #[validate(when(self.active, unique(case_insensitive)))]
    conditional: String,
    #[validate(on("create", unique))]
    grouped: String,
    active: bool,
}

fn main() {}
