//! `cargo bench -p validation-benches --bench formats`: rules on text alone, beside what other crates do.
//!
//! A cell is empty where a crate has no such check of its own. Patterns are compiled before.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use regex::Regex;
use validation::{Rule, rules};

type Check = Box<dyn Fn(&str) -> bool>;

/// What the columns stand for, ours first.
const SIDES: [&str; 5] = ["ours", "validator", "garde", "regex", "url"];

struct Row {
    name: &'static str,
    text: &'static str,
    checks: [Option<Check>; 5],
}

fn check(check: impl Fn(&str) -> bool + 'static) -> Option<Check> {
    Some(Box::new(check))
}

fn matches(pattern: &str) -> Option<Check> {
    let pattern = Regex::new(pattern).ok()?;
    check(move |text| pattern.is_match(text))
}

const EMAIL: &str = r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$";
const URL: &str = r"^https?://[^\s/?#@\\]+[^\s]*$";

fn email(name: &'static str, text: &'static str) -> Row {
    let checks = [
        check(|text| rules::email().check(text).is_ok()),
        check(|text| validator::ValidateEmail::validate_email(&text)),
        check(|text| garde::rules::email::Email::validate_email(&text).is_ok()),
        matches(EMAIL),
        None,
    ];
    Row { name, text, checks }
}

fn url(name: &'static str, text: &'static str) -> Row {
    let checks = [
        check(|text| rules::url().check(text).is_ok()),
        check(|text| validator::ValidateUrl::validate_url(&text)),
        check(|text| garde::rules::url::Url::validate_url(&text).is_ok()),
        matches(URL),
        check(|text| url::Url::parse(text).is_ok()),
    ];
    Row { name, text, checks }
}

fn ip(name: &'static str, text: &'static str) -> Row {
    let checks = [
        check(|text| rules::ip().check(text).is_ok()),
        check(|text| validator::ValidateIp::validate_ip(&text)),
        check(|text| {
            garde::rules::ip::Ip::validate_ip(&text, garde::rules::ip::IpKind::Any).is_ok()
        }),
        None,
        None,
    ];
    Row { name, text, checks }
}

fn host(name: &'static str, text: &'static str) -> Row {
    pattern(
        name,
        text,
        |text| rules::hostname().check(text).is_ok(),
        r"^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$",
    )
}

/// A rule for which the others need a pattern.
fn pattern(
    name: &'static str,
    text: &'static str,
    ours: impl Fn(&str) -> bool + 'static,
    pattern: &'static str,
) -> Row {
    let validators = Regex::new(pattern).ok();
    let gardes = Regex::new(pattern).ok();
    let validators = validators.and_then(|pattern| {
        check(move |text| validator::ValidateRegex::validate_regex(&text, &pattern))
    });
    let gardes = gardes.and_then(|pattern| {
        check(move |text| garde::rules::pattern::Pattern::validate_pattern(&text, &pattern))
    });
    Row { name, text, checks: [check(ours), validators, gardes, matches(pattern), None] }
}

fn rows() -> Vec<Row> {
    vec![
        email("email", "ann.lee@example.org"),
        email("email, long", "a.very.long.name+with-a-tag@mail.department.example-company.co.uk"),
        email("email, refused", "ann.lee@example_org"),
        url("url", "https://www.example.org/articles/2026?page=2#top"),
        url("url, short", "https://example.org"),
        url("url, refused", "ftp//example.org/articles"),
        ip("ip, version 4", "192.168.100.20"),
        ip("ip, version 6", "2001:db8:85a3::8a2e:370:7334"),
        host("hostname", "www.department.example.co.uk"),
        pattern(
            "uuid",
            "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            |text| rules::uuid().check(text).is_ok(),
            r"^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
        ),
        pattern(
            "digits",
            "0123456789012345",
            |text| rules::digits().check(text).is_ok(),
            r"^[0-9]+$",
        ),
        pattern(
            "date",
            "2026-03-01",
            |text| rules::date().check(text).is_ok(),
            r"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
        ),
        pattern(
            "slug",
            "how-to-brew-tea-2",
            |text| rules::slug().check(text).is_ok(),
            r"^[-a-zA-Z0-9_]+$",
        ),
    ]
}

fn nanoseconds(check: &Check, text: &str, times: u64) -> f64 {
    let start = Instant::now();
    for _ in 0..times {
        black_box(check(black_box(text)));
    }
    start.elapsed().as_nanos() as f64 / times as f64
}

/// How many times fill a batch, which is short, so that few are interrupted.
fn times(check: &Check, text: &str) -> u64 {
    let mut times = 1;
    while nanoseconds(check, text, times) * (times as f64)
        < Duration::from_micros(100).as_nanos() as f64
    {
        times *= 2;
    }
    times
}

/// The medians of all rounds, in which the sides take turns.
fn measure(row: &Row, rounds: usize) -> Vec<Option<f64>> {
    let timed: Vec<_> = row
        .checks
        .iter()
        .map(|check| check.as_ref().map(|check| (check, times(check, row.text))))
        .collect();
    let mut found = vec![Vec::new(); timed.len()];
    for _ in 0..rounds {
        for (side, found) in timed.iter().zip(&mut found) {
            found.extend(side.map(|(check, times)| nanoseconds(check, row.text, times)));
        }
    }
    found
        .iter_mut()
        .map(|found| (!found.is_empty()).then(|| validation_benches::table::median(found)))
        .collect()
}

fn main() {
    const ROUNDS: usize = 200;
    let mut rows = rows();
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    rows.retain(|row| {
        wanted.is_empty() || wanted.iter().any(|name| row.name.contains(name.as_str()))
    });
    for row in &rows {
        let answers: Vec<_> = row.checks.iter().flatten().map(|check| check(row.text)).collect();
        assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "`{}`: {answers:?}", row.name);
    }
    // Run by `cargo test`, it only sees that all agree.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let cells = rows.iter().map(|row| {
        let medians = measure(row, ROUNDS);
        let ours = medians.first().copied().flatten().unwrap_or(f64::NAN);
        let cell = |median: &Option<f64>| match median {
            Some(median) => format!("{median:.1} ({:.1}x)", median / ours),
            None => String::new(),
        };
        let name = [row.name.to_owned()];
        name.into_iter().chain(medians.iter().map(cell)).collect::<Vec<_>>()
    });
    println!("Nanoseconds per call, and how many times ours; medians of {ROUNDS} rounds.\n");
    let head: Vec<&str> = ["case"].into_iter().chain(SIDES).collect();
    validation_benches::table::print(&head, &cells.collect::<Vec<_>>());
}
