//! Text is a date.

use super::{datetime::TimeDialect, dialects::Names, refusal::refuses_with};
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::moment::{format, html, iso8601, rfc3339},
    text::Text,
};

pub(crate) static INVALID_DATE: Code =
    Code::new("invalid_date", "Enter a date that exists, as { $format }.").params(&["format"]);

pub(super) const CODES: &[&Code] = &[&INVALID_DATE];

/// The rule that [`date`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Date {
    dialect: TimeDialect,
    format: Option<&'static str>,
}

/// Text is a date that is in the calendar: `2026-03-01`.
///
/// Accepts text; what is a date of `jiff`, `chrono` or `time` needs no check. An absent value passes. No
/// white space around it, and only the digits `0` to `9`.
///
/// - `dialect = rfc3339`, the default: `full-date` of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6),
///   which is JSON Schema's `date`. Four digits, two and two.
/// - `dialect = html`: what browsers submit for `type=date`. The same, but from the year 1 on to 275760.
/// - `dialect = iso8601`: also `20260301`, the day of the year (`2026-060`), the week (`2026-W09-7`), and
///   less precision (`2026-03`, `2026-W09`, `2026`).
/// - `format = "DD/MM/YYYY"`: a date in a format of your own, whatever the dialect.
///
/// Differs from Django: its `DateField` accepts several formats of its own, and cuts off white space.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Booking {
///     #[validate(date)]
///     starts_on: String,
///     #[validate(date(format = "D.M.YYYY"))]
///     printed: Option<String>,
/// }
///
/// let booking = Booking { starts_on: "2024-02-29".into(), printed: Some("29.2.2024".into()) };
/// assert!(booking.full_clean().is_ok());
/// let booking = Booking { starts_on: "2023-02-29".into(), printed: Some("2024-02-29".into()) };
/// let errors = booking.full_clean().unwrap_err();
/// assert!(errors.has("starts_on", "invalid_date"));
/// assert_eq!(errors.at("printed").next().unwrap().to_string(), "Enter a date that exists, as D.M.YYYY.");
/// ```
///
/// # Errors
/// `invalid_date` (`format`: `YYYY-MM-DD`, or the rule's own).
pub const fn date() -> Date {
    Date { dialect: TimeDialect::Rfc3339, format: None }
}

impl Date {
    /// What counts as a date: `rfc3339`, the default, `html` or `iso8601`.
    pub const fn dialect<D: Names<TimeDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// How the date is written: `YYYY` or `YY`, `MM` or `M`, `DD` or `D`, in any order, and whatever
    /// stands between them. `M` and `D` have one digit or two, `MM` and `DD` have two; a year of two
    /// digits lies in 1969 to 2068.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for a format that has not each of the three once, or has
    /// other letters or digits.
    #[track_caller]
    pub const fn format(mut self, format: &'static str) -> Self {
        assert!(
            format::is_readable(format),
            "a date has `YYYY` or `YY`, `MM` or `M`, and `DD` or `D`, each once, and no other letters or digits"
        );
        self.format = Some(format);
        self
    }

    /// The same for a format that is not known before the program runs; `None` where it cannot be read.
    pub const fn try_format(mut self, format: &'static str) -> Option<Self> {
        if !format::is_readable(format) {
            return None;
        }
        self.format = Some(format);
        Some(self)
    }
}

impl<T: Text + ?Sized> Rule<T> for Date {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| {
        let format = self.format.unwrap_or("YYYY-MM-DD");
        ValidationError::of(&INVALID_DATE).param("format", format)
    });

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(match self.format {
            Some(_) => Fact::Opaque,
            None => Fact::Format { name: "date", dialect: self.dialect.name() },
        });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let date = match (self.format, self.dialect) {
            (Some(format), _) => format::date(text, format),
            (None, TimeDialect::Rfc3339) => rfc3339::date(text),
            (None, TimeDialect::Html) => html::date(text),
            (None, TimeDialect::Iso8601) => iso8601::date(text),
        };
        date.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::date;
    use crate::{rule::Rule, rules::words};

    #[test]
    fn dialects_differ() {
        let cases = [
            ("2024-02-29", true, true, true),
            ("2023-02-29", false, false, false),
            ("0000-01-01", true, false, true),
            ("12024-01-01", false, true, false),
            ("20240229", false, false, true),
            ("2024-060", false, false, true),
            ("2024-W09", false, false, true),
            ("2024", false, false, true),
            ("2024-01-01T09:00", false, false, false),
            (" 2024-01-01", false, false, false),
            ("2024-01-0১", false, false, false),
            ("", false, false, false),
        ];
        for (text, rfc3339, html, iso8601) in cases {
            assert_eq!(date().check(text).is_ok(), rfc3339, "{text:?}");
            assert_eq!(date().dialect(words::html).check(text).is_ok(), html, "{text:?}");
            assert_eq!(date().dialect(words::iso8601).check(text).is_ok(), iso8601, "{text:?}");
        }
    }

    #[test]
    fn the_error_names_the_format() {
        let said = |rule: super::Date| rule.check("a").unwrap_err().to_string();
        assert_eq!(said(date()), "Enter a date that exists, as YYYY-MM-DD.");
        assert_eq!(said(date().format("DD/MM/YYYY")), "Enter a date that exists, as DD/MM/YYYY.");
    }
}
