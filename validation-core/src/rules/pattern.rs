//! Text matches a regular expression.

use super::refusal::refuses_with;
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::{self as engine, Flags, Program, Slot, Source},
    rule::Rule,
    text::Text,
};

static PATTERN: Code = Code::new("pattern", "Enter a valid value.");

pub(super) const CODES: &[&Code] = &[&PATTERN];

/// The rule that [`pattern`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    source: Source<'a>,
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
/// Flags are parameters, with the feature `regex`: `ignore_case`, `multiline` (`^` and `$` at each line), `dot_all` (`.` is a
/// line feed too) and `verbose` (white space and `# …` stand for nothing); or stand in the expression, as
/// `(?i)`.
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
///     #[validate(pattern("^(mr|ms|dr)$", ignore_case))]
///     title: String,
/// }
///
/// let part = Part { number: "abc".into(), code: "a b".into(), title: "Dr".into() };
/// let errors = part.full_clean().unwrap_err();
/// assert!(errors.has("number", "pattern"));
/// assert!(errors.has("code", "pattern"));
/// assert_eq!(errors.len(), 2);
/// ```
///
/// Differs from Django: the code of its `RegexValidator` is `invalid`. Of Python's expressions, `\Z` is `\z`
/// here; `$` does not match before a line feed at the end; there is no look-around and no reference to a
/// group, which is why the time it takes grows with the text alone; and `verbose` leaves out spaces within
/// `[…]` too.
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
    Pattern { source: Source { regex, flags: Flags::NONE }, program, inverse: false }
}

impl Pattern<'_> {
    /// Accepts the text that does *not* match.
    pub const fn inverse(mut self) -> Self {
        self.inverse = true;
        self
    }

    /// Upper and lower case are the same; `(?i)` in the expression.
    #[cfg(feature = "regex")]
    pub const fn ignore_case(mut self) -> Self {
        self.source.flags.ignore_case = true;
        self.flagged()
    }

    /// `^` and `$` also stand for the start and the end of each line; `(?m)` in the expression.
    #[cfg(feature = "regex")]
    pub const fn multiline(mut self) -> Self {
        self.source.flags.multiline = true;
        self.flagged()
    }

    /// `.` stands for line feeds too; `(?s)` in the expression.
    #[cfg(feature = "regex")]
    pub const fn dot_all(mut self) -> Self {
        self.source.flags.dot_all = true;
        self.flagged()
    }

    /// White space in the expression, and what follows a `#` on a line, stands for nothing; `(?x)` in the
    /// expression.
    #[cfg(feature = "regex")]
    pub const fn verbose(mut self) -> Self {
        self.source.flags.verbose = true;
        self.flagged()
    }

    #[cfg(feature = "regex")]
    const fn flagged(mut self) -> Self {
        self.program = Program::ASKING;
        self
    }

    /// A broken expression matches nothing, and must not let everything pass for that.
    #[inline(never)]
    fn is_sound(&self) -> bool {
        let sound = self.program.simple();
        #[cfg(feature = "regex")]
        let sound = sound || engine::is_valid(self.source);
        sound
    }
}

impl<T: Text + ?Sized> Rule<T> for Pattern<'_> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&PATTERN));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Pattern { regex: self.source.written(), inverse: self.inverse });
    }

    #[inline(always)]
    fn passes(&self, value: &T, slot: Option<&'static Slot>) -> bool {
        let matches = engine::matches(&self.program, self.source, slot, value.as_text());
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
    fn flags_say_how_to_read_and_to_match() {
        let cases = [
            (pattern("^ab$"), "AB", false),
            (pattern("^ab$").ignore_case(), "AB", true),
            (pattern("^é$").ignore_case(), "É", true),
            (pattern("^b$"), "a\nb\nc", false),
            (pattern("^b$").multiline(), "a\nb\nc", true),
            (pattern("a.b"), "a\nb", false),
            (pattern("a.b").dot_all(), "a\nb", true),
            (pattern("^a b # (\n$"), "ab", false),
            (pattern("^a b # (\n$").verbose(), "ab", true),
            (pattern("^A.B$").ignore_case().multiline().dot_all(), "c\na\nb\nc", true),
        ];
        for (rule, text, matches) in cases {
            assert_eq!(rule.check(text).is_ok(), matches, "{rule:?} {text:?}");
            let inverse = rule.inverse().check(text).is_ok();
            assert_eq!(inverse, !matches && rule.is_sound(), "{rule:?} {text:?}");
        }
    }

    #[test]
    #[cfg(feature = "regex")]
    fn a_broken_regex_lets_nothing_pass() {
        assert!(pattern("(").check("(").is_err());
        assert!(pattern("(").inverse().check("(").is_err());
    }
}
