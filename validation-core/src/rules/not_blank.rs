//! Text holds something other than white space.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static BLANK: Code = Code::new("blank", "Enter something other than spaces.");

pub(super) const CODES: &[&Code] = &[&BLANK];

/// The rule that [`not_blank`] builds.
#[derive(Clone, Copy, Debug)]
pub struct NotBlank;

/// Text holds something other than white space, as Unicode has it (`White_Space`).
///
/// Accepts text. An absent value passes, `""` does not; a failure ends the rules of the field. Where a
/// value must be there, add [`required`](crate::rules::required).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Comment {
///     #[validate(not_blank)]
///     text: String,
/// }
///
/// let errors = Comment { text: " \u{3000}\n".into() }.full_clean().unwrap_err();
/// assert!(errors.has("text", "blank"));
/// ```
///
/// # Errors
/// `blank`.
pub const fn not_blank() -> NotBlank {
    NotBlank
}

impl<T: Text + ?Sized> Rule<T> for NotBlank {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;
    const ENDS_FIELD: bool = true;

    refuses_with!(|self| ValidationError::of(&BLANK));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::NotBlank);
    }

    /// The first byte tells, nearly always.
    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        text.as_bytes().first().is_some_and(u8::is_ascii_graphic) || has_ink(text)
    }
}

#[inline(never)]
fn has_ink(text: &str) -> bool {
    !text.chars().all(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::not_blank;
    use crate::rule::Rule;

    #[test]
    fn white_space_alone_is_refused() {
        for text in ["", " ", "\t\r\n", "\u{a0}", "\u{2003}\u{3000}", "\u{85}"] {
            assert!(not_blank().check(text).is_err(), "{text:?}");
        }
        for text in ["a", " a", "\u{3000}.", "é", "\u{200b}", "\0", "\u{7f}"] {
            assert!(not_blank().check(text).is_ok(), "{text:?}");
        }
    }
}
