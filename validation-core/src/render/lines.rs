//! One error a line, for logs: what `Display` of the errors writes.

use core::fmt::{self, Write};

use super::{Reading, escape::Indented};
use crate::errors::{PlaceWriter, ValidationErrors};

/// One error a line, in order: `title: message`, or the message alone for the whole object. Further lines
/// of a message are indented.
impl fmt::Display for ValidationErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Reading::english(self).write_lines(f)
    }
}

impl Reading<'_> {
    pub(crate) fn write_lines(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = PlaceWriter::default();
        let mut line_break = "";
        for (place, error) in self.errors.places() {
            f.write_str(line_break)?;
            line_break = "\n";
            if !place.is_root() {
                writer.write(f, place)?;
                f.write_str(": ")?;
            }
            write!(Indented::by("  ", f), "{}", self.message(place, error))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn one_error_a_line() {
        let errors = ValidationErrors::from([
            ("title", "Two\r\nlines."),
            ("__all__", "Of the whole <object>."),
            ("prices[\"a\\nb\"]", "ü 🦀"),
        ]);
        insta::assert_snapshot!(errors.to_string(), @r#"
        title: Two
          lines.
        Of the whole <object>.
        prices["a\nb"]: ü 🦀
        "#);
        assert_eq!(ValidationErrors::new().to_string(), "");
    }
}
