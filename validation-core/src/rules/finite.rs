//! A number is neither infinite nor NaN.

use super::refusal::refuses_with;
use crate::{code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule};

pub(super) static FINITE: Code = Code::new("finite", "Enter a finite number.");

pub(super) const CODES: &[&Code] = &[&FINITE];

/// A number that may be infinite, or none.
#[diagnostic::on_unimplemented(
    message = "`finite` checks `f32` and `f64`, and this is a `{Self}`",
    label = "a `{Self}` is no floating-point number",
    note = "integers and decimals are always finite"
)]
pub trait Float {
    /// Whether it is neither infinite nor NaN.
    fn is_finite(&self) -> bool;
}

macro_rules! floats {
    ($($type:ty)*) => {$(
        impl Float for $type {
            #[inline(always)]
            fn is_finite(&self) -> bool {
                <$type>::is_finite(*self)
            }
        }
    )*};
}

floats!(f32 f64);

/// The rule that [`finite`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Finite;

/// A number is neither infinite nor NaN.
///
/// Accepts `f32` and `f64`. An absent value passes. Every rule for numbers refuses NaN; infinities pass
/// some of them.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Reading {
///     #[validate(finite)]
///     degrees: f64,
/// }
///
/// assert!(Reading { degrees: -0.0 }.full_clean().is_ok());
/// let errors = Reading { degrees: f64::INFINITY }.full_clean().unwrap_err();
/// assert!(errors.has("degrees", "finite"));
/// ```
///
/// # Errors
/// `finite`.
pub const fn finite() -> Finite {
    Finite
}

impl<T: Float + ?Sized> Rule<T> for Finite {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&FINITE));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Finite);
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.is_finite()
    }
}

#[cfg(test)]
mod tests {
    use super::finite;
    use crate::rule::Rule;

    #[test]
    fn infinities_and_nan_are_refused() {
        for number in [0.0, -0.0, f64::MAX, f64::MIN, f64::MIN_POSITIVE] {
            assert!(finite().check(&number).is_ok(), "{number}");
        }
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(finite().check(&number).is_err(), "{number}");
        }
        assert!(finite().check(&f32::INFINITY).is_err());
    }
}
