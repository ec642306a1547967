//! Numbers of the input: as they are written, and in the range of the type that is asked for.

use serde_core::de::Visitor;

use super::{Refused, codes::INVALID_INTEGER};
use crate::{
    error::ValidationError,
    rules::{INVALID_NUMBER, MAX_VALUE, MIN_VALUE},
    value::Value,
};

/// A whole number, as it is written.
#[derive(Clone, Copy)]
pub(crate) struct Whole {
    pub(crate) is_negative: bool,
    /// None if it is beyond all types.
    pub(crate) size: Option<u128>,
}

impl Whole {
    /// Reads digits, with a minus sign or without.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (is_negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_whole.then(|| Whole { is_negative, size: digits.parse().ok() })
    }

    fn is_negative_zero(self) -> bool {
        self.is_negative && self.size == Some(0)
    }

    fn signed(self) -> Option<i128> {
        let size = self.size?;
        match self.is_negative {
            false => size.try_into().ok(),
            true => 0i128.checked_sub_unsigned(size),
        }
    }

    fn unsigned(self) -> Option<u128> {
        self.size.filter(|size| !self.is_negative || *size == 0)
    }
}

/// The integer types, each with the bounds that an error names.
pub(crate) trait Integer: Sized {
    const MIN: Self;
    const MAX: Self;
    /// Whether JSON can write a negative zero for it: serde_json reads it as a float, but for `i128`.
    const HAS_NEGATIVE_ZERO: bool;

    /// Hands the number to a visitor, as JSON does.
    fn visit<'de, V: Visitor<'de>>(whole: Whole, visitor: V) -> Option<Result<V::Value, Refused>>;

    fn value(self) -> Value;
}

macro_rules! integers {
    ($($type:ty, $read:ident, |$number:ident, $visitor:ident| $visit:expr;)*) => {$(
        impl Integer for $type {
            const MIN: Self = <$type>::MIN;
            const MAX: Self = <$type>::MAX;
            const HAS_NEGATIVE_ZERO: bool = size_of::<$type>() > 8 && <$type>::MIN != 0;

            fn visit<'de, V: Visitor<'de>>(
                whole: Whole,
                $visitor: V,
            ) -> Option<Result<V::Value, Refused>> {
                let $number: $type = whole.$read()?.try_into().ok()?;
                Some($visit)
            }

            fn value(self) -> Value {
                self.into()
            }
        }
    )*};
}

/// As serde_json does it: what is not negative is unsigned.
macro_rules! signed {
    ($number:ident, $visitor:ident) => {
        match u64::try_from($number) {
            Ok(number) => $visitor.visit_u64(number),
            Err(_) => $visitor.visit_i64($number.into()),
        }
    };
}

integers! {
    u8, unsigned, |number, visitor| visitor.visit_u64(number.into());
    u16, unsigned, |number, visitor| visitor.visit_u64(number.into());
    u32, unsigned, |number, visitor| visitor.visit_u64(number.into());
    u64, unsigned, |number, visitor| visitor.visit_u64(number);
    u128, unsigned, |number, visitor| visitor.visit_u128(number);
    i8, signed, |number, visitor| signed!(number, visitor);
    i16, signed, |number, visitor| signed!(number, visitor);
    i32, signed, |number, visitor| signed!(number, visitor);
    i64, signed, |number, visitor| signed!(number, visitor);
    i128, signed, |number, visitor| visitor.visit_i128(number);
}

/// Hands the whole number that a JSON number is to a visitor that asked for this type. `1.0` and `1e2` are
/// none, as serde_json has it.
///
/// # Errors
/// `invalid_integer`, `min_value`, `max_value`, and what the visitor says.
pub(crate) fn integer<'de, N: Integer, V: Visitor<'de>>(
    text: &str,
    visitor: V,
) -> Result<V::Value, Refused> {
    match Whole::read(text) {
        Some(whole) if N::HAS_NEGATIVE_ZERO || !whole.is_negative_zero() => {
            match N::visit(whole, visitor) {
                Some(result) => result,
                None => Err(out_of_range::<N>(whole.is_negative)),
            }
        }
        _ => Err(Refused::of(&INVALID_INTEGER)),
    }
}

#[cold]
fn out_of_range<N: Integer>(is_negative: bool) -> Refused {
    Refused::new(if is_negative {
        ValidationError::of(&MIN_VALUE).param("min", N::MIN.value())
    } else {
        ValidationError::of(&MAX_VALUE).param("max", N::MAX.value())
    })
}

/// Hands a number to a visitor that takes any, or one with a fraction.
///
/// # Errors
/// `invalid_number`, for one that is beyond `f64`; and what the visitor says.
pub(crate) fn any<'de, V: Visitor<'de>>(
    text: &str,
    is_single: bool,
    visitor: V,
) -> Result<V::Value, Refused> {
    // A negative zero keeps its sign only with a fraction.
    let whole = Whole::read(text).filter(|whole| !whole.is_negative_zero());
    if let Some(number) = whole.and_then(Whole::unsigned).and_then(|number| number.try_into().ok())
    {
        return visitor.visit_u64(number);
    }
    if let Some(number) = whole.and_then(Whole::signed).and_then(|number| number.try_into().ok()) {
        return visitor.visit_i64(number);
    }
    let number = match is_single {
        true => text.parse::<f32>().map(f64::from),
        false => text.parse::<f64>(),
    };
    match number {
        // other formats than JSON have words for what is not finite
        Ok(number) if number.is_finite() || !text.ends_with(|last: char| last.is_ascii_digit()) => {
            visitor.visit_f64(number)
        }
        _ => Err(Refused::of(&INVALID_NUMBER)),
    }
}
