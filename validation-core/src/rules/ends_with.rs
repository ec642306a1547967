//! Text ends, or does not end, with a certain text.

use super::{
    affix::{self, Sentences},
    lists::Choices,
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static ENDS_WITH: Sentences = [
    &Code::new("ends_with", "End with { $value }.").params(&["value"]),
    &Code::new("ends_with", "End with one of: { $value }.").params(&["value"]),
];

static NOT_ENDS_WITH: Sentences = [
    &Code::new("not_ends_with", "End with something other than { $value }.").params(&["value"]),
    &Code::new("not_ends_with", "End with none of: { $value }.").params(&["value"]),
];

pub(super) const CODES: &[&Code] =
    &[ENDS_WITH[0], ENDS_WITH[1], NOT_ENDS_WITH[0], NOT_ENDS_WITH[1]];

/// The rule that [`ends_with`] and [`not_ends_with`] build.
#[derive(Clone, Copy, Debug)]
pub struct EndsWith<L> {
    ends: L,
    wanted: bool,
}

/// Text ends with this, or with one of these.
///
/// Accepts text. What it may end with is given as one text or several, or as an array or a slice of them. An
/// absent value passes. Upper and lower case differ.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Upload {
///     #[validate(ends_with(".png", ".jpg"))]
///     name: String,
///     #[validate(not_ends_with("/"))]
///     folder: String,
/// }
///
/// let errors = Upload { name: "cat.gif".into(), folder: "cats/".into() }.full_clean().unwrap_err();
/// assert!(errors.has("name", "ends_with"));
/// assert!(errors.has("folder", "not_ends_with"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for an array without texts.
///
/// # Errors
/// `ends_with` (`value`: one text, or a list).
#[track_caller]
pub const fn ends_with<L: Choices<str>>(ends: L) -> EndsWith<L> {
    assert!(!L::EMPTY, "`ends_with` needs at least one text");
    EndsWith { ends, wanted: true }
}

/// Text does not end with this, nor with any of these.
///
/// Accepts what [`ends_with`] accepts. An absent value passes. Upper and lower case differ.
///
/// # Panics
/// When it is evaluated as a constant, for an array without texts.
///
/// # Errors
/// `not_ends_with` (`value`: one text, or a list).
#[track_caller]
pub const fn not_ends_with<L: Choices<str>>(ends: L) -> EndsWith<L> {
    assert!(!L::EMPTY, "`not_ends_with` needs at least one text");
    EndsWith { ends, wanted: false }
}

impl<L: Choices<str>> EndsWith<L> {
    #[cold]
    #[inline(never)]
    fn error(&self) -> ValidationError {
        let sentences = if self.wanted { ENDS_WITH } else { NOT_ENDS_WITH };
        affix::error(sentences, self.ends.to_values())
    }
}

impl<T: Text + ?Sized, L: Choices<str>> Rule<T> for EndsWith<L> {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = L::FEW;
    const PURE: bool = true;

    refuses_with!(|self| self.error());

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let ends = self.ends.to_values();
        tell(if self.wanted { Fact::EndsWith(ends) } else { Fact::NotEndsWith(ends) });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        self.ends.any(|end| text.ends_with(end)) == self.wanted
    }
}

#[cfg(test)]
mod tests {
    use super::{ends_with, not_ends_with};
    use crate::rule::Rule;

    #[test]
    fn the_end_decides() {
        for (text, ends) in [("a.png", true), ("a.jpg", true), ("a.PNG", false), ("", false)] {
            assert_eq!(ends_with(&[".png", ".jpg"]).check(text).is_ok(), ends, "{text}");
            assert_eq!(not_ends_with(&[".png", ".jpg"]).check(text).is_err(), ends, "{text}");
        }
    }

    #[test]
    fn an_error_says_what_the_text_may_end_with() {
        let value = |error: crate::ValidationError| error.params().get("value").cloned();
        assert_eq!(value(ends_with(".png").check("a").unwrap_err()), Some(".png".into()));
        let error = not_ends_with([".", "/"]).check("a/").unwrap_err();
        assert_eq!(error.code(), "not_ends_with");
        assert_eq!(value(error), Some([".", "/"].into()));
    }
}
