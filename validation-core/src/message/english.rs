//! How English writes values.

use core::fmt::{self, Write};

use super::moment::{Moment, Offset};
use crate::{
    scan::moment::{Date, Time},
    value::{Short, Value, write_value},
};

/// As `Display` of the value, with commas in large numbers.
pub(crate) fn write(value: &Value, out: &mut dyn Write) -> fmt::Result {
    match value {
        Value::Int(-999..=999) | Value::UInt(..=999) => write_value(out, value),
        Value::Int(_)
        | Value::UInt(_)
        | Value::BigInt(_)
        | Value::BigUInt(_)
        | Value::Float(_)
        | Value::Float32(_) => write_grouped(Short::of(format_args!("{value}")).as_str(), out),
        Value::Decimal(digits) => write_grouped(digits, out),
        Value::Moment(text) => match Moment::read(text) {
            Some(moment) => write_moment(moment, out),
            None => out.write_str(text),
        },
        Value::List(items) => items.iter().enumerate().try_for_each(|(place, item)| {
            if place > 0 {
                out.write_str(", ")?;
            }
            write(item, out)
        }),
        _ => write_value(out, value),
    }
}

/// Writes digits in groups of three; what is written with an exponent has none.
fn write_grouped(number: &str, out: &mut dyn Write) -> fmt::Result {
    let whole = number.split('.').next().unwrap_or_default();
    let digits = whole.trim_start_matches('-');
    if number.contains(|char: char| char.is_ascii_alphabetic()) || digits.len() < 4 {
        return out.write_str(number);
    }
    let (sign, fraction) = (&number[..whole.len() - digits.len()], &number[whole.len()..]);
    out.write_str(sign)?;
    let first = (digits.len() - 1) % 3 + 1;
    let (mut group, mut rest) = digits.split_at(first);
    loop {
        out.write_str(group)?;
        if rest.is_empty() {
            return out.write_str(fraction);
        }
        out.write_str(",")?;
        (group, rest) = rest.split_at(3);
    }
}

pub(crate) fn write_moment(moment: Moment, out: &mut dyn Write) -> fmt::Result {
    match moment {
        Moment::Date(date) => write_date(date, out),
        Moment::Time(time) => write_time(time, out),
        Moment::Both(date, time, offset) => {
            write_date(date, out)?;
            out.write_str(", ")?;
            write_time(time, out)?;
            offset.map_or(Ok(()), |offset| write!(out, " {}", Offset(offset)))
        }
    }
}

fn write_date(Date { year, month, day }: Date, out: &mut dyn Write) -> fmt::Result {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default();
    write!(out, "{month} {day}, {year}")
}

/// Seconds are shown where there are any; what is less than a second is not.
fn write_time(Time { hour, minute, second, .. }: Time, out: &mut dyn Write) -> fmt::Result {
    let half = if hour % 24 < 12 { "AM" } else { "PM" };
    write!(out, "{}:{minute:02}", (hour + 11) % 12 + 1)?;
    if second > 0 {
        write!(out, ":{second:02}")?;
    }
    write!(out, " {half}")
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    #[test]
    fn dates_and_times_are_read_out() {
        let cases = [
            ("2026-03-01", "Mar 1, 2026"),
            ("0999-12-31", "Dec 31, 999"),
            ("09:30:00", "9:30 AM"),
            ("00:00:05.5", "12:00:05 AM"),
            ("2026-03-01T12:00:00", "Mar 1, 2026, 12:00 PM"),
            ("2026-03-01 23:59:00Z", "Mar 1, 2026, 11:59 PM UTC"),
            ("2026-03-01T09:30:00-03:30[America/St_Johns]", "Mar 1, 2026, 9:30 AM UTC-03:30"),
            ("+12026-03-01", "+12026-03-01"),
            ("soon", "soon"),
        ];
        for (moment, expected) in cases {
            let mut text = String::new();
            write(&Value::Moment(String::from(moment).into()), &mut text).expect("text");
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn large_numbers_have_commas() {
        let cases: [(Value, &str); 13] = [
            (0.into(), "0"),
            ((-999).into(), "-999"),
            (1000.into(), "1,000"),
            ((-123456).into(), "-123,456"),
            (i64::MIN.into(), "-9,223,372,036,854,775,808"),
            (u128::MAX.into(), "340,282,366,920,938,463,463,374,607,431,768,211,455"),
            (1234.5.into(), "1,234.5"),
            (0.25.into(), "0.25"),
            (1e300.into(), "1e300"),
            (f64::NAN.into(), "NaN"),
            ((-1000.0f32).into(), "-1,000"),
            ("1000".into(), "1000"),
            ([1000, 20].into(), "1,000, 20"),
        ];
        for (value, expected) in cases {
            let mut text = String::new();
            write(&value, &mut text).expect("text");
            assert_eq!(text, expected);
        }
    }
}
