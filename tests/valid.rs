//! The proof that a value has passed: how it is got, lent, changed, written and read.
#![allow(clippy::needless_pass_by_value, reason = "a store takes the proof")]

use std::error::Error;

use validation::{
    AsValid, Clean, Invalid, Valid, Validate, ValidationErrors, full_clean_all,
    testing::{assert_errors, assert_valid},
};

#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, Validate)]
struct Booking {
    #[validate(length(min = 3))]
    title: String,
    #[validate(range(min = 1), on("create", range(min = 10)))]
    seats: u32,
}

fn booking(title: &str, seats: u32) -> Booking {
    Booking { title: title.into(), seats }
}

fn save(booking: impl AsValid<Booking>) -> String {
    booking.as_valid().title.clone()
}

#[test]
fn a_value_that_passes() {
    let value = booking("Choir", 1);
    let lent: Valid<&Booking> = value.full_clean().unwrap();
    let copy = lent;
    assert_eq!((lent.title.as_str(), save(copy)), ("Choir", "Choir".into()));
    assert!(std::ptr::eq(lent.into_inner(), &value));

    let owned: Valid<Booking> = Valid::new(value.clone()).unwrap();
    assert_eq!(save(&owned), "Choir");
    assert_eq!(save(owned.as_ref()), "Choir");
    assert_eq!(*owned, value);
    assert_eq!(owned.clone().into_inner(), value);
    assert_eq!(save(owned), "Choir");
}

#[test]
fn a_value_that_does_not() {
    let expected = [("title", "min_length"), ("seats", "min_value")];
    let refused: Invalid<Booking> = Valid::new(booking("Hi", 0)).unwrap_err();
    assert_errors(&refused, &expected);
    assert_eq!(refused.value, booking("Hi", 0));
    assert_eq!(refused.to_string(), refused.errors.to_string());
    assert!(refused.source().is_some());
    let errors: ValidationErrors = refused.into();
    assert_errors(&errors, &expected);

    fn question_mark(value: Booking) -> Result<Valid<Booking>, ValidationErrors> {
        value.full_clean()?;
        Ok(Valid::new(value)?)
    }
    fn boxed(value: Booking) -> Result<(), Box<dyn Error + Send + Sync>> {
        Valid::new(value)?;
        Ok(())
    }
    assert_errors(&question_mark(booking("Hi", 0)), &expected);
    assert!(boxed(booking("Hi", 0)).is_err());
    assert!(boxed(booking("Choir", 1)).is_ok());
}

#[test]
fn a_change_is_checked() {
    let valid = Valid::new(booking("Choir", 1)).unwrap();
    let valid = valid.modify(|booking| booking.seats = 2).unwrap();
    assert_eq!(valid.seats, 2);
    let refused = valid.modify(|booking| booking.title.clear()).unwrap_err();
    assert_errors(&refused, &[("title", "min_length")]);
    assert_eq!(refused.value, booking("", 2));
}

#[test]
fn many_values() {
    let values = vec![booking("Choir", 1), booking("Hi", 0), booking("Band", 0)];
    let expected =
        [("[1].title", "min_length"), ("[1].seats", "min_value"), ("[2].seats", "min_value")];
    assert_errors(&full_clean_all(&values), &expected);
    let refused = Valid::all(values.clone()).unwrap_err();
    assert_errors(&refused, &expected);
    assert_eq!(refused.value, values);

    let lent: Vec<Valid<&Booking>> = full_clean_all(&values[..1]).unwrap();
    assert_eq!(lent.iter().map(save_ref).collect::<Vec<_>>(), ["Choir"]);
    let owned: Vec<Valid<Booking>> = Valid::all(vec![booking("Band", 1)]).unwrap();
    assert_eq!(owned[0].title, "Band");
    assert_eq!(full_clean_all::<Booking>(&[]).unwrap().len(), 0);
}

fn save_ref(booking: &Valid<&Booking>) -> String {
    save(*booking)
}

#[test]
fn reading_checks_and_writing_is_the_value() {
    let valid: Valid<Booking> = serde_json::from_str(r#"{"title":"Choir","seats":1}"#).unwrap();
    assert_eq!(serde_json::to_string(&valid).unwrap(), r#"{"title":"Choir","seats":1}"#);
    let error = serde_json::from_str::<Valid<Booking>>(r#"{"title":"Hi","seats":0}"#).unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("title: Enter at least 3") && text.contains("seats: Enter 1 or more"),
        "{text}"
    );
    assert!(serde_json::from_str::<Valid<Booking>>("{").is_err());
    let all = serde_json::from_str::<Vec<Valid<Booking>>>(r#"[{"title":"Hi","seats":1}]"#);
    assert!(all.is_err());
}

#[test]
fn a_part_proves_nothing() {
    let value = booking("Choir", 0);
    let nothing: () = Clean::new(&value).only(["title"]).run().unwrap();
    let (): () = nothing;
    let (): () = Clean::new(&value).exclude(["seats"]).max_errors(3).on("create").run().unwrap();
    let (): () = Clean::new(&value).only(["title"]).exclude(["seats"]).context(&()).run().unwrap();
    assert_errors(&Clean::new(&value).only(["seats"]).run(), &[("seats", "min_value")]);
    // groups and limits leave a proof
    let value = booking("Choir", 10);
    let proof: Valid<&Booking> =
        Clean::new(&value).on("create").max_errors(1).first().run().unwrap();
    assert_eq!(save(proof), "Choir");
    assert_valid(&Clean::new(&value).context(&()).first_per_field().run());
}

#[test]
fn what_was_refused_is_not_shown() {
    let refused = Valid::new(booking("\u{1f980}", 0)).unwrap_err();
    for text in [format!("{refused}"), format!("{refused:?}"), format!("{refused:#?}")] {
        assert!(!text.contains('\u{1f980}'), "{text}");
    }
}
