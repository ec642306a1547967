//! What the lines may look like, and what is answered.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use serde_json::{Value, json};
use validation_conformance::answer;

fn verdict(line: &str) -> Value {
    serde_json::from_str(&answer(line)).unwrap()
}

/// Whether a value passes, or why the line was left out.
fn outcome(line: &Value) -> String {
    let verdict = verdict(&line.to_string());
    match (&verdict["ok"], verdict["skip"].as_str()) {
        (_, Some(skip)) => skip.to_owned(),
        (ok, None) => ok.to_string(),
    }
}

fn checks(rule: &str, args: &Value, input: &Value, kind: &str, expected: &str) {
    let line = json!({ "rule": rule, "args": args, "input": input, "input_type": kind });
    let found = outcome(&line);
    assert!(found.starts_with(expected), "{line}: {found}");
}

#[test]
fn ids_come_back_whatever_is_wrong() {
    for id in ["null", "0", "-1.50", "1e400", "\"a\\u0000\"", "[1, {\"b\": null}]", "{}", "true"] {
        for rest in [
            r#""rule":"slug","input":"a""#,
            r#""rule":5,"input":"a""#,
            r#""rule":"emial","input":"a""#,
            r#""rule":"slug","rule":"slug","input":"a","value":"b""#,
            r#""rule":"slug","input_type":7,"input":"a""#,
            r#""rule":"length","args":5,"input":"a""#,
            r#""rule":"slug","input":"\ud800""#,
            r#""render":"as_text","errors":{}"#,
            r#""render":"as_text","errors":[{"path":"a","code":5}]"#,
        ] {
            let found = answer(&format!("{{\"id\":{id},{rest}}}"));
            assert!(found.starts_with(&format!("{{\"id\":{id},")), "{id} {rest}: {found}");
        }
    }
}

#[test]
fn broken_lines_are_skipped() {
    for line in
        ["", " ", "x", "[]", "5", "null", "{", "{\"id\":1", "{}", "{\"id\":NaN}", "\u{feff}"]
    {
        assert!(verdict(line)["skip"].is_string(), "{line}");
    }
    assert_eq!(verdict("\u{feff}{\"rule\":\"slug\",\"input\":\"a\"}")["ok"], true);
}

#[test]
fn deep_values_do_not_stop_the_run() {
    let deep = "[".repeat(20_000) + &"]".repeat(20_000);
    for line in [
        format!(r#"{{"rule":"length","input":{deep}}}"#),
        format!(r#"{{"rule":"length","args":{{"min":{deep}}},"input":"a"}}"#),
        format!(r#"{{"id":{deep},"rule":"length","input":"a"}}"#),
        format!(r#"{{"render":"as_text","errors":[{{"code":"a","params":{{"b":{deep}}}}}]}}"#),
        deep.clone(),
    ] {
        assert!(answer(&line).contains("\"skip\"") || line.starts_with("{\"id\""), "{line:.60}");
    }
}

#[test]
fn null_passes_all_rules_but_one() {
    for (rule, args) in [
        ("email", json!({"dialect": "django"})),
        ("length", json!({"min": 1})),
        ("range", json!({"min": "2024-01-01"})),
        ("range", json!({"min": 0.5})),
        ("range", json!({"min": -1, "max": u64::MAX})),
        ("multiple_of", json!({"0": 0.5, "offset": 1})),
        ("decimal", json!({"places": 2})),
        ("one_of", json!({"0": ["a", 1]})),
        ("equal", json!({"0": 1})),
        ("unique_items", json!({"by": "a"})),
        ("contains_all", json!({"0": ["a"]})),
        ("subset_of", json!({"0": [1]})),
        ("pattern", json!({"0": "a", "inverse": true})),
        ("password", json!({"not_similar_to": ["a"]})),
        ("file", json!({"max_size": 1})),
        ("past", json!({})),
        ("before", json!({"0": "2024-01-01"})),
        ("within", json!({"0": "P1D"})),
        ("weekday", json!({})),
        ("accepted", json!({})),
        ("absent", json!({})),
        ("finite", json!({})),
        ("even", json!({})),
        ("positive", json!({})),
        ("port", json!({})),
    ] {
        checks(rule, &args, &json!(null), "null", "true");
    }
    checks("required", &json!({}), &json!(null), "null", "false");
    assert_eq!(outcome(&json!({ "rule": "slug", "input_type": "null" })), "true");
}

#[test]
fn integers_are_exact() {
    let line = format!(
        r#"{{"rule":"range","args":{{"max":{}}},"input":{},"input_type":"uint"}}"#,
        u128::MAX - 1,
        u128::MAX
    );
    let params = format!(r#""params":{{"max":{},"actual":{}}}"#, u128::MAX - 1, u128::MAX);
    assert!(answer(&line).contains(&params), "{}", answer(&line));

    let large: Value = serde_json::from_str(&(u128::MAX / 2 + 1).to_string()).unwrap();
    let huge = json!(u128::MAX.to_string());
    checks("range", &json!({"min": -1}), &json!(5), "uint", "true");
    checks("range", &json!({"min": -1}), &huge, "uint", "true");
    checks("range", &json!({"max": -1}), &huge, "uint", "false");
    checks("range", &json!({ "max": huge }), &json!(-1), "int", "true");
    checks("range", &json!({ "min": large }), &json!(-1), "int", "false");
    checks(
        "range",
        &json!({ "max": 9_007_199_254_740_992_i64 }),
        &json!(9_007_199_254_740_993_i64),
        "int",
        "false",
    );
}

#[test]
fn numbers_meet_numbers_of_other_types() {
    checks("range", &json!({"min": 0.5}), &json!(1), "int", "true");
    checks("range", &json!({"min": 0.5}), &json!(0), "uint", "false");
    checks("range", &json!({"min": "1"}), &json!("3.0"), "int", "true");
    checks("range", &json!({"min": 0.5}), &json!(null), "null", "true");
    checks("multiple_of", &json!({"0": 0.5}), &json!(3), "int", "true");
    checks("multiple_of", &json!({"step": 2, "offset": 1}), &json!(3), "uint", "true");
    checks("multiple_of", &json!({"0": 0.1}), &json!("0.3"), "decimal", "true");
    checks("equal", &json!({"0": 1.5}), &json!(1), "int", "false");
    checks("one_of", &json!({"0": [1, 2.5]}), &json!(1), "int", "true");
    checks("length", &json!({"min": "2", "max": 3.0}), &json!("ab"), "str", "true");
    checks("finite", &json!({}), &json!("a"), "str", "this rule checks numbers");
    checks("range", &json!({"min": 1}), &json!("a"), "str", "the input is no number");
    checks("range", &json!({"min": 1}), &json!(true), "int", "`true` is no int");
    checks("accepted", &json!({}), &json!("true"), "bool", "true");
}

#[test]
fn arguments_may_be_written_in_several_ways() {
    checks("starts_with", &json!(["a", "b"]), &json!("bc"), "str", "true");
    checks("starts_with", &json!({"value": "a"}), &json!("b"), "str", "false");
    checks("uuid", &json!({"0": 4}), &json!("a"), "str", "false");
    checks("credit_card", &json!({"brand": "AmEx"}), &json!("375556917985515"), "str", "true");
    checks(
        "credit_card",
        &json!({"brand": "DinersClub"}),
        &json!("375556917985515"),
        "str",
        "false",
    );
    checks("slug", &json!({"unicode": "true"}), &json!("é"), "str", "true");
    checks("pattern", &json!({"0": "^a$", "flags": "IM"}), &json!("b\nA"), "str", "true");
    checks("pattern", &json!({"0": "a", "flags": "g"}), &json!("a"), "str", "no flag `g`");
    checks(
        "pattern",
        &json!({"0": "(", "inverse": true}),
        &json!("a"),
        "str",
        "the expression `(` is",
    );
    checks("file_extension", &json!({}), &json!("a.b"), "str", "true");
    checks("file_extension", &json!({"0": []}), &json!("a.b"), "str", "false");
    checks("range", &json!({"min": "2024-01-01"}), &json!("2023-12-31"), "str", "false");
    checks("range", &json!({"above": "2024-01-01"}), &json!("2024-01-02"), "str", "true");
    checks(
        "range",
        &json!({"min": "2024-01-01"}),
        &json!("2024-01-01T00:00:00Z"),
        "str",
        "`min` is of",
    );
    let within = json!({"0": "PT36H", "now": "2024-01-01T00:00:00Z"});
    checks("within", &within, &json!("2024-01-02T00:00:00Z"), "str", "true");
    checks("within", &within, &json!("2024-01-03T00:00:00Z"), "str", "false");
    let schemes = json!({ "schemes": ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] });
    checks("url", &schemes, &json!("i://example.com"), "str", "true");
    checks("url", &schemes, &json!("http://example.com"), "str", "false");
}

#[test]
fn views_are_in_the_language_that_is_asked_for() {
    for (language, text) in [
        ("en", "Enter at least 3 characters (you entered 2)."),
        ("de", "Geben Sie mindestens 3 Zeichen ein (Sie haben 2 eingegeben)."),
    ] {
        let error =
            json!({ "path": "", "code": "min_length", "params": { "min": 3, "actual": 2 } });
        let line = json!({ "render": "display", "language": language, "errors": [error] });
        assert_eq!(answer(&line.to_string()), json!({ "output": text }).to_string());
    }
    let line = json!({ "render": "display", "language": "xx", "errors": [] });
    assert_eq!(answer(&line.to_string()), json!({ "skip": "no language `xx`" }).to_string());
}
