//! The Gregorian calendar.

use super::Date;

/// No month has days that is none of the twelve.
pub(super) const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The day of a year, counted from 1.
pub(super) fn ordinal(year: i32, day: u16) -> Option<Date> {
    let last = if is_leap(year) { 366 } else { 365 };
    let day_of_year = (1..=last).contains(&day).then(|| i64::from(day) - 1)?;
    Some(date_of_day(day_of(Date { year, month: 1, day: 1 }) + day_of_year))
}

/// The day of a week of a year (ISO 8601): the first week is the one with the 4th of January in it.
/// Monday is 1.
pub(super) fn week(year: i32, week: u8, day: u8) -> Option<Date> {
    let exists = (1..=weeks_in_year(year)).contains(&week) && (1..=7).contains(&day);
    let days = i64::from(week) * 7 + i64::from(day) - 8;
    exists.then(|| date_of_day(first_monday(year) + days))
}

fn weeks_in_year(year: i32) -> u8 {
    if first_monday(year + 1) - first_monday(year) > 52 * 7 { 53 } else { 52 }
}

/// The Monday of the first week of a year.
fn first_monday(year: i32) -> i64 {
    let fourth = day_of(Date { year, month: 1, day: 4 });
    // The epoch, 1970-01-01, was a Thursday.
    fourth - (fourth + 3).rem_euclid(7)
}

/// The days from 1970-01-01 to a date. In years that begin in March, the leap day is the last.
pub(crate) fn day_of(date: Date) -> i64 {
    let month = i64::from(date.month);
    let year = i64::from(date.year) - i64::from(month <= 2);
    let months = (month + 9) % 12;
    let days = (153 * months + 2) / 5 + i64::from(date.day) - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + days - 719_468
}

/// The date so many days from 1970-01-01; one beyond the years of an `i32` is held to them.
pub(crate) fn date_of_day(day: i64) -> Date {
    let day = day.clamp(MIN_DAY, MAX_DAY) + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let months = (5 * of_year + 2) / 153;
    let month = if months < 10 { months + 3 } else { months - 9 };
    Date {
        year: (era * 400 + year + i64::from(month <= 2)) as i32,
        month: month as u8,
        day: (of_year - (153 * months + 2) / 5 + 1) as u8,
    }
}

/// A little more than two million years before the epoch, and after it.
const MAX_DAY: i64 = 366 * 2_000_000;
const MIN_DAY: i64 = -MAX_DAY;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_both_ways() {
        for (day, (year, month, date)) in [
            (0, (1970, 1, 1)),
            (-1, (1969, 12, 31)),
            (11_016, (2000, 2, 29)),
            (11_017, (2000, 3, 1)),
            (-719_528, (0, 1, 1)),
            (-719_529, (-1, 12, 31)),
            (2_932_896, (9999, 12, 31)),
        ] {
            let date = Date { year, month, day: date };
            assert_eq!((date_of_day(day), day_of(date)), (date, day), "{date:?}");
        }
        for day in -800_000..800_000 {
            let date = date_of_day(day);
            assert_eq!(day_of(date), day);
            assert!((1..=days_in_month(date.year, date.month)).contains(&date.day), "{date:?}");
        }
        assert_eq!(date_of_day(i64::MAX), date_of_day(MAX_DAY));
        assert_eq!(date_of_day(i64::MIN), date_of_day(MIN_DAY));
    }

    #[test]
    fn weeks_and_days_of_a_year() {
        let date = |year, month, day| Some(Date { year, month, day });
        assert_eq!(week(2009, 1, 1), date(2008, 12, 29));
        assert_eq!(week(2009, 53, 7), date(2010, 1, 3));
        assert_eq!(week(2010, 53, 1), None);
        assert_eq!(week(2020, 0, 7), None);
        assert_eq!(week(2020, 1, 8), None);
        assert_eq!(ordinal(2020, 366), date(2020, 12, 31));
        assert_eq!(ordinal(2019, 366), None);
        assert_eq!(ordinal(2019, 0), None);
        assert_eq!(ordinal(2019, 60), date(2019, 3, 1));
    }
}
