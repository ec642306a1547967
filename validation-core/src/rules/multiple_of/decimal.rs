//! Floats as the decimal numbers that they are shown as.

use core::fmt::{self, LowerExp, Write};

/// Whether a float is a whole number of steps away from another; exact, by their shortest decimals.
#[cold]
#[inline(never)]
pub(super) fn is_multiple<F: LowerExp>(number: &F, step: &F, offset: Option<&F>) -> bool {
    let offset = offset.map_or(Some(Decimal::default()), Decimal::of);
    let (Some(number), Some(step), Some(offset)) = (Decimal::of(number), Decimal::of(step), offset)
    else {
        return false;
    };
    if step.digits == 0 {
        return false;
    }
    let (own, other) = (number.rest(step), offset.rest(step));
    if number.negative == offset.negative {
        return own == other;
    }
    own.digits == 0 && other.digits == 0 || own.sum_is(other, step)
}

/// `digits · 10^exponent`; a float has 17 digits at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Decimal {
    negative: bool,
    digits: u64,
    exponent: i32,
}

impl Decimal {
    /// The shortest decimal that is read as this float; none for NaN and the infinities.
    fn of(number: &impl LowerExp) -> Option<Self> {
        let mut reader = Reader::default();
        write!(reader, "{number:e}").ok()?;
        let exponent =
            if reader.small { -reader.exponent } else { reader.exponent } - reader.fraction;
        Some(Decimal { negative: reader.negative, digits: reader.digits, exponent })
    }

    /// What remains of its size after all whole steps, in one form for each number.
    fn rest(self, step: Self) -> Self {
        let Decimal { digits, exponent, .. } = self;
        let finer = step.exponent - exponent;
        if finer > 0 {
            // a step that is too large for 128 bits is larger than any float has digits for
            let rest =
                scaled(step.digits, finer).map_or(digits, |step| small(u128::from(digits) % step));
            return Decimal { negative: false, digits: rest, exponent }.in_short();
        }
        let step_digits = u128::from(step.digits);
        let rest =
            u128::from(digits) % step_digits * power_of_ten(-finer, step_digits) % step_digits;
        Decimal { negative: false, digits: small(rest), exponent: step.exponent }.in_short()
    }

    fn in_short(mut self) -> Self {
        if self.digits == 0 {
            return Decimal::default();
        }
        while self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.exponent += 1;
        }
        self
    }

    fn sum_is(self, other: Self, sum: Self) -> bool {
        let unit = self.exponent.min(other.exponent).min(sum.exponent);
        let in_units = |number: Self| scaled(number.digits, number.exponent - unit);
        match (in_units(self), in_units(other), in_units(sum)) {
            (Some(own), Some(other), Some(sum)) => own.checked_add(other) == Some(sum),
            // more digits apart than two floats have, which no sum of them bridges
            _ => false,
        }
    }
}

/// What is less than a `u64` by the way it came about.
fn small(number: u128) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn scaled(digits: u64, power: i32) -> Option<u128> {
    let power = 10u128.checked_pow(u32::try_from(power).ok()?)?;
    power.checked_mul(digits.into())
}

/// `10^power` by a modulus of 17 digits at most.
fn power_of_ten(mut power: i32, modulus: u128) -> u128 {
    let (mut result, mut square) = (1 % modulus, 10 % modulus);
    while power > 0 {
        if power % 2 == 1 {
            result = result * square % modulus;
        }
        square = square * square % modulus;
        power /= 2;
    }
    result
}

/// Reads `-1.25e-7`, as it is written.
#[derive(Default)]
struct Reader {
    part: Part,
    negative: bool,
    digits: u64,
    fraction: i32,
    small: bool,
    exponent: i32,
}

#[derive(Clone, Copy, Default)]
enum Part {
    #[default]
    Whole,
    Fraction,
    Exponent,
}

impl Write for Reader {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            match (byte, self.part) {
                (b'.', _) => self.part = Part::Fraction,
                (b'e', _) => self.part = Part::Exponent,
                (b'-', Part::Exponent) => self.small = true,
                (b'-', _) => self.negative = true,
                (b'0'..=b'9', Part::Exponent) => {
                    self.exponent = self.exponent * 10 + i32::from(byte - b'0');
                }
                (b'0'..=b'9', part) => {
                    self.digits = self.digits * 10 + u64::from(byte - b'0');
                    self.fraction += i32::from(matches!(part, Part::Fraction));
                }
                _ => return Err(fmt::Error), // `NaN`, `inf`
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn floats_are_read_as_they_are_shown() {
        let cases = [
            (0.0, false, 0, 0),
            (-0.0, true, 0, 0),
            (0.3, false, 3, -1),
            (-125.5, true, 1255, -1),
            (1e23, false, 1, 23),
            (f64::MIN_POSITIVE, false, 22_250_738_585_072_014, -324),
            (f64::MAX, false, 17_976_931_348_623_157, 292),
        ];
        for (number, negative, digits, exponent) in cases {
            assert_eq!(
                Decimal::of(&number),
                Some(Decimal { negative, digits, exponent }),
                "{number}"
            );
        }
        assert_eq!(Decimal::of(&0.3f32).map(|number| number.digits), Some(3));
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Decimal::of(&number), None);
        }
    }
}
