mod against_libraries;
mod corpora;

use alloc::{format as text, string::String};

use proptest::prelude::*;

use super::{Date, DateTime, Fraction, Time, duration, format, html, iso8601, rfc3339};

fn fraction(nanosecond: u32, digits: usize) -> Fraction {
    Fraction { nanosecond, digits, zero: nanosecond == 0 && digits > 0 }
}

#[test]
fn the_fields_are_what_is_written() {
    let date = Date { year: 1937, month: 1, day: 2 };
    let time = Time { hour: 12, minute: 0, second: 27, fraction: fraction(870_000_000, 2) };
    assert_eq!(
        rfc3339::datetime("1937-01-02T12:00:27.87+00:20", false),
        Some(DateTime { date, time, offset: Some(20) })
    );
    assert_eq!(
        html::datetime("1937-01-02 12:00:27.87"),
        Some(DateTime { date, time, offset: None })
    );
    assert_eq!(
        iso8601::datetime("1937002T120027,87-0330", false),
        Some(DateTime { date, time, offset: Some(-210) })
    );
    assert_eq!(
        rfc3339::time("12:00:27.870000000999Z").map(|(time, _)| time.fraction.digits),
        Some(12)
    );
    assert_eq!(format::date("2.1.1937", "D.M.YYYY"), Some(date));
    assert_eq!(format::date("02/01/37", "DD/MM/YY"), Some(Date { year: 2037, ..date }));
}

#[test]
fn with_less_precision_it_is_the_first_moment() {
    let date = |text| iso8601::date(text).map(|date| (date.year, date.month, date.day));
    assert_eq!(date("2009"), Some((2009, 1, 1)));
    assert_eq!(date("2009-05"), Some((2009, 5, 1)));
    assert_eq!(date("2009-W02"), Some((2009, 1, 5)));
    assert_eq!((date("2009-W02-01"), date("2009W0201"), date("2009-W02-")), (None, None, None));
    let time = |text| {
        iso8601::time(text)
            .map(|(time, _)| (time.hour, time.minute, time.second, time.fraction.nanosecond))
    };
    assert_eq!(time("T09"), Some((9, 0, 0, 0)));
    assert_eq!(time("09.5"), Some((9, 30, 0, 0)));
    assert_eq!(time("0930,255"), Some((9, 30, 15, 300_000_000)));
    assert_eq!(time("09.999999999999"), Some((9, 59, 59, 999_996_400)));
}

#[test]
fn durations_have_amounts() {
    let read = |text| duration::iso8601(text).map(|it| (it.amounts, it.fraction));
    assert_eq!(
        read("P1Y02M3DT4H5M6S"),
        Some(([Some(1), Some(2), None, Some(3), Some(4), Some(5), Some(6)], None))
    );
    assert_eq!(
        read("PT0,50S"),
        Some(([None, None, None, None, None, None, Some(0)], Some((2, 500_000_000))))
    );
    let long = "P99999999999999999999W";
    assert_eq!(read(long), Some(([None, None, Some(u64::MAX), None, None, None, None], None)));
}

#[test]
fn fractions_are_of_the_smallest_unit() {
    for (text, passes) in [
        ("P1.5D", true),
        ("P0.5Y", true),
        ("PT1H1.5M", true),
        ("P1.5DT1H", false),
        ("PT1.5H1M", false),
        ("P1.D", false),
        ("P.5D", false),
        ("P1Y1W", false),
        ("P1YT", false),
        ("P1W", true),
        ("P1Y1D", true),
        ("PT1HT1M", false),
        ("p1d", false),
    ] {
        assert_eq!(duration::iso8601(text).is_some(), passes, "{text}");
    }
}

#[test]
fn formats_are_read_as_written() {
    for (format, readable) in [
        ("YYYY/MM/DD", true),
        ("DDMMYY", true),
        ("D.M.YYYY", true),
        ("YYYY-MM-D", true),
        ("MM/YYYY", false),
        ("YYYY/MM/DD/DD", false),
        ("YYY/MM/DD", false),
        ("yyyy/mm/dd", false),
        ("DMYYYY", false),
        ("DD MMM YYYY", false),
        ("DD–MM–YYYY", false),
        ("", false),
    ] {
        assert_eq!(format::is_readable(format), readable, "{format:?}");
    }
    for (format, text, passes) in [
        ("DD/MM/YYYY", "15/07/2002", true),
        ("DD/MM/YYYY", "15-07-2002", false),
        ("DD/MM/YYYY", "15/7/2002", false),
        ("DD/MM/YYYY", "31/06/2002", false),
        ("DD/MM/YYYY", "15/07/2002/", false),
        ("DD/MM/YYYY", "15/07/02", false),
        ("D/M/YY", "5/7/02", true),
        ("D/M/YY", "15/12/02", true),
        ("D/M/YY", "05/07/02", false),
        ("D/M/YY", "115/07/02", false),
        ("DD/MM/YY", "29/02/00", true),
        ("MM.DD.YYYY", "02.29.2020", true),
        ("MM.DD.YYYY", "29.02.2020", false),
        ("YYYYMMDD", "20200229", true),
    ] {
        assert_eq!(format::date(text, format).is_some(), passes, "{text} as {format}");
    }
}

#[test]
fn browsers_write_no_offset_and_no_leap_second() {
    for (text, passes) in [
        ("09:30", true),
        ("23:59:59", true),
        ("09:30:15.5", true),
        ("09:30:15.123", true),
        ("09:30:15.1234", false),
        ("09:30:15.", false),
        ("09:30.5", false),
        ("9:30", false),
        ("24:00", false),
        ("23:59:60", false),
        ("09:30Z", false),
        ("09:30:15 ", false),
        ("09", false),
    ] {
        assert_eq!(html::time(text).is_some(), passes, "{text}");
        for separator in ["T", " "] {
            let text = text!("2024-02-29{separator}{text}");
            assert_eq!(html::datetime(&text).is_some(), passes, "{text}");
        }
    }
    for (text, passes) in [
        ("2024-02-29", true),
        ("0001-01-01", true),
        ("12024-02-29", true),
        ("275760-09-13", true),
        ("275761-01-01", false),
        ("0000-01-01", false),
        ("999-01-01", false),
        ("-2024-01-01", false),
        ("99999999999999-01-01", false),
        ("2023-02-29", false),
        ("2024-2-29", false),
        ("20240229", false),
        ("2024-02-29T", false),
    ] {
        assert_eq!(html::date(text).is_some(), passes, "{text}");
    }
    assert!(html::datetime("2024-02-29t09:30").is_none());
    assert!(html::datetime("2024-02-29T09:30+01:00").is_none());
}

/// Asks every scanner there is.
fn ask_all(text: &str) {
    let _ = (rfc3339::date(text), rfc3339::time(text), rfc3339::datetime(text, true));
    let _ = (html::date(text), html::time(text), html::datetime(text));
    let _ = (iso8601::date(text), iso8601::time(text), iso8601::datetime(text, true));
    let _ = (duration::rfc3339(text), duration::iso8601(text), format::date(text, "D/M/YYYY"));
}

#[test]
fn long_text_takes_no_long_time() {
    for piece in ["0", "9", "-", "T", "P1Y", "00:", ".", "1.", "P", "২"] {
        ask_all(&piece.repeat(100_000));
    }
    for start in ["23:59:59.", "P", "PT1.", "2026-01-01T00:00:00."] {
        ask_all(&[start, &"9".repeat(100_000), "Z"].concat());
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in ".*", likely in "[-+0-9TtZz:., PYMWDHS]{0,40}") {
        ask_all(&text);
        ask_all(&likely);
        if format::is_readable(&text) {
            let _ = format::date(&likely, &text);
        }
    }

    #[test]
    fn formats_never_panic(format in "[YMD/.a-z–-]{0,12}", text in "[0-9/.–-]{0,12}") {
        if format::is_readable(&format) {
            let _ = format::date(&text, &format);
        }
    }

    /// What one dialect accepts, the more generous one does too, and reads the same.
    #[test]
    fn dialects_agree(text in likely_datetime()) {
        if let Some(read) = rfc3339::datetime(&text, true) {
            let upper = text.to_ascii_uppercase();
            prop_assert_eq!(iso8601::datetime(&upper, true), Some(read), "{}", text);
        }
        if let Some(read) = html::datetime(&text) {
            prop_assert_eq!(iso8601::datetime(&text, true), Some(read), "{}", text);
        }
    }
}

/// Text that is nearly a date and time, and mostly is one.
pub(super) fn likely_datetime() -> impl Strategy<Value = String> {
    let date = "[0-2][0-9]{3}-[01][0-9]-[0-3][0-9]";
    let time = "[012][0-9]:[0-5][0-9](:[0-6][0-9](\\.[0-9]{1,11})?)?";
    let offset = "([Zz]|[+-][012][0-9]:[0-5][0-9])?";
    (date, "[Tt ]", time, offset)
        .prop_map(|(date, t, time, offset)| [date, t, time, offset].concat())
}
