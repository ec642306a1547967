//! A tree from any deserializer that says what its values are.

use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde_core::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::Node;

/// Reads a tree of at most so many levels.
pub(super) fn node<'de, D: Deserializer<'de>>(
    deserializer: D,
    depth: usize,
) -> Result<Node, D::Error> {
    deserializer.deserialize_any(Below(depth))
}

/// What may lie so many levels below.
#[derive(Clone, Copy)]
struct Below(usize);

impl Below {
    fn next<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Below).ok_or_else(|| E::custom("nested too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Below {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        node(deserializer, self.0)
    }
}

macro_rules! numbers {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method<E>(self, number: $type) -> Result<Node, E> {
            Ok(Node::Number(number.to_string()))
        }
    )*};
}

impl<'de> Visitor<'de> for Below {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    numbers! {
        visit_i64: i64;
        visit_i128: i128;
        visit_u64: u64;
        visit_u128: u128;
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Number(alloc::format!("{number:?}")))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::Boolean(truth))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        node(deserializer, self.0)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        node(deserializer, self.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let below = self.next()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(below)? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let below = self.next()?;
        let mut object = Vec::new();
        while let Some(key) = members.next_key_seed(below)? {
            let name = name_of(key).ok_or_else(|| A::Error::custom("a key that is no text"))?;
            object.push((name, members.next_value_seed(below)?));
        }
        Ok(Node::Object(object))
    }

    /// A name, with what it holds.
    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<Node, A::Error> {
        let below = self.next()?;
        let (name, content) = variant.variant_seed(below)?;
        let name = name_of(name).ok_or_else(|| A::Error::custom("a name that is no text"))?;
        Ok(Node::Object([(name, content.newtype_variant_seed(below)?)].into()))
    }
}

/// The key of a map, as text.
fn name_of(key: Node) -> Option<String> {
    match key {
        Node::Text(text) | Node::Number(text) => Some(text),
        Node::Boolean(truth) => Some(truth.to_string()),
        Node::Null => Some("null".to_owned()),
        Node::Written(_) | Node::List(_) | Node::Object(_) => None,
    }
}
