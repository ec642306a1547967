use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use std::sync::{Arc, Mutex};

use super::{
    Languages, Lint,
    catalogue::Catalogue,
    locale::Locale,
    locales,
    number::Number,
    resolve::{Arguments, Scope, Stop},
};
use crate::{Code, ValidationError, ValidationErrors, Value, rules};

static SEATS: Code = Code::new("seats", "{ $min } seats").params(&["min"]);

/// What a message says of one param `n`.
fn said(language: &str, message: &str, n: impl Into<Value>) -> String {
    // every variant has a line of its own
    let lines = message.replace(" *[", "\n *[").replace(" [", "\n [").replace(" }", "\n }");
    let languages = Languages::builtin().with(language, &format!("m = {lines}"));
    assert_eq!(languages.faults(), [], "{message}");
    let errors = ValidationErrors::from(ValidationError::new("m").param("n", n));
    let language = languages.get(language).expect("the language that was added");
    errors.in_language(language).to_string()
}

#[test]
fn plurals_are_those_of_cldr() {
    let all = "{ $n -> [zero] zero [one] one [two] two [few] few [many] many *[other] other }";
    let cases: &[(&str, Value, &str)] = &[
        ("ar", 0.into(), "zero"),
        ("ar", 111.into(), "many"),
        ("ar", 103.into(), "few"),
        ("ar", 100.into(), "other"),
        ("lt", 22.into(), "few"),
        ("lt", 1.5.into(), "many"),
        ("lv", 111.into(), "zero"),
        ("lv", 21.into(), "one"),
        ("he", 2.into(), "two"),
        ("fr", 0.into(), "one"),
        ("fr", 1_000_000.into(), "many"),
        ("es", 1_000_000.into(), "many"),
        ("pl", 22.into(), "few"),
        ("pl", 12.into(), "many"),
        ("ru", 1.5.into(), "other"),
        ("en", 1.into(), "one"),
        ("en", u128::MAX.into(), "other"),
        ("en", "one".into(), "one"),
    ];
    for (language, n, plural) in cases {
        assert_eq!(said(language, all, n.clone()), *plural, "{language} {n}");
    }
}

#[test]
fn numbers_are_exact_and_in_the_language_s_digits() {
    let cases: &[(&str, Value, &str)] = &[
        ("en", 1000.into(), "1,000"),
        ("en", (-5).into(), "-5"),
        ("de", 1234567.into(), "1.234.567"),
        ("de", 0.1.into(), "0,1"),
        ("es", 1234.into(), "1234"),
        ("es", 12345.into(), "12.345"),
        ("hi", 1234567.into(), "12,34,567"),
        ("fa", 1234.into(), "۱٬۲۳۴"),
        ("en", u128::MAX.into(), "340,282,366,920,938,463,463,374,607,431,768,211,455"),
        ("en", i128::MIN.into(), "-170,141,183,460,469,231,731,687,303,715,884,105,728"),
        ("en", f64::NAN.into(), "NaN"),
        ("en", 1e21.into(), "1,000,000,000,000,000,000,000"),
    ];
    for (language, n, text) in cases {
        assert_eq!(said(language, "{ $n }", n.clone()), *text, "{language} {n}");
    }
    assert_eq!(said("en", "{ NUMBER($n, useGrouping: \"false\") }", 1900), "1900");
    assert_eq!(said("en", "{ NUMBER($n, minimumFractionDigits: 2) }", 3), "3.00");
    assert_eq!(said("en", "{ NUMBER($n, maximumFractionDigits: 1) }", 3.26), "3.3");
    assert_eq!(
        said("en", "{ NUMBER($n, type: \"ordinal\") -> [two] {$n}nd *[other] {$n}th }", 22),
        "22nd"
    );
}

#[test]
fn text_of_params_is_text() {
    assert_eq!(said("en", "{ $n }", "{ $n } <b>"), "{ $n } <b>");
    assert_eq!(said("he", "א { $n }", "abc"), "א \u{2068}abc\u{2069}");
    assert_eq!(said("ja", "{ $n }", ["a", "b"]), "a、b");
    assert_eq!(said("fa", "{ $n }", 5), "۵");
}

#[test]
fn decimals_and_dates_are_written_as_the_language_does() {
    let moment = |text: &str| Value::Moment(String::from(text).into());
    let cases = [
        ("de", Value::Decimal(String::from("1234567890.10").into()), "1.234.567.890,10"),
        ("en", Value::Decimal(String::from("-1234.50").into()), "-1,234.50"),
        ("de", moment("2026-03-01"), "01.03.2026"),
        ("de", moment("2026-03-01T09:30:00Z"), "01.03.2026, 09:30 UTC"),
        ("fr", moment("2026-03-01"), "1 mars 2026"),
        ("ja", moment("2026-03-01"), "2026/03/01"),
        ("ja", moment("21:05:09"), "21:05:09"),
        ("th", moment("2026-03-01"), "1 มี.ค. 2026"),
        ("en", moment("2026-03-01"), "Mar 1, 2026"),
        ("en", moment("2026-03-01T21:30:00+01:00"), "Mar 1, 2026, 9:30 PM UTC+01:00"),
        ("de", moment("soon"), "soon"),
    ];
    for (language, value, text) in cases {
        assert_eq!(said(language, "{ $n }", value), text, "{language}");
    }
}

#[test]
fn weekdays_have_names_in_every_language() {
    let languages = Languages::builtin().with("fr", "weekday = x\n .days = Un jour : { $days }.");
    let code =
        Code::builtin().find(|code| code.name() == "weekday" && !code.param_names().is_empty());
    let error = ValidationError::of(code.expect("a code")).param("days", ["Monday", "Sunday"]);
    let errors = ValidationErrors::from(error);
    let french = languages.get("fr").expect("French");
    assert_eq!(errors.in_language(french).to_string(), "Un jour : lundi, dimanche.");
}

#[test]
fn what_cannot_be_written_gives_way() {
    let languages =
        Languages::builtin().with("eo", "seats = { $max } stoelen\nrequired = { nope }\n= x");
    assert_eq!(languages.faults().len(), 1);
    let told = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&told);
    let languages =
        languages.on_fault(move |fault| list.lock().expect("a list").push(fault.to_string()));
    let esperanto = languages.get("eo").expect("Esperanto");
    let errors = ValidationErrors::from(ValidationError::of(&SEATS).param("min", 3));
    assert_eq!(errors.in_language(esperanto).to_string(), "3 seats");
    let errors = ValidationErrors::from(rules::required().check(&None::<String>).unwrap_err());
    assert_eq!(errors.in_language(esperanto).to_string(), "This is required.");
    let told = told.lock().expect("a list");
    assert!(told[0].starts_with("eo: line 3"), "{told:?}");
    assert_eq!(told[1], "eo: `seats` names what the error does not have");
    assert_eq!(told[2], "eo: `required` names what the error does not have");
}

#[test]
fn languages_are_negotiated() {
    let mut languages = Languages::builtin();
    for tag in ["nl", "de", "de-AT", "pt-BR", "zh-Hans", "zh-Hant", "nb", "he"] {
        languages = languages.with(tag, "");
    }
    for (wishes, tag) in [
        ("nl-BE, nl;q=0.9, en;q=0.5", "nl"),
        ("eo, de;q=0.5", "de"),
        ("de-AT", "de-AT"),
        ("de-CH", "de"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("iw", "he"),
        ("de;q=0, nl;q=0.1", "nl"),
        ("*", "en"),
        ("", "en"),
        ("💥;q=x,,;", "en"),
        ("en;q=0.2, nl;q=0.8", "nl"),
    ] {
        assert_eq!(languages.negotiate(wishes).tag(), tag, "{wishes}");
    }
}

/// Every number that CLDR has a sample of, in every language that we have messages for.
#[test]
fn plurals_are_those_of_cldr_s_samples() {
    let mut count = 0;
    for line in include_str!("tests/plurals.txt").lines().filter(|line| !line.starts_with('#')) {
        let (language, line) = line.split_once(' ').expect("a language");
        let (plural, samples) = line.split_once(' ').expect("a plural");
        let locale = Locale::of(&language.parse().expect("a tag")).expect("a language of CLDR");
        for sample in samples.split(", ") {
            let (first, last) = sample.split_once('~').unwrap_or((sample, sample));
            for number in steps(first, last) {
                let literal = Number::literal(&number).expect("a number");
                let found = locale.plural(&literal);
                assert_eq!(found, plural, "{language} {number}");
                count += 1;
            }
        }
    }
    assert!(count > 1_000, "{count}");
}

/// From the first number of a range to the last, by the last digit of the first.
fn steps(first: &str, last: &str) -> Vec<String> {
    let places = first.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let unit = 10_u64.pow(places as u32);
    let digits = |number: &str| number.replace('.', "").parse::<u64>().expect("digits");
    (digits(first)..=digits(last))
        .map(|number| match places {
            0 => number.to_string(),
            _ => format!("{}.{:0places$}", number / unit, number % unit),
        })
        .collect()
}

#[derive(serde::Deserialize)]
struct Fixture {
    name: String,
    source: String,
    isolate: bool,
    id: String,
    attribute: Option<String>,
    args: BTreeMap<String, Value>,
    value: String,
}

impl Arguments for BTreeMap<String, Value> {
    fn get(&self, name: &str) -> Option<&Value> {
        self.get(name)
    }
}

#[test]
fn what_fluent_s_own_resolver_writes() {
    let locale = Locale::of(&"en-US".parse().expect("a tag")).expect("a language of CLDR");
    let fixtures = include_str!("tests/fluent.jsonl").lines().skip(1);
    let mut differences = Vec::new();
    for fixture in fixtures.map(|line| serde_json::from_str::<Fixture>(line).expect("a fixture")) {
        let Fixture { name, source, isolate, id, attribute, args, value } = fixture;
        let catalogue = Catalogue::read(&source, |_| {});
        let scope =
            Scope { locale: &locale, catalogue: &catalogue, arguments: &args, isolates: isolate };
        let mut text = String::new();
        let pattern = catalogue.pattern(&id, attribute.as_deref());
        let outcome = pattern.map_or(Err(Stop::Missing), |pattern| scope.write(pattern, &mut text));
        // Fluent puts marks around all that stands in a message, and we around text of params alone.
        let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        if outcome != Ok(()) || plain(&text) != plain(&value) {
            differences.push(format!("{name}: {outcome:?} {text:?}, not {value:?}\n{source}"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// A message that shows the rejected value is no fault where that may not be shown.
#[test]
fn words_without_the_value_stand_in() {
    let told = Arc::new(Mutex::new(0));
    let count = Arc::clone(&told);
    let source = "min_length = { $min } en niet { $actual }\n .value-free = { $min }";
    let languages = Languages::builtin()
        .with("vls", source)
        .on_fault(move |_| *count.lock().expect("a number") += 1);
    let code = Code::builtin().find(|code| code.name() == "min_length").expect("a code");
    let flemish = languages.get("vls").expect("Flemish");
    let without = ValidationErrors::from(ValidationError::of(code).param("min", 3));
    assert_eq!(without.in_language(flemish).to_string(), "3");
    assert_eq!(*told.lock().expect("a number"), 0);
}

/// Every message of ours in every language that is compiled in.
#[test]
fn the_locales_are_well_made() {
    for (tag, source) in locales::LOCALES.iter().copied().flatten() {
        assert_eq!(Lint::new().complete().faults(tag, source), [], "{tag}");
    }
}
