//! Text includes, or does not include, a certain text.

use super::{
    choices::{Choice, Expected},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static INCLUDES: Code = Code::new("includes", "Include { $value }.").params(&["value"]);

static NOT_INCLUDES: Code = Code::new("not_includes", "Leave out { $value }.").params(&["value"]);

pub(super) const CODES: &[&Code] = &[&INCLUDES, &NOT_INCLUDES];

/// The rule that [`includes`] and [`not_includes`] build.
#[derive(Clone, Copy, Debug)]
pub struct Includes<E> {
    part: E,
    wanted: bool,
}

/// Text includes this text somewhere.
///
/// Accepts text. An absent value passes. Upper and lower case differ.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Template {
///     #[validate(includes("{link}"), not_includes("<script"))]
///     body: String,
/// }
///
/// let errors = Template { body: "<script>".into() }.full_clean().unwrap_err();
/// assert!(errors.has("body", "includes"));
/// assert!(errors.has("body", "not_includes"));
/// ```
///
/// # Errors
/// `includes` (`value`).
pub const fn includes<E: Expected<str>>(part: E) -> Includes<E> {
    Includes { part, wanted: true }
}

/// Text includes this text nowhere.
///
/// Accepts text. An absent value passes. Upper and lower case differ.
///
/// # Errors
/// `not_includes` (`value`).
pub const fn not_includes<E: Expected<str>>(part: E) -> Includes<E> {
    Includes { part, wanted: false }
}

impl<E: Expected<str>> Includes<E> {
    #[cold]
    #[inline(never)]
    fn error(&self) -> ValidationError {
        let code = if self.wanted { &INCLUDES } else { &NOT_INCLUDES };
        ValidationError::of(code).param("value", self.part.expected().to_value())
    }
}

impl<T: Text + ?Sized, E: Expected<str>> Rule<T> for Includes<E> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| self.error());

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let part = self.part.expected().to_value();
        tell(if self.wanted { Fact::Includes(part) } else { Fact::NotIncludes(part) });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.as_text().contains(self.part.expected()) == self.wanted
    }
}

#[cfg(test)]
mod tests {
    use super::{includes, not_includes};
    use crate::rule::Rule;

    #[test]
    fn a_part_is_found_anywhere() {
        let cases = [("a@b", true), ("@", true), ("ab", false), ("", false)];
        for (text, found) in cases {
            assert_eq!(includes("@").check(text).is_ok(), found, "{text}");
            assert_eq!(not_includes("@").check(text).is_err(), found, "{text}");
        }
    }

    #[test]
    fn an_error_says_which_part() {
        let error = not_includes("@").check("a@b").unwrap_err();
        assert_eq!(
            (error.code(), error.params().get("value")),
            ("not_includes", Some(&"@".into()))
        );
        assert_eq!(includes("@").check("").unwrap_err().code(), "includes");
    }
}
