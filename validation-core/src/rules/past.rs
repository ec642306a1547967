//! A date or time lies in the past or in the future.

use core::cmp::Ordering;

use crate::{
    clock::{Moment, ask_system},
    code::Code,
    error::ValidationError,
    report::Report,
    rule::Rule,
    temporal::Temporal,
};

static PAST: Code = Code::new("past", "Enter a date or time in the past.").params(&["limit"]);

static FUTURE: Code = Code::new("future", "Enter a date or time in the future.").params(&["limit"]);

static PAST_OR_PRESENT: Code =
    Code::new("past_or_present", "Enter a date or time that is not in the future.")
        .params(&["limit"]);

static FUTURE_OR_PRESENT: Code =
    Code::new("future_or_present", "Enter a date or time that is not in the past.")
        .params(&["limit"]);

pub(super) const CODES: &[&Code] = &[&PAST, &FUTURE, &PAST_OR_PRESENT, &FUTURE_OR_PRESENT];

/// The rule that [`past`], [`future`], [`past_or_present`] and [`future_or_present`] build.
#[derive(Clone, Copy, Debug)]
pub struct ToNow {
    side: Ordering,
    present: bool,
}

/// A date or time lies in the past.
///
/// Accepts dates, and dates and times, of `jiff`, `chrono` and `time`, with the feature of that name;
/// `SystemTime`; and other types by [`Temporal`]. An absent value passes.
///
/// Now is what the system's clock says, or the one of [`Clean::clock`](crate::Clean::clock), as in tests;
/// it is the same for all rules of a check. What has no time zone is taken to be at the place of the
/// clock, which for the system's is UTC. A date without a time is a whole day: today is neither past nor
/// future, as for Jakarta's `@Past` and `@Future`.
///
/// ```
/// # #[cfg(feature = "jiff")] {
/// use jiff::{Timestamp, civil::{Date, date}};
/// use validation::{Clean, Moment, Validate};
///
/// #[derive(Debug, Validate)]
/// struct Person {
///     #[validate(past)]
///     born_on: Date,
///     #[validate(past_or_present)]
///     joined_on: Date,
///     #[validate(future)]
///     token_expires: Option<Timestamp>,
/// }
///
/// let now: Moment = "2026-03-01T12:00:00Z".parse().unwrap();
/// let today = date(2026, 3, 1);
/// let person = Person { born_on: today, joined_on: today, token_expires: None };
/// let errors = Clean::new(&person).clock(now).run().unwrap_err();
/// assert!(errors.has("born_on", "past"));
/// assert_eq!(errors.len(), 1);
/// # }
/// ```
///
/// # Errors
/// `past` (`limit`: now, as the field's type is written); `no_clock`, where there is
/// [no clock](crate::Report::now).
pub const fn past() -> ToNow {
    ToNow { side: Ordering::Less, present: false }
}

/// A date or time lies in the future.
///
/// Accepts what [`past`] does, and has the same now. An absent value passes.
///
/// # Errors
/// `future` (`limit`); `no_clock`.
pub const fn future() -> ToNow {
    ToNow { side: Ordering::Greater, present: false }
}

/// A date or time does not lie in the future: it may be today, or this very moment.
///
/// Accepts what [`past`] does, and has the same now. An absent value passes.
///
/// # Errors
/// `past_or_present` (`limit`); `no_clock`.
pub const fn past_or_present() -> ToNow {
    ToNow { side: Ordering::Less, present: true }
}

/// A date or time does not lie in the past: it may be today, or this very moment.
///
/// Accepts what [`past`] does, and has the same now. An absent value passes.
///
/// # Errors
/// `future_or_present` (`limit`); `no_clock`.
pub const fn future_or_present() -> ToNow {
    ToNow { side: Ordering::Greater, present: true }
}

impl ToNow {
    const fn code(self) -> &'static Code {
        match (self.side, self.present) {
            (Ordering::Greater, false) => &FUTURE,
            (Ordering::Greater, true) => &FUTURE_OR_PRESENT,
            (_, false) => &PAST,
            (_, true) => &PAST_OR_PRESENT,
        }
    }

    fn ask<T: Temporal + ?Sized>(self, value: &T, now: Moment) -> Result<(), ValidationError> {
        let side = value.nanoseconds_from(now).cmp(&0);
        if side == self.side || self.present && side == Ordering::Equal {
            return Ok(());
        }
        Err(ValidationError::with(self.code(), [Some(T::written(now)), None]))
    }
}

impl<T: Temporal + ?Sized> Rule<T> for ToNow {
    const CODES: &'static [&'static Code] = CODES;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        self.ask(value, ask_system()?)
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        if let Err(error) = report.now().and_then(|now| self.ask(value, now)) {
            report.add(error);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ToNow, future, future_or_present, past, past_or_present};
    use crate::{clock::Moment, temporal::Temporal};

    /// Nanoseconds from now.
    struct Near(i128);

    impl Temporal for Near {
        fn nanoseconds_from(&self, _: Moment) -> i128 {
            self.0
        }
    }

    #[test]
    fn now_is_neither_past_nor_future() {
        let cases: [(ToNow, &str, [bool; 3]); 4] = [
            (past(), "past", [true, false, false]),
            (future(), "future", [false, false, true]),
            (past_or_present(), "past_or_present", [true, true, false]),
            (future_or_present(), "future_or_present", [false, true, true]),
        ];
        let now = Moment::new(0, 0);
        for (rule, code, expected) in cases {
            for (value, passes) in [-1, 0, 1].into_iter().zip(expected) {
                let answer = rule.ask(&Near(value), now);
                assert_eq!(answer.is_ok(), passes, "{code} {value}");
                if let Err(error) = answer {
                    assert_eq!(error.code(), code);
                    let limit = error.params().get("limit").map(ToString::to_string);
                    assert_eq!(limit.as_deref(), Some("1970-01-01T00:00:00Z"));
                }
            }
        }
    }

    #[cfg(feature = "std")]
    #[test]
    fn the_system_is_asked_where_nothing_else_is() {
        use crate::rule::Rule;
        use std::time::{Duration, SystemTime};
        let hour = Duration::from_secs(3_600);
        assert!(past().check(&(SystemTime::now() - hour)).is_ok());
        assert!(past().check(&(SystemTime::now() + hour)).is_err());
    }
}
