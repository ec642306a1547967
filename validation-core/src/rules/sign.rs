//! A number lies above or below zero.

use super::finite::FINITE;
use crate::{
    code::Code, error::ValidationError, fact::Fact, ordered::Ordered, pattern::Slot,
    report::Report, rule::Rule, value::Value,
};

static POSITIVE: Code =
    Code::new("positive", "Enter a number above zero (you entered { $actual }).")
        .values(&["actual"])
        .value_free("Enter a number above zero.");

static NEGATIVE: Code =
    Code::new("negative", "Enter a number below zero (you entered { $actual }).")
        .values(&["actual"])
        .value_free("Enter a number below zero.");

static NON_NEGATIVE: Code =
    Code::new("non_negative", "Enter zero or more (you entered { $actual }).")
        .values(&["actual"])
        .value_free("Enter zero or more.");

static NON_POSITIVE: Code =
    Code::new("non_positive", "Enter zero or less (you entered { $actual }).")
        .values(&["actual"])
        .value_free("Enter zero or less.");

pub(super) const CODES: &[&Code] = &[&POSITIVE, &NEGATIVE, &NON_NEGATIVE, &NON_POSITIVE];

/// A number that is held against zero.
#[diagnostic::on_unimplemented(
    message = "this rule checks integers, floats and decimals, and this is a `{Self}`",
    label = "a `{Self}` has no sign",
    note = "implement `validation::rules::Signed` for it; for decimals, turn on the feature `rust_decimal`"
)]
pub trait Signed: Ordered {
    /// Zero.
    const ZERO: Self;
}

macro_rules! signed {
    ($($type:ty: $zero:expr;)*) => {$(
        impl Signed for $type {
            const ZERO: Self = $zero;
        }
    )*};
}

signed! {
    i8: 0; i16: 0; i32: 0; i64: 0; i128: 0; isize: 0;
    u8: 0; u16: 0; u32: 0; u64: 0; u128: 0; usize: 0;
    f32: 0.0; f64: 0.0;
    core::time::Duration: Self::ZERO;
}

#[cfg(feature = "rust_decimal")]
signed! {
    rust_decimal::Decimal: Self::ZERO;
}

/// The rule that [`positive`], [`negative`], [`non_negative`] and [`non_positive`] build.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    wanted: Wanted,
}

#[derive(Clone, Copy, Debug)]
enum Wanted {
    Positive,
    Negative,
    NonNegative,
    NonPositive,
}

/// A number is greater than zero.
///
/// Accepts every integer and float, `Duration`, and with the feature `rust_decimal` its decimals; other
/// types by [`Signed`]. An absent value passes. `-0.0` is zero. NaN is neither above nor below, nor zero;
/// infinities are, as in [`range`](super::range).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Transfer {
///     #[validate(positive)]
///     amount: i64,
///     #[validate(non_negative)]
///     fee: f64,
/// }
///
/// assert!(Transfer { amount: 1, fee: -0.0 }.full_clean().is_ok());
/// let errors = Transfer { amount: 0, fee: -0.5 }.full_clean().unwrap_err();
/// assert!(errors.has("amount", "positive"));
/// assert!(errors.has("fee", "non_negative"));
/// ```
///
/// # Errors
/// `positive` (`actual`); `finite` for NaN.
pub const fn positive() -> Sign {
    Sign { wanted: Wanted::Positive }
}

/// A number is less than zero.
///
/// Accepts what [`positive`] accepts. An absent value passes.
///
/// # Errors
/// `negative` (`actual`); `finite` for NaN.
pub const fn negative() -> Sign {
    Sign { wanted: Wanted::Negative }
}

/// A number is zero or greater.
///
/// Accepts what [`positive`] accepts. An absent value passes.
///
/// # Errors
/// `non_negative` (`actual`); `finite` for NaN.
pub const fn non_negative() -> Sign {
    Sign { wanted: Wanted::NonNegative }
}

/// A number is zero or less.
///
/// Accepts what [`positive`] accepts. An absent value passes.
///
/// # Errors
/// `non_positive` (`actual`); `finite` for NaN.
pub const fn non_positive() -> Sign {
    Sign { wanted: Wanted::NonPositive }
}

impl Sign {
    #[cold]
    #[inline(never)]
    fn error<T: Signed>(self, value: &T) -> ValidationError {
        if value.partial_cmp(&T::ZERO).is_none() {
            return ValidationError::of(&FINITE);
        }
        let code = match self.wanted {
            Wanted::Positive => &POSITIVE,
            Wanted::Negative => &NEGATIVE,
            Wanted::NonNegative => &NON_NEGATIVE,
            Wanted::NonPositive => &NON_POSITIVE,
        };
        ValidationError::with(code, [Some(value.to_value()), None])
    }
}

impl<T: Signed> Rule<T> for Sign {
    const CODES: &'static [&'static Code] =
        &[&POSITIVE, &NEGATIVE, &NON_NEGATIVE, &NON_POSITIVE, &FINITE];
    const CHEAP: bool = true;
    const PURE: bool = true;

    #[inline]
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if self.passes(value, None) { Ok(()) } else { Err(self.error(value)) }
    }

    fn report_refused(&self, value: &T, report: &mut Report<'_>) {
        report.add(self.error(value));
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let zero: Value = T::ZERO.to_value();
        tell(match self.wanted {
            Wanted::Positive => Fact::Above(zero),
            Wanted::Negative => Fact::Below(zero),
            Wanted::NonNegative => Fact::Minimum(zero),
            Wanted::NonPositive => Fact::Maximum(zero),
        });
    }

    /// Every comparison with NaN is false.
    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        match self.wanted {
            Wanted::Positive => *value > T::ZERO,
            Wanted::Negative => *value < T::ZERO,
            Wanted::NonNegative => *value >= T::ZERO,
            Wanted::NonPositive => *value <= T::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{Sign, Signed, negative, non_negative, non_positive, positive};
    use crate::rule::Rule;

    const RULES: [(Sign, &str); 4] = [
        (positive(), "positive"),
        (negative(), "negative"),
        (non_negative(), "non_negative"),
        (non_positive(), "non_positive"),
    ];

    fn check<T: Signed + core::fmt::Debug>(value: T, expected: [bool; 4]) {
        for ((rule, code), passes) in RULES.into_iter().zip(expected) {
            let result = rule.check(&value);
            assert_eq!(result.is_ok(), passes, "{code} {value:?}");
            if let Err(error) = result {
                assert_eq!(error.code(), code, "{value:?}");
                assert_eq!(error.params().get("actual"), Some(&value.to_value()));
            }
        }
    }

    #[test]
    fn numbers_are_held_against_zero() {
        check(1i8, [true, false, true, false]);
        check(0u128, [false, false, true, true]);
        check(-1i128, [false, true, false, true]);
        check(i64::MIN, [false, true, false, true]);
        check(u64::MAX, [true, false, true, false]);
        check(f32::MIN_POSITIVE, [true, false, true, false]);
        check(-0.0, [false, false, true, true]);
        check(-1e-300, [false, true, false, true]);
        check(f64::INFINITY, [true, false, true, false]);
        check(core::time::Duration::ZERO, [false, false, true, true]);
    }

    #[test]
    fn nan_has_no_sign() {
        for (rule, _) in RULES {
            assert_eq!(rule.check(&f64::NAN).unwrap_err().code(), "finite");
            assert_eq!(rule.check(&-f32::NAN).unwrap_err().code(), "finite");
        }
    }

    #[test]
    fn an_error_shows_the_number() {
        let error = positive().check(&-3).unwrap_err();
        assert_eq!(format!("{error}"), "Enter a number above zero (you entered -3).");
    }

    #[cfg(feature = "rust_decimal")]
    #[test]
    fn decimals_are_numbers() {
        check(rust_decimal::Decimal::new(-1, 28), [false, true, false, true]);
        check(rust_decimal::Decimal::new(0, 5), [false, false, true, true]);
    }
}
