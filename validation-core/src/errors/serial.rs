//! Errors in serialised data, which are read back as they were.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use serde_core::{
    Deserialize, Deserializer, Serialize, Serializer, de,
    de::{DeserializeSeed, IgnoredAny},
};

use super::{ValidationErrors, place::Place};
use crate::{
    error::ValidationError,
    path::Path,
    render::{ErrorObject, Json, Reading},
    value::Value,
};

/// By path, as `as_json` shows it.
impl Serialize for ValidationErrors {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Json(Reading::english(self)).serialize(serializer)
    }
}

/// As it stands in a list of errors, without its path.
impl Serialize for ValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let errors = ValidationErrors::new();
        ErrorObject::of(Reading::english(&errors), Place::root(), self).serialize(serializer)
    }
}

/// Reads what `Serialize` writes. The errors keep their codes and params, and their text for languages
/// that have no words for the code. What is not known is left out.
impl<'de> Deserialize<'de> for ValidationErrors {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ByPath)
    }
}

impl<'de> Deserialize<'de> for ValidationError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Found::deserialize(deserializer).map(|found| found.error)
    }
}

struct ByPath;

impl<'de> de::Visitor<'de> for ByPath {
    type Value = ValidationErrors;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("errors by path")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut errors = ValidationErrors::new();
        while let Some(path) = map.next_key::<String>()? {
            map.next_value_seed(AtPath { errors: &mut errors, path: path.into() })?;
        }
        Ok(errors)
    }
}

/// Reads the errors at one path into the others. Nothing trusts the length that the data claims.
struct AtPath<'e> {
    errors: &'e mut ValidationErrors,
    path: Path,
}

impl<'de> DeserializeSeed<'de> for AtPath<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> de::Visitor<'de> for AtPath<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of errors")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut parents = [None; 2];
        while let Some(Found { error, about_key }) = list.next_element()? {
            let parent = *parents[usize::from(about_key)].get_or_insert_with(|| {
                let path = self.path.clone();
                self.errors.way(if about_key { path.about_key() } else { path })
            });
            self.errors.push(parent, None, error);
        }
        Ok(())
    }
}

/// One error of a list.
struct Found {
    error: ValidationError,
    about_key: bool,
}

impl<'de> Deserialize<'de> for Found {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> de::Visitor<'de> for Members {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error with a `message` and a `code`")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        let (mut message, mut code, mut target) = (None::<String>, None::<String>, None::<String>);
        let mut params = None;
        while let Some(member) = map.next_key::<Cow<'_, str>>()? {
            match &*member {
                "message" => message = map.next_value()?,
                "code" => code = map.next_value()?,
                "target" => target = map.next_value()?,
                "params" => params = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let code = code.map_or(Cow::Borrowed("invalid"), Cow::Owned);
        let ReadParams(params) = params.unwrap_or_default();
        let error = ValidationError::read_back(code, message.map(Cow::Owned), params);
        Ok(Found { error, about_key: target.as_deref() == Some("key") })
    }
}

#[derive(Default)]
struct ReadParams(Vec<(Cow<'static, str>, Value)>);

impl<'de> Deserialize<'de> for ReadParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ReadParams::default())
    }
}

impl<'de> de::Visitor<'de> for ReadParams {
    type Value = ReadParams;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("params by name")
    }

    fn visit_map<A: de::MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            self.0.push((name.into(), value));
        }
        Ok(self)
    }
}
