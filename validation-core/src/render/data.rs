//! Errors for code to look at: by path, without their words.

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};
use core::fmt;

use super::Reading;
use crate::{
    error::ValidationError,
    errors::{Group, PlaceWriter, ValidationErrors},
};

/// Errors by path: see [`ValidationErrors::as_data`].
#[derive(Clone, Copy, Debug)]
pub struct Data<'a>(Reading<'a>);

impl ValidationErrors {
    /// The errors by path, for code: paths in first-error order, each with all of its errors. `Display`
    /// shows codes and params, which no language changes.
    ///
    /// ```
    /// use validation::{ValidationError, ValidationErrors};
    ///
    /// let errors: ValidationErrors = [
    ///     ("title", ValidationError::new("min_length").param("min", 3)),
    ///     ("venue.name", ValidationError::new("required")),
    /// ].into();
    ///
    /// for (path, errors) in errors.as_data() {
    ///     assert_eq!(errors.len(), 1, "{path}");
    /// }
    /// assert_eq!(errors.as_data().to_string(), "title: min_length (min: 3)\nvenue.name: required");
    /// ```
    pub fn as_data(&self) -> Data<'_> {
        Data(Reading::english(self))
    }
}

impl<'a> Data<'a> {
    /// The text form of each path, with its errors.
    pub fn iter(&self) -> vec::IntoIter<(String, Vec<&'a ValidationError>)> {
        let groups = self.0.groups();
        let mut writer = PlaceWriter::default();
        let by_path = groups.iter().map(|group| {
            let mut path = String::new();
            let _ = writer.write(&mut path, group.place);
            (path, group.errors().map(|(_, error)| error).collect())
        });
        by_path.collect::<Vec<_>>().into_iter()
    }
}

impl<'a> IntoIterator for Data<'a> {
    type Item = (String, Vec<&'a ValidationError>);
    type IntoIter = vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Data<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups = self.0.groups();
        let mut writer = PlaceWriter::default();
        let mut line_break = "";
        for (place, error) in groups.iter().flat_map(Group::errors) {
            f.write_str(line_break)?;
            line_break = "\n";
            writer.write(f, place)?;
            write!(f, ": {}", error.code().escape_debug())?;
            write_params(f, error)?;
        }
        Ok(())
    }
}

fn write_params(f: &mut fmt::Formatter<'_>, error: &ValidationError) -> fmt::Result {
    let mut before = " (";
    for (name, value) in error.params() {
        let value = value.to_string();
        write!(f, "{before}{}: {}", name.escape_debug(), value.escape_debug())?;
        before = ", ";
    }
    f.write_str(if before == ", " { ")" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_shown_without_words() {
        let length = ValidationError::new("min_length").param("min", 3).message("Too <short>.");
        let errors = ValidationErrors::from([
            ("größe", length.clone()),
            ("", ValidationError::new("two\nlines").param("🦀 \"a\"", "\u{1}b\n")),
            ("prices[\"a.b\"]", "Some text.".into()),
            ("größe", ValidationError::new("list").param("of", ["a", "b"]).param("ü", 0.5)),
        ]);
        insta::assert_snapshot!(errors.as_data().to_string(), @r#"
        größe: min_length (min: 3)
        größe: list (of: a, b, ü: 0.5)
        __all__: two\nlines (🦀 \"a\": \u{1}b\n)
        prices["a.b"]: invalid
        "#);
        let by_path: Vec<_> = errors.as_data().into_iter().collect();
        assert_eq!(by_path[0].0, "größe");
        assert_eq!(by_path[0].1[0], &length);
        assert_eq!(by_path.iter().map(|(_, errors)| errors.len()).collect::<Vec<_>>(), [2, 1, 1]);
        assert_eq!(ValidationErrors::new().as_data().to_string(), "");
    }
}
