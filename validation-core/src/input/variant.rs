//! The variant of an enum: its name alone, or an object with one member.

use alloc::{borrow::Cow, string::String};

use serde_core::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Unexpected, VariantAccess, Visitor,
    value::CowStrDeserializer,
};

use super::{Content, Input, Kind, Refused, content::Wanted, invalid_choice, refused::step};
use crate::error::INVALID;

/// Which variant it is, and what it holds.
pub(super) struct Variants<'de> {
    name: Cow<'de, str>,
    content: Option<Input<'de>>,
}

impl<'de> Variants<'de> {
    /// # Errors
    /// `required`, `invalid_type`, and `invalid` for an object with no member, or with several.
    pub(super) fn of(
        input: &Input<'de>,
        variants: &'static [&'static str],
    ) -> Result<Self, Refused> {
        if let Kind::Flat(flat) = &input.0 {
            return match flat.take_one(variants) {
                Some((name, content)) => Ok(Variants { name, content: Some(content) }),
                None => Err(Refused::new(invalid_choice(variants))),
            };
        }
        match input.wanted(Wanted::Name)? {
            Content::Text(name) => {
                let content = input.named_beside(&name);
                Ok(Variants { name, content })
            }
            Content::Object => {
                let mut entries = input.entries()?;
                match (entries.pop(), entries.is_empty()) {
                    (Some((name, content)), true) => Ok(Variants { name, content: Some(content) }),
                    _ => Err(Refused::of(&INVALID)),
                }
            }
            content => Err(content.instead_of("text")),
        }
    }
}

impl<'de> EnumAccess<'de> for Variants<'de> {
    type Error = Refused;
    type Variant = Held<'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Held<'de>), Refused> {
        let name = self.name.clone().into_owned();
        let variant = seed.deserialize(CowStrDeserializer::new(self.name))?;
        Ok((variant, Held { name, content: self.content }))
    }
}

/// What a variant holds.
pub(super) struct Held<'de> {
    name: String,
    content: Option<Input<'de>>,
}

impl<'de> Held<'de> {
    fn with<T>(
        self,
        expected: &'static str,
        read: impl FnOnce(Input<'de>) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        let result = match self.content {
            Some(content) => read(content),
            None => Err(Refused::invalid_type(Unexpected::UnitVariant, &expected)),
        };
        result.map_err(|refused| refused.under(step(&self.name)))
    }
}

impl<'de> VariantAccess<'de> for Held<'de> {
    type Error = Refused;

    fn unit_variant(self) -> Result<(), Refused> {
        match self.content.is_some() {
            true => self.with("null", serde_core::Deserialize::deserialize),
            false => Ok(()),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Refused> {
        self.with("newtype variant", |content| seed.deserialize(content))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Refused> {
        self.with("tuple variant", |content| content.deserialize_tuple(len, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.with("struct variant", |content| content.deserialize_struct("", fields, visitor))
    }
}
