//! The codes of everything that is built in.

use crate::{
    clock::NO_CLOCK, code::Code, describe::UNKNOWN_FIELD, error::INVALID, model, object, report,
    rules, visit,
};

/// Codes of no rule: of checks on the type, of the limits of a check, and of errors made by hand.
const OF_NO_RULE: &[&Code] = &[
    &visit::CHECK,
    &report::TOO_MANY_ERRORS,
    &report::TOO_DEEP,
    &UNKNOWN_FIELD,
    &NO_CLOCK,
    &INVALID,
];

/// Codes of reading input.
#[cfg(feature = "serde")]
const INPUT: &[&Code] = crate::input::codes::CODES;
#[cfg(not(feature = "serde"))]
const INPUT: &[&Code] = &[];

impl Code {
    /// The codes of all that is built in, for catalogues of messages and for documentation. A name may
    /// be there several times, with other params.
    ///
    /// ```
    /// use validation::Code;
    ///
    /// assert!(Code::builtin().any(|code| code.name() == "min_length"));
    /// ```
    pub fn builtin() -> impl Iterator<Item = &'static Code> {
        let groups =
            rules::CODES.iter().chain(object::CODES).chain([&OF_NO_RULE, &model::CODES, &INPUT]);
        groups.flat_map(|codes| codes.iter().copied())
    }
}
