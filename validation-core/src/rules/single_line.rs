//! Text is one line.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static SINGLE_LINE: Code = Code::new("single_line", "Write all on one line.");

pub(super) const CODES: &[&Code] = &[&SINGLE_LINE];

/// The rule that [`single_line`] builds.
#[derive(Clone, Copy, Debug)]
pub struct SingleLine;

/// Text has no line break: none of the characters that end a line in Unicode (section 5.8 of the
/// standard), which are LF, VT, FF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR.
///
/// Accepts text. An absent value passes, and so does `""`.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Letter {
///     #[validate(single_line)]
///     subject: String,
/// }
///
/// let subject = "Hello\r\nBcc: all@example.com".into();
/// assert!(Letter { subject }.full_clean().unwrap_err().has("subject", "single_line"));
/// ```
///
/// # Errors
/// `single_line`.
pub const fn single_line() -> SingleLine {
    SingleLine
}

impl<T: Text + ?Sized> Rule<T> for SingleLine {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&SINGLE_LINE));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let regex = r"[\n\x0B\x0C\r\x{85}\x{2028}\x{2029}]".into();
        tell(Fact::Pattern { regex, inverse: true });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::lines::single(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::single_line;
    use crate::rule::Rule;

    #[test]
    fn a_line_ends_nowhere() {
        for (text, passes) in [("", true), ("a\tb", true), ("a\n", false), ("a\u{2028}b", false)] {
            assert_eq!(single_line().check(text).is_ok(), passes, "{text:?}");
        }
    }
}
