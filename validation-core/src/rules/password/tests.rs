use alloc::{format, string::String, vec, vec::Vec};

use super::{Others, Password, password};
use crate::{rule::Rule, value::Value};

fn codes<O: Others, const C: bool>(rule: Password<O, C>, text: &str) -> Vec<String> {
    let errors: Vec<_> = rule.errors(text).into_iter().flatten().collect();
    assert_eq!(rule.passes(text, None), errors.is_empty(), "{text}");
    assert_eq!(rule.check(text).err(), errors.first().cloned(), "{text}");
    errors.iter().map(|error| error.code().into()).collect()
}

/// Cases of Django's own tests (BSD-3-Clause): `tests/auth_tests/test_validators.py`.
#[test]
fn django_s_own_cases() {
    assert_eq!(codes(password(), "12345678"), [""; 0]);
    assert_eq!(codes(password(), "1234567"), ["password_too_short"]);
    assert_eq!(codes(password().min(3), "123"), [""; 0]);
    assert_eq!(codes(password().min(3), "12"), ["password_too_short"]);
    assert_eq!(codes(password().min(12).not_common(), "sufficiently-long"), [""; 0]);
    let both = ["password_too_short", "password_too_common"];
    assert_eq!(codes(password().min(12).not_common(), "password"), both);
    assert_eq!(codes(password().not_common(), "a-safe-password"), [""; 0]);
    assert_eq!(codes(password().not_common(), "godzilla"), ["password_too_common"]);
    assert_eq!(codes(password().not_numeric(), "a-safe-password"), [""; 0]);
    assert_eq!(codes(password().not_numeric(), "42424242"), ["password_entirely_numeric"]);

    let user = ["testclient", "Test", "Client", "testclient@example.com"];
    let alike = ["password_too_similar"];
    assert_eq!(codes(password(), "testclient"), [""; 0]);
    assert_eq!(codes(password().not_similar_to(user), "testclient"), alike);
    assert_eq!(codes(password().not_similar_to(user), "example.com"), alike);
    let first = password().not_similar_to("Test");
    assert_eq!(codes(first.similarity(0.3), "testclient"), alike);
    assert_eq!(codes(first.similarity(1.0).min(4), "Test"), alike);
    assert_eq!(codes(first, "testclient"), [""; 0]);
}

#[test]
fn all_that_is_wrong_is_said() {
    let rule = password().not_common().not_numeric().not_similar_to("1234");
    let all = [
        "password_too_similar",
        "password_too_short",
        "password_too_common",
        "password_entirely_numeric",
    ];
    assert_eq!(codes(rule, "1234"), all);
    assert_eq!(codes(rule, ""), ["password_too_short"]);
    assert_eq!(codes(rule.min(0), ""), [""; 0]);
}

#[test]
fn digits_of_every_script_are_digits() {
    let rule = password().min(1).not_numeric();
    for (text, numeric) in [("٣", true), ("1²③", true), ("½", false), ("1.", false), ("Ⅷ", false)]
    {
        assert_eq!(codes(rule, text).is_empty(), !numeric, "{text}");
    }
}

#[test]
fn others_are_text_in_many_forms() {
    let name = String::from("testclient");
    let names = vec!["somebody", "testclient"];
    let rule = password();
    assert_eq!(codes(rule.not_similar_to(&name), "testclient").len(), 1);
    assert_eq!(codes(rule.not_similar_to(Some(&name)), "testclient").len(), 1);
    assert_eq!(codes(rule.not_similar_to(None::<&str>), "testclient").len(), 0);
    assert_eq!(codes(rule.not_similar_to(&names), "testclient").len(), 1);
    assert_eq!(codes(rule.not_similar_to(&names[..1]), "testclient").len(), 0);
    assert_eq!(codes(rule.not_similar_to(&["", "testclient"]), "testclient").len(), 1);
}

#[test]
fn errors_say_what_to_do() {
    let error = password().min(1).check("").unwrap_err();
    assert_eq!(format!("{error}"), "Choose a password of at least 1 character.");
    assert_eq!(error.params().get("min"), Some(&Value::from(1)));
    let error = password().not_similar_to("testclient").check("testclient").unwrap_err();
    assert_eq!(error.params().count(), 0);
}

#[test]
fn long_passwords_take_linear_time() {
    let long = "aé1".repeat(100_000);
    let rule = password().not_common().not_numeric().not_similar_to([long.as_str(), "a.b"]);
    assert_eq!(codes(rule, &long), ["password_too_similar"]);
    assert_eq!(codes(rule, &"b".repeat(100_000)), [""; 0]);
}
