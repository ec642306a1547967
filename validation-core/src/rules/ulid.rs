//! Text is a ULID.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static ULID: Code = Code::new("ulid", "Enter a ULID, such as 01ARZ3NDEKTSV4RRFFQ69G5FAV.");

pub(super) const CODES: &[&Code] = &[&ULID];

/// The rule that [`ulid`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Ulid;

/// Text is a ULID: an identifier of 26 digits that sorts by its time.
///
/// Accepts text. An absent value passes. The [specification](https://github.com/ulid/spec) decides:
/// Crockford's Base32, without `I`, `L`, `O` and `U`, and at most 128 bits, so that the first digit is 7
/// or less. Upper and lower case are the same.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Event {
///     #[validate(ulid)]
///     id: String,
/// }
///
/// assert!(Event { id: "01ARZ3NDEKTSV4RRFFQ69G5FAV".into() }.full_clean().is_ok());
/// let errors = Event { id: "81ARZ3NDEKTSV4RRFFQ69G5FAV".into() }.full_clean().unwrap_err();
/// assert!(errors.has("id", "ulid"));
/// ```
///
/// # Errors
/// `ulid`.
pub const fn ulid() -> Ulid {
    Ulid
}

impl<T: Text + ?Sized> Rule<T> for Ulid {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&ULID));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "ulid", dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::ulid::is_ulid(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::ulid;
    use crate::rule::Rule;

    #[test]
    fn other_text_is_none() {
        assert!(ulid().check("01arz3ndektsv4rrffq69g5fav").is_ok());
        assert_eq!(ulid().check("").unwrap_err().code(), "ulid");
    }
}
