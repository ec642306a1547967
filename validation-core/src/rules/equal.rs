//! A value is, or is not, a certain one.

use alloc::vec;

use super::{choices::Expected, refusal::refuses_with};
use crate::{code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule};

// What is expected may be a secret, or the rejected value itself.
static EQUAL: Code = Code::new("equal", "Enter { $expected }.")
    .values(&["expected"])
    .value_free("Enter the expected value.");

static NOT_EQUAL: Code = Code::new("not_equal", "Enter something other than { $expected }.")
    .values(&["expected"])
    .value_free("Enter something else.");

pub(super) const CODES: &[&Code] = &[&EQUAL, &NOT_EQUAL];

/// The rule that [`equal`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Equal<E> {
    expected: E,
}

/// The rule that [`not_equal`] builds.
#[derive(Clone, Copy, Debug)]
pub struct NotEqual<E> {
    expected: E,
}

/// A value is this one.
///
/// Accepts text, numbers, `char`, `bool`, dates, and other types by [`Choice`](crate::rules::Choice).
/// What is expected has the field's type, or is a reference to it; for text, `&str` or `String`. An
/// absent value passes. NaN equals nothing. Upper and lower case differ.
///
/// The message shows what is expected, but on a `sensitive` field. To hold two fields against each other,
/// use [`equal_fields`](crate::object::equal_fields), which shows neither.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Removal {
///     #[validate(equal("delete my account"))]
///     confirmation: String,
///     #[validate(not_equal(0))]
///     account: u32,
/// }
///
/// let errors = Removal { confirmation: "yes".into(), account: 0 }.full_clean().unwrap_err();
/// assert!(errors.has("confirmation", "equal"));
/// assert!(errors.has("account", "not_equal"));
/// ```
///
/// # Errors
/// `equal` (`expected`).
pub const fn equal<E>(expected: E) -> Equal<E> {
    Equal { expected }
}

/// A value is another than this one.
///
/// Accepts what [`equal`] accepts. An absent value passes; NaN does not.
///
/// # Errors
/// `not_equal` (`expected`).
pub const fn not_equal<E>(expected: E) -> NotEqual<E> {
    NotEqual { expected }
}

#[cold]
#[inline(never)]
fn error<T: ?Sized, E: Expected<T>>(code: &'static Code, expected: &E) -> ValidationError {
    ValidationError::of(code).param("expected", expected.to_param())
}

impl<T: ?Sized, E: Expected<T>> Rule<T> for Equal<E> {
    const CODES: &'static [&'static Code] = &[&EQUAL];
    const CHEAP: bool = E::CHEAP;
    const PURE: bool = true;

    refuses_with!(|self| error(&EQUAL, &self.expected));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::OneOf(vec![self.expected.to_param()]));
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.expected.matches(value)
    }
}

impl<T: ?Sized, E: Expected<T>> Rule<T> for NotEqual<E> {
    const CODES: &'static [&'static Code] = &[&NOT_EQUAL];
    const CHEAP: bool = E::CHEAP;
    const PURE: bool = true;

    refuses_with!(|self| error(&NOT_EQUAL, &self.expected));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::NoneOf(vec![self.expected.to_param()]));
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        E::is_known(value) & !self.expected.matches(value)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{equal, not_equal};
    use crate::rule::Rule;

    #[test]
    fn values_are_compared_as_their_own_type() {
        let name = String::from("al");
        assert!(equal("al").check("al").is_ok());
        assert!(equal("al").check("Al").is_err());
        assert!(equal(name.as_str()).check("al").is_ok());
        assert!(equal(&name).check("al").is_ok());
        assert!(equal(name).check("al").is_ok());
        assert!(equal(5).check(&5u8).is_ok());
        assert!(equal(&5).check(&6u128).is_err());
        assert!(equal(0.1).check(&0.1f32).is_ok());
        assert!(equal('x').check(&'x').is_ok());
        assert!(equal(true).check(&false).is_err());
        assert!(not_equal("al").check("al").is_err());
        assert!(not_equal(5).check(&6i64).is_ok());
    }

    #[test]
    fn nan_neither_is_nor_is_not_a_number() {
        assert!(equal(f64::NAN).check(&f64::NAN).is_err());
        assert!(not_equal(0.0).check(&f64::NAN).is_err());
        assert!(not_equal(0.0).check(&1.0).is_ok());
    }

    #[test]
    fn an_error_says_what_was_expected() {
        let error = equal(5).check(&6u8).unwrap_err();
        assert_eq!((error.code(), error.params().get("expected")), ("equal", Some(&5u8.into())));
        let error = not_equal("a").check("a").unwrap_err();
        assert_eq!(
            (error.code(), error.params().get("expected")),
            ("not_equal", Some(&"a".into()))
        );
    }
}
