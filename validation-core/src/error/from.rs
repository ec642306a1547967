//! From text to an error.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
};

use super::{INVALID, Text, ValidationError};

/// Text alone is an error with the code `invalid`; the text is shown as it is.
impl From<Cow<'static, str>> for ValidationError {
    #[cold]
    fn from(text: Cow<'static, str>) -> Self {
        let mut error = ValidationError::of(&INVALID);
        error.extra_mut().text = Some(Text::Literal(text));
        error
    }
}

/// Text alone is an error with the code `invalid`; the text is shown as it is.
impl From<String> for ValidationError {
    fn from(text: String) -> Self {
        ValidationError::from(Cow::Owned(text))
    }
}

/// Text alone is an error with the code `invalid`; the text is shown as it is.
impl From<&str> for ValidationError {
    fn from(text: &str) -> Self {
        ValidationError::from(text.to_owned())
    }
}
