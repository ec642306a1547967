//! Errors of a value that was read from JSON, whose paths must lead somewhere in that document.

use serde::de::DeserializeOwned;
use serde_json::Value;
use validation::{Validate, ValidationErrors};

/// Reads a value, checks it, and follows the path of each error through the document.
#[track_caller]
#[allow(clippy::expect_used, reason = "a test that cannot begin has failed")]
pub(crate) fn errors_of<T: DeserializeOwned + Validate<Context = ()>>(
    document: &str,
) -> ValidationErrors {
    let document: Value = serde_json::from_str(document).expect("the document is JSON");
    let value: T = serde_json::from_value(document.clone()).expect("the document is read");
    let Err(errors) = value.full_clean().map(drop) else { return ValidationErrors::new() };
    for (path, error) in &errors {
        let pointer = path.pointer().to_string();
        assert!(
            document.pointer(&pointer).is_some(),
            "{path} ({error}) leads nowhere in {document}"
        );
    }
    errors
}
