//! From the types of others to a [`Moment`].

use super::Moment;
#[cfg(any(feature = "std", feature = "jiff", feature = "time"))]
use super::NANOSECONDS;

/// Nanoseconds since the start of 1970.
#[cfg(any(feature = "jiff", feature = "time"))]
fn of_nanoseconds(nanoseconds: i128) -> Moment {
    let second = i128::from(NANOSECONDS);
    let seconds = nanoseconds.div_euclid(second);
    let limits = i128::from(i64::MIN)..=i128::from(i64::MAX);
    Moment::new(
        seconds.clamp(*limits.start(), *limits.end()) as i64,
        nanoseconds.rem_euclid(second) as u32,
    )
}

#[cfg(feature = "std")]
impl From<std::time::SystemTime> for Moment {
    fn from(time: std::time::SystemTime) -> Self {
        let held = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX);
        match time.duration_since(std::time::UNIX_EPOCH) {
            Ok(since) => Moment::new(held(since.as_secs()), since.subsec_nanos()),
            Err(before) => {
                let before = before.duration();
                let seconds = -held(before.as_secs());
                match before.subsec_nanos() {
                    0 => Moment::new(seconds, 0),
                    part => Moment::new(seconds - 1, NANOSECONDS - part),
                }
            }
        }
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Moment {
    fn from(timestamp: jiff::Timestamp) -> Self {
        of_nanoseconds(timestamp.as_nanosecond())
    }
}

#[cfg(feature = "jiff")]
impl From<&jiff::ZonedDateTime> for Moment {
    fn from(zoned: &jiff::ZonedDateTime) -> Self {
        Moment::from(zoned.timestamp()).with_offset(zoned.offset().seconds())
    }
}

#[cfg(feature = "chrono")]
impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for Moment {
    fn from(datetime: chrono::DateTime<Tz>) -> Self {
        let offset = chrono::Offset::fix(datetime.offset()).local_minus_utc();
        Moment::new(datetime.timestamp(), datetime.timestamp_subsec_nanos()).with_offset(offset)
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for Moment {
    fn from(datetime: time::OffsetDateTime) -> Self {
        let offset = datetime.offset().whole_seconds();
        of_nanoseconds(datetime.unix_timestamp_nanos()).with_offset(offset)
    }
}
