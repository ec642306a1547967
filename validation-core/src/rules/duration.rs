//! Text is a duration.

use super::{
    dialects::{Names, dialects},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule,
    scan::moment::duration as scan, text::Text,
};

static INVALID_DURATION: Code =
    Code::new("invalid_duration", "Enter a duration, such as P1DT12H for one and a half days.");

pub(super) const CODES: &[&Code] = &[&INVALID_DURATION];

/// How durations are written.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum DurationDialect {
    /// As on the Internet: [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#appendix-A), and JSON Schema.
    Rfc3339,
    /// ISO 8601-1: the smallest unit may have a fraction, and units may be left out anywhere.
    Iso8601,
}

dialects!(DurationDialect: Rfc3339, Iso8601);

/// The rule that [`duration`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Duration {
    dialect: DurationDialect,
}

/// Text is a duration: `P1DT12H`, `PT30M`, `P2W`.
///
/// Accepts text; what is a `Duration` needs no check. An absent value passes. No sign, no white space,
/// and only the digits `0` to `9`; the letters are capitals.
///
/// - `dialect = rfc3339`, the default: [appendix A of RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#appendix-A),
///   which is JSON Schema's `duration`. Whole numbers, weeks alone, and no unit left out between two
///   others: `P1Y0M1D`, not `P1Y1D`.
/// - `dialect = iso8601`: the smallest unit may have a fraction (`PT1.5S`, `PT1,5S`), and units may be
///   left out anywhere.
///
/// Differs from Django: its `DurationField` also takes `1 12:00:00`, and numbers of seconds.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Task {
///     #[validate(duration)]
///     takes: String,
///     #[validate(duration(dialect = iso8601))]
///     exactly: Option<String>,
/// }
///
/// assert!(Task { takes: "PT36H".into(), exactly: Some("PT1.5S".into()) }.full_clean().is_ok());
/// let errors = Task { takes: "36h".into(), exactly: None }.full_clean().unwrap_err();
/// assert!(errors.has("takes", "invalid_duration"));
/// ```
///
/// # Errors
/// `invalid_duration`.
pub const fn duration() -> Duration {
    Duration { dialect: DurationDialect::Rfc3339 }
}

impl Duration {
    /// What counts as a duration: `rfc3339`, the default, or `iso8601`.
    pub const fn dialect<D: Names<DurationDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Duration {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&INVALID_DURATION));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let dialect = match self.dialect {
            DurationDialect::Rfc3339 => "rfc3339",
            DurationDialect::Iso8601 => "iso8601",
        };
        tell(Fact::Format { name: "duration", dialect });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let duration = match self.dialect {
            DurationDialect::Rfc3339 => scan::rfc3339(text),
            DurationDialect::Iso8601 => scan::iso8601(text),
        };
        duration.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::duration;
    use crate::{rule::Rule, rules::words};

    #[test]
    fn dialects_differ() {
        let cases = [
            ("P4DT12H30M5S", true, true),
            ("P2W", true, true),
            ("P0D", true, true),
            ("P1Y2D", false, true),
            ("PT1H2S", false, true),
            ("PT0.5S", false, true),
            ("P1Y2W", false, false),
            ("P", false, false),
            ("PT", false, false),
            ("P1DT", false, false),
            ("-P1D", false, false),
            ("p1d", false, false),
            ("", false, false),
        ];
        for (text, rfc3339, iso8601) in cases {
            assert_eq!(duration().check(text).is_ok(), rfc3339, "{text:?}");
            assert_eq!(duration().dialect(words::iso8601).check(text).is_ok(), iso8601, "{text:?}");
        }
    }
}
