//! Cases of Django's own tests (BSD-3-Clause) among others, judged by Django 5.2.

use alloc::format;

use super::django;

#[test]
fn tables() {
    for text in [
        "email@here.com",
        "weirder-email@here.and.there.com",
        "email@[127.0.0.1]",
        "email@[2001:dB8::1]",
        "email@[::fffF:127.0.0.1]",
        "example@valid-----hyphens.com",
        "test@domain.with.idn.tld.उदाहरण.परीक्षा",
        "email@localhost",
        "\"test@test\"@example.com",
        "\"\\\t\"@here.com",
        "\"\\ \"@here.com",
        "\"\u{1f}\u{7f}\"@here.com",
        "\"\"@here.com",
        "ſı\u{212a}İ@x.org",
        "\"ſı\u{212a}İ\"@x.org",
        "a@b.xn--1ſ",
        "a@☃.net",
    ] {
        assert!(django(text, &["localhost"]), "{text:?}");
    }
    for text in [
        "",
        "abc",
        "abc@",
        "@abc.de",
        "abc@bar",
        "a @x.cz",
        "abc@.com",
        "something@@somewhere.com",
        "email@127.0.0.1",
        "email@[127.0.0.256]",
        "email@[2001:db8::12345]",
        "email@[::1%lo]",
        "email@[IPv6:::1]",
        "email@[]",
        // Longer than Django reads.
        "email@[1000:1000:1000:1000:1000:1000:255.255.255.255]",
        "email@LOCALHOST",
        "example@invalid-.com",
        "example@-invalid.com",
        "example@invalid.com-",
        "trailingdot@shouldfail.com.",
        "\"\\\n\"@here.com",
        "\" \"@here.com",
        "\"\t\"@here.com",
        "\"a\"b\"@here.com",
        "\"é\"@here.com",
        "é@here.com",
        "\"@here.com",
        "a.\"b\"@here.com",
        "a..b@here.com",
        "a@b.com\n",
        "a\n@b.com",
        "a@b.c1",
        "a@𐐀.com",
    ] {
        assert!(!django(text, &["localhost"]), "{text:?}");
    }
}

#[test]
fn longest() {
    for (letter, host) in [("a", "@b.com"), ("a", "@é.com")] {
        let of = |len: usize| format!("{}{host}", letter.repeat(len));
        assert!(django(&of(314), &[]) && !django(&of(315), &[]));
    }
}
