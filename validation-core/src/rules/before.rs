//! A date or time comes before or after another.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, ordered::Ordered, pattern::Slot, rule::Rule,
    value::Value,
};

static BEFORE: Code =
    Code::new("before", "Enter a date or time before { $limit }.").params(&["limit"]);

static AFTER: Code =
    Code::new("after", "Enter a date or time after { $limit }.").params(&["limit"]);

pub(super) const CODES: &[&Code] = &[&BEFORE, &AFTER];

/// The rule that [`before`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Before<N> {
    limit: N,
}

/// The rule that [`after`] builds.
#[derive(Clone, Copy, Debug)]
pub struct After<N> {
    limit: N,
}

/// A date or time comes before another one, and is not the same.
///
/// Accepts the dates and times of `jiff`, `chrono` and `time`, with the feature of that name, times of
/// day among them; `SystemTime`; and other types by [`Ordered`]. An absent value passes. The limit is of
/// the field's own type: a constant, an expression with a path in it, or another field that is no
/// `Option`. For a `ZonedDateTime` of `jiff` it is a `Timestamp`. For bounds that belong to the range, see
/// [`range`](super::range()).
///
/// ```
/// # #[cfg(feature = "jiff")] {
/// use jiff::civil::{self, Date, date};
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Booking {
///     #[validate(after(civil::date(2020, 1, 1)))]
///     starts_on: Date,
///     #[validate(after(self.starts_on), before(civil::date(2100, 1, 1)))]
///     ends_on: Option<Date>,
/// }
///
/// let day = date(2026, 3, 1);
/// assert!(Booking { starts_on: day, ends_on: None }.full_clean().is_ok());
/// let errors = Booking { starts_on: day, ends_on: Some(day) }.full_clean().unwrap_err();
/// assert!(errors.has("ends_on", "after"));
/// assert_eq!(errors.to_string(), "ends_on: Enter a date or time after Mar 1, 2026.");
/// # }
/// ```
///
/// # Errors
/// `before` (`limit`).
pub const fn before<N: Copy>(limit: N) -> Before<N> {
    Before { limit }
}

/// A date or time comes after another one, and is not the same.
///
/// Accepts what [`before`] does. An absent value passes.
///
/// # Errors
/// `after` (`limit`).
pub const fn after<N: Copy>(limit: N) -> After<N> {
    After { limit }
}

/// A value that has a place before or after a limit of type `N`: an `N`.
#[diagnostic::on_unimplemented(
    message = "`before` and `after` check dates and times, and this is a `{Self}`",
    label = "a `{Self}` does not come before or after a `{N}`",
    note = "the limit is of the field's own type; turn on the feature `jiff`, `chrono` or `time` for the dates of that crate, or implement `validation::Ordered` for `{Self}`"
)]
pub trait Placed<N> {
    /// Whether it comes before the limit.
    fn is_before(&self, limit: &N) -> bool;

    /// Whether it comes after the limit.
    fn is_after(&self, limit: &N) -> bool;

    /// The limit as a param of an error.
    fn written(limit: &N) -> Value;
}

impl<N: Ordered> Placed<N> for N {
    #[inline(always)]
    fn is_before(&self, limit: &N) -> bool {
        self < limit
    }

    #[inline(always)]
    fn is_after(&self, limit: &N) -> bool {
        self > limit
    }

    fn written(limit: &N) -> Value {
        limit.to_value()
    }
}

#[cfg(feature = "jiff")]
impl Placed<jiff::Timestamp> for jiff::ZonedDateTime {
    fn is_before(&self, limit: &jiff::Timestamp) -> bool {
        self.timestamp() < *limit
    }

    fn is_after(&self, limit: &jiff::Timestamp) -> bool {
        self.timestamp() > *limit
    }

    fn written(limit: &jiff::Timestamp) -> Value {
        limit.to_value()
    }
}

impl<T: Placed<N> + ?Sized, N: Copy> Rule<T> for Before<N> {
    const CODES: &'static [&'static Code] = &[&BEFORE];
    const CHEAP: bool = true;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::with(&BEFORE, [Some(T::written(&self.limit)), None]));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Below(T::written(&self.limit)));
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.is_before(&self.limit)
    }
}

impl<T: Placed<N> + ?Sized, N: Copy> Rule<T> for After<N> {
    const CODES: &'static [&'static Code] = &[&AFTER];
    const CHEAP: bool = true;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::with(&AFTER, [Some(T::written(&self.limit)), None]));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Above(T::written(&self.limit)));
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.is_after(&self.limit)
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::{after, before};
    use crate::rule::Rule;

    #[test]
    fn the_limit_itself_fails() {
        let second = Duration::from_secs;
        for (value, is_before, is_after) in [(1, true, false), (2, false, false), (3, false, true)]
        {
            assert_eq!(before(second(2)).check(&second(value)).is_ok(), is_before, "{value}");
            assert_eq!(after(second(2)).check(&second(value)).is_ok(), is_after, "{value}");
        }
        assert!(before(f64::NAN).check(&1.0).is_err() && after(1.0).check(&f64::NAN).is_err());
    }

    #[cfg(all(feature = "jiff", feature = "std"))]
    #[test]
    fn limits_are_of_the_fields_type() {
        use std::time::SystemTime;
        let epoch = jiff::Timestamp::UNIX_EPOCH;
        let zoned = epoch.to_zoned_datetime(jiff::tz::TimeZone::UTC);
        assert!(before(epoch).check(&zoned).is_err() && after(epoch).check(&zoned).is_err());
        assert!(after(jiff::Timestamp::MIN).check(&zoned).is_ok());
        let error = after(SystemTime::UNIX_EPOCH).check(&SystemTime::UNIX_EPOCH).unwrap_err();
        assert_eq!(error.to_string(), "Enter a date or time after Jan 1, 1970, 12:00 AM UTC.");
        assert!(
            before(jiff::civil::time(9, 0, 0, 0)).check(&jiff::civil::time(8, 0, 0, 0)).is_ok()
        );
    }
}
