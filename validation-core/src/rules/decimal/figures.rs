//! What is written in digits: numbers, and text that is one.

use alloc::string::String;
use core::fmt::LowerExp;

use crate::{
    scan::decimal::{Read, read},
    value::Short,
};

/// The digits of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// A number, written out.
    Number {
        /// All digits, those behind the point included.
        digits: u64,
        /// Those behind the point; not more than all.
        places: u64,
    },
    /// Infinite, or NaN.
    NotFinite,
    /// Text that is no number.
    NoNumber,
}

impl Figures {
    /// Those of text, as Python's `Decimal()` reads it.
    ///
    /// ```
    /// use validation::rules::Figures;
    ///
    /// assert_eq!(Figures::of("-01.50"), Figures::Number { digits: 3, places: 2 });
    /// assert_eq!(Figures::of("1e3"), Figures::Number { digits: 4, places: 0 });
    /// assert_eq!(Figures::of("1,5"), Figures::NoNumber);
    /// ```
    pub fn of(text: &str) -> Self {
        match read(text) {
            Some(Read::Number(number)) => {
                let (digits, places) = number.counts();
                Figures::Number { digits, places }
            }
            Some(Read::NotFinite) => Figures::NotFinite,
            None => Figures::NoNumber,
        }
    }
}

/// A value that is written in digits.
///
/// ```
/// use validation::{Validate, rules::{Figures, Written}};
///
/// /// Money, in cents.
/// #[derive(Debug)]
/// struct Euros(u32);
///
/// impl Written for Euros {
///     fn figures(&self) -> Figures {
///         Figures::of(&format!("{}.{:02}", self.0 / 100, self.0 % 100))
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Fare {
///     #[validate(decimal(max_digits = 4))]
///     price: Euros,
/// }
///
/// assert!(Fare { price: Euros(99_99) }.full_clean().is_ok());
/// assert!(Fare { price: Euros(100_00) }.full_clean().unwrap_err().has("price", "max_digits"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`decimal` checks numbers and text, and this is a `{Self}`",
    label = "a `{Self}` has no digits",
    note = "implement `validation::rules::Written` for it; for decimals, turn on the feature `rust_decimal`"
)]
pub trait Written {
    /// Its digits.
    fn figures(&self) -> Figures;
}

macro_rules! texts {
    ($($type:ty)*) => {$(
        impl Written for $type {
            fn figures(&self) -> Figures {
                Figures::of(self)
            }
        }
    )*};
}

texts!(str String);

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Written for $type {
            #[inline]
            #[allow(unused_comparisons, reason = "some of them have no sign")]
            fn figures(&self) -> Figures {
                let size = if *self < 0 { (0 as $type).wrapping_sub(*self) } else { *self };
                // the smallest of all has the digits of the largest
                let size = if size < 0 { <$type>::MAX } else { size };
                let digits = size.checked_ilog10().map_or(1, |power| u64::from(power) + 1);
                Figures::Number { digits, places: 0 }
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! floats {
    ($($type:ty)*) => {$(
        impl Written for $type {
            fn figures(&self) -> Figures {
                if self.is_finite() { shortest(self) } else { Figures::NotFinite }
            }
        }
    )*};
}

floats!(f32 f64);

/// `1.25e-7` needs no more than 24 bytes.
fn shortest(number: &impl LowerExp) -> Figures {
    Figures::of(Short::of(format_args!("{number:e}")).as_str())
}

#[cfg(feature = "rust_decimal")]
impl Written for rust_decimal::Decimal {
    /// With all places that it has: `1.50` has two.
    fn figures(&self) -> Figures {
        let size = self.mantissa().unsigned_abs();
        let digits = size.checked_ilog10().map_or(1, |power| u64::from(power) + 1);
        let places = u64::from(self.scale());
        Figures::Number { digits: digits.max(places), places }
    }
}
