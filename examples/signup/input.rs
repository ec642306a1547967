//! From a line of text to a sign-up that has passed, or to what is wrong with it.

use serde_json::error::Category;
use validation::{Valid, ValidationError, ValidationErrors};

use crate::model::SignUp;

/// Reads and checks one line; `line` is its number, from 1.
pub(crate) fn read(line: usize, text: &[u8]) -> Result<Valid<SignUp>, ValidationErrors> {
    let sign_up = serde_json::from_slice(text).map_err(|error| refused(line, &error))?;
    Ok(Valid::new(sign_up)?)
}

/// What the JSON reader says, as an error like any other.
fn refused(line: usize, error: &serde_json::Error) -> ValidationErrors {
    let (code, template) = match error.classify() {
        Category::Syntax | Category::Eof | Category::Io => (
            "syntax",
            "This is no JSON; reading it failed at line {line}, column {column}.",
        ),
        Category::Data => (
            "invalid",
            "This is no sign-up: {reason} at line {line}, column {column}.",
        ),
    };
    let mut found = ValidationError::new(code)
        .param("line", line)
        .param("column", error.column());
    if code == "invalid" {
        found = found.param("reason", reason(&error.to_string()));
    }
    found.message(template).into()
}

/// The part of serde's text that holds nothing of what was entered.
fn reason(text: &str) -> String {
    let text = text.rsplit_once(" at line ").map_or(text, |(text, _)| text);
    let wrong_kind = ["invalid type: ", "invalid value: ", "invalid length "];
    if text.starts_with("missing field ") {
        return text.to_owned();
    }
    match text.rfind(", expected ") {
        Some(at) if wrong_kind.iter().any(|kind| text.starts_with(kind)) => {
            text[at + 2..].to_owned()
        }
        _ => "a value that its field cannot hold".to_owned(),
    }
}
