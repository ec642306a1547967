//! Dates and times of RFC 3339, section 5.6.
//!
//! `T` and `Z` may be small, as the RFC has it. A leap second is one only at the end of a day in UTC.

use super::{Cursor, Date, DateTime, Fraction, Time};

/// `full-date`: `2026-03-01`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let mut text = Cursor::new(text);
    let date = full_date(&mut text)?;
    text.end().map(|()| date)
}

/// `full-time`, and its offset in minutes: `09:30:00Z`, `09:30:00.5+01:00`.
pub(crate) fn time(text: &str) -> Option<(Time, i16)> {
    let mut text = Cursor::new(text);
    let time = full_time(&mut text)?;
    text.end().map(|()| time)
}

/// `date-time`: `2026-03-01T09:30:00Z`; with a space for the `T`, if asked for.
pub(crate) fn datetime(text: &str, space: bool) -> Option<DateTime> {
    let mut text = Cursor::new(text);
    let date = full_date(&mut text)?;
    text.eat_any(if space { b"Tt " } else { b"Tt" })?;
    let (time, offset) = full_time(&mut text)?;
    text.end()?;
    Some(DateTime { date, time, offset: Some(offset) })
}

fn full_date(text: &mut Cursor<'_>) -> Option<Date> {
    let year = text.four()?;
    text.expect(b'-')?;
    let month = text.two()?;
    text.expect(b'-')?;
    Date::new(year, month, text.two()?)
}

fn full_time(text: &mut Cursor<'_>) -> Option<(Time, i16)> {
    let hour = text.two()?;
    text.expect(b':')?;
    let minute = text.two()?;
    text.expect(b':')?;
    let second = text.two()?;
    let fraction = if text.eat(b'.') { Fraction::read(text)? } else { Fraction::default() };
    let offset = offset(text)?;
    let time = Time::new(hour, minute, second, Some(offset))?;
    Some((Time { fraction, ..time }, offset))
}

fn offset(text: &mut Cursor<'_>) -> Option<i16> {
    let sign = match text.eat_any(b"Zz+-")? {
        b'+' => 1,
        b'-' => -1,
        _ => return Some(0),
    };
    let hours = text.two()?;
    text.expect(b':')?;
    let minutes = text.two()?;
    (hours < 24 && minutes < 60).then(|| sign * (i16::from(hours) * 60 + i16::from(minutes)))
}
