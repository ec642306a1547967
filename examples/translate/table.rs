//! What all codes say in all languages, as a page that a translator can look at.

use std::io::{self, Write};

use validation::{Code, Language, Languages, ValidationError, ValidationErrors, Value};

/// Numbers that many languages count in different ways.
const COUNTS: [i64; 4] = [1, 2, 5, 1_000_000];

pub(crate) fn write(languages: &Languages, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<title>Messages</title>\n<style>{STYLE}</style>\n<h1>Messages</h1>\n<table>")?;
    write!(out, "<thead><tr><th scope=\"col\">code")?;
    for language in languages.iter() {
        write!(out, "<th scope=\"col\">{}", language.tag())?;
    }
    writeln!(out, "</thead>\n<tbody>")?;
    for code in Code::built_in() {
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

/// What the code says of several counts; each sentence once.
fn cell(code: &'static Code, language: &Language, out: &mut impl Write) -> io::Result<()> {
    let mut said: Vec<String> = Vec::new();
    for count in COUNTS {
        let errors = ValidationErrors::from(sample(code, count));
        // a list of HTML is escaped, and has one item here
        let text = errors.in_language(language).to_string();
        if !said.contains(&text) {
            said.push(text);
        }
    }
    let escaped = said.iter().map(|text| text.replace('&', "&amp;").replace('<', "&lt;"));
    write!(out, "{}", escaped.collect::<Vec<_>>().join("<br>"))
}

/// An error with params that look like those of its rule.
fn sample(code: &'static Code, count: i64) -> ValidationError {
    let names = code.param_names().iter().chain(code.value_names());
    names.fold(ValidationError::of(code), |error, &name| {
        error.param(
            name,
            match name {
                "choices" | "values" | "allowed" => Value::from(["free", "pro"]),
                "fields" => Value::from(["email", "phone"]),
                "unit" => Value::from("bytes"),
                "other" => Value::from("password"),
                "expected" | "value" | "extension" => Value::from("pdf"),
                "separator" => Value::from(","),
                "form" => Value::from("nfc"),
                "offset" | "position" => Value::from(0),
                _ => Value::from(count),
            },
        )
    })
}

const STYLE: &str = "body{font:15px/1.4 system-ui}table{border-collapse:collapse}\
    th,td{border:1px solid #ccc;padding:.3em .6em;text-align:start;vertical-align:top;min-width:14em}\
    thead th,tbody th{position:sticky;background:#fff}thead th{top:0}tbody th{left:0}";
