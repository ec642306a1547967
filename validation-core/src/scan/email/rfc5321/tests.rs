//! Cases of JSON Schema's suite (MIT) and of isemail's (BSD-3-Clause), among others.

use alloc::format;

use super::rfc5321;

#[test]
fn before_the_at() {
    for local in [
        "joe.bloggs",
        "te~st",
        "~",
        "!#$%&`*+/=?^{|}'_-",
        "xn--test",
        "\"joe bloggs\"",
        "\"joe..bloggs\"",
        "\"joe@bloggs\"",
        "\"\"",
        "\"\\a\"",
        "\"\\\"\"",
        "\"\\\\\"",
        "\"test\\ test\"",
    ] {
        assert!(rfc5321(&format!("{local}@iana.org"), &[]), "{local}");
    }
    for local in [
        "",
        ".test",
        "test.",
        "te..st",
        "joe bloggs",
        "test\\@test",
        "\"",
        "\"\"\"",
        "\"\\\"",
        "test\"",
        "\"test",
        "\"test\"test",
        "test\"text\"",
        "\"test\"\"test\"",
        "\"test\".\"test\"",
        "\"test\".test",
        "\"test\0\"",
        "\"test\\\0\"",
        "\"\u{7f}\"",
        "\"\\\u{7f}\"",
        "\"\r\n \"",
        "\"\t\"",
        "\"\\é\"",
        "\"é\"",
        "é",
        "\u{7}",
        "(comment)test",
        " test",
        "test ",
        "\r\n test",
        "<test",
        "user1@oceania.org, user2",
    ] {
        assert!(!rfc5321(&format!("{local}@iana.org"), &[]), "{local:?}");
    }
}

#[test]
fn after_the_at() {
    for domain in [
        "io",
        "iana.123",
        "255.255.255.255",
        "mason-dixon.com",
        "c--n.com",
        "xn--hxajbheg2az3al.xn--jxalpdlp",
        "[255.255.255.255]",
        "[001.02.3.0]",
        "[IPv6:::]",
        "[ipv6:::1]",
        "[IPv6:1111:2222:3333:4444:5555:6666:7777:8888]",
        "[IPv6:1111:2222:3333:4444:5555::8888]",
        "[IPv6:::3333:4444:5555:6666:7777:8888]",
        "[IPv6:1::]",
        "[IPv6:1111:2222:3333:4444:5555:6666:255.255.255.255]",
        "[IPv6:1111:2222:3333:4444::255.255.255.255]",
        "[IPv6:::255.255.255.255]",
    ] {
        assert!(rfc5321(&format!("test@{domain}"), &[]), "{domain}");
    }
    for domain in [
        "",
        ".iana.org",
        "iana.org.",
        "iana..com",
        "-iana.org",
        "iana-.com",
        "iana/icann.org",
        "invalid=domain.com",
        "iana.org ",
        "iana.org\n",
        "iana.org(comment)",
        "bücher.example",
        "a[255.255.255.255]",
        "[255.255.255]",
        "[255.255.255.255.255]",
        "[255.255.255.256]",
        "[0255.1.1.1]",
        "[1.2.3.4",
        "[1.2.3.]",
        "[]",
        "[IPv6:]",
        "[1111:2222:3333:4444:5555:6666:7777:8888]",
        "[RFC-5322-domain-literal]",
        "[tag:text]",
        "[IPv6:1111:2222:3333:4444:5555:6666:7777]",
        "[IPv6:1111:2222:3333:4444:5555:6666:7777:8888:9999]",
        "[IPv6:1111:2222:3333:4444:5555:6666:7777:888G]",
        "[IPv6:1111:2222:3333:4444:5555:6666:7777:88888]",
        // A gap stands for two groups or more.
        "[IPv6:1111:2222:3333:4444:5555:6666::8888]",
        "[IPv6:1111:2222:3333:4444:5555:6666::255.255.255.255]",
        "[IPv6:1111:2222:3333:4444:5555::255.255.255.255]",
        "[IPv6::3333:4444:5555:6666:7777:8888]",
        "[IPv6:1111::4444:5555::8888]",
        "[IPv6:1111:2222:3333:4444:::255.255.255.255]",
        "[IPv6::255.255.255.255]",
        "[IPv6:1::2:]",
        "[IPv6:1.2.3.4::]",
        "[IPv6:::1%eth0]",
    ] {
        assert!(!rfc5321(&format!("test@{domain}"), &[]), "{domain:?}");
    }
    assert!(!rfc5321("iana.org", &[]) && !rfc5321("", &[]));
}

#[test]
fn longest() {
    let of = |local: usize, labels: usize, last: usize| {
        let label = format!("{}.", "d".repeat(63));
        format!("{}@{}{}", "l".repeat(local), label.repeat(labels), "e".repeat(last))
    };
    assert!(rfc5321(&of(64, 0, 63), &[]) && !rfc5321(&of(65, 0, 1), &[]));
    assert!(rfc5321(&of(1, 0, 63), &[]) && !rfc5321(&of(1, 0, 64), &[]));
    for (local, total) in [(62, 254), (63, 255)] {
        let text = of(local, 2, 63);
        assert_eq!(text.len(), total);
        assert_eq!(rfc5321(&text, &[]), total == 254);
    }
    let quoted = |len: usize| format!("\"{}\"@a.bc", "a".repeat(len));
    assert!(rfc5321(&quoted(62), &[]) && !rfc5321(&quoted(63), &[]));
}

#[test]
fn allowed_domains() {
    assert!(rfc5321("a@A_B", &["a_b"]) && !rfc5321("a@a_b", &["localhost"]));
    assert!(!rfc5321(".a@a_b", &["a_b"]));
}
