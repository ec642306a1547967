//! Text has no control characters.

use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static NO_CONTROL: Code = Code::new(
    "control_characters",
    "Leave out control characters, such as the one at position { $position }.",
)
.values(&["position"])
.value_free("Leave out control characters.");

pub(super) const CODES: &[&Code] = &[&NO_CONTROL];

/// The rule that [`no_control`] builds.
#[derive(Clone, Copy, Debug)]
pub struct NoControl {
    multiline: bool,
}

/// Text has no control characters: none of Unicode's category `Cc`, which is U+0000 to U+001F and U+007F
/// to U+009F.
///
/// Accepts text. An absent value passes, and so does `""`. Tabs and line breaks are control characters:
/// `multiline` accepts `\t`, `\n` and `\r`, for text of more than one line. Characters that are unseen but
/// no controls, as the zero-width space and the marks of direction, pass.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Comment {
///     #[validate(no_control)]
///     title: String,
///     #[validate(no_control(multiline))]
///     text: String,
/// }
///
/// let comment = Comment { title: "Bell\u{7}".into(), text: "One.\r\n\tTwo.".into() };
/// let errors = comment.full_clean().unwrap_err();
/// assert!(errors.has("title", "control_characters"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `control_characters` (`position`: the index of the first one, in characters).
pub const fn no_control() -> NoControl {
    NoControl { multiline: false }
}

impl NoControl {
    /// Accepts tabs and line breaks: `\t`, `\n` and `\r`.
    pub const fn multiline(mut self) -> Self {
        self.multiline = true;
        self
    }

    fn refuses(self, char: char) -> bool {
        char.is_control() && !(self.multiline && matches!(char, '\t' | '\n' | '\r'))
    }
}

impl<T: Text + ?Sized> Rule<T> for NoControl {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        match value.as_text().chars().position(|char| self.refuses(char)) {
            Some(position) => Err(ValidationError::of(&NO_CONTROL).param("position", position)),
            None => Ok(()),
        }
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let regex = if self.multiline {
            r"[\x00-\x08\x0B\x0C\x0E-\x1F\x{7F}-\x{9F}]"
        } else {
            r"[\x00-\x1F\x{7F}-\x{9F}]"
        };
        tell(Fact::Pattern { regex: regex.into(), inverse: true });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        !value.as_text().chars().any(|char| self.refuses(char))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::no_control;
    use crate::rule::Rule;

    #[test]
    fn the_first_one_is_told() {
        let cases = [
            ("", None, None),
            ("a b", None, None),
            ("\0", Some(0), Some(0)),
            ("é\tb\u{85}", Some(1), Some(3)),
            ("a\r\n", Some(1), None),
            ("語\u{7f}", Some(1), Some(1)),
            ("\u{9f}", Some(0), Some(0)),
            ("a\u{b}", Some(1), Some(1)),
            ("\u{a0}\u{200b}\u{202e}\u{2028}\u{feff}\u{ad}", None, None),
        ];
        for (text, single, several) in cases {
            for (rule, first) in [(no_control(), single), (no_control().multiline(), several)] {
                let error = rule.check(text).err();
                let position = error.and_then(|error| error.params().get("position").cloned());
                assert_eq!(position, first.map(Into::into), "{text:?} {rule:?}");
                assert_eq!(Rule::<str>::passes(&rule, text, None), first.is_none(), "{text:?}");
            }
        }
    }

    #[test]
    fn an_error_says_where() {
        let error = no_control().check("ab\u{7}").unwrap_err();
        assert_eq!(
            error.to_string(),
            "Leave out control characters, such as the one at position 2."
        );
    }
}
