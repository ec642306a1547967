//! Errors as a problem document (RFC 9457).

use alloc::string::String;
use core::fmt;

use serde_core::{
    Serialize, Serializer, ser,
    ser::{SerializeMap, SerializeSeq},
};

use super::{Reading, error::ErrorObject, writer::write_json};
use crate::errors::{PlaceWriter, ValidationErrors};

/// Errors as a problem document: see [`ValidationErrors::as_problem`].
#[derive(Clone, Copy, Debug)]
pub struct Problem<'a> {
    reading: Reading<'a>,
    type_uri: Option<&'a str>,
    title: Option<&'a str>,
    status: u16,
    detail: Option<&'a str>,
    instance: Option<&'a str>,
    location: Location,
}

/// Which part of a request the paths lead into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Location {
    /// The body: errors have a `pointer` into it.
    #[default]
    Body,
    /// The query, or the path of the URL: errors name their `parameter`.
    Parameter,
    /// The headers: errors name their `header`.
    Header,
}

impl ValidationErrors {
    /// The errors as a problem document of RFC 9457, to be sent with the status 422. They stand
    /// in their order, each with a JSON Pointer to where it lies, and with the label of its field as the
    /// `title`, where it has one.
    ///
    /// ```
    /// use validation::{ValidationError, ValidationErrors};
    ///
    /// let error = ValidationError::new("unknown_sku").message("There is no such article.");
    /// let errors = ValidationErrors::from([("lines[2].sku", error)]);
    ///
    /// assert_eq!(errors.as_problem().instance("/orders/7").to_string(), concat!(
    ///     r#"{"title":"Unprocessable Content","status":422,"instance":"/orders/7","errors":"#,
    ///     r##"[{"detail":"There is no such article.","pointer":"#/lines/2/sku","code":"unknown_sku"}]}"##,
    /// ));
    /// ```
    pub fn as_problem(&self) -> Problem<'_> {
        Reading::english(self).as_problem()
    }
}

impl<'a> Reading<'a> {
    pub(crate) fn as_problem(self) -> Problem<'a> {
        Problem {
            reading: self,
            type_uri: None,
            title: None,
            status: 422,
            detail: None,
            instance: None,
            location: Location::Body,
        }
    }
}

impl<'a> Problem<'a> {
    /// The media type of a problem document.
    pub const CONTENT_TYPE: &'static str = "application/problem+json";

    /// The `type` of the problem: a URI. Left out by default, which means `about:blank`.
    #[must_use]
    pub fn type_uri(mut self, uri: &'a str) -> Self {
        self.type_uri = Some(uri);
        self
    }

    /// What kind of problem it is. By default, what HTTP calls the status.
    #[must_use]
    pub fn title(mut self, title: &'a str) -> Self {
        self.title = Some(title);
        self
    }

    /// The status of the response; 422 by default.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// What people should know of this one problem.
    #[must_use]
    pub fn detail(mut self, detail: &'a str) -> Self {
        self.detail = Some(detail);
        self
    }

    /// The URI of this one problem.
    #[must_use]
    pub fn instance(mut self, uri: &'a str) -> Self {
        self.instance = Some(uri);
        self
    }

    /// Which part of the request the paths lead into.
    #[must_use]
    pub fn location(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    fn shown_title(&self) -> Option<&'a str> {
        self.title.or(match self.status {
            400 => Some("Bad Request"),
            409 => Some("Conflict"),
            413 => Some("Content Too Large"),
            415 => Some("Unsupported Media Type"),
            422 => Some("Unprocessable Content"),
            _ => None,
        })
    }
}

impl Serialize for Problem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let before = [("type", self.type_uri), ("title", self.shown_title())];
        let after = [("detail", self.detail), ("instance", self.instance)];
        let texts = before.iter().chain(&after).filter(|(_, text)| text.is_some()).count();
        let mut map = serializer.serialize_map(Some(texts + 2))?;
        write_texts(&mut map, before)?;
        map.serialize_entry("status", &self.status)?;
        write_texts(&mut map, after)?;
        map.serialize_entry("errors", &ProblemErrors(self))?;
        map.end()
    }
}

fn write_texts<M: SerializeMap>(
    map: &mut M,
    texts: [(&'static str, Option<&str>); 2],
) -> Result<(), M::Error> {
    texts.into_iter().try_for_each(|(name, text)| match text {
        Some(text) => map.serialize_entry(name, text),
        None => Ok(()),
    })
}

impl fmt::Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_json(self, f)
    }
}

struct ProblemErrors<'p, 'a>(&'p Problem<'a>);

impl Serialize for ProblemErrors<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Problem { reading, location, .. } = *self.0;
        let mut writer = PlaceWriter::default();
        let mut text = String::new();
        let mut list = serializer.serialize_seq(Some(reading.errors.len()))?;
        for (place, error) in reading.errors.places() {
            text.clear();
            let written = match location {
                Location::Body => writer.write_fragment(&mut text, place),
                Location::Parameter | Location::Header => writer.write(&mut text, place),
            };
            written.map_err(ser::Error::custom)?;
            let member = match location {
                Location::Body => Some("pointer"),
                _ if place.is_root() => None,
                Location::Parameter => Some("parameter"),
                Location::Header => Some("header"),
            };
            let object = ErrorObject::of(reading, place, error);
            let title = reading.heading(place);
            let place = member.map(|member| (member, text.as_str()));
            list.serialize_element(&ProblemError { title, place, object })?;
        }
        list.end()
    }
}

struct ProblemError<'a> {
    /// What people call the place.
    title: Option<String>,
    place: Option<(&'static str, &'a str)>,
    object: ErrorObject<'a>,
}

impl Serialize for ProblemError<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let before = usize::from(self.title.is_some()) + usize::from(self.place.is_some());
        let mut map = serializer.serialize_map(Some(before + 1 + self.object.rest_len()))?;
        if let Some(title) = &self.title {
            map.serialize_entry("title", title)?;
        }
        self.object.write_message("detail", &mut map)?;
        if let Some((member, place)) = self.place {
            map.serialize_entry(member, place)?;
        }
        self.object.write_rest(&mut map)?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, Path, ValidationError};
    use alloc::string::ToString;

    fn errors() -> ValidationErrors {
        let sku = ValidationError::new("sku").param("max", 8).message("Up to {max}.");
        let key = Path::root().field("prices").key(Key::new("ü/~\\\"%").itself());
        let mut errors = ValidationErrors::from([("lines[2].sku", sku)]);
        errors.add_error(None, "Not \"today\".");
        errors.add_error(key, ValidationError::new("slug").message("🦀"));
        errors
    }

    fn by_line(problem: Problem<'_>) -> String {
        problem.to_string().replace("},{", "},\n{")
    }

    #[test]
    fn a_problem_points_into_the_body() {
        insta::assert_snapshot!(by_line(errors().as_problem()), @r##"
        {"title":"Unprocessable Content","status":422,"errors":[{"detail":"Up to 8.","pointer":"#/lines/2/sku","code":"sku","params":{"max":8}},
        {"detail":"Not \"today\".","pointer":"#","code":"invalid"},
        {"detail":"🦀","pointer":"#/prices/%C3%BC~1~0%5C%22%25","code":"slug","target":"key"}]}
        "##);
    }

    #[test]
    fn a_problem_names_parameters_and_headers() {
        let errors = errors();
        let problem =
            errors.as_problem().status(400).type_uri("https://x.test/a").detail("\u{1}<b>");
        insta::assert_snapshot!(by_line(problem.location(Location::Parameter)), @r#"
        {"type":"https://x.test/a","title":"Bad Request","status":400,"detail":"\u0001<b>","errors":[{"detail":"Up to 8.","parameter":"lines[2].sku","code":"sku","params":{"max":8}},
        {"detail":"Not \"today\".","code":"invalid"},
        {"detail":"🦀","parameter":"prices[\"ü/~\\\\\\\"%\"]","code":"slug","target":"key"}]}
        "#);
        let header = ValidationErrors::from([("x-id", "No.")]);
        insta::assert_snapshot!(
            header.as_problem().status(418).location(Location::Header).to_string(),
            @r#"{"status":418,"errors":[{"detail":"No.","header":"x-id","code":"invalid"}]}"#
        );
    }
}
