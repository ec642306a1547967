//! Every rule can be run from a line of JSON.
#![allow(clippy::expect_used, reason = "a test may stop")]

use std::{fs, path::Path};

use serde_json::{Value, json};
use validation_conformance::answer;

/// Rules that need Rust: a function, a file, another field.
const LEFT_OUT: &[&str] = &["custom"];

/// The constructors that `rules.rs` lists: lower-case words behind `name:`.
fn constructors() -> Vec<String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../validation-core/src/rules.rs");
    let list = fs::read_to_string(list).expect("the list of rules");
    let list = list.split("\nrules! {").nth(1).and_then(|rest| rest.split("\n}").next());
    let lines = list.expect("`rules!`").lines().filter_map(|line| line.split_once(": "));
    let items = lines.flat_map(|(_, items)| items.trim_end_matches(';').split(", "));
    items.filter(|item| item.starts_with(char::is_lowercase)).map(str::to_owned).collect()
}

#[test]
fn no_rule_is_forgotten() {
    let forgotten: Vec<_> = constructors()
        .into_iter()
        .filter(|rule| !LEFT_OUT.contains(&rule.as_str()))
        .filter(|rule| {
            let line = json!({ "rule": rule, "input": "a" }).to_string();
            let verdict: Value = serde_json::from_str(&answer(&line)).expect("a verdict");
            verdict["skip"].as_str().is_some_and(|skip| skip.starts_with("no rule"))
        })
        .collect();
    assert!(forgotten.is_empty(), "without an entry in the registry: {forgotten:?}");
}
