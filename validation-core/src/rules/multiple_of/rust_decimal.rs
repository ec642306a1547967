//! Multiples among decimals.

use rust_decimal::Decimal;

use super::Multiple;

impl Multiple for Decimal {
    fn is_multiple(self, step: Self, offset: Option<Self>) -> bool {
        match distance(self, step, offset) {
            Some(distance) if distance.is_zero() => true,
            Some(distance) => {
                let numbers = [self, step, offset.unwrap_or_default()];
                numbers.iter().any(is_of_float) && is_rounding(distance, &numbers)
            }
            None => false,
        }
    }
}

/// How far away the nearest multiple is.
///
/// The remainders are compared, since the difference may need too many digits. They have the signs of what
/// they remain of, and so can be a step apart.
fn distance(value: Decimal, step: Decimal, offset: Option<Decimal>) -> Option<Decimal> {
    let own = value.checked_rem(step)?;
    let apart = match offset {
        None => own,
        Some(offset) => own.checked_sub(offset.checked_rem(step)?)?,
    };
    let (apart, step) = (apart.abs(), step.abs());
    let apart = if apart >= step { apart.checked_sub(step)? } else { apart };
    Some(apart.min(step.checked_sub(apart)?))
}

/// A number of more digits than a float needs: people do not write such, programs make them of floats.
fn is_of_float(number: &Decimal) -> bool {
    const DIGITS: u128 = 10u128.pow(17);
    number.mantissa().unsigned_abs() >= DIGITS
}

/// Whether it is not more than floats of such sizes are rounded by, and less than any place that is meant.
fn is_rounding(distance: Decimal, numbers: &[Decimal]) -> bool {
    let largest = numbers.iter().map(Decimal::abs).max().unwrap_or_default();
    let rounding = largest.checked_mul(Decimal::new(1, 15)).unwrap_or_default();
    distance <= rounding.min(Decimal::new(1, 9))
}
