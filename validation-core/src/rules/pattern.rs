//! Text matches a regular expression.

use alloc::string::String;

use super::refusal::refuses_with;
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::{self as engine, Program, Slot},
    rule::Rule,
    text::Text,
};

static PATTERN: Code = Code::new("pattern", "Enter a valid value.");

pub(super) const CODES: &[&Code] = &[&PATTERN];

/// The rule that [`pattern`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    regex: &'a str,
    program: Program,
    inverse: bool,
}

/// Text matches a regular expression.
///
/// Accepts text. An absent value passes. The expression is one of the `regex` crate. It is searched for
/// in the text, unless it is anchored with `^` and `$`; `$` is the very end. `\d`, `\w` and `\s` are those
/// of Unicode: write `[0-9]` for the ASCII digits. Give it a `message`, since its own can not say what to
/// enter.
///
/// A broken expression is refused when the program is compiled, if it stands in the attribute. One that
/// is made while the program runs lets no value pass.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Part {
///     #[validate(pattern(r"^[A-Z]{3}-[0-9]{4}$", message = "Enter a number such as ABC-1234."))]
///     number: String,
///     #[validate(pattern(r"\s", inverse))]
///     code: String,
/// }
///
/// let errors = Part { number: "abc".into(), code: "a b".into() }.full_clean().unwrap_err();
/// assert!(errors.has("number", "pattern"));
/// assert!(errors.has("code", "pattern"));
/// ```
///
/// # Panics
/// Without the feature `regex`, for an expression that needs the `regex` crate: when the program is
/// compiled, unless the expression is made while it runs.
///
/// # Errors
/// `pattern`.
#[track_caller]
pub const fn pattern(regex: &str) -> Pattern<'_> {
    let program = Program::compile(regex);
    assert!(program.supported(), "this expression needs the feature `regex` of `validation`");
    Pattern { regex, program, inverse: false }
}

impl Pattern<'_> {
    /// Accepts the text that does *not* match.
    pub const fn inverse(mut self) -> Self {
        self.inverse = true;
        self
    }

    /// A broken expression matches nothing, and must not let everything pass for that.
    #[inline(never)]
    fn is_sound(&self) -> bool {
        let sound = self.program.simple();
        #[cfg(feature = "regex")]
        let sound = sound || engine::is_valid(self.regex);
        sound
    }
}

impl<T: Text + ?Sized> Rule<T> for Pattern<'_> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&PATTERN));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Pattern { regex: String::from(self.regex).into(), inverse: self.inverse });
    }

    #[inline(always)]
    fn passes(&self, value: &T, slot: Option<&'static Slot>) -> bool {
        let matches = engine::matches(&self.program, self.regex, slot, value.as_text());
        if self.inverse { !matches && self.is_sound() } else { matches }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pattern, pattern};
    use crate::rule::Rule;

    #[test]
    fn text_is_searched_unless_anchored() {
        const NUMBER: Pattern<'_> = pattern("^[A-Z]{3}-[0-9]{4}$");
        let cases = [
            (NUMBER, "ABC-1234", true),
            (NUMBER, "xABC-1234", false),
            (NUMBER, "ABC-1234\n", false),
            (NUMBER, "", false),
            (pattern("[0-9]"), "a1", true),
            (pattern("[0-9]"), "a", false),
            (pattern(""), "", true),
        ];
        for (rule, text, matches) in cases {
            assert_eq!(rule.check(text).is_ok(), matches, "{rule:?} {text:?}");
            assert_eq!(rule.inverse().check(text).is_err(), matches, "{rule:?} {text:?}");
        }
    }

    #[test]
    #[cfg(feature = "regex")]
    fn every_regex_can_be_asked() {
        for (text, matches) in [("cat", true), ("a dog", true), ("cow", false)] {
            assert_eq!(pattern("cat|dog").check(text).is_ok(), matches, "{text}");
            assert_eq!(pattern("cat|dog").inverse().check(text).is_err(), matches, "{text}");
        }
    }

    #[test]
    #[cfg(feature = "regex")]
    fn a_broken_regex_lets_nothing_pass() {
        assert!(pattern("(").check("(").is_err());
        assert!(pattern("(").inverse().check("(").is_err());
    }
}
