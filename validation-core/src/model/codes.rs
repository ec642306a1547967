//! The codes of what a database says.

use crate::code::Code;

pub(crate) static UNIQUE: Code = Code::new("unique", "This is taken already.").params(&["fields"]);

pub(crate) static UNIQUE_TOGETHER: Code =
    Code::new("unique_together", "This combination is taken already: { $fields }.")
        .params(&["fields"]);

pub(crate) static DOES_NOT_EXIST: Code =
    Code::new("does_not_exist", "This does not exist.").params(&["fields"]);

/// All of them.
pub const CODES: &[&Code] = &[&UNIQUE, &UNIQUE_TOGETHER, &DOES_NOT_EXIST];
