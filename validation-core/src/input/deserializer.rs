//! A value of the input as a serde `Deserializer`.
//!
//! It takes what serde_json takes, and says of the rest what was asked for.

use alloc::borrow::Cow;

use serde_core::de::{Deserializer, Visitor};

use super::{
    Content, Input, Kind, Refused,
    content::Wanted,
    members::{Items, Members, Named},
    number,
    variant::Variants,
};

/// Hands text to a visitor, borrowed where it can be.
pub(super) fn visit_text<'de, V: Visitor<'de>>(
    text: Cow<'de, str>,
    visitor: V,
) -> Result<V::Value, Refused> {
    match text {
        Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
        Cow::Owned(text) => visitor.visit_string(text),
    }
}

impl<'de> Input<'de> {
    fn text<V: Visitor<'de>>(self, wanted: Wanted, visitor: V) -> Result<V::Value, Refused> {
        match self.wanted(wanted)? {
            Content::Text(text) => visit_text(text, visitor),
            content => Err(content.instead_of("text")),
        }
    }

    fn integer<N: number::Integer, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.wanted(Wanted::Integer)? {
            Content::Number(text) => number::integer::<N, V>(&text, visitor),
            content => Err(content.instead_of("integer")),
        }
    }

    fn float<V: Visitor<'de>>(self, is_single: bool, visitor: V) -> Result<V::Value, Refused> {
        match self.wanted(Wanted::Number)? {
            Content::Number(text) => number::any(&text, is_single, visitor),
            content => Err(content.instead_of("number")),
        }
    }

    fn list<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        Items::of(self.listed()?).visit(visitor)
    }

    fn map<V: Visitor<'de>>(self, named: Named, visitor: V) -> Result<V::Value, Refused> {
        Members::of(self.entries()?, named).visit(visitor)
    }
}

macro_rules! integers {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            self.integer::<$type, V>(visitor)
        }
    )*};
}

macro_rules! texts {
    ($($method:ident: $wanted:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            self.text(Wanted::$wanted, visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Input<'de> {
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

    texts! {
        deserialize_str: Text;
        deserialize_string: Text;
        deserialize_char: Char;
        deserialize_identifier: Name;
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.list(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.wanted(Wanted::Any)? {
            Content::Null => visitor.visit_unit(),
            Content::Boolean(truth) => visitor.visit_bool(truth),
            Content::Number(text) => number::any(&text, false, visitor),
            Content::Text(text) => visit_text(text, visitor),
            Content::List => self.list(visitor),
            Content::Object => self.map(Named::Fields, visitor),
            content => Err(content.instead_of("text")),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.wanted(Wanted::Boolean)? {
            Content::Boolean(truth) => visitor.visit_bool(truth),
            content => Err(content.instead_of("boolean")),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.float(true, visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.float(false, visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.wanted(Wanted::Text)? {
            Content::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_bytes(text.as_bytes()),
            Content::Text(Cow::Owned(text)) => visitor.visit_bytes(text.as_bytes()),
            Content::List => self.list(visitor),
            content => Err(content.instead_of("text")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.is_nothing() {
            true => visitor.visit_none(),
            false => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.wanted(Wanted::Null)? {
            Content::Null => visitor.visit_unit(),
            content => Err(content.instead_of("null")),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_unit(visitor)
    }

    #[cfg_attr(not(feature = "json"), allow(unused_variables, reason = "for serde_json alone"))]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        #[cfg(feature = "json")]
        if let (Kind::Json(raw), RAW) = (&self.0, name) {
            let mut json = serde_json::Deserializer::from_str(raw.get());
            return json
                .deserialize_newtype_struct(name, visitor)
                .map_err(|_| Refused::of(&crate::error::INVALID));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refused> {
        self.list(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.map(Named::Keys, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        match (&self.0, self.content()?) {
            (_, Content::List) => self.list(visitor),
            (Kind::Flat(flat), _) => Members::of(flat.take(fields), Named::Fields).visit(visitor),
            _ => self.map(Named::Fields, visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_enum(Variants::of(&self, variants)?)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }
}

/// The name by which serde_json's own `RawValue` asks for the text of a value.
#[cfg(feature = "json")]
const RAW: &str = "$serde_json::private::RawValue";
