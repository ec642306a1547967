//! Text starts, or does not start, with a certain text.

use super::{
    affix::{self, Sentences},
    lists::Choices,
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static STARTS_WITH: Sentences = [
    &Code::new("starts_with", "Start with { $value }.").params(&["value"]),
    &Code::new("starts_with", "Start with one of: { $value }.").params(&["value"]),
];

static NOT_STARTS_WITH: Sentences = [
    &Code::new("not_starts_with", "Start with something other than { $value }.").params(&["value"]),
    &Code::new("not_starts_with", "Start with none of: { $value }.").params(&["value"]),
];

pub(super) const CODES: &[&Code] =
    &[STARTS_WITH[0], STARTS_WITH[1], NOT_STARTS_WITH[0], NOT_STARTS_WITH[1]];

/// The rule that [`starts_with`] and [`not_starts_with`] build.
#[derive(Clone, Copy, Debug)]
pub struct StartsWith<L> {
    starts: L,
    wanted: bool,
}

/// Text starts with this, or with one of these.
///
/// Accepts text. What it may start with is given as one text or several, or as an array or a slice of them. An
/// absent value passes. Upper and lower case differ.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Upload {
///     #[validate(starts_with("img-", "pic-"))]
///     name: String,
///     #[validate(not_starts_with("/"))]
///     folder: String,
/// }
///
/// let errors = Upload { name: "IMG-1".into(), folder: "/etc".into() }.full_clean().unwrap_err();
/// assert!(errors.has("name", "starts_with"));
/// assert!(errors.has("folder", "not_starts_with"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for an array without texts.
///
/// # Errors
/// `starts_with` (`value`: one text, or a list).
#[track_caller]
pub const fn starts_with<L: Choices<str>>(starts: L) -> StartsWith<L> {
    assert!(!L::EMPTY, "`starts_with` needs at least one text");
    StartsWith { starts, wanted: true }
}

/// Text does not start with this, nor with any of these.
///
/// Accepts what [`starts_with`] accepts. An absent value passes. Upper and lower case differ.
///
/// # Panics
/// When it is evaluated as a constant, for an array without texts.
///
/// # Errors
/// `not_starts_with` (`value`: one text, or a list).
#[track_caller]
pub const fn not_starts_with<L: Choices<str>>(starts: L) -> StartsWith<L> {
    assert!(!L::EMPTY, "`not_starts_with` needs at least one text");
    StartsWith { starts, wanted: false }
}

impl<L: Choices<str>> StartsWith<L> {
    #[cold]
    #[inline(never)]
    fn error(&self) -> ValidationError {
        let sentences = if self.wanted { STARTS_WITH } else { NOT_STARTS_WITH };
        affix::error(sentences, self.starts.to_values())
    }
}

impl<T: Text + ?Sized, L: Choices<str>> Rule<T> for StartsWith<L> {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = L::FEW;
    const PURE: bool = true;

    refuses_with!(|self| self.error());

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let starts = self.starts.to_values();
        tell(if self.wanted { Fact::StartsWith(starts) } else { Fact::NotStartsWith(starts) });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        self.starts.any(|start| text.starts_with(start)) == self.wanted
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::{not_starts_with, starts_with};
    use crate::rule::Rule;

    #[test]
    fn the_start_decides() {
        let cases = [("http://a", true), ("https://a", true), ("HTTP://a", false), ("", false)];
        for (text, starts) in cases {
            let prefixes = &["http://", "https://"];
            assert_eq!(starts_with(prefixes).check(text).is_ok(), starts, "{text}");
            assert_eq!(not_starts_with(prefixes).check(text).is_err(), starts, "{text}");
        }
        assert!(starts_with("").check("").is_ok());
    }

    #[test]
    fn several_texts_are_told_as_several() {
        let said = |error: crate::ValidationError| error.to_string();
        assert_eq!(said(starts_with("+").check("a").unwrap_err()), "Start with +.");
        assert_eq!(
            said(starts_with(["+", "0"]).check("a").unwrap_err()),
            "Start with one of: +, 0."
        );
        let error = not_starts_with(["+", "0"]).check("0").unwrap_err();
        assert_eq!(said(error), "Start with none of: +, 0.");
    }

    #[test]
    fn an_error_says_what_the_text_may_start_with() {
        let value = |error: crate::ValidationError| error.params().get("value").cloned();
        assert_eq!(value(starts_with("+").check("0").unwrap_err()), Some("+".into()));
        let error = not_starts_with(["+", "0"]).check("0").unwrap_err();
        assert_eq!(error.code(), "not_starts_with");
        assert_eq!(value(error), Some(["+", "0"].into()));
    }
}
