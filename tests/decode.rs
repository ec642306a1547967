//! `Decode` on JSON: a clock, groups, contexts, and whose words a mistake is told in.
#![allow(dead_code, reason = "what is read is for the rules")]

use std::io::{self, Read};

use jiff::civil::Date;
use serde::Deserialize;
use validation::{Decode, FromInput, Moment, Provide, Validate, ValidationErrors, json};

fn codes(errors: &ValidationErrors) -> Vec<String> {
    errors.iter().map(|(path, error)| format!("{path} {}", error.code())).collect()
}

#[derive(Debug, Deserialize, Validate, FromInput)]
struct Person {
    #[validate(length(min = 3), slug)]
    name: String,
    #[validate(past)]
    born_on: Date,
    #[validate(on("create", required))]
    password: Option<String>,
}

const PERSON: &str = r#"{"name": "ann", "born_on": "2026-03-01"}"#;

#[test]
fn a_clock_says_what_is_past() {
    let at = |now: &str| Decode::new().clock(now.parse::<Moment>().unwrap());
    let read = |now| json::from_str_with::<Person, _>(PERSON, &at(now));
    assert!(read("2026-03-02T00:00:00Z").is_ok());
    assert_eq!(codes(&read("2026-03-01T23:00:00Z").unwrap_err()), ["born_on past"]);
}

#[test]
fn a_clock_is_asked_beside_a_mistake_too() {
    let body = r#"{"name": 7, "born_on": "2026-03-01"}"#;
    let decode = Decode::new().clock("2026-03-01T23:00:00Z".parse::<Moment>().unwrap());
    let errors = json::from_str_with::<Person, _>(body, &decode).unwrap_err();
    assert_eq!(codes(&errors), ["name invalid_type", "born_on past"]);
}

#[test]
fn groups_are_asked_whether_or_not_the_body_is_whole() {
    let decode =
        Decode::new().on("create").clock("1970-01-01T00:00:00Z".parse::<Moment>().unwrap());
    for (body, expected) in [
        (r#"{"name": "ann", "born_on": "1960-01-01"}"#, vec!["password required"]),
        (r#"{"name": 7, "born_on": "1960-01-01"}"#, vec!["name invalid_type", "password required"]),
    ] {
        let errors = json::from_str_with::<Person, _>(body, &decode).unwrap_err();
        assert_eq!(codes(&errors), expected, "{body}");
    }
}

#[test]
fn the_first_error_of_all_or_of_each_field() {
    let body = r#"{"name": "!", "born_on": "May", "password": 7}"#;
    let read =
        |decode: &Decode<'_>| codes(&json::from_str_with::<Person, _>(body, decode).unwrap_err());
    let all = ["name min_length", "name slug", "born_on invalid_date", "password invalid_type"];
    assert_eq!(read(&Decode::new()), all);
    assert_eq!(read(&Decode::new().first_per_field()), [all[0], all[2], all[3]]);
    assert_eq!(read(&Decode::new().first()), all[..1]);
}

struct Hall {
    seats: u32,
}

struct Request {
    hall: Hall,
    user: String,
}

impl Provide<Hall> for Request {
    fn provide(&self) -> &Hall {
        &self.hall
    }
}

#[derive(Debug, Deserialize, Validate, FromInput)]
#[validate(context = Hall)]
struct Room {
    #[validate(range(max = cx.seats))]
    seats: u32,
    name: String,
}

#[derive(Debug, Deserialize, Validate, FromInput)]
#[validate(context = Request)]
struct Booking {
    #[validate(equal(cx.user.as_str()))]
    owner: String,
    #[validate(nested)]
    rooms: Vec<Room>,
}

#[test]
fn a_nested_type_has_its_part_of_the_context_beside_a_mistake_too() {
    let request = Request { hall: Hall { seats: 50 }, user: "ann".into() };
    let decode = Decode::new().context(&request);
    for (body, expected) in [
        (
            r#"{"owner": "bo", "rooms": [{"seats": 80, "name": "Loft"}]}"#,
            vec!["owner equal", "rooms[0].seats max_value"],
        ),
        (
            r#"{"owner": "bo", "rooms": [{"seats": 80, "name": 7}, {"seats": 60, "name": "Loft"}]}"#,
            vec![
                "owner equal",
                "rooms[0].seats max_value",
                "rooms[0].name invalid_type",
                "rooms[1].seats max_value",
            ],
        ),
        (
            r#"{"owner": 7, "rooms": [{"seats": 80, "name": "Loft"}]}"#,
            vec!["owner invalid_type", "rooms[0].seats max_value"],
        ),
    ] {
        let errors = json::from_str_with::<Booking, _>(body, &decode).unwrap_err();
        let mut codes = codes(&errors);
        codes.sort();
        let mut expected = expected;
        expected.sort_unstable();
        assert_eq!(codes, expected, "{body}");
    }
}

#[derive(Debug)]
struct Iban(String);

impl<'de> Deserialize<'de> for Iban {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.len() {
            4 => Ok(Iban(text)),
            _ => Err(serde::de::Error::custom(format!("{text} is no IBAN"))),
        }
    }
}

#[derive(Debug, Deserialize, Validate, FromInput)]
struct Account {
    #[validate(label = "Seats", error_messages(invalid_type = "How many are you?"))]
    seats: u32,
    iban: Iban,
    #[validate(sensitive)]
    secret: Iban,
    #[validate(sensitive)]
    pin: u8,
}

const ACCOUNT: &str = r#"{"seats": "x", "iban": "AT123", "secret": "hunter2", "pin": 777}"#;

#[test]
fn mistakes_are_told_in_the_words_of_their_field() {
    let errors = json::from_str::<Account>(ACCOUNT).unwrap_err();
    assert_eq!(
        codes(&errors),
        ["seats invalid_type", "iban invalid", "secret invalid", "pin max_value"]
    );
    let text = errors.as_text().to_string();
    assert!(text.contains("* Seats\n  * How many are you?"), "{text}");
    assert!(!text.contains("AT123"), "{text}");
}

#[test]
fn what_a_type_says_of_itself_is_shown_where_that_is_asked_for_and_never_what_is_secret() {
    let decode = Decode::new().own_messages();
    let errors = json::from_str_with::<Account, _>(ACCOUNT, &decode).unwrap_err();
    let shown = errors.as_json().to_string();
    assert!(shown.contains("AT123 is no IBAN"), "{shown}");
    assert!(!shown.contains("hunter2") && !shown.contains("777"), "{shown}");
}

/// Gives some of a body, and fails.
struct Failing(&'static [u8]);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::other("the line is dead")),
            read => Ok(read),
        }
    }
}

#[test]
fn a_reader_that_fails_or_goes_on_and_on() {
    let read = json::from_reader::<Person>(Failing(br#"{"name": "#));
    assert_eq!(codes(&read.unwrap_err()), ["__all__ unreadable"]);
    let endless = json::from_reader::<Person>(io::repeat(b' '));
    assert_eq!(codes(&endless.unwrap_err()), ["__all__ too_large"]);
    let decode = Decode::new()
        .max_bytes(PERSON.len())
        .clock("2027-01-01T00:00:00Z".parse::<Moment>().unwrap());
    assert!(json::from_reader_with::<Person, _>(PERSON.as_bytes(), &decode).is_ok());
    let longer = format!("{PERSON} ");
    let read = json::from_reader_with::<Person, _>(longer.as_bytes(), &decode);
    assert_eq!(codes(&read.unwrap_err()), ["__all__ too_large"]);
}
