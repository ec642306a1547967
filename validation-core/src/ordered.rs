//! What has an order, and can bound a range: numbers, decimals, dates, durations.

use crate::value::Value;

/// A type that `range` checks, and that its bounds are made of.
///
/// ```
/// use validation::{Ordered, Validate, Value};
///
/// #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
/// struct Cents(u64);
///
/// impl Ordered for Cents {
///     fn to_value(&self) -> Value {
///         Value::from(self.0)
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Product {
///     #[validate(range(min = Cents(1), max = Cents(99_999)))]
///     price: Cents,
/// }
///
/// assert!(Product { price: Cents(0) }.full_clean().unwrap_err().has("price", "min_value"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`range` checks numbers, decimals, dates and durations, and this is a `{Self}`",
    label = "`{Self}` has no order that `range` knows",
    note = "implement `validation::Ordered` for `{Self}`; for decimals and dates, turn on the feature of their crate"
)]
pub trait Ordered: PartialOrd + Copy {
    /// The value as a param of an error.
    fn to_value(&self) -> Value;
}

macro_rules! plain {
    ($($type:ty)*) => {$(
        impl Ordered for $type {
            #[inline]
            fn to_value(&self) -> Value {
                Value::from(*self)
            }
        }
    )*};
}

plain!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 char);

/// Types whose text is their standard form, and what values they are.
macro_rules! by_text {
    ($($(#[$feature:meta])? $type:ty: $make:ident;)*) => {$(
        $(#[$feature])?
        impl Ordered for $type {
            fn to_value(&self) -> Value {
                Value::$make(alloc::string::ToString::to_string(self))
            }
        }
    )*};
}

by_text! {
    #[cfg(feature = "rust_decimal")] rust_decimal::Decimal: decimal;
    #[cfg(feature = "jiff")] jiff::civil::Date: moment;
    #[cfg(feature = "jiff")] jiff::civil::Time: moment;
    #[cfg(feature = "jiff")] jiff::civil::DateTime: moment;
    #[cfg(feature = "jiff")] jiff::Timestamp: moment;
    #[cfg(feature = "jiff")] jiff::SignedDuration: from;
    #[cfg(feature = "chrono")] chrono::NaiveDate: moment;
    #[cfg(feature = "chrono")] chrono::NaiveTime: moment;
    #[cfg(feature = "chrono")] chrono::NaiveDateTime: moment;
    #[cfg(feature = "chrono")] chrono::TimeDelta: from;
    #[cfg(feature = "time")] time::Date: moment;
    #[cfg(feature = "time")] time::Time: moment;
    #[cfg(feature = "time")] time::PrimitiveDateTime: moment;
    #[cfg(feature = "time")] time::OffsetDateTime: moment;
    #[cfg(feature = "time")] time::UtcDateTime: moment;
    #[cfg(feature = "time")] time::Duration: from;
}

#[cfg(feature = "chrono")]
impl<Tz: chrono::TimeZone<Offset: Copy>> Ordered for chrono::DateTime<Tz> {
    fn to_value(&self) -> Value {
        // `Debug` is RFC 3339, where the offset is a number
        Value::moment(alloc::format!("{:?}", self.fixed_offset()))
    }
}

/// Written as seconds, with as many places as it has: `1.5`.
impl Ordered for core::time::Duration {
    fn to_value(&self) -> Value {
        Value::from(self.as_secs_f64())
    }
}

/// Written as RFC 3339, in UTC.
#[cfg(feature = "std")]
impl Ordered for std::time::SystemTime {
    fn to_value(&self) -> Value {
        Value::moment(crate::clock::Moment::from(*self).to_string())
    }
}
