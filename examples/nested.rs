//! Shows rules on values in values: structs, lists, maps and enums, and the paths of their errors.
#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::collections::BTreeMap;

use validation::Validate;

#[derive(Validate)]
struct Order {
    #[validate(nested)]
    ship_to: Address,
    #[validate(length(min = 1, max = 100), nested)]
    lines: Vec<Line>,
    #[validate(keys(slug), values(length(max = 10)))]
    notes: BTreeMap<String, String>,
    #[validate(each(each(range(max = 9))))]
    seats: Vec<Vec<u32>>,
    #[validate(nested)]
    payment: Payment,
}

#[derive(Validate)]
struct Address {
    #[validate(not_blank)]
    city: String,
}

#[derive(Validate)]
struct Line {
    #[validate(length(equal = 4))]
    sku: String,
    #[validate(range(min = 1))]
    quantity: u32,
}

#[derive(Validate)]
enum Payment {
    Card {
        #[validate(pattern(r"^[0-9]{16}$"))]
        number: String,
    },
    Invoice,
}

fn line(sku: &str, quantity: u32) -> Line {
    let sku = sku.into();
    Line { sku, quantity }
}

fn main() {
    let order = Order {
        ship_to: Address { city: " ".into() },
        lines: vec![line("A-01", 1), line("A", 0)],
        notes: BTreeMap::from([
            ("gift".into(), "for the whole choir".into()),
            ("two words".into(), "short".into()),
        ]),
        seats: vec![vec![1, 2], vec![3, 10]],
        payment: Payment::Card { number: "4111".into() },
    };
    let Err(errors) = order.full_clean() else {
        return;
    };
    println!("{errors}");
    assert!(Payment::Invoice.full_clean().is_ok());
    assert!(errors.has("ship_to.city", "blank"));
    assert!(errors.has("lines[1].sku", "exact_length"));
    assert!(errors.has("lines[1].quantity", "min_value"));
    assert!(errors.has("notes[\"gift\"]", "max_length"));
    assert!(errors.has("seats[1][1]", "max_value"));
    assert!(errors.has("payment.Card.number", "pattern"));
    assert_eq!(errors.under("lines[1]").len(), 2);
    assert_eq!(errors.len(), 7);
}
