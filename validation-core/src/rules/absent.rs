//! No value is there.

use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, view::View,
};

static ABSENT: Code = Code::new("absent", "Leave this empty.");

pub(super) const CODES: &[&Code] = &[&ABSENT];

/// The rule that [`absent`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Absent;

/// No value is there: `None`, `""`, or a collection without items.
///
/// Accepts every type. What is absent passes, and nothing else does; a number is always there.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct SignUp {
///     name: String,
///     /// No one sees this field, and only robots fill it in.
///     #[validate(absent)]
///     fax: Option<String>,
/// }
///
/// let mut sign_up = SignUp { name: "al".into(), fax: Some(String::new()) };
/// assert!(sign_up.full_clean().is_ok());
/// sign_up.fax = Some("555".into());
/// assert!(sign_up.full_clean().unwrap_err().has("fax", "absent"));
/// ```
///
/// # Errors
/// `absent`.
pub const fn absent() -> Absent {
    Absent
}

impl Absent {
    /// Whether no value is there, for a call by hand.
    ///
    /// # Errors
    /// `absent`.
    pub fn check<T: View + ?Sized>(&self, value: &T) -> Result<(), ValidationError> {
        match value.view() {
            Some(value) if !T::is_empty(value) => Err(ValidationError::of(&ABSENT)),
            _ => Ok(()),
        }
    }
}

/// What is empty is settled before: see [`EMPTY_IS_ABSENT`](Rule::EMPTY_IS_ABSENT).
impl<T: ?Sized> Rule<T> for Absent {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;
    const EMPTY_IS_ABSENT: bool = true;

    #[inline]
    fn check(&self, _: &T) -> Result<(), ValidationError> {
        Err(ValidationError::of(&ABSENT))
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Absent);
    }

    #[inline(always)]
    fn passes(&self, _: &T, _: Option<&'static Slot>) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec};

    use super::absent;

    #[test]
    fn only_what_is_absent_or_empty_passes() {
        assert!(absent().check("").is_ok());
        assert!(absent().check(&None::<u32>).is_ok());
        assert!(absent().check(&Some(String::new())).is_ok());
        assert!(absent().check(" ").is_err());
        assert!(absent().check(&0).is_err());
        assert!(absent().check(&vec![1]).is_err());
    }
}
