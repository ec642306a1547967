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
}

impl<'a> ErrorObject<'a> {
    pub(crate) fn of(reading: Reading<'a>, place: Place<'a>, error: &'a ValidationError) -> Self {
        ErrorObject {
            message: reading.message(place, error),
        }
    }

    /// How many members follow the first ones.
    pub(super) fn rest_len(&self) -> usize {
        let finding = self.message.finding;
        let has_params = !finding.error.params().is_empty();
        1 + usize::from(has_params) + usize::from(finding.place.is_about_key())
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
        let finding = self.message.finding;
        map.serialize_entry("code", finding.error.code())?;
        let params = finding.error.params();
        if !params.is_empty() {
            map.serialize_entry("params", &ParamsObject(params))?;
        }
        if finding.place.is_about_key() {
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

/// Writes what serialises as JSON; `{:#}` is indented.
#[cfg(feature = "json")]
pub(super) fn write_json<T: Serialize>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    struct Writer<'a, 'f>(&'a mut fmt::Formatter<'f>);

    impl std::io::Write for Writer<'_, '_> {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let text = str::from_utf8(bytes).map_err(std::io::Error::other)?;
            self.0.write_str(text).map_err(std::io::Error::other)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let written = match f.alternate() {
        true => serde_json::to_writer_pretty(Writer(f), value),
        false => serde_json::to_writer(Writer(f), value),
    };
    written.map_err(|_| fmt::Error)
}
