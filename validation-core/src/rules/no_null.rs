//! Text has no null character.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

pub(crate) static NO_NULL: Code = Code::new("null_characters_not_allowed", "Leave out null characters.");

pub(super) const CODES: &[&Code] = &[&NO_NULL];

/// The rule that [`no_null`] builds.
#[derive(Clone, Copy, Debug)]
pub struct NoNull;

/// Text has no null character (U+0000), which PostgreSQL and C can not store: Django's
/// `ProhibitNullCharactersValidator`.
///
/// Accepts text. An absent value passes, and so does `""`.
/// [`no_control`](fn@crate::rules::no_control) refuses the other control characters too.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Comment {
///     #[validate(no_null)]
///     text: String,
/// }
///
/// let errors = Comment { text: "a\0b".into() }.full_clean().unwrap_err();
/// assert!(errors.has("text", "null_characters_not_allowed"));
/// ```
///
/// # Errors
/// `null_characters_not_allowed`.
pub const fn no_null() -> NoNull {
    NoNull
}

impl<T: Text + ?Sized> Rule<T> for NoNull {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&NO_NULL));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Pattern { regex: r"\x00".into(), inverse: true });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        !value.as_text().as_bytes().contains(&0)
    }
}

#[cfg(test)]
mod tests {
    use super::no_null;
    use crate::rule::Rule;

    #[test]
    fn null_is_found_anywhere() {
        for (text, passes) in [("", true), ("0\u{1}é", true), ("\0", false), ("aé\0b", false)] {
            assert_eq!(no_null().check(text).is_ok(), passes, "{text:?}");
        }
    }
}
