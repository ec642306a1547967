//! Shows rules over several fields: when they run, and where their errors stand.
#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use validation::{Validate, ValidationErrors};

#[derive(Clone, Validate)]
#[validate(check(self.low < self.high, code = "order", field = high, message = "Enter more than the low one."))]
#[validate(equal_fields(password, repeat))]
#[validate(exactly_one_of(phone, email))]
#[validate(clean(Self::clean, reads(rooms, plan)))]
struct Plan {
    #[validate(range(max = 100))]
    low: u32,
    high: u32,
    #[validate(sensitive, length(min = 8))]
    password: String,
    #[validate(sensitive)]
    repeat: String,
    phone: Option<String>,
    email: Option<String>,
    rooms: u32,
    #[validate(one_of("free", "pro"))]
    plan: String,
}

impl Plan {
    fn clean(&self) -> Result<(), ValidationErrors> {
        if self.plan == "free" && self.rooms > 1 {
            return Err([("rooms", "The free plan has one room.")].into());
        }
        Ok(())
    }
}

fn main() {
    let good = Plan {
        low: 1,
        high: 2,
        password: "correct horse".into(),
        repeat: "correct horse".into(),
        phone: None,
        email: Some("ann@example.org".into()),
        rooms: 1,
        plan: "free".into(),
    };
    assert!(good.full_clean().is_ok());
    let bad =
        Plan { high: 1, repeat: "correct house".into(), email: None, rooms: 2, ..good.clone() };
    let Err(errors) = bad.full_clean() else {
        return;
    };
    println!("{}\n", errors.as_text());
    assert!(errors.has("high", "order"));
    assert!(errors.has("repeat", "mismatch"));
    assert!(errors.has(None, "exactly_one_of"));
    assert!(errors.has("rooms", "invalid"));
    // what reads `low` is left out now; the rest is still asked
    let bad = Plan { low: 101, rooms: 2, ..good };
    let Err(errors) = bad.full_clean() else {
        return;
    };
    println!("{}", errors.as_text());
    assert!(errors.has("low", "max_value") && !errors.has("high", "order"));
    assert!(errors.has("rooms", "invalid"));
}
