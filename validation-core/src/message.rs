//! Messages: what an error says, in English or in the words of a catalogue.

#[cfg(test)]
pub(crate) mod lint;
mod english;
mod moment;
mod pattern;
mod template;

pub(crate) use self::template::template_fits;
#[cfg(feature = "languages")]
pub(crate) use self::{
    english::write as write_english_value,
    moment::{Moment, Offset},
};

use alloc::borrow::Cow;
use core::fmt::{self, Write};

use crate::{
    code::Pattern,
    error::{ValidationError, Wording},
    errors::Place,
    field::{Field, Owner},
};

/// What is said when nothing better is known.
pub(crate) const GENERIC: &str = "Enter a valid value.";

/// Says in some language what errors have found.
pub(crate) trait Messages: fmt::Debug {
    /// Writes the message of an error. What it does not know, it leaves to [`write_english`].
    fn write(&self, finding: Finding<'_>, out: &mut dyn Write) -> fmt::Result;

    /// What people call a field, if it has another name than on the wire.
    fn label(&self, field: &'static Field) -> Option<Cow<'_, str>> {
        field.label().map(Cow::Borrowed)
    }

    /// What a form says beside a field.
    #[cfg_attr(not(feature = "form"), expect(dead_code, reason = "only forms ask"))]
    fn help(&self, field: &'static Field) -> Option<Cow<'_, str>> {
        field.help().map(Cow::Borrowed)
    }
}

/// An error, and whose it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finding<'a> {
    pub(crate) error: &'a ValidationError,
    pub(crate) place: Place<'a>,
}

impl Finding<'_> {
    /// The field that it is about, or that holds what it is about.
    #[cfg_attr(
        not(any(feature = "languages", test)),
        expect(dead_code, reason = "only catalogues ask")
    )]
    pub(crate) fn field(&self) -> Option<&'static Field> {
        self.place.field()
    }

    /// The type whose field or whose own rule it is about.
    #[cfg_attr(
        not(any(feature = "languages", test)),
        expect(dead_code, reason = "only catalogues ask")
    )]
    pub(crate) fn owner(&self) -> Option<&'static Owner> {
        self.place.owner()
    }
}

/// The language that every code brings along.
#[derive(Debug)]
pub(crate) struct English;

impl Messages for English {
    fn write(&self, finding: Finding<'_>, out: &mut dyn Write) -> fmt::Result {
        write_english(finding.error, out)
    }
}

/// A message that is written when it is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Message<'a> {
    pub(crate) finding: Finding<'a>,
    pub(crate) messages: &'a dyn Messages,
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.messages.write(self.finding, f)
    }
}

/// Writes the message of an error: its author's words, else the English of its code. Words that need
/// a param which was dropped give way to words without it.
pub(crate) fn write_english(error: &ValidationError, out: &mut dyn Write) -> fmt::Result {
    match error.wording() {
        Wording::Literal(text) | Wording::ReadBack(text) => out.write_str(text),
        Wording::Template(template) if error.is_whole() || template::is_met(template, error) => {
            template::write(template, error, out)
        }
        Wording::Code if error.is_whole() => {
            let code = error.rule_code();
            pattern::write(code.english(), code.pattern(), error, out)
        }
        Wording::Template(_) | Wording::Code => write_without_values(error, out),
    }
}

#[cold]
fn write_without_values(error: &ValidationError, out: &mut dyn Write) -> fmt::Result {
    let code = error.rule_code();
    let wordings = match error.wording() {
        Wording::Code => [Some(code.english()), code.value_free_english()],
        _ => [code.value_free_english(), Some(code.english())],
    };
    for wording in wordings.into_iter().flatten() {
        let pattern = Pattern::read(wording);
        if pattern::is_met(wording, &pattern, error) {
            return pattern::write(wording, &pattern, error, out);
        }
    }
    out.write_str(GENERIC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;
    use alloc::string::ToString;

    static LENGTH: Code = Code::new(
        "min_length",
        "{ $min ->
            [one] Enter at least { $min } character (you entered { $actual }).
           *[other] Enter at least { $min } characters (you entered { $actual }).
        }",
    )
    .params(&["min"])
    .values(&["actual"])
    .value_free("Enter at least { $min } characters.");

    #[test]
    fn the_chain_of_words() {
        let length = |min: u64| ValidationError::of(&LENGTH).param("min", min);
        let cases = [
            (length(1).param("actual", 0), "Enter at least 1 character (you entered 0)."),
            (length(3).param("actual", 2), "Enter at least 3 characters (you entered 2)."),
            (length(3), "Enter at least 3 characters."),
            (length(3).message("{min}, {{min}}, {max}"), "3, {min}, {max}"),
            (length(3).message("not {actual}"), "Enter at least 3 characters."),
            (length(3).text("{min}"), "{min}"),
            (ValidationError::of(&LENGTH), "Enter a valid value."),
            (ValidationError::new("own"), "Enter a valid value."),
        ];
        for (error, text) in cases {
            assert_eq!(error.to_string(), text);
        }
    }
}
