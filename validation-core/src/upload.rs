//! What is known of an uploaded file.

/// An uploaded file, as far as rules look at it.
///
/// Implement it for the type that holds your uploads, to check them with [`file`](crate::rules::file):
///
/// ```
/// use validation::{Upload, Validate};
///
/// #[derive(Debug)]
/// struct Attachment {
///     name: String,
///     content_type: Option<String>,
///     content: Vec<u8>,
/// }
///
/// impl Upload for Attachment {
///     fn name(&self) -> &str {
///         &self.name
///     }
///
///     fn size(&self) -> u64 {
///         self.content.len() as u64
///     }
///
///     fn content_type(&self) -> Option<&str> {
///         self.content_type.as_deref()
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Ticket {
///     #[validate(file(max_size = 1_000_000, content_type("image/png", "image/jpeg")))]
///     screenshot: Option<Attachment>,
/// }
///
/// let screenshot = Attachment {
///     name: "notes.txt".into(),
///     content_type: Some("text/plain".into()),
///     content: b"It does not start.".into(),
/// };
/// let errors = Ticket { screenshot: Some(screenshot) }.full_clean().unwrap_err();
/// assert!(errors.has("screenshot", "content_type"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`file` checks uploaded files, and this is a `{Self}`",
    label = "a `{Self}` is no upload",
    note = "implement `validation::Upload` for it; for the name of a file in text, write `file_extension`"
)]
pub trait Upload {
    /// The name of the file, as the client gave it.
    fn name(&self) -> &str;

    /// How many bytes it has.
    fn size(&self) -> u64;

    /// Its content type, as the client declared it: `image/png`.
    fn content_type(&self) -> Option<&str>;
}
