//! Text is a regular expression.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static VALID_REGEX: Code = Code::new("valid_regex", "Enter a valid regular expression.");

pub(super) const CODES: &[&Code] = &[&VALID_REGEX];

/// The rule that [`valid_regex`] builds; feature `regex`.
#[derive(Clone, Copy, Debug)]
pub struct ValidRegex;

/// Text is a regular expression; feature `regex`.
///
/// Accepts text. An absent value passes. The `regex` crate decides: what passes can be given to its
/// `Regex::new`. So there are no look-arounds and no references to groups, and an expression that would
/// take more than 10 MB when it is compiled is refused too. As it is compiled, which costs time and
/// memory, put a `length(max = …)` before it where strangers write.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Filter {
///     #[validate(length(max = 200), valid_regex)]
///     pattern: String,
/// }
///
/// assert!(Filter { pattern: "^[a-z]+$".into() }.full_clean().is_ok());
/// let errors = Filter { pattern: "([a-z]+".into() }.full_clean().unwrap_err();
/// assert!(errors.has("pattern", "valid_regex"));
/// ```
///
/// # Errors
/// `valid_regex`.
pub const fn valid_regex() -> ValidRegex {
    ValidRegex
}

impl<T: Text + ?Sized> Rule<T> for ValidRegex {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&VALID_REGEX));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "valid_regex", dialect: "rust" });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        regex::Regex::new(value.as_text()).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::valid_regex;
    use crate::rule::Rule;

    #[test]
    fn expressions() {
        for (text, passes) in [
            ("", true),
            ("^[a-z]+$", true),
            (r"\p{Greek}{2,}", true),
            ("(?i)a|b", true),
            ("(", false),
            ("[z-a]", false),
            (r"(?=a)", false),
            (r"(a)\1", false),
            ("a{1000}{1000}{1000}", false),
        ] {
            assert_eq!(valid_regex().check(text).is_ok(), passes, "{text:?}");
        }
        assert!(valid_regex().check(&*"(".repeat(100_000)).is_err());
    }
}
