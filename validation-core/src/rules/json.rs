//! Text is JSON.

use super::refusal::refuses_with;
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::{self, json::Kind},
    text::Text,
};

static JSON: Code = Code::new("json", "Enter valid JSON.");

static OBJECT: Code = Code::new("json", "Enter an object in JSON.");

static ARRAY: Code = Code::new("json", "Enter a list in JSON.");

static EITHER: Code = Code::new("json", "Enter an object or a list in JSON.");

pub(super) const CODES: &[&Code] = &[&JSON, &OBJECT, &ARRAY, &EITHER];

/// The rule that [`json`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Json {
    object: bool,
    array: bool,
}

/// Text is JSON.
///
/// Accepts text. An absent value passes. RFC 8259 decides, read as it stands: no comments, no trailing
/// commas, no byte order mark. Any value passes, a number as well as an object; `object` and `array` ask
/// for these. An object may have a key twice, and a number any size, as the RFC has it. What is nested
/// more than 127 deep does not pass, since `serde_json` would not read it.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Plugin {
///     #[validate(json(object))]
///     settings: String,
///     #[validate(json)]
///     default: String,
/// }
///
/// assert!(Plugin { settings: "{\"size\":3}".into(), default: "null".into() }.full_clean().is_ok());
/// let errors = Plugin { settings: "[3]".into(), default: "{size: 3}".into() }.full_clean().unwrap_err();
/// assert!(errors.has("settings", "json"));
/// assert!(errors.has("default", "json"));
/// ```
///
/// # Errors
/// `json`.
pub const fn json() -> Json {
    Json { object: false, array: false }
}

impl Json {
    /// Asks for an object; beside `array`, for one of the two.
    pub const fn object(mut self) -> Self {
        self.object = true;
        self
    }

    /// Asks for an array; beside `object`, for one of the two.
    pub const fn array(mut self) -> Self {
        self.array = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Json {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(match (self.object, self.array) {
        (false, false) => &JSON,
        (true, false) => &OBJECT,
        (false, true) => &ARRAY,
        (true, true) => &EITHER,
    }));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "json", dialect: "" });
        if self.object || self.array {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::json::kind(value.as_text()).is_some_and(|kind| match kind {
            Kind::Object => self.object || !self.array,
            Kind::Array => self.array || !self.object,
            Kind::Other => !self.object && !self.array,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, json};
    use crate::rule::Rule;

    #[test]
    fn kinds_are_told_apart() {
        const BOTH: Json = json().object().array();
        for (text, any, object, array) in [
            ("{}", true, true, false),
            (" [1] ", true, false, true),
            ("1", true, false, false),
            ("null", true, false, false),
            ("{", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!(json().check(text).is_ok(), any, "{text:?}");
            assert_eq!(json().object().check(text).is_ok(), object, "{text:?}");
            assert_eq!(json().array().check(text).is_ok(), array, "{text:?}");
            assert_eq!(BOTH.check(text).is_ok(), object || array, "{text:?}");
        }
    }
}
