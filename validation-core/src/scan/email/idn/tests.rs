//! Cases of JSON Schema's suite (MIT), among others.

use alloc::format;

use super::idn;

#[test]
fn tables() {
    for text in [
        "실례@실례.테스트",
        "joe.bloggs@example.com",
        "δοκιμή@example.com",
        "\"δοκιμή\"@example.com",
        "user@cafe\u{301}.com",
        "cafe\u{301}@example.com",
        "\u{85}@example.com",
        "\u{ffff}@example.com",
        "𝕏@example.com",
        "a@xn--bcher-kva.example",
        "a@bücher。example",
        "a@[192.0.2.1]",
        "a@1.2.3.4",
    ] {
        assert!(idn(text, &[]), "{text:?}");
    }
    for text in [
        "",
        "2962",
        "user＠example.com",
        "é.@example.com",
        "é é@example.com",
        "\"\\é\"@example.com",
        "a@☃.example",
        "a@xn--a.example",
        "a@bücher.example.",
        "a@-é.example",
        "a@exa_mple.com",
        "a@",
        "a@[ü]",
    ] {
        assert!(!idn(text, &[]), "{text:?}");
    }
}

#[test]
fn longest() {
    let of = |local: usize| format!("{}@example.com", "é".repeat(local));
    assert!(idn(&of(32), &[]) && !idn(&of(33), &[]));
    assert!(!idn(&format!("a@{}.com", "ü".repeat(60)), &[]));
}
