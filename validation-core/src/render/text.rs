//! Errors as plain text, as Django lists them.

use core::fmt::{self, Write};

use super::{Reading, escape::Indented};
use crate::errors::{PlaceWriter, ValidationErrors};

/// Errors as plain text: see [`ValidationErrors::as_text`].
#[derive(Clone, Copy, Debug)]
pub struct Text<'a>(Reading<'a>);

impl ValidationErrors {
    /// The errors as plain text, by field: a field is called by its label, where it has one. Nothing is escaped for HTML. Further lines of a message are indented,
    /// and without errors there is no text.
    ///
    /// ```
    /// use validation::ValidationErrors;
    ///
    /// let errors = ValidationErrors::from([("title", "Too short."), ("tags", "Too many.")]);
    /// assert_eq!(errors.as_text().to_string(), "* title\n  * Too short.\n* tags\n  * Too many.");
    /// ```
    pub fn as_text(&self) -> Text<'_> {
        Reading::english(self).as_text()
    }
}

impl<'a> Reading<'a> {
    pub(crate) fn as_text(self) -> Text<'a> {
        Text(self)
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups = self.0.groups();
        let mut writer = PlaceWriter::default();
        let mut mark = "* ";
        for group in groups.iter() {
            f.write_str(mark)?;
            mark = "\n* ";
            self.0.write_heading(&mut writer, f, group.place)?;
            for (place, error) in group.errors() {
                f.write_str("\n  * ")?;
                write!(Indented::by("    ", f), "{}", self.0.message(place, error))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn text_is_a_list_of_lists() {
        let errors = ValidationErrors::from([
            ("title", "Too <short>."),
            ("", "Two\nlines."),
            ("prices[\"a.b\"]", "\"ü\" & '🦀'"),
            ("title", "Not unique."),
            ("lines[2].sku", ""),
        ]);
        insta::assert_snapshot!(errors.as_text().to_string(), @r#"
        * title
          * Too <short>.
          * Not unique.
        * __all__
          * Two
            lines.
        * prices["a.b"]
          * "ü" & '🦀'
        * lines[2].sku
          * 
        "#);
        assert_eq!(ValidationErrors::new().as_text().to_string(), "");
    }
}
