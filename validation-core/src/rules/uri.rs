//! Text is a URI or an IRI, or a reference to one.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static URI: Code =
    Code::new("uri", "Enter a URI, such as https://example.com or urn:isbn:0451450523.");

static URI_REFERENCE: Code =
    Code::new("uri_reference", "Enter a URI or a part of one, such as /path?query or #part.");

static IRI: Code = Code::new("iri", "Enter an IRI, such as https://example.com/café.");

static IRI_REFERENCE: Code =
    Code::new("iri_reference", "Enter an IRI or a part of one, such as /café?query or #part.");

pub(super) const CODES: &[&Code] = &[&URI, &URI_REFERENCE, &IRI, &IRI_REFERENCE];

/// The rule that [`uri`], [`uri_reference`], [`iri`] and [`iri_reference`] build.
#[derive(Clone, Copy, Debug)]
pub struct Uri {
    relative: bool,
    international: bool,
}

/// Text is a URI: a scheme, a colon, and what the scheme makes of the rest
/// ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986)).
///
/// Accepts text in ASCII, of any scheme: `mailto:`, `urn:` and `javascript:` too, so that it is no rule
/// for links that are shown to others; for addresses of the web, there is [`url`](super::url()). An absent
/// value passes. Hosts in the form of `%C3%96` must be UTF-8, and an IPv6 address may have a zone
/// (`%25eth0`, RFC 6874).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Book {
///     #[validate(uri)]
///     id: String,
///     #[validate(uri_reference)]
///     cover: Option<String>,
/// }
///
/// let book = Book { id: "urn:isbn:0451450523".into(), cover: Some("../covers/1.png".into()) };
/// assert!(book.full_clean().is_ok());
///
/// let book = Book { id: "0451450523".into(), cover: Some("covers\\1.png".into()) };
/// let errors = book.full_clean().unwrap_err();
/// assert!(errors.has("id", "uri") && errors.has("cover", "uri_reference"));
/// ```
///
/// # Errors
/// `uri`.
pub const fn uri() -> Uri {
    Uri { relative: false, international: false }
}

/// Text is a URI, or a reference relative to one: `//host/path`, `/path`, `path`, `?query`, `#fragment`, or
/// nothing (RFC 3986, section 4.1).
///
/// Accepts text in ASCII. An absent value passes, and so does `""`.
///
/// # Errors
/// `uri_reference`.
pub const fn uri_reference() -> Uri {
    Uri { relative: true, international: false }
}

/// Text is an IRI: a URI that may hold letters beyond ASCII
/// ([RFC 3987](https://www.rfc-editor.org/rfc/rfc3987)).
///
/// Accepts text. An absent value passes. Characters that turn the direction of writing stand nowhere
/// (section 4.1).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Page {
///     #[validate(iri)]
///     id: String,
///     #[validate(iri_reference)]
///     next: String,
/// }
///
/// let page = Page { id: "https://bücher.example/über".into(), next: "nächste?s=2".into() };
/// assert!(page.full_clean().is_ok());
///
/// let page = Page { id: "/über".into(), next: "nächste seite".into() };
/// let errors = page.full_clean().unwrap_err();
/// assert!(errors.has("id", "iri") && errors.has("next", "iri_reference"));
/// ```
///
/// # Errors
/// `iri`.
pub const fn iri() -> Uri {
    Uri { relative: false, international: true }
}

/// Text is an IRI, or a reference relative to one (RFC 3987, section 2.2).
///
/// Accepts text. An absent value passes, and so does `""`.
///
/// # Errors
/// `iri_reference`.
pub const fn iri_reference() -> Uri {
    Uri { relative: true, international: true }
}

impl Uri {
    const fn code(self) -> &'static Code {
        match (self.international, self.relative) {
            (false, false) => &URI,
            (false, true) => &URI_REFERENCE,
            (true, false) => &IRI,
            (true, true) => &IRI_REFERENCE,
        }
    }
}

impl<T: Text + ?Sized> Rule<T> for Uri {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(self.code()));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: self.code().name(), dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let Uri { relative, international } = *self;
        scan::uri::Uri { relative, international }.accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::{iri, iri_reference, uri, uri_reference};
    use crate::rule::Rule;

    #[test]
    fn what_each_accepts() {
        // text; uri, uri_reference, iri, iri_reference
        for (text, expected) in [
            ("https://example.org/a", [true, true, true, true]),
            ("/a", [false, true, false, true]),
            ("", [false, true, false, true]),
            ("a:é", [false, false, true, true]),
            ("é", [false, false, false, true]),
            ("a b", [false, false, false, false]),
        ] {
            let found = [uri(), uri_reference(), iri(), iri_reference()]
                .map(|rule| rule.check(text).is_ok());
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn each_has_its_code() {
        for (rule, code) in [
            (uri(), "uri"),
            (uri_reference(), "uri_reference"),
            (iri(), "iri"),
            (iri_reference(), "iri_reference"),
        ] {
            assert_eq!(rule.check(" ").unwrap_err().code(), code);
        }
    }
}
