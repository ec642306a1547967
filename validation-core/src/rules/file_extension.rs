//! The name of a file ends with one of certain extensions.

use alloc::string::String;

use super::lists::Choices;
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    path::Key,
    pattern::Slot,
    rule::Rule,
    scan::{file_name, lower},
    text::Text,
    value::Value,
};

pub(super) static INVALID_EXTENSION: Code =
    Code::new("invalid_extension", "Choose a file of one of these types: { $allowed }.")
        .params(&["allowed"])
        .values(&["extension"]);

pub(super) const CODES: &[&Code] = &[&INVALID_EXTENSION];

/// The rule that [`file_extension`] builds.
#[derive(Clone, Copy, Debug)]
pub struct FileExtension<L> {
    allowed: L,
}

/// The name of a file has one of these extensions, in upper or lower case.
///
/// Accepts text. The extensions are given without a point, one or several, or as an array or a slice; `""`
/// stands for none. An absent value passes. The extension is what stands behind the last point of the name,
/// without the folders before it, as in Django: `gz` of `a.tar.gz`, none of `.bashrc` and of `a.`.
///
/// A name tells nothing of what is in a file. For uploads, see [`file`](super::file).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Attachment {
///     #[validate(file_extension("pdf", "txt"))]
///     name: String,
/// }
///
/// assert!(Attachment { name: "report.PDF".into() }.full_clean().is_ok());
/// let errors = Attachment { name: "report.pdf.exe".into() }.full_clean().unwrap_err();
/// assert!(errors.has("name", "invalid_extension"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for an array without extensions. A slice without any lets no name
/// pass.
///
/// # Errors
/// `invalid_extension` (`allowed`: a list, `extension`: in lower case, cut where it is long).
#[track_caller]
pub const fn file_extension<L: Choices<str>>(allowed: L) -> FileExtension<L> {
    assert!(!L::EMPTY, "`file_extension` needs at least one extension");
    FileExtension { allowed }
}

/// Whether a name has this extension.
#[inline]
pub(super) fn has(name: &str, extension: &str) -> bool {
    lower::equal(file_name::extension(name), extension)
}

#[cold]
#[inline(never)]
pub(super) fn error(name: &str, allowed: Value) -> ValidationError {
    let extension = Key::new(file_name::extension(name).to_lowercase());
    let extension = Value::from(String::from(extension.as_str()));
    ValidationError::with(&INVALID_EXTENSION, [Some(allowed), Some(extension)])
}

impl<T: Text + ?Sized, L: Choices<str>> Rule<T> for FileExtension<L> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if self.passes(value, None) {
            return Ok(());
        }
        Err(error(value.as_text(), self.allowed.to_list()))
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::FileExtensions(self.allowed.to_values()));
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let name = value.as_text();
        self.allowed.any(|allowed| has(name, allowed))
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::file_extension;
    use crate::rule::Rule;

    /// Some are cases of Django's own tests (BSD-3-Clause): `tests/validators/tests.py`.
    #[test]
    fn the_extension_decides() {
        let cases: [(&[&str], &str, bool); 14] = [
            (&["txt"], "fileWithUnsupportedExt.jpg", false),
            (&["txt"], "fileWithUnsupportedExt.JPG", false),
            (&["txt"], "fileWithNoExtension", false),
            (&[""], "fileWithAnExtension.txt", false),
            (&[], "file.txt", false),
            (&[""], "fileWithNoExtension", true),
            (&["txt"], "file.txt", true),
            (&["txt"], "file.TXT", true),
            (&["TXT"], "file.txt", true),
            (&["pdf", "ΑΣ"], "a.ας", true),
            (&["pdf", "gz"], "a.tar.gz", true),
            (&["pdf"], ".pdf", false),
            (&[".pdf"], "a.pdf", false),
            (&["pdf"], "a.pdf/b", false),
        ];
        for (allowed, name, passes) in cases {
            assert_eq!(file_extension(allowed).check(name).is_ok(), passes, "{allowed:?} {name}");
        }
    }

    #[test]
    fn an_error_has_the_extension() {
        let error = file_extension(["pdf", "txt"]).check("a.EXE").unwrap_err();
        assert_eq!(format!("{error}"), "Choose a file of one of these types: pdf, txt.");
        assert_eq!(error.params().get("extension"), Some(&"exe".into()));
        assert_eq!(error.params().get("allowed"), Some(&["pdf", "txt"].into()));
        let long = format!("a.{}", "x".repeat(100_000));
        let error = file_extension("pdf").check(long.as_str()).unwrap_err();
        let shown = error.params().get("extension").and_then(crate::Value::as_str);
        assert_eq!(shown.map(|text| text.chars().count()), Some(64));
    }
}
