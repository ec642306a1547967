//! JSON, one level at a time.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Content, Entries};
use crate::{
    error::INVALID,
    input::{Input, Kind, Refused},
};

pub(super) fn content<'de>(raw: &'de RawValue) -> Result<Content<'de>, Refused> {
    Ok(match raw.get().as_bytes().first() {
        None | Some(b'n') => Content::Null,
        Some(b't') => Content::Boolean(true),
        Some(b'f') => Content::Boolean(false),
        Some(b'"') => Content::Text(read::<Name<'de>>(raw)?.0),
        Some(b'[') => Content::List,
        Some(b'{') => Content::Object,
        Some(_) => Content::Number(Cow::Borrowed(raw.get())),
    })
}

pub(super) fn is_list(raw: &RawValue) -> bool {
    raw.get().starts_with('[')
}

pub(super) fn is_object(raw: &RawValue) -> bool {
    raw.get().starts_with('{')
}

pub(super) fn items<'de>(raw: &'de RawValue) -> Result<Vec<Input<'de>>, Refused> {
    let items = read::<Vec<&'de RawValue>>(raw)?;
    Ok(items.into_iter().map(|item| Input(Kind::Json(item))).collect())
}

pub(super) fn entries<'de>(raw: &'de RawValue) -> Result<Entries<'de>, Refused> {
    Ok(read::<Members<'de>>(raw)?.0)
}

/// The text was found to be JSON before: what can go wrong is text that no string can hold.
fn read<'de, T: Deserialize<'de>>(raw: &'de RawValue) -> Result<T, Refused> {
    serde_json::from_str(raw.get()).map_err(|_| Refused::of(&INVALID))
}

/// Text, borrowed where it has no escapes.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(String::from(text))))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

struct Members<'de>(Entries<'de>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;

        impl<'de> Visitor<'de> for Map {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((name, raw)) = map.next_entry::<Name<'de>, &'de RawValue>()? {
                    members.push((name.0, Input(Kind::Json(raw))));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Map)
    }
}
