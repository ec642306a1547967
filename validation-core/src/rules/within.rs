//! A date or time lies near now.

use core::time::Duration;

use crate::{
    clock::{Moment, ask_system},
    code::Code,
    error::ValidationError,
    report::Report,
    rule::Rule,
    temporal::Temporal,
    value::Value,
};

/// The unit that a message counts in, and the nanoseconds in it.
struct Unit {
    name: &'static str,
    nanoseconds: u128,
    code: Code,
}

macro_rules! unit {
    ($name:literal, $one:literal, $seconds:literal) => {{
        const NAMES: &[&str] = &["limit", "unit", "side"];
        const ENGLISH: &str = concat!(
            "Enter a date or time no more than { $limit ->
                [one] { $limit } ",
            $one,
            "
               *[other] { $limit } ",
            $name,
            "
            } { $side ->
                [past] ago, and not in the future
                [future] from now, and not in the past
               *[any] from now
            }."
        );
        Unit {
            name: $name,
            nanoseconds: $seconds * SECOND,
            code: Code::new("within", ENGLISH).params(NAMES),
        }
    }};
}

const SECOND: u128 = 1_000_000_000;

static DAYS: Unit = unit!("days", "day", 86_400);
static HOURS: Unit = unit!("hours", "hour", 3_600);
static MINUTES: Unit = unit!("minutes", "minute", 60);
static SECONDS: Unit = unit!("seconds", "second", 1);

pub(super) const CODES: &[&Code] = &[&DAYS.code, &HOURS.code, &MINUTES.code, &SECONDS.code];

/// The rule that [`within`] builds.
#[derive(Clone, Copy, Debug)]
pub struct FromNow {
    limit: Duration,
    past: bool,
    future: bool,
}

/// A date or time lies no further from now than this, in the past or in the future.
///
/// Accepts what [`past`](super::past()) does, and has the same now. An absent value passes. The limit
/// itself passes. `past` and `future` ask for one side: `within(HOUR, past)` is the last hour, up to now.
///
/// Of a date without a time, days of 24 hours are counted: today is 0 away, and tomorrow one day.
///
/// ```
/// # #[cfg(feature = "jiff")] {
/// use std::time::Duration;
/// use jiff::{Timestamp, civil::{Date, date}};
/// use validation::{Clean, Moment, Validate};
///
/// const DAY: Duration = Duration::from_secs(86_400);
///
/// #[derive(Debug, Validate)]
/// struct Visit {
///     #[validate(within(DAY.saturating_mul(30), future))]
///     on: Date,
///     #[validate(within(Duration::from_secs(300)))]
///     signed_at: Timestamp,
/// }
///
/// let now: Moment = "2026-03-01T12:00:00Z".parse().unwrap();
/// let visit = Visit { on: date(2026, 3, 31), signed_at: "2026-03-01T11:55:00Z".parse().unwrap() };
/// assert!(Clean::new(&visit).clock(now).run().is_ok());
///
/// let visit = Visit { on: date(2026, 4, 1), signed_at: "2026-03-01T11:54:59Z".parse().unwrap() };
/// let errors = Clean::new(&visit).clock(now).run().unwrap_err();
/// assert!(errors.has("on", "within"));
/// assert_eq!(
///     errors.at("signed_at").next().unwrap().to_string(),
///     "Enter a date or time no more than 5 minutes from now."
/// );
/// # }
/// ```
///
/// # Errors
/// `within` (`limit`, in the largest `unit` that needs no fraction: `days`, `hours`, `minutes` or
/// `seconds`; `side`: `past`, `future` or `any`); `no_clock`, where there is
/// [no clock](crate::Report::now).
pub const fn within(limit: Duration) -> FromNow {
    FromNow { limit, past: false, future: false }
}

impl FromNow {
    /// Accepts what is now or before.
    pub const fn past(mut self) -> Self {
        self.past = true;
        self
    }

    /// Accepts what is now or after.
    pub const fn future(mut self) -> Self {
        self.future = true;
        self
    }

    fn side(self) -> &'static str {
        match (self.past, self.future) {
            (true, false) => "past",
            (false, true) => "future",
            _ => "any",
        }
    }

    fn ask<T: Temporal + ?Sized>(self, value: &T, now: Moment) -> Result<(), ValidationError> {
        let distance = value.nanoseconds_from(now);
        let on_side = match self.side() {
            "past" => distance <= 0,
            "future" => distance >= 0,
            _ => true,
        };
        let is_near = distance.unsigned_abs() <= self.limit.as_nanos();
        if on_side && is_near { Ok(()) } else { Err(self.error()) }
    }

    fn error(self) -> ValidationError {
        let nanoseconds = self.limit.as_nanos();
        let is_whole =
            |unit: &&Unit| nanoseconds > 0 && nanoseconds.is_multiple_of(unit.nanoseconds);
        let units = [&DAYS, &HOURS, &MINUTES, &SECONDS];
        let (unit, limit) = match units.into_iter().find(is_whole) {
            Some(unit) => (unit, Value::from(nanoseconds / unit.nanoseconds)),
            None => (&SECONDS, Value::from(self.limit.as_secs_f64())),
        };
        ValidationError::with(&unit.code, [Some(limit), Some(unit.name.into())])
            .param("side", self.side())
    }
}

impl<T: Temporal + ?Sized> Rule<T> for FromNow {
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
    use core::time::Duration;

    use super::{FromNow, within};
    use crate::{clock::Moment, temporal::Temporal};

    /// Nanoseconds from now.
    struct Near(i128);

    impl Temporal for Near {
        fn nanoseconds_from(&self, _: Moment) -> i128 {
            self.0
        }
    }

    #[test]
    fn either_side_or_one() {
        let rule = within(Duration::from_nanos(2));
        let cases: [(FromNow, [bool; 7]); 4] = [
            (rule, [false, true, true, true, true, true, false]),
            (rule.past(), [false, true, true, true, false, false, false]),
            (rule.future(), [false, false, false, true, true, true, false]),
            (rule.past().future(), [false, true, true, true, true, true, false]),
        ];
        for (rule, expected) in cases {
            for (value, passes) in (-3..4).zip(expected) {
                let answer = rule.ask(&Near(value), Moment::new(0, 0));
                assert_eq!(answer.is_ok(), passes, "{rule:?} {value}");
            }
        }
        let longest = within(Duration::MAX);
        assert!(longest.ask(&Near(0), Moment::new(0, 0)).is_ok());
        assert!(longest.ask(&Near(i128::MIN), Moment::new(0, 0)).is_err());
    }

    #[test]
    fn messages_count_in_large_units() {
        let start = "Enter a date or time no more than";
        let cases = [
            (within(Duration::from_secs(86_400)), "1 day from now."),
            (
                within(Duration::from_secs(86_400 * 30)).past(),
                "30 days ago, and not in the future.",
            ),
            (within(Duration::from_secs(7_200)).future(), "2 hours from now, and not in the past."),
            (within(Duration::from_secs(60)), "1 minute from now."),
            (within(Duration::from_secs(61)), "61 seconds from now."),
            (within(Duration::from_millis(1_500)), "1.5 seconds from now."),
            (within(Duration::ZERO), "0 seconds from now."),
        ];
        for (rule, end) in cases {
            assert_eq!(rule.error().to_string(), alloc::format!("{start} {end}"));
        }
    }
}
