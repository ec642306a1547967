//! The key of a map: text, that may stand for a number.

use alloc::borrow::Cow;

use serde_core::{
    de::{Deserializer, Visitor, value::CowStrDeserializer},
    forward_to_deserialize_any,
};

use super::{
    Refused,
    codes::{INVALID_BOOLEAN, INVALID_INTEGER},
    deserializer::visit_text,
    number,
};
use crate::rules::INVALID_NUMBER;

/// The key of a map, as serde_json reads it: numbers and truth values stand in quotes there.
pub(super) struct KeyInput<'de>(pub(super) Cow<'de, str>);

macro_rules! integers {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            match is_json_number(&self.0) {
                true => number::integer::<$type, V>(&self.0, visitor),
                false => Err(Refused::of(&INVALID_INTEGER)),
            }
        }
    )*};
}

impl KeyInput<'_> {
    fn float<'de, V: Visitor<'de>>(self, is_single: bool, visitor: V) -> Result<V::Value, Refused> {
        match is_json_number(&self.0) {
            true => number::any(&self.0, is_single, visitor),
            false => Err(Refused::of(&INVALID_NUMBER)),
        }
    }
}

impl<'de> Deserializer<'de> for KeyInput<'de> {
    type Error = Refused;

    integers! {
        deserialize_u8: u8;
        deserialize_u16: u16;
        deserialize_u32: u32;
        deserialize_u64: u64;
        deserialize_u128: u128;
        deserialize_i8: i8;
        deserialize_i16: i16;
        deserialize_i32: i32;
        deserialize_i64: i64;
        deserialize_i128: i128;
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visit_text(self.0, visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match &*self.0 {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Refused::of(&INVALID_BOOLEAN)),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.float(true, visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.float(false, visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        CowStrDeserializer::new(self.0).deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

/// Whether text is a number as JSON writes it.
fn is_json_number(text: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = text.strip_prefix('-').unwrap_or(text);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest.starts_with('0')) {
        return false;
    }
    rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = &fraction[count..];
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        return !exponent.is_empty() && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}
