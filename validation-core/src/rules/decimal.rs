//! A number has so many digits, and so many of them behind the point.

mod figures;

pub use self::figures::{Figures, Written};

use super::finite::FINITE;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, report::Report, rule::Rule,
};

static MAX_DIGITS: Code = Code::new(
    "max_digits",
    "{ $max ->
        [one] Enter at most { $max } digit (you entered { $actual }).
       *[other] Enter at most { $max } digits (you entered { $actual }).
    }",
)
.params(&["max"])
.values(&["actual"])
.value_free(
    "{ $max -> [one] Enter at most { $max } digit. *[other] Enter at most { $max } digits. }",
);

static MAX_DECIMAL_PLACES: Code = Code::new(
    "max_decimal_places",
    "{ $max ->
        [0] Enter a whole number.
        [one] Enter at most { $max } decimal place (you entered { $actual }).
       *[other] Enter at most { $max } decimal places (you entered { $actual }).
    }",
)
.params(&["max"])
.values(&["actual"])
.value_free(
    "{ $max ->
        [0] Enter a whole number.
        [one] Enter at most { $max } decimal place.
       *[other] Enter at most { $max } decimal places.
    }",
);

static MAX_WHOLE_DIGITS: Code = Code::new(
    "max_whole_digits",
    "{ $max ->
        [one] Enter at most { $max } digit before the decimal point (you entered { $actual }).
       *[other] Enter at most { $max } digits before the decimal point (you entered { $actual }).
    }",
)
.params(&["max"])
.values(&["actual"])
.value_free(
    "{ $max ->
        [one] Enter at most { $max } digit before the decimal point.
       *[other] Enter at most { $max } digits before the decimal point.
    }",
);

pub(crate) static INVALID_NUMBER: Code = Code::new("invalid_number", "Enter a number.");

pub(super) const CODES: &[&Code] =
    &[&MAX_DIGITS, &MAX_DECIMAL_PLACES, &MAX_WHOLE_DIGITS, &INVALID_NUMBER];

/// The rule that [`decimal`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    max_digits: Option<usize>,
    places: Option<usize>,
}

/// A number fits a decimal column: so many digits in all, so many of them behind the point.
///
/// Accepts text, integers, `f32`, `f64`, and with the feature `rust_decimal` its decimals; other types by
/// [`Written`]. An absent value passes. `max_digits` and `places` may each be left out; where both are
/// given, there may be `max_digits - places` digits before the point.
///
/// Digits are counted as Django's `DecimalValidator` counts them: as they are written, so that `1.50` has
/// three, and the zeros behind the point of `0.001` as digits too. Text is what Python's `Decimal()` reads:
/// a sign, a point anywhere, exponents (`1E+3` has four digits), underscores, digits of any script, white
/// space around it. A float has the digits of the shortest text that is read as this float, without the
/// `.0` of a whole number. Only the first of several errors is reported, as in Django.
///
/// # Differs from Django
/// Infinities and NaN have the code `finite`, and text that is no number `invalid_number`; both are
/// `invalid` in Django.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Invoice {
///     #[validate(decimal(max_digits = 8, places = 2))]
///     total: String,
///     #[validate(decimal(places = 1))]
///     discount: f64,
/// }
///
/// assert!(Invoice { total: "123456.78".into(), discount: 12.5 }.full_clean().is_ok());
/// let errors = Invoice { total: "1234567".into(), discount: 0.25 }.full_clean().unwrap_err();
/// assert!(errors.has("total", "max_whole_digits"));
/// assert!(errors.has("discount", "max_decimal_places"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for more `places` than `max_digits`.
///
/// # Errors
/// `max_digits`, `max_decimal_places`, `max_whole_digits` (all with `max`, `actual`: numbers of digits),
/// `finite`, `invalid_number`.
pub const fn decimal() -> Decimal {
    Decimal { max_digits: None, places: None }
}

impl Decimal {
    /// How many digits there may be, before and behind the point.
    #[track_caller]
    pub const fn max_digits(mut self, max: usize) -> Self {
        self.max_digits = Some(max);
        self.consistent()
    }

    /// How many of the digits may stand behind the point.
    #[track_caller]
    pub const fn places(mut self, max: usize) -> Self {
        self.places = Some(max);
        self.consistent()
    }

    #[track_caller]
    const fn consistent(self) -> Self {
        if let (Some(digits), Some(places)) = (self.max_digits, self.places) {
            assert!(
                places <= digits,
                "there are more `places` than `max_digits`: no value can pass"
            );
        }
        self
    }

    /// The first thing that is wrong: its code, the limit, and how many digits there are.
    #[inline]
    fn fault(self, digits: u64, places: u64) -> Option<(&'static Code, usize, u64)> {
        let exceeds = |max: Option<usize>, actual: u64| {
            max.filter(|max| u64::try_from(*max).is_ok_and(|max| actual > max))
        };
        if let Some(max) = exceeds(self.max_digits, digits) {
            return Some((&MAX_DIGITS, max, digits));
        }
        if let Some(max) = exceeds(self.places, places) {
            return Some((&MAX_DECIMAL_PLACES, max, places));
        }
        let whole = self.max_digits.zip(self.places).map(|(digits, places)| digits - places);
        exceeds(whole, digits - places).map(|max| (&MAX_WHOLE_DIGITS, max, digits - places))
    }

    #[cold]
    #[inline(never)]
    fn error(self, figures: Figures) -> ValidationError {
        match figures {
            Figures::Number { digits, places } => match self.fault(digits, places) {
                Some((code, max, actual)) => {
                    ValidationError::with(code, [Some(max.into()), Some(actual.into())])
                }
                None => ValidationError::of(&INVALID_NUMBER),
            },
            Figures::NotFinite => ValidationError::of(&FINITE),
            Figures::NoNumber => ValidationError::of(&INVALID_NUMBER),
        }
    }
}

impl<T: Written + ?Sized> Rule<T> for Decimal {
    const CODES: &'static [&'static Code] =
        &[&MAX_DIGITS, &MAX_DECIMAL_PLACES, &MAX_WHOLE_DIGITS, &INVALID_NUMBER, &FINITE];
    const PURE: bool = true;

    #[inline]
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if self.passes(value, None) { Ok(()) } else { Err(self.error(value.figures())) }
    }

    fn report_refused(&self, value: &T, report: &mut Report<'_>) {
        report.add(self.error(value.figures()));
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Decimal { max_digits: self.max_digits, places: self.places });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        match value.figures() {
            Figures::Number { digits, places } => self.fault(digits, places).is_none(),
            Figures::NotFinite | Figures::NoNumber => false,
        }
    }
}

#[cfg(test)]
mod tests;
