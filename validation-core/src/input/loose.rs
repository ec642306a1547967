//! Text of a form, as numbers and truth values: what browsers send, and people type.

use alloc::{borrow::Cow, string::String};

/// More digits than any integer has are not looked at.
const MAX_DIGITS: usize = 80;

/// The whole number that text stands for, in digits: they may have a sign before them, and decimals that amount
/// to a whole number are one (`1.0`, `1e3`), as browsers send them. Nothing is rounded: the number is exact,
/// or there is none.
pub(crate) fn whole(text: &str) -> Option<Cow<'_, str>> {
    let decimal = Decimal::read(text)?;
    let digits = decimal.whole_digits()?;
    match decimal.is_negative && digits != "0" {
        true => Some(Cow::Owned(["-", &digits].concat())),
        false => Some(digits),
    }
}

/// A number as JSON and Rust write it, from one as people type it: without a plus sign or spaces around, and
/// with a digit before the point. Infinities and words are none.
pub(crate) fn number(text: &str) -> Option<Cow<'_, str>> {
    let trimmed = text.trim();
    let decimal = Decimal::read(trimmed)?;
    let plain = trimmed.strip_prefix('+').unwrap_or(trimmed);
    if decimal.whole.is_empty() {
        let sign = if decimal.is_negative { "-" } else { "" };
        let rest = plain.trim_start_matches('-');
        return Some(Cow::Owned([sign, "0", rest].concat()));
    }
    Some(Cow::Borrowed(plain))
}

/// What ticks a box, or chooses yes or no: the words that browsers, Django and people send.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text.trim()));
    if is(&["on", "true", "yes", "1", "t", "y"]) {
        Some(true)
    } else if is(&["off", "false", "no", "0", "f", "n"]) {
        Some(false)
    } else {
        None
    }
}

/// The parts of a decimal number.
struct Decimal<'a> {
    is_negative: bool,
    whole: &'a str,
    fraction: &'a str,
    exponent: i32,
}

impl<'a> Decimal<'a> {
    /// Digits, with a sign, a fraction and an exponent or without; spaces around do not count.
    fn read(text: &'a str) -> Option<Self> {
        let text = text.trim();
        let (is_negative, text) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (digits, exponent) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], exponent(&text[at + 1..])?),
            None => (text, 0),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_number =
            are_digits(whole) && are_digits(fraction) && !(whole.is_empty() && fraction.is_empty());
        is_number.then_some(Decimal { is_negative, whole, fraction, exponent })
    }

    /// All digits of the number, if it is whole.
    fn whole_digits(&self) -> Option<Cow<'a, str>> {
        let whole = self.whole.trim_start_matches('0');
        let fraction = self.fraction.trim_end_matches('0');
        if whole.is_empty() && fraction.is_empty() {
            return Some(Cow::Borrowed("0"));
        }
        if fraction.is_empty() && self.exponent == 0 {
            return Some(Cow::Borrowed(whole));
        }
        self.shifted(whole, fraction)
    }

    /// The digits, with the point moved as the exponent says.
    fn shifted(&self, whole: &str, fraction: &str) -> Option<Cow<'a, str>> {
        let mut digits = String::from(whole);
        digits.push_str(fraction);
        let point = i64::try_from(whole.len()).ok()? + i64::from(self.exponent);
        let point = usize::try_from(point).ok()?;
        match digits.get(point..) {
            Some(after) if after.bytes().all(|byte| byte == b'0') => digits.truncate(point),
            Some(_) => return None,
            None => {
                let zeros = point - digits.len();
                let is_zero = digits.bytes().all(|byte| byte == b'0');
                let zeros = if is_zero { 0 } else { zeros.min(MAX_DIGITS) };
                digits.extend(core::iter::repeat_n('0', zeros));
            }
        }
        match digits.trim_start_matches('0') {
            "" => Some(Cow::Borrowed("0")),
            digits => Some(Cow::Owned(digits.into())),
        }
    }
}

/// An exponent; one that no type can reach is as good as any other beyond it.
fn exponent(text: &str) -> Option<i32> {
    let (is_negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let size: i32 = digits.parse().unwrap_or(i32::MAX);
    Some(if is_negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_exact() {
        for (text, expected) in [
            ("7", Some("7")),
            (" 007 ", Some("7")),
            ("+7", Some("7")),
            ("-7", Some("-7")),
            ("-0", Some("0")),
            ("1.0", Some("1")),
            ("1.", Some("1")),
            ("1e3", Some("1000")),
            ("1E+3", Some("1000")),
            ("1200e-2", Some("12")),
            ("0.12e2", Some("12")),
            (".5e1", Some("5")),
            ("0.5e1", Some("5")),
            ("0.005e3", Some("5")),
            ("0e999999999999", Some("0")),
            (
                "340282366920938463463374607431768211455",
                Some("340282366920938463463374607431768211455"),
            ),
            ("1.5", None),
            ("1e-1", None),
            ("1e-999999999999", None),
            ("", None),
            (".", None),
            ("-", None),
            ("e3", None),
            ("1_000", None),
            ("0x10", None),
            ("٣", None),
            ("1,000", None),
            ("1 000", None),
            ("--1", None),
            ("NaN", None),
        ] {
            assert_eq!(whole(text).as_deref(), expected, "{text}");
        }
        assert_eq!(whole("1e999999999999").map(|digits| digits.len()), Some(MAX_DIGITS + 1));
    }

    #[test]
    fn numbers_are_those_of_rust_but_words() {
        for (text, expected) in [
            ("1.5", Some("1.5")),
            (" +1.5 ", Some("1.5")),
            (".5", Some("0.5")),
            ("-.5e1", Some("-0.5e1")),
            ("5.", Some("5.")),
            ("1e400", Some("1e400")),
            ("inf", None),
            ("NaN", None),
            ("1_0", None),
            ("", None),
        ] {
            assert_eq!(number(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn truth_in_words() {
        for (text, expected) in [
            ("on", Some(true)),
            ("True", Some(true)),
            ("0", Some(false)),
            ("no", Some(false)),
            ("maybe", None),
            ("", None),
        ] {
            assert_eq!(boolean(text), expected, "{text}");
        }
    }
}
