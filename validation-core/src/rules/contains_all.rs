//! A list has all of certain items.

use super::{lists::Values, members::Members};
use crate::{
    code::Code, error::ValidationError, fact::Fact, items::Items, pattern::Slot, rule::Rule,
    value::Value,
};

static MISSING_ITEMS: Code = Code::new("missing_items", "Choose these as well: { $values }.")
    .values(&["values"])
    .value_free("Choose all that are needed.");

pub(super) const CODES: &[&Code] = &[&MISSING_ITEMS];

/// The rule that [`contains_all`] builds.
#[derive(Clone, Copy, Debug)]
pub struct ContainsAll<L> {
    values: L,
}

/// A list or a set has all of these items, and others or not.
///
/// Accepts lists and sets of text, numbers, `char`, `bool`, dates, and of other types by
/// [`Choice`](crate::rules::Choice). The values are given one by one, or as an array or a slice. An absent
/// value passes. The order does not matter. Upper and lower case differ.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Consent {
///     #[validate(contains_all("terms", "privacy"))]
///     accepted: Vec<String>,
/// }
///
/// assert!(Consent { accepted: vec!["privacy".into(), "terms".into()] }.full_clean().is_ok());
/// let errors = Consent { accepted: vec!["terms".into()] }.full_clean().unwrap_err();
/// assert_eq!(errors.to_string(), "accepted: Choose these as well: privacy.");
/// assert!(errors.has("accepted", "missing_items"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for an array without values.
///
/// # Errors
/// `missing_items` (`values`: those that the list does not have).
#[track_caller]
pub const fn contains_all<L: Values>(values: L) -> ContainsAll<L> {
    assert!(!L::EMPTY, "`contains_all` needs at least one value");
    ContainsAll { values }
}

impl<T: Items + ?Sized, L: Members<T::Item>> Rule<T> for ContainsAll<L> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if self.values.are_in(value) {
            return Ok(());
        }
        let missing = Value::from(self.values.missing_in(value));
        Err(ValidationError::of(&MISSING_ITEMS).param("values", missing))
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::ContainsAll(self.values.to_values()));
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.values.are_in(value)
    }
}

#[cfg(test)]
mod tests {
    use alloc::{
        borrow::Cow,
        collections::{BTreeSet, VecDeque},
        string::String,
        vec::Vec,
    };

    use super::contains_all;
    use crate::{rule::Rule, rules::Choice, value::Value};

    #[test]
    fn what_is_missing_is_told() {
        let cases: [(&[&str], &[&str]); 5] = [
            (&["a", "b"], &[]),
            (&["c", "b", "a", "a"], &[]),
            (&["b"], &["a"]),
            (&["A", "c"], &["a", "b"]),
            (&[], &["a", "b"]),
        ];
        for (list, missing) in cases {
            let owned: Vec<String> = list.iter().map(|item| String::from(*item)).collect();
            let error = contains_all(["a", "b"]).check(&owned[..]).err();
            let found = error.and_then(|error| error.params().get("values").cloned());
            let missing = (!missing.is_empty()).then(|| Value::from_iter(missing.iter().copied()));
            assert_eq!(found, missing, "{list:?}");
            assert_eq!(contains_all(["a", "b"]).check(list).is_err(), missing.is_some());
        }
    }

    #[derive(PartialEq)]
    enum Plan {
        Free,
        Pro,
    }

    impl Choice for Plan {
        fn to_value(&self) -> Value {
            Value::from(match self {
                Plan::Free => "free",
                Plan::Pro => "pro",
            })
        }
    }

    #[test]
    fn items_of_every_type_are_compared() {
        assert!(contains_all(&[1, 2]).check(&[2u8, 3, 1][..]).is_ok());
        assert!(contains_all(3).check(&BTreeSet::from([1i64, 2])).is_err());
        assert!(contains_all("a").check(&VecDeque::from([Cow::Borrowed("a")])).is_ok());
        assert!(
            contains_all(&Vec::from([String::from("a")])).check(&[String::from("a")][..]).is_ok()
        );
        assert!(contains_all([Plan::Free]).check(&[Plan::Pro, Plan::Free][..]).is_ok());
        assert!(contains_all(Plan::Free).check(&[Plan::Pro][..]).is_err());
    }
}
