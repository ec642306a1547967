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
    let column = error.column();
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(&*said, |(said, _)| said);
    let (code, what, why) = match error.classify() {
        Category::Syntax | Category::Eof | Category::Io => {
            ("syntax", "cannot be read as JSON", said)
        }
        Category::Data => ("invalid", "is no sign-up", without_values(said)),
    };
    let text = format!("This {what}: {why} at line {line}, column {column}.");
    let error = ValidationError::new(code).param("line", line).param("column", column);
    error.text(text).into()
}

/// The part of serde's text that holds nothing of what was entered.
fn without_values(said: &str) -> &str {
    let about_fields = ["missing field ", "duplicate field "];
    if about_fields.iter().any(|start| said.starts_with(start)) {
        return said;
    }
    let about_values = ["invalid type: ", "invalid value: ", "invalid length "];
    match said.rfind(", expected ") {
        Some(at) if about_values.iter().any(|start| said.starts_with(start)) => &said[at + 2..],
        _ => "a value that its field cannot hold",
    }
}
