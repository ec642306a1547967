//! The values in the params of an error.

mod digits;
mod from;
#[cfg(feature = "serde")]
mod serial;
mod written;

pub(crate) use self::digits::{Short, write_digits};

use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};
use core::fmt::{self, Write};

use self::written::Written;

/// A value in the params of a [`ValidationError`](crate::ValidationError), and of what rules tell
/// exporters. Made by `Value::from` from numbers, text, and lists of them.
///
/// # In JSON
///
/// Numbers are numbers, except for integers beyond 64 bits and for `NaN`, `inf` and `-inf`: those
/// are text, since readers of JSON would round or refuse them; so are decimals and dates. Two values are equal when they are
/// written the same in JSON, so that errors that were read back are equal to those that were written.
///
/// ```
/// use validation::Value;
///
/// assert_eq!(Value::from(3u8), Value::from(3i64));
/// assert_eq!(Value::from('a'), Value::from("a"));
/// assert_ne!(Value::from(3), Value::from(3.0));
/// assert_eq!(Value::from(["free", "pro"]).to_string(), "free, pro");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Value {
    /// No value.
    Null,
    /// A truth value.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    UInt(u64),
    /// A signed integer of 128 bits.
    BigInt(Box<i128>),
    /// An unsigned integer of 128 bits.
    BigUInt(Box<u128>),
    /// A number with a fraction.
    Float(f64),
    /// A number with a fraction, of single precision.
    Float32(f32),
    /// A character.
    Char(char),
    /// Text.
    Text(Box<Cow<'static, str>>),
    /// A decimal number with all of its digits, as text: `0.10`.
    Decimal(Box<String>),
    /// A date, a time, or both, as text: `2026-03-01`, `09:30:00`, `2026-03-01T09:30:00Z`.
    Moment(Box<String>),
    /// A list of values.
    List(Box<Vec<Value>>),
    /// Text that is known when the program is compiled.
    #[doc(hidden)]
    Name(&'static &'static str),
    /// A list of such text.
    #[doc(hidden)]
    Names(&'static &'static [&'static str]),
}

impl Value {
    /// A date, a time, or both: text that messages write as their language does.
    ///
    /// ```
    /// use validation::{ValidationError, Value};
    ///
    /// let error = ValidationError::new("late").param("limit", Value::moment("2026-03-01"));
    /// assert_eq!(error.message("By {limit}.").to_string(), "By Mar 1, 2026.");
    /// ```
    pub fn moment(text: impl Into<String>) -> Self {
        Value::Moment(Box::new(text.into()))
    }

    /// A decimal number, with all of its digits.
    pub fn decimal(digits: impl Into<String>) -> Self {
        Value::Decimal(Box::new(digits.into()))
    }

    /// The text, if it is text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Decimal(text) | Value::Moment(text) => Some(text),
            Value::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The integer, if it is an integer within the range of `i128`.
    pub fn as_integer(&self) -> Option<i128> {
        match self {
            Value::Int(integer) => Some((*integer).into()),
            Value::UInt(integer) => Some((*integer).into()),
            Value::BigInt(integer) => Some(**integer),
            Value::BigUInt(integer) => (**integer).try_into().ok(),
            _ => None,
        }
    }
}

/// As a message shows it: items are separated by commas.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_value(f, self)
    }
}

/// The same as `Display`, without its cost.
pub(crate) fn write_value<W: Write + ?Sized>(out: &mut W, value: &Value) -> fmt::Result {
    match value {
        Value::Null => Ok(()),
        Value::Bool(truth) => out.write_str(if *truth { "true" } else { "false" }),
        Value::UInt(integer) => write_digits(out, *integer),
        Value::Int(integer) => {
            if *integer < 0 {
                out.write_str("-")?;
            }
            write_digits(out, integer.unsigned_abs())
        }
        Value::BigInt(integer) => write!(out, "{integer}"),
        Value::BigUInt(integer) => write!(out, "{integer}"),
        Value::Float(number) => write_float(out, format_args!("{number:?}")),
        Value::Float32(number) => write_float(out, format_args!("{number:?}")),
        Value::Char(char) => out.write_char(*char),
        Value::Text(text) => out.write_str(text),
        Value::Decimal(text) | Value::Moment(text) => out.write_str(text),
        Value::Name(name) => out.write_str(name),
        Value::List(items) => write_list(out, items.iter(), |out, item| write_value(out, item)),
        Value::Names(names) => write_list(out, names.iter(), |out, name| out.write_str(name)),
    }
}

fn write_list<W: Write + ?Sized, I>(
    out: &mut W,
    items: impl Iterator<Item = I>,
    write: impl Fn(&mut W, I) -> fmt::Result,
) -> fmt::Result {
    for (place, item) in items.enumerate() {
        if place > 0 {
            out.write_str(", ")?;
        }
        write(out, item)?;
    }
    Ok(())
}

/// A whole number needs no fraction.
fn write_float<W: Write + ?Sized>(out: &mut W, shortest: fmt::Arguments<'_>) -> fmt::Result {
    let text = Short::of(shortest);
    out.write_str(text.as_str().strip_suffix(".0").unwrap_or(text.as_str()))
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        Written::of(self) == Written::of(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn a_value_is_small() {
        assert!(size_of::<Value>() <= 16, "{}", size_of::<Value>());
        assert!(size_of::<Option<Value>>() <= 16);
    }

    #[test]
    fn values_are_shown() {
        let cases: [(Value, &str); 18] = [
            (Value::Null, ""),
            (true.into(), "true"),
            (0u8.into(), "0"),
            (i64::MIN.into(), "-9223372036854775808"),
            (u64::MAX.into(), "18446744073709551615"),
            (i128::MIN.into(), "-170141183460469231731687303715884105728"),
            (u128::MAX.into(), "340282366920938463463374607431768211455"),
            (3.0.into(), "3"),
            ((-0.5).into(), "-0.5"),
            (0.1f32.into(), "0.1"),
            (1e300.into(), "1e300"),
            (f64::MIN_POSITIVE.into(), "2.2250738585072014e-308"),
            (f64::NAN.into(), "NaN"),
            (f32::NEG_INFINITY.into(), "-inf"),
            ('🦀'.into(), "🦀"),
            ("text".into(), "text"),
            (Vec::<u8>::new().into(), ""),
            (Value::from([Value::from("a"), 1.into(), [2, 3].into()]), "a, 1, 2, 3"),
        ];
        for (value, shown) in cases {
            assert_eq!(value.to_string(), shown, "{value:?}");
        }
    }

    #[test]
    fn values_are_equal_when_written_the_same() {
        let cases: [(Value, Value, bool); 19] = [
            (1u8.into(), 1i64.into(), true),
            (1u8.into(), Value::BigInt(Box::new(1)), true),
            (1u8.into(), 1.0.into(), false),
            ((-1).into(), u64::MAX.into(), false),
            (0.1f32.into(), 0.1f64.into(), true),
            (0.1f32.into(), f64::from(0.1f32).into(), false),
            (0.0.into(), (-0.0).into(), false),
            (f64::NAN.into(), f64::NAN.into(), true),
            (f64::NAN.into(), "NaN".into(), true),
            ('a'.into(), "a".into(), true),
            (1.into(), "1".into(), false),
            (u128::MAX.into(), "340282366920938463463374607431768211455".into(), true),
            ([1, 2].into(), [1u8, 2].into(), true),
            ([1, 2].into(), [2, 1].into(), false),
            (Value::Null, false.into(), false),
            (Value::Name(&"a"), "a".into(), true),
            (Value::Names(&(&["a", "b"] as &[_])), ["a", "b"].into(), true),
            (Value::Names(&(&["a"] as &[_])), ["a", "b"].into(), false),
            (Value::Names(&(&["a"] as &[_])), "a".into(), false),
        ];
        for (one, other, equal) in cases {
            assert_eq!(one == other, equal, "{one:?} {other:?}");
            assert_eq!(other == one, equal, "{other:?} {one:?}");
        }
    }
}
