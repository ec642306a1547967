//! Decimal numbers in text: what Python's `Decimal()` reads.
//!
//! A sign, digits with or without a point, an exponent; `inf`, `nan` and their longer forms. Digits may be of
//! any script, underscores may stand anywhere, white space around it.

use super::unicode;

/// What the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    Number(Written),
    /// Infinite, or not a number.
    NotFinite,
}

/// A number by how it is written: so many digits, times ten to the exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// Digits without leading zeros; zero has one.
    pub(crate) digits: u64,
    pub(crate) exponent: i64,
    pub(crate) zero: bool,
}

/// The largest exponent that Python reads, that of the first digit.
const LARGEST: i64 = 999_999_999_999_999_999;
/// The smallest, that of the last digit.
const SMALLEST: i64 = -1_999_999_999_999_999_997;

impl Written {
    fn new(digits: u64, exponent: i64) -> Self {
        Written { digits: digits.max(1), exponent, zero: digits == 0 }
    }

    /// How many digits it has in all, and behind the point, when it is written out.
    pub(crate) fn counts(self) -> (u64, u64) {
        let size = self.exponent.unsigned_abs();
        if self.exponent < 0 {
            (self.digits.max(size), size)
        } else if self.zero {
            (self.digits, 0)
        } else {
            (self.digits.saturating_add(size), 0)
        }
    }
}

/// Reads a text; nothing, where it is no number.
pub(crate) fn read(text: &str) -> Option<Read> {
    let text = unicode::trim(text);
    let mut chars = text.chars().filter(|char| *char != '_').map(plain).peekable();
    chars.next_if(|char| matches!(char, '+' | '-'));
    if chars.peek().is_some_and(char::is_ascii_alphabetic) {
        return is_word(chars).then_some(Read::NotFinite);
    }
    let mut digits = Digits::default();
    while let Some(digit) = chars.next_if(char::is_ascii_digit) {
        digits.add(digit, 0);
    }
    if chars.next_if_eq(&'.').is_some() {
        while let Some(digit) = chars.next_if(char::is_ascii_digit) {
            digits.add(digit, 1);
        }
    }
    let exponent = match chars.next() {
        None => 0,
        Some('e' | 'E') => exponent(chars)?,
        Some(_) => return None,
    };
    digits.times(exponent).map(Read::Number)
}

/// A digit of any script as ASCII.
fn plain(char: char) -> char {
    unicode::decimal(char).map_or(char, char::from)
}

/// The digits of a number.
#[derive(Default)]
struct Digits {
    any: bool,
    /// Those from the first that is not zero.
    count: u64,
    behind_point: i64,
}

impl Digits {
    fn add(&mut self, digit: char, behind_point: i64) {
        self.any = true;
        self.behind_point += behind_point;
        if digit != '0' || self.count > 0 {
            self.count += 1;
        }
    }

    /// The number, if there is any digit and its exponents can be read.
    fn times(self, exponent: i64) -> Option<Written> {
        let written = Written::new(self.count, exponent.saturating_sub(self.behind_point));
        let first = written.exponent.saturating_add_unsigned(written.digits - 1);
        (self.any && first <= LARGEST && written.exponent >= SMALLEST).then_some(written)
    }
}

/// The exponent: a sign, and digits.
fn exponent(mut chars: core::iter::Peekable<impl Iterator<Item = char>>) -> Option<i64> {
    let negative = chars.next_if(|char| matches!(char, '+' | '-')) == Some('-');
    chars.peek()?;
    let size = chars.try_fold(0i64, |size, char| {
        Some(size.saturating_mul(10).saturating_add(char.to_digit(10)?.into()))
    })?;
    Some(if negative { -size } else { size })
}

/// `inf`, `infinity`, `nan` or `snan`, in any case; digits may follow the last two.
fn is_word(chars: impl Iterator<Item = char>) -> bool {
    let mut letters = ['\0'; 8];
    let (mut length, mut digits) = (0, false);
    for char in chars {
        if char.is_ascii_digit() {
            digits = true;
        } else if let Some(letter) = letters.get_mut(length).filter(|_| !digits) {
            *letter = char.to_ascii_lowercase();
            length += 1;
        } else {
            return false;
        }
    }
    match letters.get(..length).unwrap_or_default() {
        ['n', 'a', 'n'] | ['s', 'n', 'a', 'n'] => true,
        ['i', 'n', 'f'] | ['i', 'n', 'f', 'i', 'n', 'i', 't', 'y'] => !digits,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String};

    use proptest::prelude::*;

    use super::*;

    fn counts(text: &str) -> Option<(u64, u64)> {
        match read(text)? {
            Read::Number(written) => Some(written.counts()),
            Read::NotFinite => None,
        }
    }

    #[test]
    fn digits_are_counted_as_written() {
        let cases = [
            ("0", (1, 0)),
            ("-0", (1, 0)),
            ("000", (1, 0)),
            ("0.00", (2, 2)),
            ("0.000", (3, 3)),
            ("007", (1, 0)),
            ("1.0", (2, 1)),
            ("1.50", (3, 2)),
            ("0.001", (3, 3)),
            (".5", (1, 1)),
            ("5.", (1, 0)),
            ("+5.e3", (4, 0)),
            ("1E+3", (4, 0)),
            ("1.5e1", (2, 0)),
            ("1.5e0", (2, 1)),
            ("15e-5", (5, 5)),
            ("0e5", (1, 0)),
            ("0e-5", (5, 5)),
            ("_1__0_", (2, 0)),
            ("1._0", (2, 1)),
            ("1e_5_", (6, 0)),
            ("\x1c 1\u{2003}", (1, 0)),
            ("١٢", (2, 0)),
            ("١.٢E٣", (4, 0)),
            ("1e999999999999999999", (1_000_000_000_000_000_000, 0)),
        ];
        for (text, expected) in cases {
            assert_eq!(counts(text), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_number() {
        let texts = [
            "",
            " ",
            "_",
            ".",
            "+",
            "-",
            "- 1",
            "1 2",
            "1,0",
            "0x1",
            "1e",
            "1e+",
            "1e1.",
            "1.2.3",
            "e1",
            "a",
            "infin",
            "inf1",
            "1inf",
            "na",
            "nan1a",
            "²",
            "1\0",
            "--1",
            "1e1000000000000000000",
            "10e999999999999999999",
            "1e-1999999999999999998",
            "0e9999999999999999999999",
        ];
        for text in texts {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_not_finite() {
        for text in ["inf", "-Infinity", "NaN", "snan", "nan123", "i_nf", " +inf "] {
            assert_eq!(read(text), Some(Read::NotFinite), "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_panics(text in ".{0,20}", number in "[-+_.0-9eEinfa ]{0,12}") {
            let _ = (read(&text), read(&number));
        }

        #[test]
        fn whatever_rust_reads_is_read(number: f64) {
            let texts = [format!("{number:e}"), format!("{number}"), format!("{number:?}")];
            for text in texts.iter().filter(|_| number.is_finite()) {
                prop_assert!(matches!(read(text), Some(Read::Number(_))), "{}", text);
            }
        }
    }

    #[test]
    fn long_texts_are_counted() {
        let long: String = "9".repeat(100_000);
        assert_eq!(counts(&long), Some((100_000, 0)));
        assert_eq!(counts(&format!("0.{long}")), Some((100_000, 100_000)));
        assert_eq!(counts(&format!("1e{long}")), None);
    }
}
