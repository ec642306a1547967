//! Text is in ASCII.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static ASCII: Code =
    Code::new("ascii", "Use letters without accents, digits and the signs of a plain keyboard.");

pub(super) const CODES: &[&Code] = &[&ASCII];

/// The rule that [`ascii`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Ascii;

/// Text is in ASCII: its characters are U+0000 to U+007F.
///
/// Accepts text. An absent value passes, and so does `""`. Control characters are in ASCII too: add
/// [`no_control`](fn@crate::rules::no_control) to keep them out.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Header {
///     #[validate(ascii)]
///     value: String,
/// }
///
/// assert!(Header { value: "text/html; q=0.9".into() }.full_clean().is_ok());
/// assert!(Header { value: "café".into() }.full_clean().unwrap_err().has("value", "ascii"));
/// ```
///
/// # Errors
/// `ascii`.
pub const fn ascii() -> Ascii {
    Ascii
}

impl<T: Text + ?Sized> Rule<T> for Ascii {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&ASCII));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Pattern { regex: r"^[\x00-\x7F]*$".into(), inverse: false });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.as_text().is_ascii()
    }
}

#[cfg(test)]
mod tests {
    use super::ascii;
    use crate::rule::Rule;

    #[test]
    fn ascii_ends_at_7f() {
        for (text, passes) in
            [("", true), ("a~\0\n\u{7f}", true), ("\u{80}", false), ("é", false), ("ｆｏｏ", false)]
        {
            assert_eq!(ascii().check(text).is_ok(), passes, "{text:?}");
        }
    }
}
