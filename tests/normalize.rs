//! `#[normalize(…)]`: what changes a value before its rules are asked.
#![allow(clippy::unwrap_used)]

use std::{borrow::Cow, collections::BTreeMap};

use validation::{
    Valid, Validate,
    normalize::{Normalizer, collapse_spaces, empty_to_none, lowercase, trim, uppercase},
};

fn stars(text: &mut String) {
    *text = text.replace('*', "");
}

#[derive(Debug, PartialEq, Validate)]
struct Person<'a> {
    #[normalize(trim, collapse_spaces)]
    #[validate(length(min = 3))]
    name: String,
    #[normalize(trim, lowercase)]
    email: Option<Box<str>>,
    #[normalize(uppercase)]
    country: Cow<'a, str>,
    #[normalize(trim, empty_to_none)]
    nickname: Option<String>,
    #[normalize(each(trim, with = stars))]
    tags: Vec<String>,
    #[normalize(values(trim))]
    notes: BTreeMap<String, String>,
    #[normalize(each(each(trim)), empty_to_none)]
    rows: Option<Vec<Vec<String>>>,
    #[validate(nested)]
    address: Address,
    #[validate(nested)]
    others: Vec<Address>,
    #[validate(nested)]
    payment: Option<Payment>,
}

#[derive(Debug, PartialEq, Validate)]
struct Address {
    #[normalize(trim)]
    #[validate(length(min = 2))]
    city: String,
}

#[derive(Debug, PartialEq, Validate)]
enum Payment {
    Card {
        #[normalize(trim)]
        number: String,
    },
    Cash,
    Account(#[normalize(uppercase)] String),
}

fn person() -> Person<'static> {
    Person {
        name: "  Ann \n Lee ".into(),
        email: Some(" ANN@example.org".into()),
        country: "at".into(),
        nickname: Some("  ".into()),
        tags: vec![" a* ".into(), "b".into()],
        notes: [("k".into(), " v ".into())].into(),
        rows: Some(vec![]),
        address: Address { city: " Wien".into() },
        others: vec![Address { city: "Graz ".into() }],
        payment: Some(Payment::Card { number: " 1 ".into() }),
    }
}

#[test]
fn a_value_is_changed_before_it_is_checked() {
    let valid = Valid::new(person()).unwrap();
    let expected = Person {
        name: "Ann Lee".into(),
        email: Some("ann@example.org".into()),
        country: "AT".into(),
        nickname: None,
        tags: vec!["a".into(), "b".into()],
        notes: [("k".into(), "v".into())].into(),
        rows: None,
        address: Address { city: "Wien".into() },
        others: vec![Address { city: "Graz".into() }],
        payment: Some(Payment::Card { number: "1".into() }),
    };
    assert_eq!(*valid, expected);
    let again = valid.modify(|person| person.payment = Some(Payment::Account("x".into()))).unwrap();
    assert_eq!(again.payment, Some(Payment::Account("X".into())));
}

#[test]
fn rules_see_what_comes_of_it() {
    let refused = Valid::new(Address { city: " x ".into() }).unwrap_err();
    assert!(refused.errors.has("city", "min_length"));
    assert!(Address { city: " x ".into() }.full_clean().is_ok());
    let cash = Valid::new(Payment::Cash).unwrap();
    assert_eq!(*cash, Payment::Cash);
}

#[test]
fn normalizers_of_text() {
    let changed = |normalizer: &dyn Normalizer<String>, text: &str| {
        let mut text = text.to_owned();
        normalizer.normalize(&mut text);
        let once = text.clone();
        normalizer.normalize(&mut text);
        assert_eq!(text, once, "twice");
        text
    };
    for (normalizer, text, expected) in [
        (&trim() as &dyn Normalizer<String>, "\u{2003}a b\u{85}", "a b"),
        (&trim(), "\u{feff}a", "\u{feff}a"),
        (&collapse_spaces(), "a\t\tb\u{a0} c", "a b c"),
        (&collapse_spaces(), "  a  ", " a "),
        (&collapse_spaces(), "\n", " "),
        (&lowercase(), "ÀSSİ", "àssi\u{307}"),
        (&uppercase(), "straße", "STRASSE"),
    ] {
        assert_eq!(changed(normalizer, text), expected, "{text:?}");
    }
    let mut none: Option<String> = Some("x".into());
    empty_to_none().normalize(&mut none);
    assert_eq!(none.as_deref(), Some("x"));
}

#[cfg(feature = "form")]
mod input {
    use validation::{FromInput, Validate, form, json};

    #[derive(Debug, serde::Deserialize, Validate, FromInput)]
    struct Order {
        #[normalize(trim)]
        #[validate(length(min = 3))]
        customer: String,
        #[normalize(each(trim))]
        #[validate(each(length(min = 2)))]
        tags: Vec<String>,
        #[validate(nested)]
        lines: Vec<Line>,
    }

    #[derive(Debug, serde::Deserialize, Validate, FromInput)]
    struct Line {
        #[normalize(trim)]
        #[validate(length(min = 2))]
        sku: String,
    }

    #[test]
    fn every_layer_normalizes() {
        let order = json::from_str::<Order>(
            r#"{"customer":" Ann ","tags":[" ab"],"lines":[{"sku":"ab "}]}"#,
        );
        let order = order.unwrap();
        assert_eq!((&*order.customer, &*order.lines[0].sku), ("Ann", "ab"));
        let order = form::from_str::<Order>("customer=+Ann+&tags=ab+&lines[7].sku=+ab").unwrap();
        assert_eq!((&*order.customer, &*order.tags[0], &*order.lines[0].sku), ("Ann", "ab", "ab"));
    }

    #[test]
    fn what_stands_beside_a_mistake_is_normalized_too() {
        let body = r#"{"customer":" a ","tags":[" a ", 1, " ab "],"lines":[{"sku":" a "},{"sku":" ab"},2]}"#;
        let errors = json::from_str::<Order>(body).unwrap_err();
        let told: Vec<_> =
            errors.iter().map(|(path, error)| format!("{path} {}", error.code())).collect();
        assert_eq!(
            told,
            [
                "customer min_length",
                "tags[1] invalid_type",
                "tags[0] min_length",
                "lines[2] invalid_type",
                "lines[0].sku min_length",
            ]
        );
    }
}
