//! A rule that an application adds in one file has every right of a built-in one.

use validation::{
    Fact, Validate, Value,
    testing::{assert_errors, assert_valid},
};

#[path = "own_rule/even.rs"]
mod even;

#[derive(Validate)]
#[validate(error_messages(even = "An even one, please."))]
struct Draw {
    #[validate(even::even)]
    plain: i64,
    #[validate(even::around(10, within = 2))]
    near: Option<Box<i64>>,
    #[validate(even::even(within = 1, code = "close"))]
    code: i64,
    #[validate(even::around(
        10,
        within = 2,
        message = "{centre}, give or take {distance}; not {actual} away."
    ))]
    message: i64,
    #[validate(sensitive, even::around(10, within = 2))]
    secret: i64,
    #[validate(each(even::even))]
    items: Vec<i64>,
    #[validate(even::even(within = self.plain.unsigned_abs()))]
    beside: i64,
    #[validate(custom(even::even()))]
    by_value: i64,
}

const GOOD: [i64; 2] = [0, 2];

fn draw(number: i64) -> Draw {
    Draw {
        plain: number,
        near: Some(Box::new(number)),
        code: number,
        message: number,
        secret: number,
        items: GOOD.into_iter().chain([number]).collect(),
        beside: number + 2,
        by_value: number,
    }
}

#[test]
fn errors() {
    let errors = draw(14).full_clean().map(drop).unwrap_err();
    let expected = [
        ("near", "near"),
        ("code", "close"),
        ("message", "near"),
        ("secret", "near"),
        ("beside", "near"),
    ];
    assert_errors(&errors, &expected);
    let text = |path: &str| errors.at(path).next().unwrap().to_string();
    assert_eq!(text("near"), "Stay within 2 steps of 10 (you are 4 away).");
    assert_eq!(text("code"), "Stay within 1 step of 0 (you are 14 away).");
    assert_eq!(text("message"), "10, give or take 2; not 4 away.");
    assert_eq!(text("secret"), "Stay near 10.");
    assert_eq!(errors.at("near").next().unwrap().params().get("actual"), Some(&4.into()));
    assert_eq!(errors.at("secret").next().unwrap().params().get("actual"), None);

    let errors = draw(7).full_clean().map(drop).unwrap_err();
    assert_eq!(errors.len(), 8);
    assert!(errors.has("items[2]", "even") && errors.has("code", "close"));
    assert_eq!(errors.at("plain").next().unwrap().to_string(), "An even one, please.");

    let none = Draw { near: None, code: 0, secret: 10, ..draw(12) };
    assert_errors(&none.full_clean(), &[("beside", "near")]);
    assert_valid(&Draw { code: 0, beside: 12, ..draw(12) }.full_clean());
}

#[test]
fn facts() {
    let rules = Draw::rules();
    let even = Fact::MultipleOf { step: Value::from(2), offset: None };
    for field in rules.fields() {
        match field.name() {
            "items" => assert!(field.rules().items().unwrap().facts().eq([&even])),
            // what it is made of is known to a value alone
            "beside" => {}
            name => assert!(field.rules().facts().eq([&even]), "{name}"),
        }
    }
    assert_eq!(rules.fields().len(), 8);
}
