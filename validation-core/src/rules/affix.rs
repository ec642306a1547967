//! The error of the rules on the start and on the end of text.

use alloc::vec::Vec;

use crate::{code::Code, error::ValidationError, value::Value};

/// The sentences of a code: for one text, and for several.
pub(super) type Sentences = [&'static Code; 2];

/// Names what the text may, or may not, start or end with: one text, or a list.
#[cold]
#[inline(never)]
pub(super) fn error([one, several]: Sentences, mut affixes: Vec<Value>) -> ValidationError {
    let (code, value) = match affixes.pop() {
        Some(only) if affixes.is_empty() => (one, only),
        last => (several, Value::from_iter(affixes.into_iter().chain(last))),
    };
    ValidationError::of(code).param("value", value)
}
