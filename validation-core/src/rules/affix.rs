//! The error of the rules on the start and on the end of text.

use alloc::vec::Vec;

use crate::{code::Code, error::ValidationError, value::Value};

/// Names what the text may, or may not, start or end with: one text, or a list.
#[cold]
#[inline(never)]
pub(super) fn error(code: &'static Code, mut affixes: Vec<Value>) -> ValidationError {
    let value = match affixes.pop() {
        Some(only) if affixes.is_empty() => only,
        last => Value::from_iter(affixes.into_iter().chain(last)),
    };
    ValidationError::of(code).param("value", value)
}
