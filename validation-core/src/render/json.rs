//! Errors as JSON, by path: the form that is read back.

use alloc::string::String;

use serde_core::{Serialize, Serializer, ser, ser::SerializeMap};

use super::{Reading, error::ErrorObject};
use crate::errors::{Group, PlaceWriter};

/// Errors as JSON: see `ValidationErrors::as_json`, and `Serialize` of the errors.
#[derive(Clone, Copy, Debug)]
pub struct Json<'a>(pub(crate) Reading<'a>);

#[cfg(feature = "json")]
impl crate::ValidationErrors {
    /// The errors as JSON, by path. Paths stand in first-error order. `Serialize` gives the same, and
    /// `Deserialize` reads it; `{:#}` is indented.
    ///
    /// ```
    /// use validation::{ValidationError, ValidationErrors};
    ///
    /// let mut errors = ValidationErrors::new();
    /// errors.add_error("title", ValidationError::new("short").param("min", 3).message("Too short."));
    /// errors.add_error(None, "Not today.");
    ///
    /// let json = errors.as_json().to_string();
    /// assert_eq!(json, concat!(
    ///     r#"{"title":[{"message":"Too short.","code":"short","params":{"min":3}}],"#,
    ///     r#""__all__":[{"message":"Not today.","code":"invalid"}]}"#,
    /// ));
    /// assert_eq!(serde_json::from_str::<ValidationErrors>(&json).unwrap(), errors);
    /// ```
    pub fn as_json(&self) -> Json<'_> {
        Reading::english(self).as_json()
    }
}

#[cfg(feature = "json")]
impl<'a> Reading<'a> {
    pub(crate) fn as_json(self) -> Json<'a> {
        Json(self)
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let groups = self.0.groups();
        let mut writer = PlaceWriter::default();
        let mut path = String::new();
        let mut map = serializer.serialize_map(Some(groups.len()))?;
        for group in groups.iter() {
            path.clear();
            writer.write(&mut path, group.place).map_err(ser::Error::custom)?;
            map.serialize_entry(path.as_str(), &ErrorList { reading: self.0, group })?;
        }
        map.end()
    }
}

#[cfg(feature = "json")]
impl core::fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        super::writer::write_json(self, f)
    }
}

/// The errors at one path.
pub(super) struct ErrorList<'g, 'a> {
    pub(super) reading: Reading<'a>,
    pub(super) group: Group<'g, 'a>,
}

impl Serialize for ErrorList<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let errors = self.group.errors();
        serializer
            .collect_seq(errors.map(|(place, error)| ErrorObject::of(self.reading, place, error)))
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use crate::{Path, ValidationError, ValidationErrors};
    use alloc::string::ToString;

    #[test]
    fn errors_stand_by_path() {
        let mut errors = ValidationErrors::from([("title", "\"ü\"\n\u{1}🦀</script>")]);
        let length = ValidationError::new("min_length").param("min", 3).param("actual", 2);
        errors.add_error("tags[1]", length.clone().message("{min}"));
        errors.add_error(None, ["One.", "Two."]);
        errors.add_error("title", length.message("again"));
        let key = Path::root().field("prices").key(crate::Key::new("a.b").itself());
        errors.add_error(key, ValidationError::new("slug").message("A slug."));
        errors.add_error("prices[\"a.b\"]", "The value.");
        insta::assert_snapshot!(errors.as_json().to_string().replace("],", "],\n"), @r#"
        {"title":[{"message":"\"ü\"\n\u0001🦀</script>","code":"invalid"},{"message":"again","code":"min_length","params":{"min":3,"actual":2}}],
        "tags[1]":[{"message":"3","code":"min_length","params":{"min":3,"actual":2}}],
        "__all__":[{"message":"One.","code":"invalid"},{"message":"Two.","code":"invalid"}],
        "prices[\"a.b\"]":[{"message":"A slug.","code":"slug","target":"key"},{"message":"The value.","code":"invalid"}]}
        "#);
        assert_eq!(serde_json::to_string(&errors).expect("JSON"), errors.as_json().to_string());
    }

    #[test]
    fn no_errors_are_an_empty_object() {
        assert_eq!(ValidationErrors::new().as_json().to_string(), "{}");
        insta::assert_snapshot!(alloc::format!("{:#}", ValidationErrors::from("No.").as_json()), @r#"
        {
          "__all__": [
            {
              "message": "No.",
              "code": "invalid"
            }
          ]
        }
        "#);
    }
}
