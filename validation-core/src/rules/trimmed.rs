//! Text has no white space around it.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static TRIMMED: Code =
    Code::new("trimmed", "Leave out the spaces at the beginning and at the end.");

pub(super) const CODES: &[&Code] = &[&TRIMMED];

/// The rule that [`trimmed`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Trimmed;

/// Text neither begins nor ends with white space, as Unicode has it (`White_Space`).
///
/// Accepts text. An absent value passes, and so does `""`. The text is not changed.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Label {
///     #[validate(trimmed)]
///     text: String,
/// }
///
/// assert!(Label { text: "two words".into() }.full_clean().is_ok());
/// assert!(Label { text: "two words\n".into() }.full_clean().unwrap_err().has("text", "trimmed"));
/// ```
///
/// # Errors
/// `trimmed`.
pub const fn trimmed() -> Trimmed {
    Trimmed
}

impl<T: Text + ?Sized> Rule<T> for Trimmed {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&TRIMMED));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Pattern { regex: r"^\s|\s$".into(), inverse: true });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        !text.starts_with(char::is_whitespace) && !text.ends_with(char::is_whitespace)
    }
}

#[cfg(test)]
mod tests {
    use super::trimmed;
    use crate::rule::Rule;

    #[test]
    fn white_space_around_is_refused() {
        for text in [" a", "a ", "\ta", "a\n", "\u{a0}a", "a\u{3000}", " ", "\u{85}a"] {
            assert!(trimmed().check(text).is_err(), "{text:?}");
        }
        for text in ["", "a", "a b", "\u{200b}a", "é", "\0"] {
            assert!(trimmed().check(text).is_ok(), "{text:?}");
        }
    }
}
