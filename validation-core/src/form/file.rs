//! An uploaded file.

use alloc::{string::String, vec::Vec};
use core::fmt;

use serde_core::de::{Deserialize, Deserializer, Error};

use super::Widget;
use crate::{
    input::{Found, Input, Kind, Readable, Refused, Walk},
    upload::Upload,
};

/// A file that a form has sent, in memory.
///
/// ```
/// use validation::{FromInput, Validate, form::{self, Data, File}};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct Profile {
///     #[validate(file(max_size = 1_000, content_type("image/png")))]
///     picture: Option<File>,
/// }
///
/// let mut data = Data::new();
/// data.append_file("picture", File::new("me.txt", Some("text/plain"), *b"It is me."));
/// let errors = form::from_data::<Profile>(&data).unwrap_err();
/// assert!(errors.has("picture", "content_type"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    content_type: Option<String>,
    content: Vec<u8>,
}

impl File {
    /// A file, with its name and type as the client says them.
    pub fn new(
        name: impl Into<String>,
        content_type: Option<&str>,
        content: impl Into<Vec<u8>>,
    ) -> Self {
        File {
            name: name.into(),
            content_type: content_type.map(Into::into),
            content: content.into(),
        }
    }

    /// The name that the client gives. It may hold anything: see [`file_name`](File::file_name).
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name without directories and control characters, to be shown or stored; empty where nothing is
    /// left.
    ///
    /// ```
    /// use validation::form::File;
    ///
    /// assert_eq!(File::new(r"C:\fakepath\..\me.png", None, []).file_name(), "me.png");
    /// assert_eq!(File::new("../../etc/passwd", None, []).file_name(), "passwd");
    /// assert_eq!(File::new("..", None, []).file_name(), "");
    /// ```
    pub fn file_name(&self) -> String {
        let base = self.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let shown: String = base.chars().filter(|char| !char.is_control()).collect();
        match shown.trim() {
            "." | ".." => String::new(),
            name => name.into(),
        }
    }

    /// Its content type, as the client says.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The content type that its first bytes tell, whatever the client says; none where they are those of no
    /// known format, as with text. Feature `multipart`, by the `infer` crate.
    ///
    /// ```
    /// use validation::form::File;
    ///
    /// let file = File::new("me.txt", Some("text/plain"), *b"\x89PNG\r\n\x1a\n");
    /// assert_eq!(file.sniffed_type(), Some("image/png"));
    /// ```
    #[cfg(feature = "multipart")]
    pub fn sniffed_type(&self) -> Option<&'static str> {
        infer::get(&self.content).map(|kind| kind.mime_type())
    }

    /// Its content.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// Its content.
    pub fn into_content(self) -> Vec<u8> {
        self.content
    }

    /// Whether it is what a form sends for a file that was not chosen.
    pub(super) fn is_nothing(&self) -> bool {
        self.name.is_empty() && self.content.is_empty()
    }
}

impl Upload for File {
    fn name(&self) -> &str {
        &self.name
    }

    fn size(&self) -> u64 {
        self.content.len() as u64
    }

    fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl fmt::Debug for File {
    /// Its name may say who sent it, and is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("size", &self.content.len()).finish_non_exhaustive()
    }
}

/// Only a form has files: every other format is refused.
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("a file is expected, which only a form can send"))
    }
}

impl<'de> Readable<'de> for File {
    type Context = ();

    fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, ()>) -> Found<Self> {
        match &input.0 {
            Kind::Form(form) if form.file().is_some() => {
                form.file().cloned().map_or(Found::Nothing, Found::Whole)
            }
            _ => {
                let refused = input.content().map(|content| content.instead_of("file"));
                walk.refuse(refused.unwrap_or_else(|refused: Refused| refused))
            }
        }
    }

    fn widget() -> (Widget, bool) {
        (Widget::File, false)
    }
}
