//! Text is a pointer to a place in a JSON document.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static JSON_POINTER: Code =
    Code::new("json_pointer", "Enter a JSON Pointer, such as /items/0/name.");

static RELATIVE_JSON_POINTER: Code =
    Code::new("relative_json_pointer", "Enter a relative JSON Pointer, such as 1/name or 0#.");

pub(super) const CODES: &[&Code] = &[&JSON_POINTER, &RELATIVE_JSON_POINTER];

/// The rule that [`json_pointer`] and [`relative_json_pointer`] build.
#[derive(Clone, Copy, Debug)]
pub struct JsonPointer {
    relative: bool,
}

/// Text is a JSON Pointer, from the root of a document: nothing, or `/` before each name
/// ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
///
/// Accepts text. An absent value passes, and so does `""`, the pointer to the root. The form behind `#` in a
/// URL (`#/items`) is another.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Change {
///     #[validate(json_pointer)]
///     path: String,
///     #[validate(relative_json_pointer)]
///     from: Option<String>,
/// }
///
/// let change = Change { path: "items/0".into(), from: Some("1/name".into()) };
/// let errors = change.full_clean().unwrap_err();
/// assert!(errors.has("path", "json_pointer"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `json_pointer`.
pub const fn json_pointer() -> JsonPointer {
    JsonPointer { relative: false }
}

/// Text is a Relative JSON Pointer: how many levels up, and then a JSON Pointer or `#`
/// ([the draft](https://json-schema.org/draft/2020-12/relative-json-pointer) that JSON Schema 2020-12
/// names).
///
/// Accepts text. An absent value passes. Between the two, `+1` or `-1` names another item of the same list.
///
/// # Errors
/// `relative_json_pointer`.
pub const fn relative_json_pointer() -> JsonPointer {
    JsonPointer { relative: true }
}

impl JsonPointer {
    const fn code(self) -> &'static Code {
        if self.relative { &RELATIVE_JSON_POINTER } else { &JSON_POINTER }
    }
}

impl<T: Text + ?Sized> Rule<T> for JsonPointer {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(self.code()));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: self.code().name(), dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        if self.relative {
            scan::json_pointer::is_relative(text)
        } else {
            scan::json_pointer::is_absolute(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{json_pointer, relative_json_pointer};
    use crate::rule::Rule;

    #[test]
    fn the_two_differ() {
        for (text, absolute, relative) in
            [("/a/0", true, false), ("", true, false), ("0/a", false, true), ("0#", false, true)]
        {
            assert_eq!(json_pointer().check(text).is_ok(), absolute, "{text:?}");
            assert_eq!(relative_json_pointer().check(text).is_ok(), relative, "{text:?}");
        }
        assert_eq!(json_pointer().check("a").unwrap_err().code(), "json_pointer");
        assert_eq!(relative_json_pointer().check("a").unwrap_err().code(), "relative_json_pointer");
    }
}
