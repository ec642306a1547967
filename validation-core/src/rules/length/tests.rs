use alloc::{collections::BTreeMap, format, string::String, vec, vec::Vec};

use super::{Length, Measured, length};
use crate::{fact::Unit, rule::Rule};

fn code<T: Measured + ?Sized>(rule: Length, value: &T) -> Option<String> {
    rule.check(value).err().map(|error| error.code().into())
}

#[test]
fn text_is_counted_in_characters() {
    let rule = length().min(2).max(3);
    let cases = [
        ("", Some("min_length")),
        ("a", Some("min_length")),
        ("ab", None),
        ("äöü", None),
        ("🦀🦀🦀", None),
        ("🦀", Some("min_length")),
        ("abcd", Some("max_length")),
        ("🦀🦀🦀🦀", Some("max_length")),
    ];
    for (text, expected) in cases {
        assert_eq!(code(rule, text).as_deref(), expected, "{text:?}");
    }
    assert_eq!(code(length().equal(2), "abc").as_deref(), Some("exact_length"));
    assert_eq!(code(length(), ""), None);
}

#[test]
fn text_is_counted_in_other_units() {
    for (unit, counted) in [(Unit::Chars, 2), (Unit::Bytes, 6), (Unit::Utf16, 3)] {
        let error = length().unit(unit).max(1).check("ä🦀").unwrap_err();
        assert_eq!(error.params().get("actual"), Some(&counted.into()), "{unit:?}");
        let shown = error.params().get("unit").map(|unit| format!("{unit}"));
        assert_eq!(shown.is_some(), unit != Unit::Chars, "{unit:?}");
        assert!(length().unit(unit).equal(counted).check("ä🦀").is_ok(), "{unit:?}");
    }
}

#[test]
fn collections_have_items() {
    assert_eq!(code(length().min(1), &Vec::<u8>::new()[..]).as_deref(), Some("min_items"));
    assert_eq!(code(length().max(1), &vec![1, 2][..]).as_deref(), Some("max_items"));
    assert_eq!(code(length().equal(1), &BTreeMap::<u8, u8>::new()).as_deref(), Some("exact_items"));
    assert_eq!(code(length().max(2), &vec![1, 2][..]), None);
}

#[test]
fn an_error_counts() {
    let error = length().min(3).check("al").unwrap_err();
    assert_eq!(format!("{error}"), "Enter at least 3 characters (you entered 2).");
    let error = length().max(1).check(&[1, 2][..]).unwrap_err();
    assert_eq!(format!("{error}"), "Choose at most 1 item (you chose 2).");
}
