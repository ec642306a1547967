//! No rejected value and no sensitive field shows anywhere: not in a view, not in `Debug`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
};

use proptest::prelude::*;
use validation::{
    Clean, Fact, Path, Report, Rule, Valid, Validate, ValidationError, ValidationErrors,
    testing::assert_errors,
};

/// Everything that can be said of errors.
fn views(errors: &ValidationErrors) -> Vec<String> {
    let mut views = vec![
        errors.as_json().to_string(),
        errors.as_text().to_string(),
        errors.as_ul().to_string(),
        errors.as_problem().to_string(),
        errors.as_tree().to_string(),
        errors.to_string(),
        format!("{errors:?}"),
        format!("{errors:#?}"),
        format!("{:?}", errors.as_json()),
        format!("{:?}", errors.as_text()),
        format!("{:?}", errors.as_ul()),
        format!("{:?}", errors.as_problem()),
        format!("{:?}", errors.as_tree()),
        serde_json::to_string(errors).unwrap(),
        serde_json::to_string(&errors.as_problem()).unwrap(),
        serde_json::to_string(&errors.as_tree()).unwrap(),
    ];
    for (path, error) in errors {
        views
            .extend([path.to_string(), format!("{path:?} {error:?} {error} {:?}", error.params())]);
        views.push(format!("{} {}", path.pointer(), path.fragment()));
        views.extend(error.params().map(|(name, value)| format!("{name} {value} {value:?}")));
    }
    let boxed: Box<dyn Error> = Box::new(errors.clone());
    views.push(format!("{boxed:?} {boxed}"));
    views
}

/// The rule tells the value, in a param and in its message.
fn tell<T: ToString + ?Sized>(value: &T) -> Result<(), ValidationError> {
    let error = ValidationError::new("told").param("value", value.to_string());
    Err(error.message("You entered {value}."))
}

/// A rule that reports deeper.
struct TellItems;

impl Rule<[String]> for TellItems {
    fn check(&self, _: &[String]) -> Result<(), ValidationError> {
        Ok(())
    }

    fn report(&self, items: &[String], report: &mut Report<'_>) {
        for (index, item) in items.iter().enumerate() {
            report.at_index(index, |report| tell(item).unwrap_or_else(|error| report.add(error)));
            report.at_key(item, |report| report.add(ValidationError::new("key")));
            report.about_key(item, |report| report.add(ValidationError::new("key")));
        }
    }

    fn facts(&self, _: &mut dyn FnMut(Fact)) {}
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Validate)]
struct Card {
    #[validate(length(max = 1), pattern("^x$"), custom(tell))]
    number: String,
    #[validate(range(max = 1))]
    code: u64,
    #[validate(keys(custom(tell)), values(custom(tell)))]
    notes: BTreeMap<String, String>,
}

#[derive(Validate)]
#[validate(sensitive, clean(Self::clean), check(self.free != 0, message = "Not zero."))]
struct Secret {
    #[validate(custom(tell), length(min = 99, message = "{actual} of {min}"), one_of("x", "y"))]
    word: String,
    #[validate(range(max = 1), multiple_of(2), custom(tell))]
    pin: u64,
    free: u8,
}

impl Secret {
    fn clean(&self) -> Result<(), ValidationErrors> {
        let told = tell(&self.word).err().unwrap_or_else(|| "".into());
        Err([("", told.clone()), ("word", told.clone()), ("other[0]", told)].into())
    }
}

#[derive(Validate)]
struct Account {
    #[validate(sensitive, length(min = 99), length(max = 1), email, url, slug, ip, pattern("^x$"))]
    #[validate(
        starts_with("x"),
        ends_with("x"),
        equal("x"),
        none_of("x"),
        custom(tell),
        custom(tell, message = "{value}!")
    )]
    password: Option<Box<str>>,
    #[validate(sensitive, range(max = 1), multiple_of(2), equal(0), custom(tell))]
    pin: u64,
    #[validate(sensitive, keys(slug, custom(tell)), values(length(max = 1), custom(tell)))]
    by_key: BTreeMap<String, String>,
    #[validate(sensitive, each(custom(tell)), custom(TellItems), length(max = 1))]
    list: Vec<String>,
    #[validate(sensitive, each(custom(tell)))]
    set: BTreeSet<String>,
    #[validate(sensitive, nested)]
    card: Card,
    #[validate(sensitive, nested)]
    cards: BTreeMap<String, Card>,
    #[validate(nested)]
    secret: Secret,
    #[validate(values(nested))]
    secrets: BTreeMap<u8, Secret>,
}

fn account(marker: &str, number: u64) -> Account {
    let map = || BTreeMap::from([(marker.to_owned(), marker.to_owned())]);
    let card = || Card { number: marker.into(), code: number, notes: map() };
    let secret = || Secret { word: marker.into(), pin: number, free: 0 };
    Account {
        password: Some(marker.into()),
        pin: number,
        by_key: map(),
        list: vec![marker.into()],
        set: BTreeSet::from([marker.into()]),
        card: card(),
        cards: BTreeMap::from([(marker.to_owned(), card())]),
        secret: secret(),
        secrets: BTreeMap::from([(1, secret())]),
    }
}

/// Text without a secret, whose length and every rule fail just so: what may be shown of any text.
#[derive(Debug, Validate)]
struct Open {
    #[validate(
        length(max = 1),
        email,
        url,
        slug,
        ip,
        pattern("^x$"),
        starts_with("x"),
        ends_with("x")
    )]
    #[validate(includes("@@@"), equal("x"), one_of("x", "y"), absent)]
    text: String,
    #[validate(unique_items, each(slug))]
    items: Vec<String>,
    #[validate(values(length(max = 1)))]
    map: BTreeMap<u8, String>,
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sensitive_fields_show_nowhere(
        before in "[ -~é🦀\u{202e}\n]{0,40}", core in "[0-9]{9}", after in "[ -~é🦀<\"]{0,90}",
    ) {
        let core = format!("Q{core}Z");
        let number = 7_000_000_000 + core[1..9].parse::<u64>().unwrap();
        let account = account(&format!("{before}{core}{after}"), number);
        let errors = account.full_clean().map(drop).unwrap_err();
        prop_assert!(errors.len() > 40, "{}", errors.len());
        for view in views(&errors) {
            prop_assert!(!view.contains(&core), "{core} in {view}");
            prop_assert!(!view.contains(&number.to_string()), "{number} in {view}");
        }
        let read: ValidationErrors = serde_json::from_str(&errors.as_json().to_string()).unwrap();
        prop_assert_eq!(read.as_json().to_string(), errors.as_json().to_string());
        for run in [Clean::new(&account).first_per_field(), Clean::new(&account).max_errors(9)] {
            let text = format!("{:?}", run.run().map(drop));
            prop_assert!(!text.contains(&core) && !text.contains(&number.to_string()));
        }
        let refused = Valid::new(account).map(drop).unwrap_err();
        let text = format!("{refused} {refused:?} {refused:#?}");
        prop_assert!(!text.contains(&core) && !text.contains(&number.to_string()));
    }

    #[test]
    fn rejected_text_shows_nowhere(before in "[ -~é🦀]{0,40}", core in "[0-9]{9}", after in "[ -~é🦀]{0,90}") {
        let core = format!("Q{core}Z");
        let text = format!("{before}{core}{after}");
        let open = Open {
            text: text.clone(),
            items: vec![format!("{text} !"), format!("{text} !")],
            map: BTreeMap::from([(1, text)]),
        };
        let refused = Valid::new(open).unwrap_err();
        prop_assert!(refused.errors.len() > 10);
        for view in views(&refused.errors).into_iter().chain([format!("{refused} {refused:?}")]) {
            prop_assert!(!view.contains(&core), "{core} in {view}");
        }
    }
}

#[test]
fn what_is_said_instead() {
    let account = account("a b", 70_000);
    let errors = account.full_clean().map(drop).unwrap_err();
    let texts = |path: &str| errors.at(path).map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(texts("password")[0], "Enter at least 99 characters.");
    assert_eq!(texts("password").last().unwrap(), "Enter a valid value.");
    assert_eq!(texts("pin")[0], "Enter 1 or less.");
    assert!(texts("secret.word").contains(&"Enter at least 99 characters.".to_owned()));
    assert!(texts("secret").contains(&"Not zero.".to_owned()));
    let password = errors.at("password").next().unwrap();
    assert_eq!(password.params().map(|(name, _)| name).collect::<Vec<_>>(), ["min"]);
    assert!(errors.at("secret").all(|error| error.params().get("value").is_none()));

    let paths: Vec<String> =
        errors.under("by_key").iter().map(|(path, _)| path.to_string()).collect();
    assert_eq!(paths, ["[…]"; 4]);
    let about: Vec<bool> =
        errors.under("by_key").iter().map(|(path, _)| path.is_about_key()).collect();
    assert_eq!(about, [true, true, false, false]);
    assert!(errors.has("cards[…].number", "max_length"));
    assert!(errors.has("card.notes[…]", "told"));
}

/// A key is input: it is cut, where a field is not sensitive.
#[test]
fn keys_are_cut_where_they_are_shown() {
    #[derive(Validate)]
    struct Map {
        #[validate(values(range(max = 1)))]
        map: BTreeMap<String, u8>,
    }

    let map = Map { map: BTreeMap::from([("é".repeat(100), 2)]) };
    let errors = map.full_clean().map(drop).unwrap_err();
    let path = format!("map[\"{}…\"]", "é".repeat(63));
    assert_errors(&errors, &[(path.as_str(), "max_value")]);
}

/// A key in the path of a custom error is a part of the value.
#[test]
fn keys_of_custom_errors_do_not_show() {
    fn refuse(value: &str) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        errors.add_error(Path::root().field("part").key(value.to_owned()), "No.");
        Err(errors)
    }
    #[derive(Debug, Validate)]
    struct Secret {
        #[validate(sensitive, custom(refuse))]
        word: String,
    }
    let errors = Secret { word: "hunter2".into() }.full_clean().unwrap_err();
    assert!(!format!("{errors:?} {errors} {}", errors.as_json()).contains("hunter2"));
}
