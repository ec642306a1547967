//! Every rule can be run from a line of JSON.
#![allow(clippy::expect_used, reason = "a test may stop")]

#[path = "../../support/constructors.rs"]
mod list;

use std::path::Path;

use list::constructors;
use serde_json::{Value, json};
use validation_conformance::answer;

/// Rules that need Rust: a function, a file, another field.
const LEFT_OUT: &[&str] = &["custom"];

#[test]
fn no_rule_is_forgotten() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let forgotten: Vec<_> = constructors(root)
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
