//! The codes of errors that are made by reading input, and by no rule.

use crate::code::Code;

/// Codes of reading, for the list of all.
pub(crate) const CODES: &[&Code] = &[
    &INVALID_TYPE,
    &INVALID_INTEGER,
    &INVALID_BOOLEAN,
    &UNKNOWN_FIELD_LIKE,
    &DUPLICATE_FIELD,
    &SYNTAX,
    &UNREADABLE,
    &TOO_LARGE,
    &TOO_MANY_FIELDS,
    &UNSUPPORTED_MEDIA_TYPE,
];

/// `expected` and `found` are one of `integer`, `number`, `boolean`, `text`, `list`, `object`, `null`
/// and `file`.
pub(crate) static INVALID_TYPE: Code = Code::new(
    "invalid_type",
    "{ $expected ->
        [integer] A whole number is expected here.
        [number] A number is expected here.
        [boolean] This has to be true or false.
        [text] Text is expected here.
        [list] A list is expected here.
        [object] An object with named values is expected here.
        [file] A file is expected here.
       *[any] This has the wrong type.
    }",
)
.params(&["expected", "found"]);

pub(crate) static INVALID_INTEGER: Code = Code::new("invalid_integer", "Enter a whole number.");

pub(crate) static INVALID_BOOLEAN: Code = Code::new("invalid_boolean", "Choose yes or no.");

/// An unknown field whose name is nearly that of a known one.
pub(crate) static UNKNOWN_FIELD_LIKE: Code =
    Code::new("unknown_field", "There is no field of this name; did you mean { $suggestion }?")
        .params(&["suggestion"]);

pub(crate) static DUPLICATE_FIELD: Code =
    Code::new("duplicate_field", "This is given more than once.");

pub(crate) static SYNTAX: Code = Code::new(
    "syntax",
    "This cannot be read: there is a mistake in line { $line }, column { $column }.",
)
.params(&["line", "column"]);

pub(crate) static TOO_LARGE: Code = Code::new(
    "too_large",
    "{ $max ->
        [one] This is larger than { $max } byte.
       *[other] This is larger than { $max } bytes.
    }",
)
.params(&["max"]);

pub(crate) static TOO_MANY_FIELDS: Code = Code::new(
    "too_many_fields",
    "{ $max ->
        [one] There is more than { $max } value.
       *[other] There are more than { $max } values.
    }",
)
.params(&["max"]);

pub(crate) static UNREADABLE: Code = Code::new("unreadable", "This could not be read.");

/// `expected` is the type that is taken, such as `application/json`.
pub(crate) static UNSUPPORTED_MEDIA_TYPE: Code =
    Code::new("unsupported_media_type", "Send this as { $expected }.").params(&["expected"]);

#[cfg(test)]
mod tests {
    use alloc::{format, vec::Vec};

    use super::*;
    use crate::message::lint;

    #[test]
    fn every_code_is_well_made() {
        let faults: Vec<_> = CODES.iter().flat_map(|code| lint::faults(code)).collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }

    /// Codes and params are public API: what changes here is a change for those who use them.
    #[test]
    fn the_codes_and_their_params() {
        let line = |code: &&Code| {
            let names: Vec<_> = code.names().collect();
            format!("{}({})", code.name(), names.join(", "))
        };
        let list: Vec<_> = CODES.iter().map(line).collect();
        insta::assert_snapshot!(list.join("\n"), @r"
            invalid_type(expected, found)
            invalid_integer()
            invalid_boolean()
            unknown_field(suggestion)
            duplicate_field()
            syntax(line, column)
            unreadable()
            too_large(max)
            too_many_fields(max)
            unsupported_media_type(expected)
        ");
    }
}
