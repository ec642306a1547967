//! Durations: `P1DT12H`, `P2W`.

use super::Cursor;

/// The letters of the units, in order; those from [`FIRST_OF_TIME`] on stand after the `T`.
const UNITS: [u8; 7] = *b"YMWDHMS";
const FIRST_OF_TIME: usize = 4;

/// How much there is of each unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Duration {
    /// Years, months, weeks, days, hours, minutes, seconds. What is beyond the type is held to it.
    pub(crate) amounts: [Option<u64>; 7],
    /// How many decimal places the smallest unit has, and the first nine of them.
    pub(crate) fraction: Option<(usize, u32)>,
}

/// A duration of RFC 3339, appendix A: no unit is left out between two others, weeks stand alone, and
/// there are no fractions.
pub(crate) fn rfc3339(text: &str) -> Option<Duration> {
    let duration = iso8601(text)?;
    let [years, months, _, days, hours, minutes, seconds] = duration.amounts.map(|it| it.is_some());
    let has_gap = years && days && !months || hours && seconds && !minutes;
    (!has_gap && duration.fraction.is_none()).then_some(duration)
}

/// A duration of ISO 8601-1: weeks stand alone, and the smallest unit may have a fraction.
pub(crate) fn iso8601(text: &str) -> Option<Duration> {
    let mut text = Cursor::new(text);
    text.expect(b'P')?;
    let mut duration = Duration::default();
    let mut units = 0..FIRST_OF_TIME;
    while text.end().is_none() {
        if units.end == FIRST_OF_TIME && text.eat(b'T') {
            units = FIRST_OF_TIME..UNITS.len();
        }
        if duration.fraction.is_some() {
            return None;
        }
        let amount = amount(text.digits())?;
        if text.eat_any(b".,").is_some() {
            let fraction = super::Fraction::read(&mut text)?;
            duration.fraction = Some((fraction.digits, fraction.nanosecond));
        }
        let letter = text.eat_any(&UNITS)?;
        let unit = units.find(|&unit| UNITS.get(unit) == Some(&letter))?;
        *duration.amounts.get_mut(unit)? = Some(amount);
    }
    let count = duration.amounts.iter().flatten().count();
    let [_, _, weeks, ..] = duration.amounts;
    (count > 0 && (weeks.is_none() || count == 1)).then_some(duration)
}

fn amount(digits: &[u8]) -> Option<u64> {
    let add = |sum: u64, digit: &u8| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
    (!digits.is_empty()).then(|| digits.iter().fold(0, add))
}
