//! The libraries that dates are built with read the same, where they accept what is written.
#![cfg(any(feature = "jiff", feature = "chrono"))]

use proptest::prelude::*;

use super::{super::rfc3339, likely_datetime};

/// Nanoseconds since 1970, from the fields; a leap second counts as the second before it.
fn nanoseconds(read: super::DateTime) -> i128 {
    let minutes = i128::from(read.time.hour) * 60 + i128::from(read.time.minute)
        - i128::from(read.offset.unwrap_or(0));
    let days = i128::from(super::super::day_of(read.date));
    let seconds = (days * 1_440 + minutes) * 60 + i128::from(read.time.second.min(59));
    seconds * 1_000_000_000 + i128::from(read.time.fraction.nanosecond)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// jiff reads more: times without seconds, a 60th second of any minute, and offsets up to 25:59. It
    /// reads no more than nine digits of a fraction.
    #[cfg(feature = "jiff")]
    #[test]
    fn jiff_reads_the_same(text in likely_datetime()) {
        let theirs = text.parse::<jiff::Timestamp>();
        match (rfc3339::datetime(&text, true), theirs) {
            (Some(read), Ok(theirs)) => {
                prop_assert_eq!(nanoseconds(read), theirs.as_nanosecond(), "{}", text);
            }
            (Some(read), Err(_)) => prop_assert!(read.time.fraction.digits > 9, "{}", text),
            (None, Ok(_)) => {
                let short = text.as_bytes().get(16) != Some(&b':');
                let far = ["+24", "+25", "-24", "-25"].iter().any(|far| text.contains(far));
                prop_assert!(short || far || text.contains(":60"), "{}", text);
            }
            (None, Err(_)) => {}
        }
    }

    /// chrono cuts digits off after the ninth, and takes a 60th second of any minute.
    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_reads_the_same(text in likely_datetime()) {
        let theirs = chrono::DateTime::parse_from_rfc3339(&text);
        match (rfc3339::datetime(&text, true), theirs) {
            (Some(read), Ok(theirs)) => {
                let leap = theirs.timestamp_subsec_nanos() >= 1_000_000_000;
                let own = i128::from(theirs.timestamp()) * 1_000_000_000
                    + i128::from(theirs.timestamp_subsec_nanos())
                    - i128::from(leap) * 1_000_000_000;
                prop_assert_eq!(nanoseconds(read), own, "{}", text);
            }
            (None, Ok(_)) => prop_assert!(text.contains(":60"), "{}", text),
            (Some(_), Err(error)) => prop_assert!(false, "{text}: {error}"),
            (None, Err(_)) => {}
        }
    }
}
