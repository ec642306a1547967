//! Text has a length within bounds, or a collection so many items.

mod codes;
mod measured;

pub use self::measured::Measured;

use crate::{
    code::Code,
    error::ValidationError,
    fact::{Fact, Unit},
    pattern::Slot,
    report::Report,
    rule::Rule,
};

pub(super) use self::codes::CODES;
use self::codes::{EXACT, MAX, MIN};

/// A collection has too few items.
#[cfg(feature = "form")]
pub(crate) static MIN_ITEMS: &Code = &MIN.items;
/// A collection has too many items.
#[cfg(feature = "form")]
pub(crate) static MAX_ITEMS: &Code = &MAX.items;
/// A collection has another number of items than the one it needs.
#[cfg(feature = "serde")]
pub(crate) static EXACT_ITEMS: &Code = &EXACT.items;

/// The rule that [`length`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Length {
    min: usize,
    max: usize,
    exact: bool,
    unit: Unit,
}

/// The length of text lies within bounds, or the number of items of a collection.
///
/// Accepts text and the collections of the standard library. An absent value passes. Text is counted in
/// Unicode scalar values, as Python, PostgreSQL and JSON Schema count; `unit = bytes`, `utf16` or
/// `graphemes` (feature `graphemes`) change that. When a collection has too many items, an
/// `each(…)` written after it does not look at them.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Article {
///     #[validate(length(min = 3, max = 80))]
///     title: String,
///     #[validate(length(max = 280, unit = utf16))]
///     teaser: Option<String>,
///     #[validate(length(equal = 2))]
///     language: String,
///     #[validate(length(max = 5))]
///     tags: Vec<String>,
/// }
///
/// let article = Article {
///     title: "Hi".into(),
///     teaser: None,
///     language: "en".into(),
///     tags: vec!["rust".into()],
/// };
/// let errors = article.full_clean().unwrap_err();
/// assert!(errors.has("title", "min_length"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for a `max` below `min`, and for `equal` beside one of them.
///
/// # Errors
/// On text, `min_length` (`min`, `actual`), `max_length` (`max`, `actual`) and `exact_length` (`equal`,
/// `actual`), with `unit` where it is not `chars`. On collections, `min_items`, `max_items` and
/// `exact_items`, with the same params.
pub const fn length() -> Length {
    Length { min: 0, max: usize::MAX, exact: false, unit: Unit::Chars }
}

impl Length {
    /// The smallest length accepted.
    #[track_caller]
    pub const fn min(mut self, min: usize) -> Self {
        self.min = min;
        self.consistent()
    }

    /// The largest length accepted.
    #[track_caller]
    pub const fn max(mut self, max: usize) -> Self {
        self.max = max;
        self.consistent()
    }

    /// The one length accepted.
    #[track_caller]
    pub const fn equal(mut self, equal: usize) -> Self {
        assert!(
            self.min == 0 && self.max == usize::MAX,
            "`equal` says it all: leave out `min` and `max`"
        );
        self.min = equal;
        self.max = equal;
        self.exact = true;
        self
    }

    /// How text is counted.
    pub const fn unit(mut self, unit: Unit) -> Self {
        self.unit = unit;
        self
    }

    #[track_caller]
    const fn consistent(self) -> Self {
        assert!(!self.exact, "`equal` says it all: leave out `min` and `max`");
        assert!(self.min <= self.max, "`max` is below `min`: no value can pass");
        self
    }

    #[cold]
    fn error(&self, actual: usize, text: bool) -> ValidationError {
        let (codes, bound) = match *self {
            Length { exact: true, min, .. } => (&EXACT, min),
            Length { min, .. } if actual < min => (&MIN, min),
            Length { max, .. } => (&MAX, max),
        };
        let code = match self.unit {
            _ if !text => &codes.items,
            Unit::Chars => &codes.chars,
            Unit::Bytes => &codes.bytes,
            _ => &codes.others,
        };
        match self.unit {
            unit if text && unit != Unit::Chars => {
                ValidationError::with(code, [Some(bound.into()), Some(unit.name().into())])
                    .param("actual", actual)
            }
            _ => ValidationError::with(code, [Some(bound.into()), Some(actual.into())]),
        }
    }
}

impl<T: Measured + ?Sized> Rule<T> for Length {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;

    #[inline]
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if value.length_between(self.min, self.max, self.unit) {
            Ok(())
        } else {
            Err(self.error(value.length(self.unit), T::TEXT))
        }
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        if !Rule::<T>::passes(self, value, None) {
            self.report_refused(value, report);
        }
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let Length { min, max, unit, .. } = *self;
        if min > 0 {
            tell(if T::TEXT { Fact::MinLength(min, unit) } else { Fact::MinItems(min) });
        }
        if max < usize::MAX {
            tell(if T::TEXT { Fact::MaxLength(max, unit) } else { Fact::MaxItems(max) });
        }
    }

    fn report_refused(&self, value: &T, report: &mut Report<'_>) {
        let actual = value.length(self.unit);
        report.add(self.error(actual, T::TEXT));
        if !T::TEXT && actual > self.max {
            report.skip_items();
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.length_between(self.min, self.max, self.unit)
    }
}

#[cfg(test)]
mod tests;
