//! A moment as text of RFC 3339.

use alloc::string::String;
use core::{
    fmt::{self, Write},
    str::FromStr,
};

use thiserror::Error;

use super::{DAY, Moment};
use crate::scan::moment::{Date, day_of, rfc3339};

/// What is no date and time of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a date and time of RFC 3339, such as 2026-03-01T09:30:00Z")]
#[non_exhaustive]
pub struct ParseMomentError;

/// Reads a date and time of RFC 3339. A leap second is the first second of the next day, as for POSIX.
impl FromStr for Moment {
    type Err = ParseMomentError;

    fn from_str(text: &str) -> Result<Self, ParseMomentError> {
        let read = rfc3339::datetime(text, false).ok_or(ParseMomentError)?;
        let offset = i32::from(read.offset.unwrap_or(0)) * 60;
        let hours = i64::from(read.time.hour);
        let minutes = hours * 60 + i64::from(read.time.minute);
        let local = day_of(read.date) * i64::from(DAY) + minutes * 60 + i64::from(read.time.second);
        let moment = Moment::new(local - i64::from(offset), read.time.fraction.nanosecond);
        Ok(moment.with_offset(offset))
    }
}

/// Writes a date and time of RFC 3339, with as many places of a second as there are.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // there are no seconds in an offset of RFC 3339
        let shown = if self.offset % 60 == 0 { *self } else { self.with_offset(0) };
        shown.write_local(f)?;
        let minutes = shown.offset.unsigned_abs() / 60;
        match shown.offset {
            0 => f.write_char('Z'),
            1.. => write!(f, "+{:02}:{:02}", minutes / 60, minutes % 60),
            _ => write!(f, "-{:02}:{:02}", minutes / 60, minutes % 60),
        }
    }
}

impl Moment {
    fn write_local(self, out: &mut impl Write) -> fmt::Result {
        self.write_date(out)?;
        let second = self.local_seconds().rem_euclid(i64::from(DAY));
        write!(out, "T{:02}:{:02}:{:02}", second / 3_600, second / 60 % 60, second % 60)?;
        if self.nanosecond == 0 {
            return Ok(());
        }
        let (mut places, mut fraction) = (9, self.nanosecond);
        while fraction % 10 == 0 {
            (places, fraction) = (places - 1, fraction / 10);
        }
        write!(out, ".{fraction:0places$}")
    }

    fn write_date(self, out: &mut impl Write) -> fmt::Result {
        let Date { year, month, day } = self.date();
        match year {
            0..=9999 => write!(out, "{year:04}-{month:02}-{day:02}"),
            _ => write!(out, "{year:+07}-{month:02}-{day:02}"),
        }
    }

    /// The date at the place: `2026-03-01`.
    pub fn date_text(self) -> String {
        written(|text| self.write_date(text))
    }

    /// The date and time at the place, without its offset: `2026-03-01T09:30:00`.
    pub fn local_text(self) -> String {
        written(|text| self.write_local(text))
    }
}

fn written(write: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut text = String::new();
    // a string takes all that is written
    let _ = write(&mut text);
    text
}
