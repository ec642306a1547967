//! Dates and times of ISO 8601: extended and basic, of weeks and of days of the year, and with less
//! precision.
//!
//! Generous where writers mix: the date, the time and the offset may each be extended or basic. Where
//! less is written, the fields are those of the first moment that is meant.

use super::{Cursor, Date, DateTime, Fraction, Time, calendar};

/// `2026-03-01`, `20260301`, `2026-060`, `2026-W09-7`, `2026-03`, `2026-W09`, `2026`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let mut text = Cursor::new(text);
    let (date, _) = read_date(&mut text)?;
    text.end().map(|()| date)
}

/// `09:30:15`, `093015`, `09:30`, `0930`, `09`, with a fraction of the last, and an offset or none; also
/// with a `T` before it.
pub(crate) fn time(text: &str) -> Option<(Time, Option<i16>)> {
    let mut text = Cursor::new(text);
    text.eat(b'T');
    let time = read_time(&mut text)?;
    text.end().map(|()| time)
}

/// A date, or a date and a time; with a space for the `T`, if asked for.
pub(crate) fn datetime(text: &str, space: bool) -> Option<DateTime> {
    let mut text = Cursor::new(text);
    let (date, has_days) = read_date(&mut text)?;
    if text.end().is_some() {
        return Some(DateTime { date, time: Time::default(), offset: None });
    }
    text.eat_any(if space { b"T " } else { b"T" }).filter(|_| has_days)?;
    let (time, offset) = read_time(&mut text)?;
    text.end()?;
    Some(DateTime { date, time, offset })
}

/// The date, and whether more than the year is written.
fn read_date(text: &mut Cursor<'_>) -> Option<(Date, bool)> {
    let sign = if text.eat_any(b"+-") == Some(b'-') { -1 } else { 1 };
    let year = sign * text.four()?;
    let extended = text.eat(b'-');
    let date = match (text.count_digits(), extended) {
        (0, _) if text.eat(b'W') => read_week(text, year),
        (0, false) => return Some((Date::new(year, 1, 1)?, false)),
        (2, true) => {
            let month = text.two()?;
            let day = if text.eat(b'-') { text.two()? } else { 1 };
            Date::new(year, month, day)
        }
        (4, false) => Date::new(year, text.two()?, text.two()?),
        (3, _) => calendar::ordinal(year, text.three()?),
        _ => None,
    };
    date.map(|date| (date, true))
}

/// What follows the `W`: a week, and a day of it.
fn read_week(text: &mut Cursor<'_>, year: i32) -> Option<Date> {
    let week = text.two()?;
    let has_day = text.eat(b'-') || text.peek().is_some_and(|byte| byte.is_ascii_digit());
    let day = if has_day { text.one()? } else { 1 };
    calendar::week(year, week, day)
}

fn read_time(text: &mut Cursor<'_>) -> Option<(Time, Option<i16>)> {
    let mut parts = [0; 3];
    let mut count = 0;
    let digits = text.count_digits();
    for part in &mut parts {
        let ends = match digits {
            _ if count == 0 => false,
            2 => !text.eat(b':'),
            _ => digits == 2 * count,
        };
        if ends {
            break;
        }
        *part = text.two()?;
        count += 1;
    }
    let fraction = match text.eat_any(b".,") {
        Some(_) => Fraction::read(text)?,
        None => Fraction::default(),
    };
    let offset = read_offset(text)?;
    let [hour, minute, second] = parts;
    let time = if hour == 24 {
        let ends_day = minute == 0 && second == 0 && (fraction.digits == 0 || fraction.zero);
        ends_day.then_some(Time { hour, ..Time::default() })
    } else {
        Time::new(hour, minute, second, offset)
    };
    Some((with_fraction(time?, fraction, count), offset))
}

/// A fraction of a second, of a minute or of an hour: of the last that is written.
fn with_fraction(time: Time, fraction: Fraction, parts: usize) -> Time {
    let unit: u64 = match parts {
        1 => 3_600,
        2 => 60,
        _ => return Time { fraction, ..time },
    };
    let nanoseconds = u64::from(fraction.nanosecond) * unit;
    let seconds = nanoseconds / 1_000_000_000;
    let nanosecond = (nanoseconds % 1_000_000_000) as u32;
    Time {
        minute: time.minute + (seconds / 60) as u8,
        second: (seconds % 60) as u8,
        fraction: Fraction { nanosecond, ..fraction },
        ..time
    }
}

/// `Z`, `+01:00`, `+0100`, `+01`, or nothing.
fn read_offset(text: &mut Cursor<'_>) -> Option<Option<i16>> {
    let sign = match text.eat_any(b"Z+-") {
        None => return Some(None),
        Some(b'+') => 1,
        Some(b'-') => -1,
        Some(_) => return Some(Some(0)),
    };
    let hours = text.two()?;
    let has_minutes = text.eat(b':') || text.count_digits() > 0;
    let minutes = if has_minutes { text.two()? } else { 0 };
    let exists = hours < 24 && minutes < 60;
    exists.then(|| Some(sign * (i16::from(hours) * 60 + i16::from(minutes))))
}
