//! One error in JSON: the shape that all views share.

use core::fmt;

use serde_core::{Serialize, Serializer, ser::SerializeMap};

use super::Reading;
use crate::{
    error::{Params, ValidationError},
    errors::Place,
    message::Message,
};

/// One error: `{"message":"…","code":"…","params":{…},"target":"key"}`, without what it does not have.
pub(crate) struct ErrorObject<'a> {
    message: Message<'a>,
    has_params: bool,
    is_about_key: bool,
}

impl<'a> ErrorObject<'a> {
    pub(crate) fn of(reading: Reading<'a>, place: Place<'a>, error: &'a ValidationError) -> Self {
        ErrorObject {
            message: reading.message(place, error),
            has_params: !error.params().is_empty(),
            is_about_key: place.is_about_key(),
        }
    }

    /// How many members follow the first ones.
    pub(super) fn rest_len(&self) -> usize {
        1 + usize::from(self.has_params) + usize::from(self.is_about_key)
    }

    pub(super) fn write_message<M: SerializeMap>(
        &self,
        name: &'static str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.serialize_entry(name, &Shown(self.message))
    }

    /// Code, params and target.
    pub(super) fn write_rest<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let error = self.message.finding.error;
        map.serialize_entry("code", error.code())?;
        if self.has_params {
            map.serialize_entry("params", &ParamsObject(error.params()))?;
        }
        if self.is_about_key {
            map.serialize_entry("target", "key")?;
        }
        Ok(())
    }
}

impl Serialize for ErrorObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1 + self.rest_len()))?;
        self.write_message("message", &mut map)?;
        self.write_rest(&mut map)?;
        map.end()
    }
}

struct ParamsObject<'a>(Params<'a>);

impl Serialize for ParamsObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.clone())
    }
}

/// Text that is written without a copy of it.
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
