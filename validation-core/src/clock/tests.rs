use alloc::{string::ToString, sync::Arc};

use proptest::prelude::*;

use super::{Clock, Moment, ParseMomentError};

#[test]
fn text_is_read_and_written() {
    for (text, seconds, nanosecond, offset) in [
        ("1970-01-01T00:00:00Z", 0, 0, 0),
        ("1970-01-01T00:00:00+01:00", -3_600, 0, 3_600),
        ("1969-12-31T23:59:59.5Z", -1, 500_000_000, 0),
        ("2026-03-01T00:30:00.000000001-09:30", 1_772_359_200, 1, -34_200),
        ("0000-01-01T00:00:00Z", -62_167_219_200, 0, 0),
        ("9999-12-31T23:59:59Z", 253_402_300_799, 0, 0),
    ] {
        let moment = Moment::new(seconds, nanosecond).with_offset(offset);
        assert_eq!(text.parse(), Ok(moment), "{text}");
        assert_eq!(moment.to_string(), text);
    }
    assert_eq!("2026-03-01T00:30:00".parse::<Moment>(), Err(ParseMomentError));
    let leap: Result<Moment, _> = "2016-12-31T23:59:60Z".parse();
    assert_eq!(leap.map(|leap| leap.to_string()).as_deref(), Ok("2017-01-01T00:00:00Z"));
}

#[test]
fn the_place_says_which_day_it_is() {
    let moment = Moment::new(86_399, 0);
    assert_eq!((moment.day(), moment.date_text().as_str()), (0, "1970-01-01"));
    let moment = moment.with_offset(1);
    assert_eq!((moment.day(), moment.date_text().as_str()), (1, "1970-01-02"));
    assert_eq!(moment.local_text(), "1970-01-02T00:00:00");
    // what RFC 3339 cannot write is written in UTC
    assert_eq!(moment.to_string(), "1970-01-01T23:59:59Z");
    assert_eq!(Moment::new(-1, 0).day(), -1);
}

#[test]
fn nothing_overflows() {
    for seconds in [i64::MIN, i64::MAX] {
        for offset in [i32::MIN, i32::MAX, 86_399, -86_399] {
            let moment = Moment::new(seconds, u32::MAX).with_offset(offset);
            assert!(!moment.to_string().is_empty() && moment.nanosecond() < 1_000_000_000);
            let _ = (moment.day(), moment.nanoseconds(), moment.local_text());
        }
    }
    assert_eq!(Moment::new(1, 2_000_000_003), Moment::new(3, 3));
}

#[test]
fn clocks_are_lent() {
    let clock = Moment::new(5, 0);
    assert_eq!(Clock::now(&&clock), clock);
    let shared: Arc<dyn Clock> = Arc::new(clock);
    assert_eq!(shared.now(), clock);
}

#[cfg(feature = "std")]
#[test]
fn the_system_has_a_clock() {
    use std::time::{Duration, SystemTime};
    assert!(super::SystemClock.now().seconds() > 1_700_000_000);
    let before = SystemTime::UNIX_EPOCH - Duration::from_nanos(1);
    assert_eq!(Moment::from(before), Moment::new(-1, 999_999_999));
    let before = SystemTime::UNIX_EPOCH - Duration::from_secs(2);
    assert_eq!(Moment::from(before), Moment::new(-2, 0));
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        seconds in -62_167_132_800_i64..253_402_214_400,
        nanosecond in 0_u32..1_000_000_000,
        minutes in -1_439_i32..1_440,
    ) {
        let moment = Moment::new(seconds, nanosecond).with_offset(minutes * 60);
        prop_assert_eq!(moment.to_string().parse(), Ok(moment));
    }

    #[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
    #[test]
    fn libraries_agree(nanoseconds in -62_000_000_000_000_000_000_i128..253_000_000_000_000_000_000) {
        let jiff = jiff::Timestamp::from_nanosecond(nanoseconds).unwrap();
        let time = time::OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).unwrap();
        let moment = Moment::from(jiff);
        prop_assert_eq!(Moment::from(time), moment);
        prop_assert_eq!(moment.nanoseconds(), nanoseconds);
        let chrono = chrono::DateTime::from_timestamp(moment.seconds(), moment.nanosecond()).unwrap();
        prop_assert_eq!(Moment::from(chrono), moment);
        prop_assert_eq!(moment.to_string(), jiff.to_string());
        prop_assert_eq!(moment.date_text(), time.date().to_string());
    }
}
