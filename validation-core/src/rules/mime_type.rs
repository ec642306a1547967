//! Text is a media type.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule,
    scan::mime::MediaType, text::Text,
};

static MIME_TYPE: Code = Code::new("mime_type", "Enter a media type such as image/png.");

pub(super) const CODES: &[&Code] = &[&MIME_TYPE];

/// The rule that [`mime_type`] builds.
#[derive(Clone, Copy, Debug)]
pub struct MimeType {
    accepted: MediaType,
}

/// Text is a media type, such as `image/png` or `text/html; charset=utf-8`.
///
/// Accepts text. An absent value passes. RFC 6838 decides on the names: at most 127 letters, digits and
/// some signs, after one of the registered types (`application`, `audio`, `example`, `font`, `haptics`,
/// `image`, `message`, `model`, `multipart`, `text`, `video`). RFC 9110, section 8.3.1, decides on the
/// parameters: any may follow any type, and there are no comments in brackets, which e-mail has. Nobody
/// looks whether the subtype is registered. Upper and lower case are the same.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Attachment {
///     #[validate(mime_type)]
///     content_type: String,
///     #[validate(mime_type(no_parameters), starts_with("image/"))]
///     icon: Option<String>,
/// }
///
/// let attachment = Attachment {
///     content_type: "text/html; charset=utf-8".into(),
///     icon: Some("image/png; a=b".into()),
/// };
/// let errors = attachment.full_clean().unwrap_err();
/// assert!(errors.has("icon", "mime_type"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `mime_type`.
pub const fn mime_type() -> MimeType {
    MimeType { accepted: MediaType { any_type: false, parameters: true } }
}

impl MimeType {
    /// Lets no parameters follow.
    pub const fn no_parameters(mut self) -> Self {
        self.accepted.parameters = false;
        self
    }

    /// Accepts types that are not registered as well: `chemical/x-pdb`.
    pub const fn any_type(mut self) -> Self {
        self.accepted.any_type = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for MimeType {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&MIME_TYPE));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "mime_type", dialect: "" });
        if !self.accepted.parameters {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.accepted.accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::mime_type;
    use crate::rule::Rule;

    #[test]
    fn more_or_less_is_accepted_where_asked() {
        for (text, any, bare, unregistered) in [
            ("image/png", true, true, true),
            ("text/plain;charset=utf-8", true, false, true),
            ("chemical/x-pdb", false, false, true),
            ("image", false, false, false),
            ("*/*", false, false, false),
        ] {
            assert_eq!(mime_type().check(text).is_ok(), any, "{text:?}");
            assert_eq!(mime_type().no_parameters().check(text).is_ok(), bare, "{text:?}");
            assert_eq!(mime_type().any_type().check(text).is_ok(), unregistered, "{text:?}");
        }
    }
}
