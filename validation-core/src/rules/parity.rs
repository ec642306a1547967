//! A whole number is even or odd.

use crate::{
    code::Code, error::ValidationError, fact::Fact, ordered::Ordered, pattern::Slot,
    report::Report, rule::Rule, value::Value,
};

static EVEN: Code = Code::new("even", "Enter an even number (you entered { $actual }).")
    .values(&["actual"])
    .value_free("Enter an even number.");

static ODD: Code = Code::new("odd", "Enter an odd number (you entered { $actual }).")
    .values(&["actual"])
    .value_free("Enter an odd number.");

pub(super) const CODES: &[&Code] = &[&EVEN, &ODD];

/// A whole number.
#[diagnostic::on_unimplemented(
    message = "`even` and `odd` check integers, and this is a `{Self}`",
    label = "a `{Self}` is no integer",
    note = "for floats and decimals, write `multiple_of`; for a type of yours, implement `validation::rules::Integer`"
)]
pub trait Integer: Ordered {
    /// Whether it is a multiple of two.
    fn is_even(&self) -> bool;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Integer for $type {
            #[inline(always)]
            fn is_even(&self) -> bool {
                self & 1 == 0
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// The rule that [`even`] and [`odd`] build.
#[derive(Clone, Copy, Debug)]
pub struct Parity {
    even: bool,
}

/// A whole number is even.
///
/// Accepts every integer; other types by [`Integer`]. An absent value passes. Zero is even. For floats and
/// decimals, write [`multiple_of`](super::multiple_of).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Teams {
///     #[validate(even)]
///     players: u32,
///     #[validate(odd)]
///     judges: u32,
/// }
///
/// let errors = Teams { players: 11, judges: 4 }.full_clean().unwrap_err();
/// assert!(errors.has("players", "even"));
/// assert!(errors.has("judges", "odd"));
/// ```
///
/// # Errors
/// `even` (`actual`).
pub const fn even() -> Parity {
    Parity { even: true }
}

/// A whole number is odd.
///
/// Accepts what [`even`] accepts. An absent value passes.
///
/// # Errors
/// `odd` (`actual`).
pub const fn odd() -> Parity {
    Parity { even: false }
}

impl Parity {
    #[cold]
    #[inline(never)]
    fn error(self, actual: Value) -> ValidationError {
        ValidationError::with(if self.even { &EVEN } else { &ODD }, [Some(actual), None])
    }
}

impl<T: Integer> Rule<T> for Parity {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;

    #[inline]
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if self.passes(value, None) { Ok(()) } else { Err(self.error(value.to_value())) }
    }

    fn report_refused(&self, value: &T, report: &mut Report<'_>) {
        report.add(self.error(value.to_value()));
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let offset = (!self.even).then_some(Value::Int(1));
        tell(Fact::MultipleOf { step: Value::Int(2), offset });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.is_even() == self.even
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{Integer, even, odd};
    use crate::rule::Rule;

    fn check<T: Integer + core::fmt::Display>(value: T, is_even: bool) {
        assert_eq!(even().check(&value).is_ok(), is_even, "{value}");
        assert_eq!(odd().check(&value).is_err(), is_even, "{value}");
    }

    #[test]
    fn integers_are_even_or_odd() {
        check(0u8, true);
        check(-1i8, false);
        check(-2i64, true);
        check(i128::MIN, true);
        check(i64::MAX, false);
        check(u128::MAX, false);
    }

    #[test]
    fn an_error_shows_the_number() {
        let error = even().check(&7u8).unwrap_err();
        assert_eq!(format!("{error}"), "Enter an even number (you entered 7).");
        assert_eq!(odd().check(&-8).unwrap_err().params().get("actual"), Some(&(-8).into()));
    }
}
