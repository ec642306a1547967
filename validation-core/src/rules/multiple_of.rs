//! A number lies a whole number of steps away from zero, or from an offset.

mod decimal;
mod float;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, ordered::Ordered, pattern::Slot, rule::Rule,
    value::Value,
};

static STEP_SIZE: Code = Code::new(
    "step_size",
    "{ $offset ->
        [0] Enter a multiple of { $step }.
       *[any] Enter { $offset }, or a number that is a multiple of { $step } away from it.
    }",
)
.params(&["step", "offset"]);

pub(super) const CODES: &[&Code] = &[&STEP_SIZE];

/// A number that has multiples.
#[diagnostic::on_unimplemented(
    message = "`multiple_of` checks integers, floats and decimals, and this is a `{Self}`",
    label = "a `{Self}` has no multiples",
    note = "implement `validation::rules::Multiple` for it; for decimals, turn on the feature `rust_decimal`"
)]
pub trait Multiple: Ordered {
    /// Whether it is a whole number of steps away from the offset, or from zero; no number is, if the
    /// step is zero.
    fn is_multiple(self, step: Self, offset: Option<Self>) -> bool;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Multiple for $type {
            /// The remainders are compared, since the difference may lie beyond the type.
            #[inline(always)]
            fn is_multiple(self, step: Self, offset: Option<Self>) -> bool {
                let remainder = |number: Self| number.wrapping_rem_euclid(step);
                step != 0 && remainder(self) == offset.map_or(0, remainder)
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// The rule that [`multiple_of`] builds.
#[derive(Clone, Copy, Debug)]
pub struct MultipleOf<N> {
    step: N,
    offset: Option<N>,
}

/// A number is a multiple of a step, or lies a multiple of it away from the offset.
///
/// Accepts integers, `f32`, `f64`, and with the feature `rust_decimal` its decimals; other types by
/// [`Multiple`]. An absent value passes. NaN and the infinities are no multiples, and of zero there are
/// none.
///
/// Integers and decimals are exact. A float stands for the shortest decimal number that is read as this
/// float, the one that JSON and forms show: so 0.3 is a multiple of 0.1, and 1e23 of 10. It also passes
/// where arithmetic has left it a few rounding errors away from a multiple, as 0.1 + 0.2, and an `f64` within
/// 10⁻⁹ of one, as a long sum may be, if that is no more than a thousandth of the step. So does a decimal that
/// was made of a float, which has more than 17 digits.
///
/// # Differs from Django
/// Django's `StepValueValidator` accepts what lies within 10⁻⁹ of a multiple whatever the step, so that every
/// number is a multiple of such a step, and for decimals too, which are exact here. From some millions of
/// steps on it refuses multiples, such as 8569619414.26 of 0.01; here, they pass. A step of zero is an
/// exception there.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Booking {
///     #[validate(multiple_of(5))]
///     seats: u32,
///     #[validate(multiple_of(0.1))]
///     price: f64,
///     #[validate(multiple_of(7, offset = 3))]
///     day: i64,
/// }
///
/// assert!(Booking { seats: 10, price: 0.3, day: -4 }.full_clean().is_ok());
/// let errors = Booking { seats: 12, price: 0.35, day: 7 }.full_clean().unwrap_err();
/// assert_eq!(errors.len(), 3);
/// assert!(errors.has("seats", "step_size"));
/// ```
///
/// # Errors
/// `step_size` (`step`, `offset`: 0 where there is none).
pub const fn multiple_of<N: Multiple>(step: N) -> MultipleOf<N> {
    MultipleOf { step, offset: None }
}

impl<N: Multiple> MultipleOf<N> {
    /// The number from which the steps go up and down.
    pub const fn offset(mut self, offset: N) -> Self {
        self.offset = Some(offset);
        self
    }

    #[cold]
    #[inline(never)]
    fn error(&self) -> ValidationError {
        let offset = self.offset.map_or(Value::Int(0), |offset| offset.to_value());
        ValidationError::with(&STEP_SIZE, [Some(self.step.to_value()), Some(offset)])
    }
}

/// A value that is counted in steps of type `N`: an `N`.
#[diagnostic::on_unimplemented(
    message = "`multiple_of` checks integers, floats and decimals, and this is a `{Self}`",
    label = "a `{Self}` is not counted in steps of a `{N}`",
    note = "the step is of the field's own type, which implements `validation::rules::Multiple`; for decimals, turn on the feature `rust_decimal`"
)]
pub trait InSteps<N> {
    /// The value as its steps are.
    fn as_multiple(&self) -> N;
}

impl<N: Multiple> InSteps<N> for N {
    #[inline(always)]
    fn as_multiple(&self) -> N {
        *self
    }
}

impl<T: InSteps<N> + ?Sized, N: Multiple> Rule<T> for MultipleOf<N> {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;

    refuses_with!(|self| self.error());

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let offset = self.offset.map(|offset| offset.to_value());
        tell(Fact::MultipleOf { step: self.step.to_value(), offset });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.as_multiple().is_multiple(self.step, self.offset)
    }
}

#[cfg(test)]
mod tests;
