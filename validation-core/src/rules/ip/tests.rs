//! What `ip`, `ipv4` and `ipv6` accept, by their parameters.

use alloc::vec::Vec;

use super::{ip, ipv4, ipv6};
use crate::{fact::Fact, rule::Rule, rules::words};

#[test]
fn versions_are_told_apart() {
    let cases = [
        ("192.0.2.1", true, false),
        ("::1", false, true),
        ("::ffff:192.0.2.1", false, true),
        ("192.0.2.01", false, false),
        ("[::1]", false, false),
        ("fe80::1%eth0", false, false),
        ("", false, false),
    ];
    for (text, is_v4, is_v6) in cases {
        assert_eq!(ipv4().check(text).is_ok(), is_v4, "{text:?}");
        assert_eq!(ipv6().check(text).is_ok(), is_v6, "{text:?}");
        assert_eq!(ip().check(text).is_ok(), is_v4 || is_v6, "{text:?}");
    }
}

#[test]
fn each_has_its_code() {
    for (rule, code) in [(ip(), "ip"), (ipv4(), "ipv4"), (ipv6(), "ipv6")] {
        assert_eq!(rule.check("a").unwrap_err().code(), code);
    }
}

#[test]
fn zones_are_accepted_where_asked() {
    for rule in [ip(), ipv6()] {
        // text; zone, any_zone, dialect = django
        for (text, expected) in [
            ("fe80::1%eth0", [true, true, true]),
            ("fe80::1", [true, true, true]),
            ("fe80::1%a b", [false, true, true]),
            ("fe80::1%%", [false, true, false]),
            ("fe80::1%", [false, false, false]),
            ("1000:1000:1000:1000:1000:1000:255.255.255.255", [true, true, false]),
        ] {
            let rules = [rule.zone(), rule.any_zone(), rule.dialect(words::django)];
            assert_eq!(rules.map(|rule| rule.check(text).is_ok()), expected, "{text:?}");
        }
    }
    assert!(ipv4().dialect(words::django).check("192.0.2.1").is_ok());
    assert!(ip().zone().check("192.0.2.1%eth0").is_err());
}

#[test]
fn reach_is_asked_for() {
    // text; private, global
    for (text, private, global) in [
        ("10.0.0.1", true, false),
        ("fd00::1", true, false),
        ("8.8.8.8", false, true),
        ("2606:4700::1111", false, true),
        ("127.0.0.1", false, false),
        ("169.254.169.254", false, false),
        ("::ffff:10.0.0.1", false, false),
        ("a", false, false),
    ] {
        assert_eq!(ip().private().check(text).is_ok(), private, "{text:?}");
        assert_eq!(ip().global().check(text).is_ok(), global, "{text:?}");
    }
    assert!(ip().zone().private().check("fd00::1%eth0").is_ok());
    assert!(ipv4().global().check("2606:4700::1111").is_err());
}

#[test]
#[should_panic = "both `private` and `global`"]
fn no_address_is_both() {
    let _ = ip().private().global();
}

#[test]
#[should_panic = "have no zones"]
fn ipv4_has_no_zones() {
    let _ = ipv4().zone();
}

#[test]
fn exporters_know_no_more_than_is_true() {
    fn facts(rule: &impl Rule<str>) -> Vec<Fact> {
        let mut told = Vec::new();
        rule.facts(&mut |fact| told.push(fact));
        told
    }
    let plain = |name| Fact::Format { name, dialect: "" };
    assert_eq!(facts(&ip()), [plain("ip")]);
    assert_eq!(facts(&ipv4().private()), [plain("ipv4"), Fact::Opaque]);
    assert_eq!(facts(&ipv6().zone()), [Fact::Opaque]);
    assert_eq!(facts(&ipv4().dialect(words::django)), [plain("ipv4")]);
    let django = Fact::Format { name: "ipv6", dialect: "django" };
    assert_eq!(facts(&ipv6().dialect(words::django)), [django]);
}
