//! Text is a template of URIs.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static URI_TEMPLATE: Code = Code::new(
    "uri_template",
    r#"Enter a URI template, such as https://example.com/{ "{" }name{ "}" }."#,
);

pub(super) const CODES: &[&Code] = &[&URI_TEMPLATE];

/// The rule that [`uri_template`] builds.
#[derive(Clone, Copy, Debug)]
pub struct UriTemplate;

/// Text is a template of URIs, with variables in braces
/// ([RFC 6570](https://www.rfc-editor.org/rfc/rfc6570), all four levels).
///
/// Accepts text. An absent value passes, and so does `""`. Operators that the RFC keeps for later
/// (`=`, `,`, `!`, `@`, `|`) are accepted. Whether it makes a URI is not checked.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Link {
///     #[validate(uri_template)]
///     href: String,
/// }
///
/// assert!(Link { href: "/orders/{id}{?page,size}".into() }.full_clean().is_ok());
/// let errors = Link { href: "/orders/{id".into() }.full_clean().unwrap_err();
/// assert!(errors.has("href", "uri_template"));
/// ```
///
/// # Errors
/// `uri_template`.
pub const fn uri_template() -> UriTemplate {
    UriTemplate
}

impl<T: Text + ?Sized> Rule<T> for UriTemplate {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&URI_TEMPLATE));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "uri_template", dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::uri_template::accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::uri_template;
    use crate::rule::Rule;

    #[test]
    fn the_message_shows_a_template() {
        assert!(uri_template().check("{+a}").is_ok());
        let error = uri_template().check("{+a").unwrap_err();
        assert_eq!(error.to_string(), "Enter a URI template, such as https://example.com/{name}.");
    }
}
