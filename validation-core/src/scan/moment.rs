//! Dates, times and durations as text: the one parser of all layers.
//!
//! Each dialect has a file, and reads the same fields. Nothing is made up, rounded or looked past, so
//! that a date of any library can be built from the fields, and means what was written.

mod calendar;
mod cursor;
pub(crate) mod duration;
pub(crate) mod format;
pub(crate) mod html;
pub(crate) mod iso8601;
pub(crate) mod rfc3339;

pub(crate) use self::calendar::{date_of_day, day_of};

use self::cursor::Cursor;

/// A day that is in the calendar: the Gregorian one, also before it was introduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    pub(crate) year: i32,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

/// A time of day. The second is 60 in a leap second, and the hour 24 at the end of a day (ISO 8601).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    pub(crate) fraction: Fraction,
}

/// The digits after the decimal point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fraction {
    /// The first nine of them.
    pub(crate) nanosecond: u32,
    /// How many there are: with more than nine, the text is more exact than the nanoseconds.
    pub(crate) digits: usize,
    /// Whether all of them are zero.
    pub(crate) zero: bool,
}

/// A day and a time of day, and how many minutes its clock is ahead of UTC, where that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DateTime {
    pub(crate) date: Date,
    pub(crate) time: Time,
    pub(crate) offset: Option<i16>,
}

impl Date {
    fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = day >= 1 && day <= calendar::days_in_month(year, month);
        exists.then_some(Date { year, month, day })
    }
}

impl Time {
    /// A minute has 60 seconds, but for the last of a day in UTC, which may have one more.
    fn new(hour: u8, minute: u8, second: u8, offset: Option<i16>) -> Option<Self> {
        let in_utc = i32::from(hour) * 60 + i32::from(minute) - i32::from(offset.unwrap_or(0));
        let last_second = if in_utc.rem_euclid(24 * 60) == 24 * 60 - 1 { 60 } else { 59 };
        let exists = hour < 24 && minute < 60 && second <= last_second;
        exists.then_some(Time { hour, minute, second, fraction: Fraction::default() })
    }
}

impl Fraction {
    /// The digits after a point that was read.
    fn read(text: &mut Cursor<'_>) -> Option<Self> {
        let digits = text.digits();
        let first = digits.get(..9).unwrap_or(digits);
        let mut nanosecond = first.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        for _ in first.len()..9 {
            nanosecond *= 10;
        }
        let zero = digits.iter().all(|&digit| digit == b'0');
        (!digits.is_empty()).then_some(Fraction { nanosecond, digits: digits.len(), zero })
    }
}

#[cfg(test)]
mod tests;
