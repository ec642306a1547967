//! What text rules check.

use alloc::string::String;

/// A type that text rules check.
///
/// Rules see any text of the standard library as `str`. A type of your own that holds text may implement
/// this, to be checked by text rules; [`View`](crate::View) does the same for all rules at once.
///
/// ```
/// use validation::{Text, Validate};
///
/// #[derive(Debug)]
/// struct Tag([u8; 2]);
///
/// impl Text for Tag {
///     fn as_text(&self) -> &str {
///         str::from_utf8(&self.0).unwrap_or_default()
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Entry {
///     #[validate(slug)]
///     tag: Tag,
/// }
///
/// assert!(Entry { tag: Tag(*b"no") }.full_clean().is_ok());
/// assert!(Entry { tag: Tag(*b"?!") }.full_clean().unwrap_err().has("tag", "slug"));
/// ```
#[diagnostic::on_unimplemented(
    message = "this rule checks text, and this is a `{Self}`",
    label = "this rule checks text",
    note = "if `{Self}` holds text, implement `validation::View` for it with `Target = str`"
)]
pub trait Text {
    /// The text.
    fn as_text(&self) -> &str;
}

impl Text for str {
    #[inline(always)]
    fn as_text(&self) -> &str {
        self
    }
}

impl Text for String {
    #[inline(always)]
    fn as_text(&self) -> &str {
        self
    }
}
