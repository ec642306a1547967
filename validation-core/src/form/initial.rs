//! A value as a form shows it before anything is typed.

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
};

use serde_core::Serialize;
use serde_json::value::RawValue;

use super::Data;
use crate::input::{Content, Input, Kind};

impl Data {
    /// The names and values of a form that shows this value: the way back from
    /// [`from_data`](super::from_data). What cannot be serialised is left out.
    ///
    /// ```
    /// use validation::form::Data;
    ///
    /// #[derive(serde::Serialize)]
    /// struct Booking {
    ///     title: &'static str,
    ///     seats: u8,
    ///     tags: Vec<&'static str>,
    ///     public: bool,
    /// }
    ///
    /// let booking = Booking { title: "Choir", seats: 30, tags: vec!["a", "b"], public: true };
    /// let data = Data::of(&booking);
    /// assert_eq!(data.get("seats"), Some("30"));
    /// assert_eq!(data.get_all("tags").collect::<Vec<_>>(), ["a", "b"]);
    /// assert_eq!(data.get("public"), Some("on"));
    /// ```
    pub fn of(value: &impl Serialize) -> Self {
        let mut data = Data::new();
        let json = serde_json::to_string(value).and_then(RawValue::from_string);
        if let Ok(json) = json {
            write(&mut data, "", &Input(Kind::Json(&json)));
        }
        data
    }
}

fn write(data: &mut Data, name: &str, input: &Input<'_>) {
    let Ok(content) = input.content() else { return };
    match content {
        Content::Boolean(true) => data.append(name, "on"),
        Content::Number(number) => data.append(name, number.into_owned()),
        Content::Text(text) => data.append(name, text.into_owned()),
        Content::Object => {
            for (member, input) in input.entries().unwrap_or_default() {
                write(data, &below(name, &member), &input);
            }
        }
        Content::List => {
            for (index, item) in input.listed().unwrap_or_default() {
                let is_scalar = !matches!(item.content(), Ok(Content::List | Content::Object));
                let name = if is_scalar { name.to_owned() } else { format!("{name}[{index}]") };
                write(data, &name, &item);
            }
        }
        _ => {}
    }
}

/// The name of a member, in quotes where it would be read as something else.
fn below(name: &str, member: &str) -> String {
    let is_plain = !member.is_empty() && !member.contains(['.', '[', ']', '"', '\\']);
    match (name.is_empty(), is_plain) {
        (true, _) => member.to_owned(),
        (false, true) => format!("{name}.{member}"),
        (false, false) => {
            let quoted = member.replace('\\', r"\\").replace('"', "\\\"");
            [name, "[\"", &quoted, "\"]"].concat().to_string()
        }
    }
}
