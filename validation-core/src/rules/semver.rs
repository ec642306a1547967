//! Text is a semantic version.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static SEMVER: Code = Code::new("semver", "Enter a version such as 1.4.0.");

pub(super) const CODES: &[&Code] = &[&SEMVER];

/// The rule that [`semver`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Semver;

const REGEX: &str = "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\
    (?:-(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)\
    (?:\\.(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?\
    (?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$";

/// Text is a version as [Semantic Versioning 2.0.0](https://semver.org) has it: `1.4.0`,
/// `1.0.0-rc.1+build.5`.
///
/// Accepts text. An absent value passes. A `v` before it does not pass. The numbers may be of any size,
/// while the crate `semver` reads those that fit into 64 bits.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Release {
///     #[validate(semver)]
///     version: String,
/// }
///
/// assert!(Release { version: "1.0.0-rc.1+build.5".into() }.full_clean().is_ok());
/// assert!(Release { version: "1.0".into() }.full_clean().unwrap_err().has("version", "semver"));
/// ```
///
/// # Errors
/// `semver`.
pub const fn semver() -> Semver {
    Semver
}

impl<T: Text + ?Sized> Rule<T> for Semver {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&SEMVER));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Pattern { regex: REGEX.into(), inverse: false });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::semver::is_version(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::semver;
    use crate::rule::Rule;

    #[test]
    fn other_text_is_none() {
        assert!(semver().check("1.2.3-beta.4+5").is_ok());
        assert_eq!(semver().check("v1.2.3").unwrap_err().code(), "semver");
    }
}
