use alloc::{format, string::String};

use super::{Decimal, Written, decimal};
use crate::rule::Rule;

fn code<T: Written + ?Sized>(rule: Decimal, value: &T) -> Option<String> {
    rule.check(value).err().map(|error| error.code().into())
}

/// Cases of Django's own tests (BSD-3-Clause): `tests/validators/tests.py`.
#[test]
fn django_s_own_cases() {
    let cases = [
        (2, 2, "0.99", None),
        (2, 1, "0.99", Some("max_decimal_places")),
        (3, 1, "999", Some("max_whole_digits")),
        (4, 1, "999", None),
        (20, 2, "742403889818000000", None),
        (20, 2, "7.42403889818E+17", None),
        (20, 2, "7424742403889818000000", Some("max_digits")),
        (5, 2, "7304E-1", None),
        (5, 2, "7304E-3", Some("max_decimal_places")),
        (5, 5, "70E-5", None),
        (5, 5, "70E-6", Some("max_digits")),
        (2, 1, "0E+1", None),
    ];
    for (max_digits, places, text, expected) in cases {
        let rule = decimal().max_digits(max_digits).places(places);
        assert_eq!(code(rule, text).as_deref(), expected, "{text} {max_digits} {places}");
    }
    let words = ["NaN", "sNaN", "Inf", "Infinity"];
    for text in words.iter().flat_map(|word| ["", "-", "+"].map(|sign| format!("{sign}{word}"))) {
        let rule = decimal().max_digits(10).places(2);
        assert_eq!(code(rule, text.as_str()).as_deref(), Some("finite"), "{text}");
    }
}

#[test]
fn each_limit_may_be_left_out() {
    assert_eq!(code(decimal(), "1e400"), None);
    assert_eq!(code(decimal(), "a").as_deref(), Some("invalid_number"));
    assert_eq!(code(decimal().max_digits(3), "0.125"), None);
    assert_eq!(code(decimal().max_digits(3), "0.1250").as_deref(), Some("max_digits"));
    assert_eq!(code(decimal().places(0), "1000000"), None);
    assert_eq!(code(decimal().places(0), "1.0").as_deref(), Some("max_decimal_places"));
}

#[test]
fn numbers_have_the_digits_they_are_shown_with() {
    let rule = decimal().max_digits(3).places(1);
    let cases = [
        (0.0, None),
        (-0.0, None),
        (100.0, Some("max_whole_digits")),
        (12.5, None),
        (1.25, Some("max_decimal_places")),
        (1e2, Some("max_whole_digits")),
        (1e-7, Some("max_digits")),
        (1e300, Some("max_digits")),
        (f64::NAN, Some("finite")),
        (f64::NEG_INFINITY, Some("finite")),
    ];
    for (number, expected) in cases {
        assert_eq!(code(rule, &number).as_deref(), expected, "{number}");
    }
    assert_eq!(code(rule, &0.1f32), None);
    assert_eq!(code(rule, &99u8), None);
    assert_eq!(code(rule, &-99i64), None);
    assert_eq!(code(rule, &100u128).as_deref(), Some("max_whole_digits"));
    assert_eq!(code(rule, &i8::MIN).as_deref(), Some("max_whole_digits"));
    assert_eq!(code(rule, &i128::MIN).as_deref(), Some("max_digits"));
    assert_eq!(code(decimal().max_digits(39), &i128::MIN), None);
    assert_eq!(code(decimal().max_digits(1), &0), None);
}

#[test]
fn an_error_counts_digits() {
    let error = decimal().max_digits(3).check("12345").unwrap_err();
    assert_eq!(format!("{error}"), "Enter at most 3 digits (you entered 5).");
    let error = decimal().places(1).check(&0.25).unwrap_err();
    assert_eq!(format!("{error}"), "Enter at most 1 decimal place (you entered 2).");
    let error = decimal().places(0).check(&0.25).unwrap_err();
    assert_eq!(format!("{error}"), "Enter a whole number.");
    let error = decimal().max_digits(3).places(2).check("12").unwrap_err();
    assert_eq!(
        format!("{error}"),
        "Enter at most 1 digit before the decimal point (you entered 2)."
    );
}

#[cfg(feature = "rust_decimal")]
#[test]
fn decimals_keep_their_zeros() {
    use rust_decimal::Decimal as Number;

    let rule = decimal().max_digits(4).places(2);
    let cases = [
        (Number::new(150, 2), None),
        (Number::new(1500, 3), Some("max_decimal_places")),
        (Number::new(0, 2), None),
        (Number::new(0, 3), Some("max_decimal_places")),
        (Number::new(-123, 0), Some("max_whole_digits")),
        (Number::new(1, 5), Some("max_digits")),
        (Number::MAX, Some("max_digits")),
    ];
    for (number, expected) in cases {
        assert_eq!(code(rule, &number).as_deref(), expected, "{number}");
    }
}
