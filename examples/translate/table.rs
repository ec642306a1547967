//! What all codes say in all languages, as a page that a translator can look at.

use std::io::{self, Write};

use validation::{Code, Language, Languages, ValidationError, ValidationErrors, Value};

/// Numbers that many languages count in different ways.
const COUNTS: [i64; 4] = [1, 2, 5, 21];

pub(crate) fn write(languages: &Languages, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<title>Messages</title>\n<style>{STYLE}</style>\n<h1>Messages</h1>\n<table>")?;
    write!(out, "<thead><tr><th scope=\"col\">code")?;
    for language in languages.iter() {
        write!(out, "<th scope=\"col\">{}", language.tag())?;
    }
    writeln!(out, "</thead>\n<tbody>")?;
    for code in Code::builtin() {
        let names: Vec<&str> =
            code.param_names().iter().chain(code.value_names()).copied().collect();
        write!(out, "<tr><th scope=\"row\">{}<br>{}", code.name(), names.join(", "))?;
        for language in languages.iter() {
            let direction = if language.is_right_to_left() { " dir=\"rtl\"" } else { "" };
            write!(out, "<td lang=\"{}\"{direction}>", language.tag())?;
            cell(code, language, out)?;
        }
        writeln!(out)?;
    }
    writeln!(out, "</table>")
}

fn cell(code: &'static Code, language: &Language, out: &mut impl Write) -> io::Result<()> {
    let said = said(code, language).into_iter();
    let escaped = said.map(|text| text.replace('&', "&amp;").replace('<', "&lt;"));
    write!(out, "{}", escaped.collect::<Vec<_>>().join("<br>"))
}

/// What the code says of several counts, with the rejected value and without; each sentence once.
pub(crate) fn said(code: &'static Code, language: &Language) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    let bounds = code.param_names();
    let all: Vec<&'static str> = bounds.iter().chain(code.value_names()).copied().collect();
    for names in [&all[..], bounds] {
        for (at, count) in COUNTS.into_iter().enumerate() {
            let errors = ValidationErrors::from(sample(code, names, at, count));
            let text = errors.in_language(language).to_string();
            if !said.contains(&text) {
                said.push(text);
            }
        }
    }
    said
}

/// An error with params that look like those of its rule.
fn sample(code: &'static Code, names: &[&'static str], at: usize, count: i64) -> ValidationError {
    let in_turn = |words: [&'static str; 4]| Value::from(words[at % 4]);
    names.iter().fold(ValidationError::of(code), |error, &name| {
        let value = match name {
            "choices" | "values" | "allowed" => Value::from(["free", "pro"]),
            "days" => Value::from(["Saturday", "Sunday"]),
            "fields" => Value::from(["email", "phone"]),
            "side" => in_turn(["any", "past", "future", "any"]),
            "unit" if names.contains(&"side") => in_turn(["days", "hours", "minutes", "seconds"]),
            "unit" => in_turn(["bytes", "utf16", "bytes", "graphemes"]),
            "other" => Value::from("password"),
            "expected" | "value" | "extension" => Value::from("pdf"),
            "separator" => Value::from(","),
            "form" => Value::from("NFC"),
            "format" => Value::from("DD/MM/YYYY"),
            "example" => Value::from("09:30:00Z"),
            "limit" if matches!(code.name(), "before" | "after") => Value::moment("2026-03-01"),
            "offset" => Value::from(if at == 0 { 0 } else { 3 }),
            _ => Value::from(count),
        };
        error.param(name, value)
    })
}

const STYLE: &str = "body{font:15px/1.4 system-ui}table{border-collapse:collapse}\
    th,td{border:1px solid #ccc;padding:.3em .6em;text-align:start;vertical-align:top;min-width:14em}\
    thead th,tbody th{position:sticky;background:#fff}thead th{top:0}tbody th{left:0}";
