use alloc::format;

use proptest::prelude::*;

use super::{Multiple, multiple_of};
use crate::rule::Rule;

fn is_multiple<N: Multiple>(value: N, step: N, offset: Option<N>) -> bool {
    match offset {
        Some(offset) => multiple_of(step).offset(offset).check(&value).is_ok(),
        None => multiple_of(step).check(&value).is_ok(),
    }
}

#[test]
fn integers_are_exact() {
    for (value, step, passes) in [
        (10, 5, true),
        (12, 5, false),
        (0, 5, true),
        (-10, 5, true),
        (-12, 5, false),
        (10, -5, true),
        (7, 0, false),
        (0, 0, false),
        (i64::MIN, -1, true),
        (i64::MIN, i64::MIN, true),
        (i64::MAX, i64::MIN, false),
    ] {
        assert_eq!(is_multiple(value, step, None), passes, "{value} {step}");
    }
    assert!(is_multiple(u128::MAX, u128::MAX, None));
    assert!(!is_multiple((1u64 << 53) + 1, 2, None));
}

#[test]
fn steps_begin_at_the_offset() {
    for (value, passes) in [(3, true), (10, true), (-4, true), (7, false), (0, false)] {
        assert_eq!(is_multiple(value, 7, Some(3)), passes, "{value}");
        assert_eq!(is_multiple(f64::from(value), 7.0, Some(3.0)), passes, "{value}");
    }
    assert!(is_multiple(0u8, 5, Some(250)));
    assert!(is_multiple(i8::MIN, 1, Some(i8::MAX)));
    assert!(is_multiple(1_000_000.3, 0.1, Some(1_000_000.0)));
    assert!(!is_multiple(1_000_000.35, 0.1, Some(1_000_000.0)));
    assert!(is_multiple(0.2, 0.5, Some(-0.3)));
    assert!(!is_multiple(0.3, 0.5, Some(-0.3)));
}

#[test]
fn floats_stand_for_decimals() {
    for (value, step, passes) in [
        (0.3, 0.1, true),
        (-0.3, 0.1, true),
        (1.1, 0.1, true),
        (0.35, 0.1, false),
        (42.0001, 0.0001, true),
        (0.1 + 0.2, 0.1, true),
        (0.1 * 3.0 * 7.0, 0.1, true),
        (1e8 + 0.3, 0.1, true),
        (1e8 + 0.35, 0.1, false),
        (123_456_789_012.35, 0.1, false),
        (123_456_789_012.35, 0.05, true),
        (1e23, 10.0, true),
        (1e300, 3.0, false),
        (1e-10, 1e-11, true),
        (1.5e-10, 1e-10, false),
        (5e-324, 5e-324, true),
        (1e-300, 1e300, false),
        (0.0, 0.1, true),
        (-0.0, 0.1, true),
        (0.5, 1.0, false),
        (0.1, 0.0, false),
        (0.0, 0.0, false),
        (1.0, f64::INFINITY, false),
        (f64::INFINITY, 1.0, false),
        (f64::NAN, 1.0, false),
        (1.0, f64::NAN, false),
    ] {
        assert_eq!(is_multiple(value, step, None), passes, "{value} {step}");
        assert_eq!(is_multiple(value, -step, None), passes, "{value} -{step}");
    }
    assert!(is_multiple(0.3f32, 0.1, None));
    let sum = (0..50).fold(0.5, |sum, _| sum + 0.1);
    assert!(is_multiple(sum, 0.1, Some(0.5)) && is_multiple(sum, 0.1, None), "{sum}");
    assert!(
        is_multiple(0.001 * 555.0, 0.001, None)
            && is_multiple(0.0001 * 2444.0 - 3.8, 0.0001, Some(-3.8))
    );
    assert!(is_multiple(8_569_619_414.26, 0.01, None));
    // as near as Django lets them be; of small steps, nearer
    let long = (0..1000).fold(0.0, |sum, _| sum + 0.1);
    assert!(is_multiple(long, 0.1, None), "{long}");
    for (value, step, passes) in [
        (1.000_000_000_1, 1.0, true),
        (0.999_999_999_1, 1.0, true),
        (1.000_000_002, 1.0, false),
        (1e-10, 1.0, true),
        (0.9e-9, 1e-6, true),
        (2e-9, 1e-6, false),
        (1.0009e-8, 1e-8, true),
        (1.1e-8, 1e-8, false),
    ] {
        assert_eq!(is_multiple(value, step, None), passes, "{value} {step}");
        let from_half = is_multiple(value + 0.5, step, Some(0.5));
        assert_eq!(from_half, passes, "{value} {step} from 0.5");
    }
    assert!(is_multiple(100_000.3f32, 0.1, None));
    assert!(!is_multiple(0.35f32, 0.1, None));
}

#[test]
fn an_error_says_which_numbers_pass() {
    let error = multiple_of(5).check(&3).unwrap_err();
    assert_eq!((error.code(), format!("{error}")), ("step_size", "Enter a multiple of 5.".into()));
    let error = multiple_of(0.5).offset(0.2).check(&3.0).unwrap_err();
    assert_eq!(
        format!("{error}"),
        "Enter 0.2, or a number that is a multiple of 0.5 away from it."
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// The same numbers as text, as floats and as integers of their last place.
    #[test]
    fn floats_agree_with_decimal_arithmetic(
        value in -10i64.pow(14)..10i64.pow(14),
        step in 1i64..10i64.pow(6),
        offset in -10i64.pow(6)..10i64.pow(6),
        places in 0u32..9,
        snap in any::<bool>(),
    ) {
        let value = if snap { value / step * step + offset } else { value };
        let float = |number: i64| format!("{number}e-{places}").parse::<f64>().unwrap();
        let expected = (value - offset) % step == 0;
        prop_assert_eq!(is_multiple(float(value), float(step), Some(float(offset))), expected);
        prop_assert_eq!(is_multiple(float(value), float(step), None), value % step == 0);
    }

    #[test]
    fn integers_agree_with_wider_ones(value: i16, step: i16, offset: i16) {
        let expected = step != 0 && (i64::from(value) - i64::from(offset)) % i64::from(step) == 0;
        prop_assert_eq!(is_multiple(value, step, Some(offset)), expected);
    }
}

/// Cases of Django's own tests (BSD-3-Clause): `tests/validators/tests.py`.
#[test]
fn django_s_own_cases() {
    for (value, step, offset, passes) in [
        (0, 3, None, true),
        (1, 3, None, false),
        (8, 3, None, false),
        (9, 3, None, true),
        (4, 2, None, true),
        (3, 2, Some(1), true),
        (4, 2, Some(1), false),
    ] {
        assert_eq!(is_multiple(value, step, offset), passes, "{value} {step}");
    }
    for (value, step, offset, passes) in [
        (0.55, 0.001, None, true),
        (0.5555, 0.001, None, false),
        (0.5555, 0.001, Some(0.0005), true),
        (0.555, 0.001, Some(0.0005), false),
    ] {
        assert_eq!(is_multiple(value, step, offset), passes, "{value} {step}");
    }
}

/// The same, where decimals are made of floats.
#[cfg(feature = "rust_decimal")]
#[test]
fn django_s_own_cases_of_decimals() {
    use rust_decimal::Decimal;

    let exact = |float: f64| Decimal::from_f64_retain(float).unwrap();
    let text = |text: &str| Decimal::from_str_exact(text).unwrap();
    for (value, step, offset, passes) in [
        (text("0.88"), exact(0.02), None, true),
        (exact(0.88), exact(0.02), None, true),
        (exact(0.77), exact(0.02), None, false),
        (exact(0.77), exact(0.02), Some(exact(0.01)), true),
        (exact(0.1), exact(2.0), Some(exact(0.1)), true),
        (exact(0.88), exact(0.02), Some(exact(0.01)), false),
        (text("3.4"), text("1.2"), Some(text("2.2")), true),
        (text("1.2"), text("1.2"), Some(text("2.2")), false),
        (text("1.1"), text("-1.2"), Some(text("2.2")), false),
        (text("1.0"), text("-1.2"), Some(text("2.2")), true),
        // what people write is exact, and so are large numbers
        (text("0.1000000000000001"), text("0.1"), None, false),
        (text("100000000000000000001"), text("10"), None, false),
        (
            text("0.0000000000000000000000000015"),
            text("0.000000000000000000000000001"),
            None,
            false,
        ),
    ] {
        assert_eq!(is_multiple(value, step, offset), passes, "{value} {step}");
    }
}

#[cfg(feature = "rust_decimal")]
proptest! {
    #[test]
    fn decimals_are_exact(
        value: i64,
        step: i32,
        offset: i64,
        places in (0u32..9, 0u32..9),
        snap in any::<bool>(),
    ) {
        use rust_decimal::Decimal;

        let (own, other) = places;
        let wide = |number: i64, places| i128::from(number) * 10i128.pow(9 - places);
        let step_wide = wide(step.into(), own);
        let (value_wide, value) = if snap && step != 0 {
            let count = i64::from(value as i16);
            let sum = count * i64::from(step);
            (wide(sum, own) + wide(offset, other), Decimal::new(sum, own) + Decimal::new(offset, other))
        } else {
            (wide(value, other), Decimal::new(value, other))
        };
        let expected = step != 0 && (value_wide - wide(offset, other)) % step_wide == 0;
        let (step, offset) = (Decimal::new(step.into(), own), Decimal::new(offset, other));
        prop_assert_eq!(is_multiple(value, step, Some(offset)), expected);
    }
}
