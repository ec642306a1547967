//! A number, a date or a duration lies within bounds.

use super::finite::FINITE;
use crate::{
    code::Code, error::ValidationError, fact::Fact, ordered::Ordered, pattern::Slot,
    report::Report, rule::Rule,
};

pub(crate) static MIN_VALUE: Code =
    Code::new("min_value", "Enter { $min } or more (you entered { $actual }).")
        .params(&["min"])
        .values(&["actual"])
        .value_free("Enter { $min } or more.");

pub(crate) static MAX_VALUE: Code =
    Code::new("max_value", "Enter { $max } or less (you entered { $actual }).")
        .params(&["max"])
        .values(&["actual"])
        .value_free("Enter { $max } or less.");

static ABOVE: Code = Code::new("above", "Enter more than { $limit } (you entered { $actual }).")
    .params(&["limit"])
    .values(&["actual"])
    .value_free("Enter more than { $limit }.");

static BELOW: Code = Code::new("below", "Enter less than { $limit } (you entered { $actual }).")
    .params(&["limit"])
    .values(&["actual"])
    .value_free("Enter less than { $limit }.");

pub(super) const CODES: &[&Code] = &[&MIN_VALUE, &MAX_VALUE, &ABOVE, &BELOW];

/// The rule that [`range`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Range<N> {
    min: Option<N>,
    max: Option<N>,
    above: Option<N>,
    below: Option<N>,
}

/// A value lies within bounds: `min` and `max` belong to the range, `above` and `below` do not.
///
/// Accepts every integer and float, `char`, `Duration`, and with the feature of their crate decimals
/// (`rust_decimal`), dates and times (`jiff`, `chrono`, `time`); other types by
/// [`Ordered`]. An absent value passes. NaN lies in no range. Integers are compared as
/// integers.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Measurement {
///     #[validate(range(min = 1, max = 500))]
///     count: u32,
///     #[validate(range(above = 0.0, below = 1.0))]
///     share: f64,
/// }
///
/// let errors = Measurement { count: 0, share: f64::NAN }.full_clean().unwrap_err();
/// assert!(errors.has("count", "min_value"));
/// assert!(errors.has("share", "above"));
/// ```
///
/// # Errors
/// `min_value` (`min`, `actual`), `max_value` (`max`, `actual`), `above` (`limit`, `actual`), `below`
/// (`limit`, `actual`); `finite` for NaN, where there is no bound.
pub const fn range<N: Copy>() -> Range<N> {
    Range { min: None, max: None, above: None, below: None }
}

/// The bounds may be of any type, so that a wrong one is told by the rule as a whole, and once.
impl<N: Copy> Range<N> {
    /// The smallest value accepted.
    pub const fn min(mut self, min: N) -> Self {
        self.min = Some(min);
        self
    }

    /// The largest value accepted.
    pub const fn max(mut self, max: N) -> Self {
        self.max = Some(max);
        self
    }

    /// Accepts what is greater than this.
    pub const fn above(mut self, limit: N) -> Self {
        self.above = Some(limit);
        self
    }

    /// Accepts what is less than this.
    pub const fn below(mut self, limit: N) -> Self {
        self.below = Some(limit);
        self
    }
}

impl<N: Ordered> Range<N> {
    /// Every comparison is false for NaN, so that it lies in no range; a range without bounds has none
    /// that could fail, and asks whether the value equals itself.
    #[inline(always)]
    fn holds(&self, value: &N) -> bool {
        let ordered = value.partial_cmp(value).is_some();
        ordered
            & self.min.as_ref().is_none_or(|min| value >= min)
            & self.max.as_ref().is_none_or(|max| value <= max)
            & self.above.as_ref().is_none_or(|limit| value > limit)
            & self.below.as_ref().is_none_or(|limit| value < limit)
    }

    #[cold]
    #[inline(never)]
    fn error(&self, value: &N) -> ValidationError {
        let fails = |bound: Option<N>, holds: fn(&N, &N) -> bool| {
            bound.filter(|bound| !holds(value, bound))
        };
        let (code, bound) = if let Some(bound) = fails(self.min, N::ge) {
            (&MIN_VALUE, bound)
        } else if let Some(bound) = fails(self.above, N::gt) {
            (&ABOVE, bound)
        } else if let Some(bound) = fails(self.below, N::lt) {
            (&BELOW, bound)
        } else if let Some(bound) = fails(self.max, N::le) {
            (&MAX_VALUE, bound)
        } else {
            return ValidationError::of(&FINITE);
        };
        ValidationError::with(code, [Some(bound.to_value()), Some(value.to_value())])
    }
}

/// A value that a range with bounds of type `N` checks: an `N`.
#[diagnostic::on_unimplemented(
    message = "`range` checks numbers, decimals, dates and durations, and this is a `{Self}`",
    label = "a `{Self}` is not compared with a `{N}`",
    note = "the bounds are of the field's own type, which implements `validation::Ordered`; for decimals and dates, turn on the feature of their crate"
)]
pub trait Within<N> {
    /// Whether the value lies in the range.
    fn lies_in(&self, range: &Range<N>) -> bool;

    /// What is wrong with a value that does not.
    fn refusal(&self, range: &Range<N>) -> ValidationError;

    /// Tells the bounds of the range.
    fn tell(range: &Range<N>, tell: &mut dyn FnMut(Fact));
}

impl<N: Ordered> Within<N> for N {
    #[inline(always)]
    fn lies_in(&self, range: &Range<N>) -> bool {
        range.holds(self)
    }

    fn refusal(&self, range: &Range<N>) -> ValidationError {
        range.error(self)
    }

    fn tell(range: &Range<N>, tell: &mut dyn FnMut(Fact)) {
        let bounds = [
            (range.min, Fact::Minimum as fn(_) -> _),
            (range.max, Fact::Maximum),
            (range.above, Fact::Above),
            (range.below, Fact::Below),
        ];
        for (bound, fact) in bounds {
            if let Some(bound) = bound {
                tell(fact(bound.to_value()));
            }
        }
    }
}

impl<T: Within<N> + ?Sized, N> Rule<T> for Range<N> {
    const CODES: &'static [&'static Code] = &[&MIN_VALUE, &MAX_VALUE, &ABOVE, &BELOW, &FINITE];
    const CHEAP: bool = true;
    const PURE: bool = true;

    #[inline]
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if value.lies_in(self) { Ok(()) } else { Err(value.refusal(self)) }
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        T::tell(self, tell);
    }

    fn report_refused(&self, value: &T, report: &mut Report<'_>) {
        report.add(value.refusal(self));
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.lies_in(self)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{Ordered, Range, range};
    use crate::rule::Rule;

    fn code<N: Ordered>(rule: &Range<N>, value: N) -> Option<String> {
        rule.check(&value).err().map(|error| error.code().into())
    }

    #[test]
    fn bounds_belong_to_the_range_or_not() {
        let closed = range().min(1u8).max(3);
        let open = range().above(1u8).below(3);
        let cases = [
            (&closed, 0, Some("min_value")),
            (&closed, 1, None),
            (&closed, 3, None),
            (&closed, 4, Some("max_value")),
            (&open, 1, Some("above")),
            (&open, 2, None),
            (&open, 3, Some("below")),
        ];
        for (rule, value, expected) in cases {
            assert_eq!(code(rule, value).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn nan_lies_in_no_range() {
        for rule in [range(), range().min(0.0), range().max(0.0), range().above(0.0).below(1.0)] {
            assert!(rule.check(&f64::NAN).is_err());
        }
        assert_eq!(code(&range(), f64::NAN).as_deref(), Some("finite"));
        assert_eq!(code(&range().max(0.0), f64::NAN).as_deref(), Some("max_value"));
        assert!(range().min(0.0).check(&f64::INFINITY).is_ok());
    }

    #[test]
    fn integers_are_compared_as_integers() {
        let rule = range().max((1u64 << 53) + 1);
        assert!(rule.check(&((1 << 53) + 1)).is_ok());
        assert!(rule.check(&((1 << 53) + 2)).is_err());
        assert!(range().max(u128::MAX - 1).check(&u128::MAX).is_err());
        assert!(range().max(0.1f32).check(&0.1).is_ok());
    }
}
