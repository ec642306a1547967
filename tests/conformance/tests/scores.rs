//! How many cases of each published suite pass, held against the table in the guide.
//!
//! `SCORES=write cargo test -p validation-conformance --test scores` writes the table anew, unless a score
//! has fallen.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path};

use serde::Deserialize;
use serde_json::{Map, Value};
use validation_conformance::{answer, rule_of};

#[derive(Deserialize)]
struct Case {
    id: String,
    suite: String,
    #[serde(default)]
    format: String,
    #[serde(default)]
    rule: String,
    #[serde(default)]
    args: Map<String, Value>,
    value: Value,
    valid: bool,
}

#[derive(Default)]
struct Score {
    passed: usize,
    all: usize,
    failed: Vec<String>,
}

/// By suite and rule.
type Scores = BTreeMap<(String, String), Score>;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn cases() -> Vec<String> {
    let folder = root().join("tests/conformance/cases");
    let files = fs::read_dir(folder).expect("the cases").flatten().map(|entry| entry.path());
    let mut files: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|kind| kind == "jsonl")).collect();
    files.sort();
    let texts = files.iter().map(|path| fs::read_to_string(path).expect("a file of cases"));
    texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The rule as it stands in an attribute.
fn written(rule: &str, args: &Map<String, Value>) -> String {
    let arg = |(name, value): (&String, &Value)| match (name.as_str(), value) {
        (name, Value::Bool(true)) => name.to_owned(),
        ("dialect", Value::String(word)) => format!("dialect = {word}"),
        (name, value) if name.parse::<usize>().is_ok() => value.to_string(),
        (name, value) => format!("{name} = {value}"),
    };
    match args.iter().map(arg).collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => rule.to_owned(),
        args => format!("{rule}({args})"),
    }
}

fn scores() -> Scores {
    let mut scores = Scores::new();
    for line in cases() {
        let case: Case = serde_json::from_str(&line).expect("a case");
        let rule = match rule_of(&case.suite, &case.format) {
            Some((rule, args)) => written(rule, &serde_json::from_str(args).expect("arguments")),
            None if case.rule.is_empty() => continue,
            None => written(&case.rule, &case.args),
        };
        let verdict: Value = serde_json::from_str(&answer(&line)).expect("a verdict");
        let score = scores.entry((case.suite, rule)).or_default();
        score.all += 1;
        if verdict["ok"] == case.valid {
            score.passed += 1;
        } else {
            score
                .failed
                .push(format!("{}: {} is valid: {}; {verdict}", case.id, case.value, case.valid));
        }
    }
    scores
}

fn table(scores: &Scores) -> String {
    let mut table = String::from("| suite | rule | passed |\n|---|---|---|\n");
    for ((suite, rule), Score { passed, all, .. }) in scores {
        let rule = rule.replace('|', "\\|");
        writeln!(table, "| {suite} | `{rule}` | {passed} / {all} |").expect("text");
    }
    table
}

/// The scores of a table, by suite and rule as they stand there.
fn read(table: &str) -> BTreeMap<String, usize> {
    let rows = table.lines().filter_map(|row| row.rsplit_once(" / ")?.0.rsplit_once(" | "));
    rows.filter_map(|(name, passed)| Some((name.to_owned(), passed.parse().ok()?))).collect()
}

#[test]
fn the_table_of_the_guide_holds() {
    let scores = scores();
    let found = table(&scores);
    let place = root().join("src/guide/scores.md");
    let page = fs::read_to_string(&place).expect("the page of the scores");
    let at = page.find("| suite |").unwrap_or(page.len());
    let (intro, known) = page.split_at(at);

    let now = read(&found);
    let fallen: Vec<_> = read(known)
        .into_iter()
        .filter(|(row, was)| now.get(row).is_none_or(|now| now < was))
        .collect();
    let failed: Vec<_> = scores.values().flat_map(|score| &score.failed).collect();
    assert!(fallen.is_empty(), "these have fallen: {fallen:#?}\nfailed cases: {failed:#?}");
    if known != found && env::var_os("SCORES").is_some_and(|wish| wish == "write") {
        fs::write(&place, format!("{intro}{found}")).expect("the page can be written");
    } else {
        assert_eq!(known, found, "write it anew with SCORES=write; failed cases: {failed:#?}");
    }
}
