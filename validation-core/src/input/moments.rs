//! Dates and times: from JSON as their own `Deserialize` takes them, from a form by the one strict parser, in
//! the shapes that browsers send.

use serde_core::Deserialize;

use super::{Content, Found, Input, Readable, Refused, Walk, content::Wanted};
#[cfg(feature = "form")]
use crate::form::Widget;
use crate::{
    error::{INVALID, ValidationError},
    rules::{INVALID_DATE, INVALID_DATETIME, INVALID_TIME},
    scan::moment::{Date, DateTime, Time, day_of, html, rfc3339},
};

/// What kind of moment a type is.
#[derive(Clone, Copy)]
enum Kind {
    Date,
    Time,
    DateTime,
    /// With an offset from UTC.
    Instant,
}

impl Kind {
    /// An example is one that the type takes: from a form, or from another source, where more is asked for.
    fn error(self, is_form: bool) -> ValidationError {
        let example = |short, long| if is_form { short } else { long };
        match self {
            Kind::Date => ValidationError::of(&INVALID_DATE).param("format", "YYYY-MM-DD"),
            Kind::Time => {
                let example = example("09:30", "09:30:00");
                ValidationError::of(&INVALID_TIME).param("example", example)
            }
            Kind::DateTime => {
                let example = example("2026-03-01T09:30", "2026-03-01T09:30:00");
                ValidationError::of(&INVALID_DATETIME).param("example", example)
            }
            Kind::Instant => {
                ValidationError::of(&INVALID_DATETIME).param("example", "2026-03-01T09:30:00Z")
            }
        }
    }

    #[cfg(feature = "form")]
    fn widget(self) -> Widget {
        match self {
            Kind::Date => Widget::Date,
            Kind::Time => Widget::Time,
            Kind::DateTime => Widget::DateTime,
            Kind::Instant => Widget::Text,
        }
    }
}

/// Reads a moment; `build` makes it of the text of a form.
fn read<'de, T: Deserialize<'de>>(
    input: Input<'de>,
    kind: Kind,
    build: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Refused> {
    if !input.is_form() {
        return T::deserialize(input).map_err(|refused| match refused.error().code() {
            code if code == INVALID.name() => Refused::new(kind.error(false)),
            _ => refused,
        });
    }
    match input.wanted(Wanted::Name)? {
        Content::Text(text) => build(text.trim()).ok_or_else(|| Refused::new(kind.error(true))),
        content => Err(content.instead_of("text")),
    }
}

/// Seconds since 1970 and nanoseconds.
fn instant(text: &str) -> Option<(i64, u32)> {
    // a minute of 61 seconds cannot be kept
    let DateTime { date, time, offset } =
        rfc3339::datetime(text, true).filter(|both| both.time.second < 60)?;
    let of_day =
        i64::from(time.hour) * 3_600 + i64::from(time.minute) * 60 + i64::from(time.second)
            - i64::from(offset?) * 60;
    Some((day_of(date) * 86_400 + of_day, time.fraction.nanosecond))
}

/// A day, whose year has four digits.
fn day(text: &str) -> Option<Date> {
    rfc3339::date(text).filter(|date| date.year > 0)
}

/// What browsers send, or with up to nine digits of a second.
fn time(text: &str) -> Option<Time> {
    html::time(text).or_else(|| {
        let (time, _) = rfc3339::time(&[text, "Z"].concat())?;
        is_kept(time).then_some(time)
    })
}

/// The same, with a day before it.
fn day_and_time(text: &str) -> Option<DateTime> {
    day(text.get(..10)?)?;
    html::datetime(text).or_else(|| {
        let both = rfc3339::datetime(&[text, "Z"].concat(), true)?;
        (is_kept(both.time) && !text.contains('t')).then_some(both)
    })
}

/// Whether all types can keep it as it is.
fn is_kept(time: Time) -> bool {
    time.second < 60 && time.fraction.digits <= 9
}

macro_rules! moments {
    ($($(#[$when:meta])? $type:ty, $kind:ident, $build:expr;)*) => {$(
        $(#[$when])?
        impl<'de> Readable<'de> for $type {
            type Context = ();

            fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, ()>) -> Found<Self> {
                walk.take(read(input, Kind::$kind, $build))
            }

            #[cfg(feature = "form")]
            fn widget() -> (Widget, bool) {
                (Kind::$kind.widget(), false)
            }
        }
    )*};
}

moments! {
    #[cfg(feature = "jiff")]
    jiff::civil::Date, Date, |text| of_jiff::date(day(text)?);
    #[cfg(feature = "jiff")]
    jiff::civil::Time, Time, |text| of_jiff::time(time(text)?);
    #[cfg(feature = "jiff")]
    jiff::civil::DateTime, DateTime, |text| of_jiff::datetime(day_and_time(text)?);
    #[cfg(feature = "jiff")]
    jiff::Timestamp, Instant, |text| of_jiff::timestamp(instant(text)?);
    #[cfg(feature = "chrono")]
    chrono::NaiveDate, Date, |text| of_chrono::date(day(text)?);
    #[cfg(feature = "chrono")]
    chrono::NaiveTime, Time, |text| of_chrono::time(time(text)?);
    #[cfg(feature = "chrono")]
    chrono::NaiveDateTime, DateTime, |text| of_chrono::datetime(day_and_time(text)?);
    #[cfg(feature = "chrono")]
    chrono::DateTime<chrono::Utc>, Instant, |text| {
        let (seconds, nanosecond) = instant(text)?;
        chrono::DateTime::from_timestamp(seconds, nanosecond)
    };
    #[cfg(feature = "chrono")]
    chrono::DateTime<chrono::FixedOffset>, Instant, |text| {
        let (seconds, nanosecond) = instant(text)?;
        let offset = i32::from(rfc3339::datetime(text, true)?.offset?) * 60;
        let offset = chrono::FixedOffset::east_opt(offset)?;
        Some(chrono::DateTime::from_timestamp(seconds, nanosecond)?.with_timezone(&offset))
    };
    #[cfg(feature = "time")]
    time::Date, Date, |text| of_time::date(day(text)?);
    #[cfg(feature = "time")]
    time::Time, Time, |text| of_time::time(time(text)?);
    #[cfg(feature = "time")]
    time::PrimitiveDateTime, DateTime, |text| of_time::datetime(day_and_time(text)?);
    #[cfg(feature = "time")]
    time::OffsetDateTime, Instant, |text| {
        let (seconds, nanosecond) = instant(text)?;
        let offset = i32::from(rfc3339::datetime(text, true)?.offset?) * 60;
        let offset = time::UtcOffset::from_whole_seconds(offset).ok()?;
        let utc = time::OffsetDateTime::from_unix_timestamp(seconds).ok()?;
        utc.replace_nanosecond(nanosecond).ok()?.checked_to_offset(offset)
    };
}

#[cfg(feature = "jiff")]
mod of_jiff {
    use super::{Date, DateTime, Time};

    pub(super) fn date(date: Date) -> Option<jiff::civil::Date> {
        let (month, day) = (date.month.try_into().ok()?, date.day.try_into().ok()?);
        jiff::civil::Date::new(date.year.try_into().ok()?, month, day).ok()
    }

    pub(super) fn time(time: Time) -> Option<jiff::civil::Time> {
        let [hour, minute, second] = [time.hour, time.minute, time.second].map(i8::try_from);
        let nanosecond = time.fraction.nanosecond.try_into().ok()?;
        jiff::civil::Time::new(hour.ok()?, minute.ok()?, second.ok()?, nanosecond).ok()
    }

    pub(super) fn datetime(both: DateTime) -> Option<jiff::civil::DateTime> {
        Some(date(both.date)?.to_datetime(time(both.time)?))
    }

    pub(super) fn timestamp((seconds, nanosecond): (i64, u32)) -> Option<jiff::Timestamp> {
        jiff::Timestamp::new(seconds, nanosecond.try_into().ok()?).ok()
    }
}

#[cfg(feature = "chrono")]
mod of_chrono {
    use super::{Date, DateTime, Time};

    pub(super) fn date(date: Date) -> Option<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(date.year, date.month.into(), date.day.into())
    }

    pub(super) fn time(time: Time) -> Option<chrono::NaiveTime> {
        let nanosecond = time.fraction.nanosecond;
        let (hour, minute, second) = (time.hour.into(), time.minute.into(), time.second.into());
        chrono::NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond)
    }

    pub(super) fn datetime(both: DateTime) -> Option<chrono::NaiveDateTime> {
        Some(date(both.date)?.and_time(time(both.time)?))
    }
}

#[cfg(feature = "time")]
mod of_time {
    use super::{Date, DateTime, Time};

    pub(super) fn date(date: Date) -> Option<time::Date> {
        let month = time::Month::try_from(date.month).ok()?;
        time::Date::from_calendar_date(date.year, month, date.day).ok()
    }

    pub(super) fn time(time: Time) -> Option<time::Time> {
        let nanosecond = time.fraction.nanosecond;
        time::Time::from_hms_nano(time.hour, time.minute, time.second, nanosecond).ok()
    }

    pub(super) fn datetime(both: DateTime) -> Option<time::PrimitiveDateTime> {
        Some(time::PrimitiveDateTime::new(date(both.date)?, time(both.time)?))
    }
}
