//! Tables of addresses, and a comparison with the languages written as regexes.

use alloc::{format, vec};

use super::{django, html, portable, rfc5321};

const BOTH: &[&str] = &[
    "foo@example.com",
    "foo+x@example.com",
    "first.last@mail.example.co.uk",
    "!#$%&'*+-/=?^_`{|}~@example.com",
    "-@example.com",
    "a@0.1.2.com",
    "a@b-c.a--b",
    "a@b.xn--p1ai",
    "a@b.XN--P1AI",
    "a@b.co",
    "A@B.CO",
];
const HTML_ONLY: &[&str] = &[
    "foo@example",
    "foo@localhost",
    ".@example.com",
    "...@example.com",
    "a..b@example.com",
    "a.@example.com",
    "foo@0.1.2.3",
    "a@b.c",
    "a@b.c1",
    "a@b.1c",
    "a@b.xn--a-1",
    "a@127.0.0.1",
];
const NEITHER: &[&str] = &[
    "",
    "@",
    "a@",
    "@example.com",
    "example.com",
    "a@b@example.com",
    "a@example.com.",
    "a@.example.com",
    "a@example..com",
    "a@-example.com",
    "a@example-.com",
    "a@example.-com",
    "a@exa_mple.com",
    "a@example.com\n",
    "a@example.com\0",
    " a@example.com",
    "a @example.com",
    "a@exam ple.com",
    "\"a b\"@example.com",
    "a@[127.0.0.1]",
    "a@example.com (comment)",
    "<a@example.com>",
    "µ@example.com",
    "a@bücher.example",
    "a@example.com\u{200b}",
    "a,b@example.com",
    "a;b@example.com",
    "a(b@example.com",
];

#[test]
fn tables() {
    for text in BOTH {
        assert!(portable(text, &[]) && html(text, &[]), "{text:?}");
    }
    for text in HTML_ONLY {
        assert!(!portable(text, &[]) && html(text, &[]), "{text:?}");
    }
    for text in NEITHER {
        assert!(!portable(text, &[]) && !html(text, &[]), "{text:?}");
    }
}

#[test]
fn longest() {
    let address = |local: usize, label: usize, labels: usize| {
        let labels = vec!["d".repeat(label); labels].join(".");
        format!("{}@{labels}.com", "l".repeat(local))
    };
    assert!(portable(&address(64, 63, 1), &[]));
    assert!(!portable(&address(65, 1, 1), &[]) && html(&address(65, 1, 1), &[]));
    assert!(!portable(&address(1, 64, 1), &[]) && !html(&address(1, 64, 1), &[]));
    for (local, total) in [(58, 254), (59, 255)] {
        let text = address(local, 63, 3);
        assert_eq!(text.len(), total);
        assert_eq!(portable(&text, &[]), total == 254);
        assert!(html(&text, &[]));
    }
    for (last, fits) in [(63, true), (64, false)] {
        assert_eq!(portable(&format!("a@b.{}", "c".repeat(last)), &[]), fits);
        assert_eq!(portable(&format!("a@b.xn--{}", "1".repeat(last - 4)), &[]), fits);
    }
}

#[test]
fn allowed_domains() {
    let allowed = &["localhost", "[127.0.0.1]"];
    for text in ["a@localhost", "a.b@LocalHost", "a@[127.0.0.1]", "a@example.com"] {
        assert!(portable(text, allowed), "{text:?}");
    }
    for text in ["a@localhos", "a@localhost.", "a@x.localhost1", ".a@localhost", "@localhost"] {
        assert!(!portable(text, allowed), "{text:?}");
    }
}

#[test]
fn long_text_takes_no_square_of_time() {
    for text in ["a".repeat(100_000), "a.".repeat(50_000), "\"\\".repeat(50_000)] {
        for text in [format!("{text}@a.bc"), format!("a@{text}"), format!("\"{text}\"@[::1]")] {
            assert!(!portable(&text, &[]) && !rfc5321(&text, &[]) && !django(&text, &[]));
            #[cfg(feature = "idna")]
            assert!(!super::idn(&text, &[]));
            html(&text, &[]);
        }
    }
}

#[cfg(feature = "regex")]
mod against_regex {
    use alloc::{format, string::String, vec};
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use regex::Regex;

    #[cfg(feature = "idna")]
    use super::super::idn;
    use super::super::{django, html, portable, rfc5321};

    static HTML: LazyLock<Regex> = LazyLock::new(|| {
        let label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
        Regex::new(&format!(r"\A[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{label}(?:\.{label})*\z"))
            .unwrap()
    });

    static PORTABLE: LazyLock<Regex> = LazyLock::new(|| {
        let word = r"[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
        let label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
        let last = "(?:[A-Za-z][A-Za-z-]{0,61}[A-Za-z]|[Xx][Nn]--[A-Za-z0-9]{1,59})";
        Regex::new(&format!(r"\A{word}(?:\.{word})*@(?:{label}\.)+{last}\z")).unwrap()
    });

    fn portable_by_regex(text: &str) -> bool {
        let at = text.find('@').unwrap_or(usize::MAX);
        PORTABLE.is_match(text) && at <= 64 && text.len() <= 254
    }

    /// Text near the languages: made of their parts, some of them wrong, some too long.
    fn near() -> impl Strategy<Value = String> {
        let local = prop_oneof![
            8 => "[a-z!#0-9'*{}~-]{1,8}(\\.[a-z0-9+]{1,6}){0,3}",
            1 => "[a-z.]{0,70}",
            1 => "[ -~éµ\n]{0,4}",
        ];
        let label = prop_oneof![
            8 => "[a-zA-Z0-9]{1,6}",
            3 => "[a-zA-Z0-9-]{0,5}",
            1 => "[a-z0-9]{60,66}",
            1 => "[ -~é\n]{0,3}",
        ];
        let last = prop_oneof![
            6 => "[a-zA-Z]{1,5}",
            2 => "[xX][nN]--[a-z0-9-]{0,4}",
            2 => "[a-z0-9-]{0,6}",
            1 => "xn--[a-z0-9]{57,61}",
            1 => "[a-z]{61,65}",
        ];
        let at = prop_oneof![20 => Just("@"), 1 => Just(""), 1 => Just("@@")];
        let domain = (prop::collection::vec(label, 0..5), last)
            .prop_map(|(labels, last)| [labels, vec![last]].concat().join("."));
        (local, at, domain).prop_map(|(local, at, domain)| format!("{local}{at}{domain}"))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        #[test]
        fn same_language(text in near()) {
            prop_assert_eq!(html(&text, &[]), HTML.is_match(&text), "html {:?}", text);
            prop_assert_eq!(portable(&text, &[]), portable_by_regex(&text), "portable {:?}", text);
            if portable(&text, &[]) {
                prop_assert!(html(&text, &[]) && rfc5321(&text, &[]), "{:?}", text);
                prop_assert!(django(&text, &[]), "{:?}", text);
            }
            #[cfg(feature = "idna")]
            if rfc5321(&text, &[]) && !text.to_ascii_lowercase().contains("xn--") {
                let is_reserved = text.rsplit('@').next().is_some_and(|domain| {
                    domain.split('.').any(|label| label.get(2..4) == Some("--"))
                });
                prop_assert!(is_reserved || idn(&text, &[]), "{:?}", text);
            }
        }
    }
}
