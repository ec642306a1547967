//! Text is a time of day.

use super::{datetime::TimeDialect, dialects::Names, refusal::refuses_with};
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::moment::{html, iso8601, rfc3339},
    text::Text,
};

pub(crate) static INVALID_TIME: Code =
    Code::new("invalid_time", "Enter a time, such as { $example }.").params(&["example"]);

pub(super) const CODES: &[&Code] = &[&INVALID_TIME];

/// The rule that [`time`](time()) builds.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    dialect: TimeDialect,
}

/// Text is a time of day.
///
/// Accepts text; what is a time of `jiff`, `chrono` or `time` needs no check. An absent value passes. No
/// white space around it, and only the digits `0` to `9`.
///
/// - `dialect = rfc3339`, the default: `full-time` of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6),
///   which is JSON Schema's `time`: `09:30:00Z`, `09:30:00.25+01:00`. It has seconds and an offset. A
///   60th second is one only at 23:59 UTC.
/// - `dialect = html`: what browsers submit for `type=time`: `09:30`, `09:30:15`, `09:30:15.25`, without
///   an offset.
/// - `dialect = iso8601`: `09:30:15`, `093015`, `09:30`, `0930`, `09`, with a fraction of the last
///   (`09:30,5`), with an offset or without, and with a `T` before it or not.
///
/// Differs from Django: its `TimeField` accepts what `html` does, with six digits of a second.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Alarm {
///     #[validate(time)]
///     at: String,
///     #[validate(time(dialect = html))]
///     local: Option<String>,
/// }
///
/// assert!(Alarm { at: "09:30:00+01:00".into(), local: Some("09:30".into()) }.full_clean().is_ok());
/// let errors = Alarm { at: "09:30".into(), local: Some("25:00".into()) }.full_clean().unwrap_err();
/// assert!(errors.has("at", "invalid_time") && errors.has("local", "invalid_time"));
/// ```
///
/// # Errors
/// `invalid_time` (`example`).
pub const fn time() -> Time {
    Time { dialect: TimeDialect::Rfc3339 }
}

impl Time {
    /// What counts as a time: `rfc3339`, the default, `html` or `iso8601`.
    pub const fn dialect<D: Names<TimeDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    const fn example(self) -> &'static str {
        match self.dialect {
            TimeDialect::Rfc3339 => "09:30:00Z",
            TimeDialect::Html | TimeDialect::Iso8601 => "09:30",
        }
    }
}

impl<T: Text + ?Sized> Rule<T> for Time {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&INVALID_TIME).param("example", self.example()));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "time", dialect: self.dialect.name() });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        match self.dialect {
            TimeDialect::Rfc3339 => rfc3339::time(text).is_some(),
            TimeDialect::Html => html::time(text).is_some(),
            TimeDialect::Iso8601 => iso8601::time(text).is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::time;
    use crate::{rule::Rule, rules::words};

    #[test]
    fn dialects_differ() {
        let cases = [
            ("09:30:00Z", true, false, true),
            ("09:30:00z", true, false, false),
            ("09:30:00.5-08:00", true, false, true),
            ("23:59:60Z", true, false, true),
            ("00:59:60+01:00", true, false, true),
            ("09:30:60Z", false, false, false),
            ("09:30:00", false, true, true),
            ("09:30", false, true, true),
            ("0930", false, false, true),
            ("T09", false, false, true),
            ("24:00", false, false, true),
            ("24:01", false, false, false),
            ("24:00:00.0", false, false, true),
            ("24:00:00.1", false, false, false),
            ("9:30", false, false, false),
            ("09:30 PM", false, false, false),
            ("", false, false, false),
        ];
        for (text, rfc3339, html, iso8601) in cases {
            assert_eq!(time().check(text).is_ok(), rfc3339, "{text:?}");
            assert_eq!(time().dialect(words::html).check(text).is_ok(), html, "{text:?}");
            assert_eq!(time().dialect(words::iso8601).check(text).is_ok(), iso8601, "{text:?}");
        }
    }
}
