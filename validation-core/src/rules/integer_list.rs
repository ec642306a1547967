//! Text is a list of whole numbers.

use alloc::{format, string::String};

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static COMMAS: Code =
    Code::new("integer_list", "Enter whole numbers, separated by commas.").params(&["separator"]);

static OTHERS: Code =
    Code::new("integer_list", "Enter whole numbers, separated by “{ $separator }”.")
        .params(&["separator"]);

pub(super) const CODES: &[&Code] = &[&COMMAS, &OTHERS];

/// The rule that [`integer_list`] builds.
#[derive(Clone, Copy, Debug)]
pub struct IntegerList<'a> {
    separator: &'a str,
    negative: bool,
}

/// Text is one or more whole numbers with a separator between them: a comma, if no other is given.
///
/// Accepts text. An absent value passes, `""` does not. The numbers have the digits `0` to `9`, as many as
/// there are, and with `negative` a `-` before them; no spaces, unless they are part of the separator.
///
/// Django's `int_list_validator` and `validate_comma_separated_integer_list`. Differs from Django: there,
/// the digits of other scripts are accepted too.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Draw {
///     #[validate(integer_list)]
///     numbers: String,
///     #[validate(integer_list(separator = "; ", negative))]
///     offsets: String,
/// }
///
/// assert!(Draw { numbers: "4,8,15".into(), offsets: "-1; 0; 1".into() }.full_clean().is_ok());
/// let errors = Draw { numbers: "4,,8".into(), offsets: "-1;0".into() }.full_clean().unwrap_err();
/// assert!(errors.has("numbers", "integer_list"));
/// assert!(errors.has("offsets", "integer_list"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for a separator without characters.
///
/// # Errors
/// `integer_list` (`separator`).
pub const fn integer_list() -> IntegerList<'static> {
    IntegerList { separator: ",", negative: false }
}

impl IntegerList<'_> {
    /// What stands between two numbers.
    #[track_caller]
    pub const fn separator(self, separator: &str) -> IntegerList<'_> {
        assert!(!separator.is_empty(), "`separator` needs at least one character");
        IntegerList { separator, negative: self.negative }
    }

    /// Accepts negative numbers.
    pub const fn negative(mut self) -> Self {
        self.negative = true;
        self
    }

    #[cold]
    #[inline(never)]
    fn error(&self) -> ValidationError {
        let code = if self.separator == "," { &COMMAS } else { &OTHERS };
        ValidationError::of(code).param("separator", String::from(self.separator))
    }

    /// The separator, so that all of it stands for itself in a pattern.
    fn escaped(&self) -> String {
        let mut escaped = String::new();
        for char in self.separator.chars() {
            if char.is_ascii_punctuation() {
                escaped.push('\\');
            }
            escaped.push(char);
        }
        escaped
    }
}

impl<T: Text + ?Sized> Rule<T> for IntegerList<'_> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| self.error());

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let number = if self.negative { "-?[0-9]+" } else { "[0-9]+" };
        let regex = format!("^{number}(?:{}{number})*$", self.escaped());
        tell(Fact::Pattern { regex: regex.into(), inverse: false });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::integer_list::holds(value.as_text(), self.separator, self.negative)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::integer_list;
    use crate::rule::Rule;

    #[test]
    fn parameters_are_obeyed() {
        let cases = [
            (integer_list(), "1,2", true),
            (integer_list(), "1;2", false),
            (integer_list(), "-1", false),
            (integer_list().negative(), "-1,2", true),
            (integer_list().separator("; "), "1; 2", true),
            (integer_list().separator(".").negative(), "-1.-2", true),
            (integer_list().negative().separator("."), "-1,2", false),
        ];
        for (rule, text, passes) in cases {
            assert_eq!(rule.check(text).is_ok(), passes, "{rule:?} {text:?}");
        }
    }

    #[test]
    fn an_error_names_the_separator() {
        for (rule, message) in [
            (integer_list(), "Enter whole numbers, separated by commas."),
            (integer_list().separator("; "), "Enter whole numbers, separated by “; ”."),
        ] {
            assert_eq!(rule.check("").unwrap_err().to_string(), message);
        }
    }
}
