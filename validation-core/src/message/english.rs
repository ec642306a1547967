//! How English writes values.

use core::fmt::{self, Write};

use crate::value::{Short, Value, write_value};

/// As `Display` of the value, with commas in large numbers.
pub(super) fn write(value: &Value, out: &mut dyn Write) -> fmt::Result {
    match value {
        Value::Int(-999..=999) | Value::UInt(..=999) => write_value(out, value),
        Value::Int(_)
        | Value::UInt(_)
        | Value::BigInt(_)
        | Value::BigUInt(_)
        | Value::Float(_)
        | Value::Float32(_) => write_grouped(Short::of(format_args!("{value}")).as_str(), out),
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

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

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
