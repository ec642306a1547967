//! What lies before or after now: dates, and dates and times.

use alloc::string::ToString;

use crate::{clock::Moment, value::Value};

/// A type that is compared with now: by `past`, `future`, `within` and their kin.
///
/// ```
/// use validation::{Clean, Moment, Temporal, Validate};
///
/// /// Seconds since 1970.
/// #[derive(Debug)]
/// struct Seconds(i64);
///
/// impl Temporal for Seconds {
///     fn nanoseconds_from(&self, now: Moment) -> i128 {
///         i128::from(self.0 - now.seconds()) * 1_000_000_000 - i128::from(now.nanosecond())
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Session {
///     #[validate(future)]
///     ends_at: Seconds,
/// }
///
/// let session = Session { ends_at: Seconds(1_000) };
/// assert!(Clean::new(&session).clock(Moment::new(999, 0)).run().is_ok());
/// let errors = Clean::new(&session).clock(Moment::new(1_000, 0)).run().unwrap_err();
/// assert!(errors.has("ends_at", "future"));
/// ```
#[diagnostic::on_unimplemented(
    message = "this rule checks dates and times, and this is a `{Self}`",
    label = "this rule checks dates, and dates and times",
    note = "turn on the feature `jiff`, `chrono` or `time` for the dates of that crate, or implement `validation::Temporal` for `{Self}`; a time of day alone is neither past nor future"
)]
pub trait Temporal {
    /// How many nanoseconds the value lies after now: negative in the past, and 0 for what is now. A date
    /// without a time is a whole number of days of 24 hours from today.
    fn nanoseconds_from(&self, now: Moment) -> i128;

    /// Now, as a value of this type is written: a param of the error.
    fn written(now: Moment) -> Value {
        Value::moment(now.to_string())
    }
}

/// Points in time.
macro_rules! points {
    ($($(#[$feature:meta])? [$($generics:tt)*] $type:ty: $moment:expr;)*) => {$(
        $(#[$feature])?
        impl<$($generics)*> Temporal for $type {
            fn nanoseconds_from(&self, now: Moment) -> i128 {
                let moment: fn(&$type) -> Moment = $moment;
                moment(self).nanoseconds() - now.nanoseconds()
            }
        }
    )*};
}

points! {
    #[cfg(feature = "std")] [] std::time::SystemTime: |it| Moment::from(*it);
    #[cfg(feature = "jiff")] [] jiff::Timestamp: |it| Moment::from(*it);
    #[cfg(feature = "jiff")] [] jiff::ZonedDateTime: |it| Moment::from(it.timestamp());
    #[cfg(feature = "chrono")] [Tz: chrono::TimeZone] chrono::DateTime<Tz>: |it| Moment::from(it.to_utc());
    #[cfg(feature = "time")] [] time::OffsetDateTime: |it| Moment::from(*it);
    #[cfg(feature = "time")] [] time::UtcDateTime: |it| Moment::from(it.to_offset(time::UtcOffset::UTC));
}

/// Dates and times without a time zone: those of the place where the clock is.
macro_rules! local {
    ($(#[$feature:meta] $type:ty: $day:expr, $time:expr;)*) => {$(
        #[$feature]
        impl Temporal for $type {
            fn nanoseconds_from(&self, now: Moment) -> i128 {
                let (day, time): (fn(&$type) -> i64, fn(&$type) -> [u32; 4]) = ($day, $time);
                let [hour, minute, second, nanosecond] = time(self).map(i64::from);
                let seconds = day(self) * 86_400 + hour * 3_600 + minute * 60 + second;
                let nanosecond = nanosecond - i64::from(now.nanosecond());
                (i128::from(seconds) - i128::from(now.local_seconds())) * 1_000_000_000
                    + i128::from(nanosecond)
            }

            fn written(now: Moment) -> Value {
                Value::moment(now.local_text())
            }
        }
    )*};
}

local! {
    #[cfg(feature = "jiff")]
    jiff::civil::DateTime: |it| days::jiff(it.date()), |it| {
        [it.hour() as u32, it.minute() as u32, it.second() as u32, it.subsec_nanosecond() as u32]
    };
    #[cfg(feature = "chrono")]
    chrono::NaiveDateTime: |it| days::chrono(it.date()), |it| {
        use chrono::Timelike;
        [it.hour(), it.minute(), it.second(), it.nanosecond()]
    };
    #[cfg(feature = "time")]
    time::PrimitiveDateTime: |it| days::time(it.date()), |it| {
        [it.hour().into(), it.minute().into(), it.second().into(), it.nanosecond()]
    };
}

/// Dates: all of today is now.
macro_rules! dates {
    ($(#[$feature:meta] $type:ty: $day:path;)*) => {$(
        #[$feature]
        impl Temporal for $type {
            fn nanoseconds_from(&self, now: Moment) -> i128 {
                (i128::from($day(*self)) - i128::from(now.day())) * 86_400_000_000_000
            }

            fn written(now: Moment) -> Value {
                Value::moment(now.date_text())
            }
        }
    )*};
}

dates! {
    #[cfg(feature = "jiff")] jiff::civil::Date: days::jiff;
    #[cfg(feature = "chrono")] chrono::NaiveDate: days::chrono;
    #[cfg(feature = "time")] time::Date: days::time;
}

/// The days from 1970-01-01 to a date.
mod days {
    #[cfg(feature = "jiff")]
    pub(super) fn jiff(date: jiff::civil::Date) -> i64 {
        let (year, month, day) = (date.year().into(), date.month() as u8, date.day() as u8);
        crate::scan::moment::day_of(crate::scan::moment::Date { year, month, day })
    }

    #[cfg(feature = "chrono")]
    pub(super) fn chrono(date: chrono::NaiveDate) -> i64 {
        i64::from(chrono::Datelike::num_days_from_ce(&date)) - 719_163
    }

    #[cfg(feature = "time")]
    pub(super) fn time(date: time::Date) -> i64 {
        i64::from(date.to_julian_day()) - 2_440_588
    }
}

#[cfg(all(test, feature = "jiff", feature = "chrono", feature = "time"))]
mod tests {
    use proptest::prelude::*;

    use super::Temporal;
    use crate::clock::Moment;

    const SECOND: i128 = 1_000_000_000;

    #[test]
    fn all_of_today_is_now() {
        let now: Moment = "2026-03-01T23:30:00.5Z".parse().unwrap();
        for (date, days) in [
            (jiff::civil::date(2026, 3, 1), 0),
            (jiff::civil::date(2026, 3, 2), 1),
            (jiff::civil::date(2025, 3, 1), -365),
        ] {
            assert_eq!(date.nanoseconds_from(now), days * 86_400 * SECOND, "{date}");
        }
        let east = now.with_offset(3_600);
        assert_eq!(jiff::civil::date(2026, 3, 1).nanoseconds_from(east), -86_400 * SECOND);
        let local = jiff::civil::date(2026, 3, 2).at(0, 30, 0, 500_000_000);
        assert_eq!(local.nanoseconds_from(east), 0);
        assert_eq!(local.nanoseconds_from(now), 3_600 * SECOND);
    }

    #[test]
    fn now_is_written_as_the_value_is() {
        let now: Moment = "2026-03-02T00:30:00.5+01:00".parse().unwrap();
        let written = [
            (jiff::civil::Date::written(now), "2026-03-02"),
            (chrono::NaiveDateTime::written(now), "2026-03-02T00:30:00.5"),
            (time::OffsetDateTime::written(now), "2026-03-02T00:30:00.5+01:00"),
        ];
        for (value, expected) in written {
            assert_eq!(value.as_str(), Some(expected));
        }
    }

    proptest! {
        #[test]
        fn libraries_agree(
            seconds in -62_000_000_000_i64..253_000_000_000,
            nanosecond in 0_u32..1_000_000_000,
            now in -62_000_000_000_i64..253_000_000_000,
            offset in -86_399_i32..86_400,
        ) {
            let now = Moment::new(now, 7).with_offset(offset);
            let nanoseconds = i128::from(seconds) * SECOND + i128::from(nanosecond);
            let jiff = jiff::Timestamp::from_nanosecond(nanoseconds).unwrap();
            let chrono = chrono::DateTime::from_timestamp(seconds, nanosecond).unwrap();
            let time = time::OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).unwrap();
            let zoned = jiff.to_zoned_datetime(jiff::tz::TimeZone::UTC);
            let expected = nanoseconds - now.nanoseconds();
            prop_assert_eq!(jiff.nanoseconds_from(now), expected);
            prop_assert_eq!(zoned.nanoseconds_from(now), expected);
            prop_assert_eq!(chrono.nanoseconds_from(now), expected);
            prop_assert_eq!(time.nanoseconds_from(now), expected);
            prop_assert_eq!(time::UtcDateTime::from(time).nanoseconds_from(now), expected);

            let expected = expected - i128::from(offset) * SECOND;
            prop_assert_eq!(zoned.datetime().nanoseconds_from(now), expected);
            prop_assert_eq!(chrono.naive_utc().nanoseconds_from(now), expected);
            let primitive = time::PrimitiveDateTime::new(time.date(), time.time());
            prop_assert_eq!(primitive.nanoseconds_from(now), expected);

            let expected = i128::from(seconds.div_euclid(86_400) - now.day()) * 86_400 * SECOND;
            prop_assert_eq!(zoned.date().nanoseconds_from(now), expected);
            prop_assert_eq!(chrono.date_naive().nanoseconds_from(now), expected);
            prop_assert_eq!(time.date().nanoseconds_from(now), expected);
        }
    }
}
