//! Text is digits, of a number within bounds.

use super::refusal::refuses_with;
use crate::{
    code::Code,
    error::ValidationError,
    fact::{Fact, Unit},
    pattern::Slot,
    rule::Rule,
    text::Text,
};

static DIGITS: Code = Code::new("digits", "Use digits only.");

static EXACT: Code =
    Code::new("digits", "{ $len -> [one] Enter { $len } digit. *[other] Enter { $len } digits. }")
        .params(&["len"]);

static MIN: Code = Code::new(
    "digits",
    "{ $min -> [one] Enter at least { $min } digit. *[other] Enter at least { $min } digits. }",
)
.params(&["min"]);

static MAX: Code = Code::new(
    "digits",
    "{ $max -> [one] Enter at most { $max } digit. *[other] Enter at most { $max } digits. }",
)
.params(&["max"]);

static BETWEEN: Code =
    Code::new("digits", "Enter { $min } to { $max } digits.").params(&["min", "max"]);

pub(super) const CODES: &[&Code] = &[&DIGITS, &EXACT, &MIN, &MAX, &BETWEEN];

/// The rule that [`digits`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Digits {
    len: Option<usize>,
    min: Option<usize>,
    max: Option<usize>,
}

/// Text is digits, `0` to `9`, and nothing else: one or more of them, `len` of them, or from `min` to
/// `max`.
///
/// Accepts text. An absent value passes; `""` does not, unless `min = 0`. Digits of other scripts, signs
/// and spaces are refused. For numbers, write a field of a number's type and `range`: this is for what is
/// written in digits and counts nothing, as a PIN or a postal code does.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Card {
///     #[validate(digits(len = 4))]
///     pin: String,
///     #[validate(digits(min = 3, max = 8))]
///     customer: String,
///     #[validate(digits)]
///     batch: String,
/// }
///
/// let card = Card { pin: "0042".into(), customer: "12".into(), batch: "-1".into() };
/// let errors = card.full_clean().unwrap_err();
/// assert!(errors.has("customer", "digits"));
/// assert!(errors.has("batch", "digits"));
/// assert_eq!(errors.len(), 2);
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for a `max` below `min`, and for `len` beside one of them.
///
/// # Errors
/// `digits` (`len`, `min`, `max`: those that are given).
pub const fn digits() -> Digits {
    Digits { len: None, min: None, max: None }
}

impl Digits {
    /// The one number of digits accepted.
    #[track_caller]
    pub const fn len(mut self, len: usize) -> Self {
        self.len = Some(len);
        self.consistent()
    }

    /// The smallest number of digits accepted; 1, if it is not given.
    #[track_caller]
    pub const fn min(mut self, min: usize) -> Self {
        self.min = Some(min);
        self.consistent()
    }

    /// The largest number of digits accepted.
    #[track_caller]
    pub const fn max(mut self, max: usize) -> Self {
        self.max = Some(max);
        self.consistent()
    }

    #[track_caller]
    const fn consistent(self) -> Self {
        assert!(
            self.len.is_none() || (self.min.is_none() && self.max.is_none()),
            "`len` says it all: leave out `min` and `max`"
        );
        if let (Some(min), Some(max)) = (self.min, self.max) {
            assert!(min <= max, "`max` is below `min`: no value can pass");
        }
        self
    }

    const fn bounds(self) -> (usize, usize) {
        match self {
            Digits { len: Some(len), .. } => (len, len),
            Digits { min: Some(min), max: None, .. } => (min, usize::MAX),
            Digits { min: Some(min), max: Some(max), .. } => (min, max),
            // `max = 0` alone leaves no number but none
            Digits { max: Some(0), .. } => (0, 0),
            Digits { max: Some(max), .. } => (1, max),
            Digits { .. } => (1, usize::MAX),
        }
    }

    #[cold]
    fn error(self) -> ValidationError {
        match self {
            Digits { len: Some(len), .. } => ValidationError::of(&EXACT).param("len", len),
            Digits { min: Some(min), max: Some(max), .. } => {
                ValidationError::with(&BETWEEN, [Some(min.into()), Some(max.into())])
            }
            Digits { min: Some(min), .. } => ValidationError::of(&MIN).param("min", min),
            Digits { max: Some(max), .. } => ValidationError::of(&MAX).param("max", max),
            Digits { .. } => ValidationError::of(&DIGITS),
        }
    }
}

impl<T: Text + ?Sized> Rule<T> for Digits {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| self.error());

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let (min, max) = self.bounds();
        let regex = if min == 0 { "^[0-9]*$" } else { "^[0-9]+$" };
        tell(Fact::Pattern { regex: regex.into(), inverse: false });
        if min > 1 {
            tell(Fact::MinLength(min, Unit::Chars));
        }
        if max < usize::MAX {
            tell(Fact::MaxLength(max, Unit::Chars));
        }
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let bytes = value.as_text().as_bytes();
        let (min, max) = self.bounds();
        min <= bytes.len() && bytes.len() <= max && bytes.iter().all(u8::is_ascii_digit)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::digits;
    use crate::rule::Rule;

    #[test]
    fn digits_are_counted() {
        let cases = [
            (digits(), "7", true),
            (digits(), "0123456789012345678901234567890", true),
            (digits(), "", false),
            (digits(), "1a", false),
            (digits(), "-1", false),
            (digits(), "1 ", false),
            (digits(), "1\n", false),
            (digits(), "٣", false),
            (digits(), "１", false),
            (digits().len(4), "0042", true),
            (digits().len(4), "042", false),
            (digits().len(4), "00042", false),
            (digits().len(2), "٣", false),
            (digits().min(2), "1", false),
            (digits().min(2), "12", true),
            (digits().min(0), "", true),
            (digits().max(2), "", false),
            (digits().max(2), "12", true),
            (digits().max(2), "123", false),
            (digits().max(0), "", true),
            (digits().min(0).max(2), "", true),
            (digits().max(3).min(2), "123", true),
            (digits().max(3).min(2), "1", false),
        ];
        for (rule, text, passes) in cases {
            assert_eq!(rule.check(text).is_ok(), passes, "{rule:?} {text:?}");
        }
    }

    #[test]
    fn an_error_says_how_many() {
        for (rule, message) in [
            (digits(), "Use digits only."),
            (digits().len(1), "Enter 1 digit."),
            (digits().len(4), "Enter 4 digits."),
            (digits().min(2), "Enter at least 2 digits."),
            (digits().max(2), "Enter at most 2 digits."),
            (digits().min(2).max(4), "Enter 2 to 4 digits."),
        ] {
            assert_eq!(rule.check("x").unwrap_err().to_string(), message);
        }
    }
}
