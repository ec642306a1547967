//! Types whose values can be looked up.

use alloc::{
    borrow::{Cow, ToOwned},
    boxed::Box,
    rc::Rc,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};

use super::{ColumnType, ColumnValue};

/// A type whose values can be looked up in a column: of a key, a `unique`, an `exists`.
///
/// A type of your own says what its column holds:
///
/// ```
/// use validation::model::{ColumnValue, ToColumn};
///
/// struct RoomId(i64);
///
/// impl ToColumn for RoomId {
///     fn to_column(&self) -> ColumnValue<'_> {
///         ColumnValue::Int(self.0)
///     }
/// }
///
/// assert_eq!(Some(RoomId(7)).to_column(), ColumnValue::Int(7));
/// ```
///
/// Floating-point numbers have no such value: no key should be one.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be looked up in a database",
    label = "`{Self}` does not implement `ToColumn`",
    note = "implement `validation::model::ToColumn` for `{Self}`, which says what its column holds",
    note = "no floating-point number can be looked up; take a whole number or a decimal"
)]
pub trait ToColumn {
    /// What the column holds for the value.
    fn to_column(&self) -> ColumnValue<'_>;
}

macro_rules! number {
    ($($type:ty),*) => {$(
        impl ToColumn for $type {
            fn to_column(&self) -> ColumnValue<'_> {
                match i64::try_from(*self) {
                    Ok(number) => ColumnValue::Int(number),
                    Err(_) => ColumnValue::Typed(ColumnType::Decimal, self.to_string().into()),
                }
            }
        }
    )*};
}

number!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

impl ToColumn for bool {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::Bool(*self)
    }
}

impl ToColumn for char {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::from(self.to_string())
    }
}

impl ToColumn for str {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::from(self)
    }
}

impl ToColumn for String {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::from(self.as_str())
    }
}

impl ToColumn for [u8] {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::Bytes(Cow::Borrowed(self))
    }
}

impl ToColumn for Vec<u8> {
    fn to_column(&self) -> ColumnValue<'_> {
        self.as_slice().to_column()
    }
}

impl<T: ToColumn> ToColumn for Option<T> {
    fn to_column(&self) -> ColumnValue<'_> {
        self.as_ref().map_or(ColumnValue::Null, T::to_column)
    }
}

impl<T: ToColumn + ToOwned + ?Sized> ToColumn for Cow<'_, T> {
    fn to_column(&self) -> ColumnValue<'_> {
        (**self).to_column()
    }
}

macro_rules! pointer {
    ($($pointer:ty),*) => {$(
        impl<T: ToColumn + ?Sized> ToColumn for $pointer {
            fn to_column(&self) -> ColumnValue<'_> {
                (**self).to_column()
            }
        }
    )*};
}

pointer!(&T, Box<T>, Rc<T>, Arc<T>);

/// Dates and times write themselves as a database reads them, but for the `T` between day and time.
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time", feature = "rust_decimal"))]
macro_rules! typed {
    ($($type:ty, $kind:ident, $value:ident => $text:expr;)*) => {$(
        impl ToColumn for $type {
            fn to_column(&self) -> ColumnValue<'_> {
                let $value = self;
                ColumnValue::Typed(ColumnType::$kind, Cow::Owned($text))
            }
        }
    )*};
}

#[cfg(feature = "jiff")]
typed! {
    jiff::civil::Date, Date, date => date.to_string();
    jiff::civil::Time, Time, time => time.to_string();
    jiff::civil::DateTime, DateTime, moment => moment.to_string().replace('T', " ");
    jiff::Timestamp, Instant, instant => instant.to_string().replace('T', " ").replace('Z', "+00:00");
}

#[cfg(feature = "chrono")]
typed! {
    chrono::NaiveDate, Date, date => date.to_string();
    chrono::NaiveTime, Time, time => time.to_string();
    chrono::NaiveDateTime, DateTime, moment => moment.to_string();
}

#[cfg(feature = "chrono")]
impl<Tz: chrono::TimeZone> ToColumn for chrono::DateTime<Tz> {
    fn to_column(&self) -> ColumnValue<'_> {
        let text = alloc::format!("{}+00:00", self.naive_utc());
        ColumnValue::Typed(ColumnType::Instant, Cow::Owned(text))
    }
}

#[cfg(feature = "time")]
typed! {
    time::Date, Date, date => date.to_string();
    time::Time, Time, time => padded(*time);
    time::PrimitiveDateTime, DateTime, moment => {
        alloc::format!("{} {}", moment.date(), padded(moment.time()))
    };
    time::OffsetDateTime, Instant, instant => {
        let utc = instant.to_offset(time::UtcOffset::UTC);
        alloc::format!("{} {}+00:00", utc.date(), padded(utc.time()))
    };
}

/// `time` writes an hour of one digit as it is, and drivers do not.
#[cfg(feature = "time")]
fn padded(time: time::Time) -> String {
    let text = time.to_string();
    if text.find(':') == Some(1) { alloc::format!("0{text}") } else { text }
}

#[cfg(feature = "rust_decimal")]
typed! {
    rust_decimal::Decimal, Decimal, number => number.to_string();
}

#[cfg(feature = "uuid")]
impl ToColumn for uuid::Uuid {
    fn to_column(&self) -> ColumnValue<'_> {
        ColumnValue::Uuid(self.into_bytes())
    }
}

impl ToColumn for ColumnValue<'_> {
    fn to_column(&self) -> ColumnValue<'_> {
        self.clone()
    }
}
