//! How a language writes dates and times: by CLDR, in the Gregorian calendar, which is the one that fields
//! take.

use alloc::string::String;
use core::fmt::{self, Write};
use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
    fieldsets::{E, T, YMD, YMDT},
    input,
};
use icu_locale::{LanguageIdentifier, Locale};

use crate::{
    message::{Moment, Offset},
    scan::moment::{Date, Time},
};

type Formatter<F> = OnceLock<Option<FixedCalendarDateTimeFormatter<Gregorian, F>>>;

/// What writes the dates and times of a language; each part is made when it is first asked for, since most
/// messages have no date.
pub(super) struct Dates {
    tag: LanguageIdentifier,
    dates: Formatter<YMD>,
    /// To the minute, and to the second.
    times: [Formatter<T>; 2],
    both: [Formatter<YMDT>; 2],
    weekdays: Formatter<E>,
}

/// The days of a week as params have them.
const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

impl Dates {
    pub(super) fn of(tag: &LanguageIdentifier) -> Self {
        Dates {
            tag: tag.clone(),
            dates: OnceLock::new(),
            times: Default::default(),
            both: Default::default(),
            weekdays: OnceLock::new(),
        }
    }

    /// Writes what the text of a param tells; what cannot be written in the language is written as it is.
    pub(super) fn write(&self, text: &str, out: &mut dyn Write) -> fmt::Result {
        let written = Moment::read(text).and_then(|moment| self.written(moment));
        out.write_str(written.as_deref().unwrap_or(text))
    }

    /// Writes the name of a day of the week.
    pub(super) fn write_weekday(&self, english: &str, out: &mut dyn Write) -> fmt::Result {
        let written =
            WEEKDAYS.iter().zip(1..).find(|(day, _)| **day == english).and_then(|(_, day)| {
                // the first of this month is a Monday
                let date = input::Date::try_new_gregorian(2024, 1, day).ok()?;
                let make =
                    || FixedCalendarDateTimeFormatter::try_new(self.preferences(), E::long()).ok();
                Some(self.weekdays.get_or_init(make).as_ref()?.format(&date).to_string())
            });
        out.write_str(written.as_deref().unwrap_or(english))
    }

    fn written(&self, moment: Moment) -> Option<String> {
        Some(match moment {
            Moment::Date(day) => self.date()?.format(&date(day)?).to_string(),
            Moment::Time(time) => self.time(time)?.format(&time_of_day(time)?).to_string(),
            Moment::Both(day, time, offset) => {
                let moment = input::DateTime { date: date(day)?, time: time_of_day(time)? };
                let mut text = self.date_and_time(time)?.format(&moment).to_string();
                if let Some(offset) = offset {
                    write!(text, " {}", Offset(offset)).ok()?;
                }
                text
            }
        })
    }

    fn date(&self) -> Option<&FixedCalendarDateTimeFormatter<Gregorian, YMD>> {
        let make =
            || FixedCalendarDateTimeFormatter::try_new(self.preferences(), YMD::medium()).ok();
        self.dates.get_or_init(make).as_ref()
    }

    fn time(&self, time: Time) -> Option<&FixedCalendarDateTimeFormatter<Gregorian, T>> {
        let [minutes, seconds] = &self.times;
        let (made, fields) =
            if time.second == 0 { (minutes, T::hm()) } else { (seconds, T::hms()) };
        let make = || FixedCalendarDateTimeFormatter::try_new(self.preferences(), fields).ok();
        made.get_or_init(make).as_ref()
    }

    fn date_and_time(
        &self,
        time: Time,
    ) -> Option<&FixedCalendarDateTimeFormatter<Gregorian, YMDT>> {
        let [minutes, seconds] = &self.both;
        let date = YMD::medium();
        let (made, fields) = match time.second {
            0 => (minutes, date.with_time_hm()),
            _ => (seconds, date.with_time_hms()),
        };
        let make = || FixedCalendarDateTimeFormatter::try_new(self.preferences(), fields).ok();
        made.get_or_init(make).as_ref()
    }

    fn preferences(&self) -> DateTimeFormatterPreferences {
        DateTimeFormatterPreferences::from(&Locale::from(self.tag.clone()))
    }
}

fn date(Date { year, month, day }: Date) -> Option<input::Date<Gregorian>> {
    input::Date::try_new_gregorian(year, month, day).ok()
}

fn time_of_day(Time { hour, minute, second, .. }: Time) -> Option<input::Time> {
    input::Time::try_new(hour % 24, minute, second.min(59), 0).ok()
}
