//! Text is a date and a time.

use super::{
    dialects::{Names, dialects},
    refusal::refuses_with,
};
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::moment::{html, iso8601, rfc3339},
    text::Text,
};

pub(crate) static INVALID_DATETIME: Code =
    Code::new("invalid_datetime", "Enter a date and time, such as { $example }.")
        .params(&["example"]);

pub(super) const CODES: &[&Code] = &[&INVALID_DATETIME];

/// How dates and times are written.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TimeDialect {
    /// As on the Internet: [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6), and JSON Schema.
    Rfc3339,
    /// As browsers submit them: [HTML](https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#dates-and-times).
    Html,
    /// ISO 8601 in its usual forms: extended and basic, of weeks and of days of the year, and with less
    /// precision.
    Iso8601,
}

dialects!(TimeDialect: Rfc3339, Html, Iso8601);

impl TimeDialect {
    pub(super) const fn name(self) -> &'static str {
        match self {
            TimeDialect::Rfc3339 => "rfc3339",
            TimeDialect::Html => "html",
            TimeDialect::Iso8601 => "iso8601",
        }
    }
}

/// The rule that [`datetime`] builds.
#[derive(Clone, Copy, Debug)]
pub struct DateTime {
    dialect: TimeDialect,
    space: bool,
}

/// Text is a date and a time of day.
///
/// Accepts text; what is a timestamp of `jiff`, `chrono` or `time` needs no check. An absent value
/// passes. No white space around it, and only the digits `0` to `9`.
///
/// - `dialect = rfc3339`, the default: `date-time` of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6),
///   which is JSON Schema's `date-time`: `2026-03-01T09:30:00Z`. It has seconds and an offset. A 60th
///   second is one only at 23:59 UTC.
/// - `dialect = html`: what browsers submit for `type=datetime-local`: `2026-03-01T09:30`, with seconds or
///   without, with a `T` or a space, and without an offset.
/// - `dialect = iso8601`: every date of [`date`](super::date()) in this dialect, alone or with a time of
///   [`time`](super::time()) after a `T`; a year alone has no time.
///
/// With `space`, a space may stand for the `T`, as in logs and SQL.
///
/// Differs from Django: its `DateTimeField` needs no offset, and takes a date alone.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Event {
///     #[validate(datetime)]
///     starts_at: String,
///     #[validate(datetime(dialect = iso8601, space))]
///     logged_at: Option<String>,
/// }
///
/// let event = Event {
///     starts_at: "2026-03-01T09:30:00+01:00".into(),
///     logged_at: Some("20260301 0930".into()),
/// };
/// assert!(event.full_clean().is_ok());
/// let event = Event { starts_at: "2026-03-01T09:30".into(), logged_at: None };
/// assert!(event.full_clean().unwrap_err().has("starts_at", "invalid_datetime"));
/// ```
///
/// # Errors
/// `invalid_datetime` (`example`).
pub const fn datetime() -> DateTime {
    DateTime { dialect: TimeDialect::Rfc3339, space: false }
}

impl DateTime {
    /// What counts as a date and time: `rfc3339`, the default, `html` or `iso8601`.
    pub const fn dialect<D: Names<TimeDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// Accepts a space where the `T` stands.
    pub const fn space(mut self) -> Self {
        self.space = true;
        self
    }

    const fn example(self) -> &'static str {
        match self.dialect {
            TimeDialect::Rfc3339 => "2026-03-01T09:30:00Z",
            TimeDialect::Html | TimeDialect::Iso8601 => "2026-03-01T09:30",
        }
    }
}

impl<T: Text + ?Sized> Rule<T> for DateTime {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&INVALID_DATETIME).param("example", self.example()));

    /// With a space it is no dialect that others know; but browsers always know it.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(match (self.dialect, self.space) {
            (TimeDialect::Rfc3339 | TimeDialect::Iso8601, true) => Fact::Opaque,
            (dialect, _) => Fact::Format { name: "datetime", dialect: dialect.name() },
        });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let datetime = match self.dialect {
            TimeDialect::Rfc3339 => rfc3339::datetime(text, self.space),
            TimeDialect::Html => html::datetime(text),
            TimeDialect::Iso8601 => iso8601::datetime(text, self.space),
        };
        datetime.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::datetime;
    use crate::{rule::Rule, rules::words};

    #[test]
    fn dialects_differ() {
        let cases = [
            ("2024-02-29T09:30:00Z", true, false, true),
            ("2024-02-29t09:30:00z", true, false, false),
            ("1998-12-31T15:59:60-08:00", true, false, true),
            ("1998-12-31T23:58:60Z", false, false, false),
            ("2024-02-29T09:30", false, true, true),
            ("2024-02-29 09:30", false, true, false),
            ("2023-02-29T09:30", false, false, false),
            ("20240229T0930", false, false, true),
            ("2024-02-29", false, false, true),
            ("2024-02-29T", false, false, false),
            ("2024", false, false, true),
            ("2024T09", false, false, false),
            ("", false, false, false),
        ];
        for (text, rfc3339, html, iso8601) in cases {
            assert_eq!(datetime().check(text).is_ok(), rfc3339, "{text:?}");
            assert_eq!(datetime().dialect(words::html).check(text).is_ok(), html, "{text:?}");
            assert_eq!(datetime().dialect(words::iso8601).check(text).is_ok(), iso8601, "{text:?}");
        }
    }

    #[test]
    fn a_space_is_asked_for() {
        let text = "2024-02-29 09:30:00Z";
        for rule in [datetime(), datetime().dialect(words::iso8601)] {
            assert!(rule.check(text).is_err() && rule.space().check(text).is_ok());
        }
    }
}
