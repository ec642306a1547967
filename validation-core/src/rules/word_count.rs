//! Text has a number of words within bounds.

use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static MIN_WORDS: Code = Code::new(
    "min_words",
    "{ $min -> [one] Write at least { $min } word. *[other] Write at least { $min } words. }",
)
.params(&["min"])
.values(&["actual"]);

static MAX_WORDS: Code = Code::new(
    "max_words",
    "{ $max -> [one] Write at most { $max } word. *[other] Write at most { $max } words. }",
)
.params(&["max"])
.values(&["actual"]);

pub(super) const CODES: &[&Code] = &[&MIN_WORDS, &MAX_WORDS];

/// The rule that [`words`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    min: usize,
    max: usize,
}

/// The number of words in text lies within bounds.
///
/// Accepts text. An absent value passes. A word is what stands between white space, as Unicode has it
/// (`White_Space`): `well-known` is one word, and so is a sentence of a language that is written without
/// spaces.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Review {
///     #[validate(words(min = 3, max = 200))]
///     text: String,
/// }
///
/// assert!(Review { text: "Well worth it.".into() }.full_clean().is_ok());
/// let errors = Review { text: " Good! ".into() }.full_clean().unwrap_err();
/// assert!(errors.has("text", "min_words"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for a `max` below `min`.
///
/// # Errors
/// `min_words` (`min`, `actual`) and `max_words` (`max`, `actual`).
pub const fn words() -> Words {
    Words { min: 0, max: usize::MAX }
}

impl Words {
    /// The smallest number of words accepted.
    #[track_caller]
    pub const fn min(mut self, min: usize) -> Self {
        self.min = min;
        self.consistent()
    }

    /// The largest number of words accepted.
    #[track_caller]
    pub const fn max(mut self, max: usize) -> Self {
        self.max = max;
        self.consistent()
    }

    #[track_caller]
    const fn consistent(self) -> Self {
        assert!(self.min <= self.max, "`max` is below `min`: no value can pass");
        self
    }

    /// Counts no further than it takes to know.
    fn holds(self, text: &str) -> bool {
        let enough = if self.max == usize::MAX { self.min } else { self.max + 1 };
        (self.min..=self.max).contains(&text.split_whitespace().take(enough).count())
    }

    #[cold]
    fn error(self, text: &str) -> ValidationError {
        let actual = text.split_whitespace().count();
        let (code, bound) =
            if actual < self.min { (&MIN_WORDS, self.min) } else { (&MAX_WORDS, self.max) };
        ValidationError::with(code, [Some(bound.into()), Some(actual.into())])
    }
}

impl<T: Text + ?Sized> Rule<T> for Words {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    #[inline]
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        let text = value.as_text();
        if self.holds(text) { Ok(()) } else { Err(self.error(text)) }
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        if self.min > 0 {
            tell(Fact::MinWords(self.min));
        }
        if self.max < usize::MAX {
            tell(Fact::MaxWords(self.max));
        }
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.holds(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::words;
    use crate::rule::Rule;

    #[test]
    fn words_stand_between_white_space() {
        let cases = [
            ("", 0),
            (" \t\n", 0),
            ("one", 1),
            ("  one  ", 1),
            ("well-known, isn't it?", 3),
            ("a\u{3000}b\u{a0}c\u{2028}d\u{85}e", 5),
            ("a\u{200b}b", 1),
            ("日本語の文", 1),
            ("- -", 2),
        ];
        for (text, count) in cases {
            for min in 0..7 {
                assert_eq!(words().min(min).check(text).is_ok(), count >= min, "{text:?} {min}");
                assert_eq!(words().max(min).check(text).is_ok(), count <= min, "{text:?} {min}");
            }
            assert!(words().min(count).max(count).check(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn an_error_counts() {
        let error = words().min(2).check("Hi").unwrap_err();
        assert_eq!(error.code(), "min_words");
        assert_eq!(error.params().get("actual"), Some(&1.into()));
        assert_eq!(error.to_string(), "Write at least 2 words.");
        let error = words().max(1).check("a b c").unwrap_err();
        assert_eq!(error.params().get("actual"), Some(&3.into()));
        assert_eq!(error.to_string(), "Write at most 1 word.");
    }
}
