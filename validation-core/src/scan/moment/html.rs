//! What browsers submit for `type=date`, `type=time` and `type=datetime-local`: the
//! [microsyntaxes](https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#dates-and-times) of HTML.

use super::{Cursor, Date, DateTime, Fraction, Time};

/// The last year that browsers know (that of the last date of JavaScript).
const LAST_YEAR: i32 = 275_760;

/// A valid date string: `2026-03-01`. The year has four digits or more, and is not 0.
pub(crate) fn date(text: &str) -> Option<Date> {
    let mut text = Cursor::new(text);
    let date = read_date(&mut text)?;
    text.end().map(|()| date)
}

/// A valid time string: `09:30`, `09:30:15`, `09:30:15.25`.
pub(crate) fn time(text: &str) -> Option<Time> {
    let mut text = Cursor::new(text);
    let time = read_time(&mut text)?;
    text.end().map(|()| time)
}

/// A valid local date and time string: `2026-03-01T09:30`, `2026-03-01 09:30:15`.
pub(crate) fn datetime(text: &str) -> Option<DateTime> {
    let mut text = Cursor::new(text);
    let date = read_date(&mut text)?;
    text.eat_any(b"T ")?;
    let time = read_time(&mut text)?;
    text.end()?;
    Some(DateTime { date, time, offset: None })
}

fn read_date(text: &mut Cursor<'_>) -> Option<Date> {
    let digits = text.digits();
    let year = digits.iter().try_fold(0, |year, digit| {
        let year = year * 10 + i32::from(digit - b'0');
        (year <= LAST_YEAR).then_some(year)
    })?;
    text.expect(b'-')?;
    let month = text.two()?;
    text.expect(b'-')?;
    let date = Date::new(year, month, text.two()?)?;
    (digits.len() >= 4 && year > 0).then_some(date)
}

fn read_time(text: &mut Cursor<'_>) -> Option<Time> {
    let hour = text.two()?;
    text.expect(b':')?;
    let minute = text.two()?;
    let second = if text.eat(b':') { Some(text.two()?) } else { None };
    let fraction = if second.is_some() && text.eat(b'.') {
        Fraction::read(text).filter(|fraction| fraction.digits <= 3)?
    } else {
        Fraction::default()
    };
    // no leap seconds
    let second = second.unwrap_or(0);
    let time = Time::new(hour, minute, second, None).filter(|_| second < 60)?;
    Some(Time { fraction, ..time })
}
