//! Which texts are JSON: cases of the RFC, and what `serde_json` makes of random ones.

use alloc::{format, string::String};

use proptest::prelude::*;
use serde::de::IgnoredAny;

use super::{DEEPEST, Kind, kind};

#[test]
fn values() {
    for text in [
        "null",
        "true",
        "false",
        "\"\"",
        "0",
        "-0",
        "-0.5e+10",
        "1E400",
        "12",
        "{}",
        "[]",
        " [ ] ",
        "[1, \"a\", {\"b\" : [null]}]",
        "{\"a\":1,\"a\":2}",
        "\"\\u00e9\\ud800\\n\\/\"",
        "\"é\u{2028}\u{7f}\"",
        "\t\r\n 1 \n",
    ] {
        assert!(kind(text).is_some(), "{text:?}");
    }
    for text in [
        "",
        " ",
        "nul",
        "nulll",
        "True",
        "01",
        "1.",
        ".1",
        "+1",
        "-",
        "1e",
        "0x1",
        "NaN",
        "'a'",
        "\"",
        "\"\\x\"",
        "\"\\u00g0\"",
        "\"\n\"",
        "\"\t\"",
        "[",
        "]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{",
        "{a:1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1]",
        "[1}",
        "{} {}",
        "1 2",
        "\u{feff}1",
        "\u{a0}1",
        "// a\n1",
        "[1]]",
        "{\"a\" \"b\"}",
        "{1:2}",
        "{,}",
    ] {
        assert!(kind(text).is_none(), "{text:?}");
    }
}

#[test]
fn kinds() {
    assert_eq!(kind(" {\"a\":[]} "), Some(Kind::Object));
    assert_eq!(kind("[{}]"), Some(Kind::Array));
    assert_eq!(kind("\"{}\""), Some(Kind::Other));
}

#[test]
fn depth_has_an_end() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(kind(&nested(DEEPEST as usize)).is_some());
    assert!(kind(&nested(DEEPEST as usize + 1)).is_none());
    assert!(kind(&"[".repeat(100_000)).is_none());
    assert!(kind(&"{\"a\":".repeat(100_000)).is_none());
    let long = format!("[{}1]", "1,".repeat(50_000));
    assert!(kind(&long).is_some());
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

proptest! {
    #[test]
    fn any_text_is_judged_as_serde_json_judges_it(text in ".{0,12}") {
        prop_assert_eq!(kind(&text).is_some(), is_json(&text));
    }

    #[test]
    fn pieces_of_json_are_judged_as_serde_json_judges_them(
        pieces in proptest::collection::vec(
            prop_oneof![
                Just("{"), Just("}"), Just("["), Just("]"), Just(","), Just(":"), Just("\"a\""),
                Just("\"\\u00e9\""), Just("1"), Just("-0.5"), Just("2e3"), Just("true"), Just("null"),
                Just(" "), Just("\"a\":"), Just("\\"), Just("0"), Just("."), Just("e"), Just("\""),
            ],
            0..12,
        )
    ) {
        let text: String = pieces.concat();
        prop_assert_eq!(kind(&text).is_some(), is_json(&text), "{}", text);
    }
}
