//! From Rust's values to [`Value`].

use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};

use super::Value;

macro_rules! values {
    ($($kind:ident: $($type:ty),+;)+) => {$($(
        impl From<$type> for Value {
            #[inline]
            fn from(value: $type) -> Self {
                Value::$kind(value.into())
            }
        }
    )+)+};
}

values! {
    Bool: bool;
    Int: i8, i16, i32, i64;
    UInt: u8, u16, u32, u64;
    Float: f64;
    Float32: f32;
    Char: char;
}

impl From<usize> for Value {
    #[inline]
    fn from(value: usize) -> Self {
        Value::UInt(value as u64)
    }
}

impl From<isize> for Value {
    #[inline]
    fn from(value: isize) -> Self {
        Value::Int(value as i64)
    }
}

impl From<i128> for Value {
    fn from(value: i128) -> Self {
        value.try_into().map_or_else(|_| Value::BigInt(Box::new(value)), Value::Int)
    }
}

impl From<u128> for Value {
    fn from(value: u128) -> Self {
        value.try_into().map_or_else(|_| Value::BigUInt(Box::new(value)), Value::UInt)
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Value::Text(Box::new(text.into()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(Box::new(text.into()))
    }
}

impl From<Cow<'static, str>> for Value {
    fn from(text: Cow<'static, str>) -> Self {
        Value::Text(Box::new(text))
    }
}

impl<V: Into<Value>> From<Vec<V>> for Value {
    fn from(items: Vec<V>) -> Self {
        items.into_iter().collect()
    }
}

impl<V: Into<Value>, const N: usize> From<[V; N]> for Value {
    fn from(items: [V; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<V: Into<Value> + Clone> From<&[V]> for Value {
    fn from(items: &[V]) -> Self {
        items.iter().cloned().collect()
    }
}

impl<V: Into<Value>> FromIterator<V> for Value {
    fn from_iter<I: IntoIterator<Item = V>>(items: I) -> Self {
        Value::List(Box::new(items.into_iter().map(Into::into).collect()))
    }
}
