use super::email;
use crate::{rule::Rule, rules::words};

#[test]
fn dialects_differ() {
    let cases = [
        ("al@example.com", true, true, true, true),
        ("al.b+c@ex-ample.co.uk", true, true, true, true),
        ("al@example", false, true, true, false),
        (".al@example.com", false, true, false, false),
        ("al@localhost", false, true, true, true),
        ("al@LOCALHOST", false, true, true, false),
        ("\"al b\"@example.com", false, false, true, false),
        ("\"al\"@example.com", false, false, true, true),
        ("al@[192.0.2.1]", false, false, true, true),
        ("al@[IPv6:::1]", false, false, true, false),
        ("al@[::1]", false, false, false, true),
        ("al@bücher.example", false, false, false, true),
        ("al@ex_ample.com", false, false, false, false),
        ("bücher@example.com", false, false, false, false),
        ("al", false, false, false, false),
        ("", false, false, false, false),
    ];
    for (text, portable, html, rfc5321, django) in cases {
        assert_eq!(email().check(text).is_ok(), portable, "{text:?}");
        assert_eq!(email().dialect(words::html).check(text).is_ok(), html, "{text:?}");
        assert_eq!(email().dialect(words::rfc5321).check(text).is_ok(), rfc5321, "{text:?}");
        assert_eq!(email().dialect(words::django).check(text).is_ok(), django, "{text:?}");
    }
}

#[test]
fn allowed_domains_pass() {
    let rule = email().allow(["localhost", "a_b"]);
    for (text, passes) in [("al@localhost", true), ("al@A_B", true), ("al@a_c", false)] {
        assert_eq!(rule.check(text).is_ok(), passes, "{text:?}");
    }
    for text in ["al@a_b", "al@A_B"] {
        assert!(rule.dialect(words::html).check(text).is_ok(), "{text:?}");
        assert!(rule.dialect(words::rfc5321).check(text).is_ok(), "{text:?}");
        #[cfg(feature = "idna")]
        assert!(rule.dialect(words::idn).check(text).is_ok(), "{text:?}");
    }
    let django = email().dialect(words::django);
    assert!(django.allow(["a_b"]).check("al@a_b").is_ok());
    assert!(django.allow(["a_b"]).check("al@A_B").is_err());
    assert!(django.allow(["a_b"]).check("al@localhost").is_err());
    assert!(django.allow([]).check("al@localhost").is_err());
}

#[cfg(feature = "idna")]
#[test]
fn all_letters() {
    for (text, passes) in [
        ("ål@bücher.example", true),
        ("ål@[192.0.2.1]", true),
        ("al@example.com", true),
        ("al@☃.example", false),
        ("al@xn--a.example", false),
        ("al@", false),
    ] {
        assert_eq!(email().dialect(words::idn).check(text).is_ok(), passes, "{text:?}");
    }
}
