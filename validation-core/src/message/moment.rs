//! A date, a time, or both, read from a param.

use crate::scan::moment::{Date, DateTime, Time, iso8601, rfc3339};

/// What a param tells of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    Date(Date),
    Time(Time),
    /// With how many minutes its clock is ahead of UTC, where that is said.
    Both(Date, Time, Option<i16>),
}

impl Moment {
    /// Reads the texts of the date and time types that there are; of years before 0 and after 9999, nothing
    /// is read.
    pub(crate) fn read(text: &str) -> Option<Self> {
        // the zone of a `Zoned` stands behind it in brackets
        let text = text.split('[').next().unwrap_or_default();
        if let Some(date) = rfc3339::date(text) {
            return Some(Moment::Date(date));
        }
        let both = |DateTime { date, time, offset }| Moment::Both(date, time, offset);
        let time = || iso8601::time(text).map(|(time, _)| Moment::Time(time));
        iso8601::datetime(text, true).map(both).or_else(time)
    }
}

/// How an offset is written behind a time, in every language: `UTC`, `UTC+01:00`.
pub(crate) struct Offset(pub(crate) i16);

impl core::fmt::Display for Offset {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Offset(minutes) = *self;
        f.write_str("UTC")?;
        if minutes == 0 {
            return Ok(());
        }
        let sign = if minutes < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60)
    }
}
