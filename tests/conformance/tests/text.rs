//! Every argument of the rules on presence, choice, length, items and text can be written in JSON.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use serde_json::{Value, json};
use validation_conformance::answer;

/// The codes of the verdict; `None` for a case that was left out.
fn codes(rule: &str, args: &Value, input: &Value) -> Option<Vec<String>> {
    let line = json!({ "rule": rule, "args": args, "input": input }).to_string();
    let verdict: Value = serde_json::from_str(&answer(&line)).unwrap();
    match (verdict["ok"].as_bool(), verdict["errors"].as_array()) {
        (Some(true), _) => Some(vec![]),
        (_, Some(errors)) => {
            Some(errors.iter().map(|error| error["code"].as_str().unwrap().into()).collect())
        }
        _ => None,
    }
}

fn all(cases: &[(&str, Value, Value, &str)]) {
    for (rule, args, input, code) in cases {
        let expected = Some(code.split_whitespace().map(String::from).collect());
        let expected = if *code == "-" { None } else { expected };
        assert_eq!(codes(rule, args, input), expected, "{rule} {args} {input}");
    }
}

#[test]
fn presence_and_choice() {
    all(&[
        ("required", json!({}), json!(null), "required"),
        ("required", json!({}), json!(""), "required"),
        ("required", json!({}), json!([]), "required"),
        ("required", json!({}), json!({}), "required"),
        ("required", json!({}), json!(0), ""),
        ("required", json!({}), json!(false), ""),
        ("absent", json!({}), json!("a"), "absent"),
        ("absent", json!({}), json!(""), ""),
        ("not_blank", json!({}), json!(" "), "blank"),
        ("not_blank", json!({}), json!(null), ""),
        ("accepted", json!({}), json!(false), "accepted"),
        ("accepted", json!({}), json!(true), ""),
        ("accepted", json!({}), json!("yes"), "-"),
        ("equal", json!({"0": "a"}), json!("b"), "equal"),
        ("equal", json!({"0": 1}), json!(1.0), ""),
        ("equal", json!({"0": true}), json!(true), ""),
        ("equal", json!({"0": "a", "1": "b"}), json!("a"), "-"),
        ("not_equal", json!({"0": 1}), json!(1), "not_equal"),
        ("one_of", json!({"0": "a", "1": "b"}), json!("c"), "invalid_choice"),
        ("one_of", json!({"0": ["a", "b"]}), json!("b"), ""),
        ("one_of", json!({"0": 1, "1": 2}), json!(3), "invalid_choice"),
        ("one_of", json!({}), json!("a"), "-"),
        ("none_of", json!({"0": "root"}), json!("root"), "reserved"),
        ("none_of", json!({"0": "root"}), json!(null), ""),
        ("none_of", json!({"0": "root", "max": 1}), json!("a"), "-"),
    ]);
}

#[test]
fn length_and_items() {
    all(&[
        ("length", json!({"min": 2, "max": 3}), json!("a"), "min_length"),
        ("length", json!({"equal": 2, "unit": "utf16"}), json!("😀"), ""),
        ("length", json!({"max": 1, "unit": "graphemes"}), json!("e\u{301}"), ""),
        ("length", json!({"max": 1}), json!([1, 2]), "max_items"),
        ("length", json!({"min": 1}), json!({}), "min_items"),
        ("length", json!({"min": 3, "max": 2}), json!("a"), "-"),
        ("words", json!({"min": 2}), json!("one"), "min_words"),
        ("words", json!({"max": 2}), json!("one two three"), "max_words"),
        ("unique_items", json!({}), json!([1, 2, 1, 1]), "duplicate duplicate"),
        ("unique_items", json!({"by": "a"}), json!([{"a": 1, "b": 1}, {"a": 1}]), "duplicate"),
        ("contains_all", json!({"0": "a", "1": "b"}), json!(["b"]), "missing_items"),
        ("contains_all", json!({"0": [1, 2]}), json!([2, 1.0]), ""),
        ("subset_of", json!({"0": ["a", "b"]}), json!(["a", "c"]), "invalid_list"),
        ("subset_of", json!({"0": 1}), json!([1, 1]), ""),
        ("subset_of", json!({"0": 1}), json!(1), "-"),
    ]);
}

#[test]
fn text() {
    all(&[
        ("pattern", json!({"0": "^a$"}), json!("A"), "pattern"),
        ("pattern", json!({"0": "^a$", "ignore_case": true}), json!("A"), ""),
        ("pattern", json!({"0": "^a$", "multiline": true}), json!("b\na"), ""),
        ("pattern", json!({"0": "a.b", "dot_all": true}), json!("a\nb"), ""),
        ("pattern", json!({"0": "^ a $", "verbose": true}), json!("a"), ""),
        ("pattern", json!({"0": "a", "inverse": true}), json!("a"), "pattern"),
        ("starts_with", json!({"0": "a", "1": "b"}), json!("c"), "starts_with"),
        ("not_starts_with", json!({"0": "a"}), json!("ab"), "not_starts_with"),
        ("ends_with", json!({"0": ["a", "b"]}), json!("ab"), ""),
        ("not_ends_with", json!({"0": "b"}), json!("ab"), "not_ends_with"),
        ("includes", json!({"0": "b"}), json!("abc"), ""),
        ("not_includes", json!({"0": "b"}), json!("abc"), "not_includes"),
        ("lowercase", json!({}), json!("aB"), "lowercase"),
        ("uppercase", json!({}), json!("aB"), "uppercase"),
        ("trimmed", json!({}), json!("a "), "trimmed"),
        ("ascii", json!({}), json!("é"), "ascii"),
        ("alpha", json!({}), json!("é"), ""),
        ("alpha", json!({"ascii": true}), json!("é"), "alpha"),
        ("alphanumeric", json!({}), json!("é1"), ""),
        ("alphanumeric", json!({"ascii": true}), json!("é1"), "alphanumeric"),
        ("single_line", json!({}), json!("a\nb"), "single_line"),
        ("digits", json!({}), json!("1a"), "digits"),
        ("digits", json!({"len": 2}), json!("123"), "digits"),
        ("digits", json!({"min": 1, "max": 2}), json!("12"), ""),
        ("digits", json!({"len": 1, "max": 2}), json!("12"), "-"),
        ("slug", json!({}), json!("é"), "slug"),
        ("slug", json!({"unicode": true}), json!("é"), ""),
        ("identifier", json!({}), json!("1a"), "identifier"),
        ("no_null", json!({}), json!("\0"), "null_characters_not_allowed"),
        ("no_control", json!({}), json!("a\n"), "control_characters"),
        ("no_control", json!({"multiline": true}), json!("a\n"), ""),
        ("normalized", json!({}), json!("e\u{301}"), "normalized"),
        ("normalized", json!({"nfkc": true}), json!("ﬁ"), "normalized"),
        ("normalized", json!({"nfc": true}), json!("ﬁ"), ""),
        ("integer_list", json!({}), json!("1,2"), ""),
        ("integer_list", json!({"separator": ";"}), json!("1,2"), "integer_list"),
        ("integer_list", json!({"negative": true}), json!("-1,2"), ""),
        ("integer_list", json!({"separator": ""}), json!("1"), "-"),
    ]);
}
