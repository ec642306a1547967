//! Dates in a format of one's own: `DD/MM/YYYY`.
//!
//! `YYYY` and `YY` are the year, `MM` and `DD` have two digits, `M` and `D` one or two, without a zero
//! before it. Whatever else is in the format is in the text.

use super::{Cursor, Date};

/// Whether the format has a year, a month and a day, each once and in a way that can be read.
pub(crate) const fn is_readable(format: &str) -> bool {
    let format = format.as_bytes();
    let mut counts = (0, 0, 0);
    let mut at = 0;
    while at < format.len() {
        let length = run(format, at);
        let separated = length > 1 || at + 1 == format.len() || !is_letter(format[at + 1]);
        match (format[at], length) {
            (b'Y', 2 | 4) => counts.0 += 1,
            (b'M', 1 | 2) if separated => counts.1 += 1,
            (b'D', 1 | 2) if separated => counts.2 += 1,
            (byte, _) if byte.is_ascii_alphanumeric() || !byte.is_ascii() => return false,
            _ => {}
        }
        at += length;
    }
    matches!(counts, (1, 1, 1))
}

/// The length of a letter with its repetitions; of any other byte, 1.
const fn run(format: &[u8], start: usize) -> usize {
    let mut end = start + 1;
    while is_letter(format[start]) && end < format.len() && format[end] == format[start] {
        end += 1;
    }
    end - start
}

const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic()
}

/// The date in a format that is readable.
pub(crate) fn date(text: &str, format: &str) -> Option<Date> {
    let mut text = Cursor::new(text);
    let (mut year, mut month, mut day) = (0, 0, 0);
    let mut rest = format.as_bytes();
    while let [first, ..] = rest {
        let length = run(rest, 0);
        match (first, length) {
            (b'Y', 4) => year = text.four()?,
            (b'Y', _) => year = in_century(text.two()?),
            (b'M', 2) => month = text.two()?,
            (b'D', 2) => day = text.two()?,
            (b'M', _) => month = one_or_two(&mut text)?,
            (b'D', _) => day = one_or_two(&mut text)?,
            (byte, _) => text.expect(*byte)?,
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    text.end()?;
    Date::new(year, month, day)
}

/// As POSIX has it: 69 is 1969, and 68 is 2068.
fn in_century(year: u8) -> i32 {
    i32::from(year) + if year < 69 { 2000 } else { 1900 }
}

fn one_or_two(text: &mut Cursor<'_>) -> Option<u8> {
    match text.digits() {
        [digit @ b'1'..=b'9'] => Some(digit - b'0'),
        [tens @ b'1'..=b'9', ones] => Some((tens - b'0') * 10 + ones - b'0'),
        _ => None,
    }
}
