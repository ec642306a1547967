//! A value is there.

use crate::{code::Code, error::ValidationError, fact::Fact, rule::Rule, view::View};

pub(crate) static REQUIRED: Code = Code::new("required", "This is required.");

pub(super) const CODES: &[&Code] = &[&REQUIRED];

/// The rule that [`required`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Required;

/// A value is there: neither `None`, nor `""`, nor a collection without items.
///
/// Accepts every type. It is the one rule that an absent value does not pass; a failure ends the rules of
/// the field. Text of spaces alone passes; see [`not_blank`](crate::rules::not_blank).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Order {
///     #[validate(required)]
///     customer: Option<String>,
///     #[validate(required)]
///     lines: Vec<String>,
/// }
///
/// let errors = Order { customer: Some(String::new()), lines: vec![] }.full_clean().unwrap_err();
/// assert!(errors.has("customer", "required"));
/// assert!(errors.has("lines", "required"));
/// ```
///
/// # Errors
/// `required`.
pub const fn required() -> Required {
    Required
}

impl Required {
    /// Whether a value is there, for a call by hand.
    ///
    /// # Errors
    /// `required`.
    pub fn check<T: View + ?Sized>(&self, value: &T) -> Result<(), ValidationError> {
        match value.view() {
            Some(value) if !T::is_empty(value) => Ok(()),
            _ => Err(ValidationError::of(&REQUIRED)),
        }
    }
}

/// What is empty is settled before: see [`EMPTY_IS_ABSENT`](Rule::EMPTY_IS_ABSENT).
impl<T: ?Sized> Rule<T> for Required {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;
    const ENDS_FIELD: bool = true;
    const EMPTY_IS_ABSENT: bool = true;

    #[inline(always)]
    fn check(&self, _: &T) -> Result<(), ValidationError> {
        Ok(())
    }

    #[inline]
    fn check_absent(&self) -> Result<(), ValidationError> {
        Err(ValidationError::of(&REQUIRED))
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Required);
    }
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec::Vec};

    use super::required;

    #[test]
    fn absent_and_empty_values_are_refused() {
        assert!(required().check("").is_err());
        assert!(required().check(&None::<u32>).is_err());
        assert!(required().check(&Some(String::new())).is_err());
        assert!(required().check(&Vec::<u32>::new()).is_err());
        assert!(required().check(" ").is_ok());
        assert!(required().check(&Some(0)).is_ok());
        assert!(required().check(&false).is_ok());
    }
}
