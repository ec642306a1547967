//! A value is none of those that are taken or kept back.

use super::{
    lists::{Choices, Values},
    refusal::refuses_with,
};
use crate::{code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule};

static RESERVED: Code = Code::new("reserved", "This one is reserved; choose another.");

pub(super) const CODES: &[&Code] = &[&RESERVED];

/// The rule that [`none_of`] builds.
#[derive(Clone, Copy, Debug)]
pub struct NoneOf<L> {
    reserved: L,
}

/// A value is none of these.
///
/// Accepts what [`one_of`](crate::rules::one_of) accepts. An absent value passes; NaN does not. Upper and
/// lower case differ. The error does not tell the list.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct SignUp {
///     #[validate(none_of("admin", "root"))]
///     user_name: String,
/// }
///
/// let errors = SignUp { user_name: "root".into() }.full_clean().unwrap_err();
/// assert!(errors.has("user_name", "reserved"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for an array without values. A slice without values lets every
/// value pass.
///
/// # Errors
/// `reserved`.
#[track_caller]
pub const fn none_of<L: Values>(reserved: L) -> NoneOf<L> {
    assert!(!L::EMPTY, "`none_of` needs at least one value");
    NoneOf { reserved }
}

impl<T: ?Sized, L: Choices<T>> Rule<T> for NoneOf<L> {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = <L as Choices<T>>::CHEAP && L::FEW;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&RESERVED));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::NoneOf(self.reserved.to_values()));
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        L::can_compare(value) & !self.reserved.have(value)
    }
}

#[cfg(test)]
mod tests {
    use super::none_of;
    use crate::rule::Rule;

    #[test]
    fn reserved_values_are_refused() {
        for (value, passes) in [("admin", false), ("root", false), ("Root", true), ("", true)] {
            assert_eq!(none_of(&["admin", "root"]).check(value).is_ok(), passes, "{value}");
        }
        assert!(none_of("admin").check("admin").is_err());
        assert!(none_of(13).check(&13u32).is_err());
        assert!(none_of([1.5, 2.5]).check(&2.0).is_ok());
        assert!(none_of([1.5, 2.5]).check(&f64::NAN).is_err());
    }
}
