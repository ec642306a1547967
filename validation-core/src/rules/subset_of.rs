//! A list has only certain items.

use super::{lists::Values, members::Members, refusal::refuses_with};
use crate::{
    code::Code, error::ValidationError, fact::Fact, items::Items, pattern::Slot, rule::Rule,
};

static INVALID_LIST: Code =
    Code::new("invalid_list", "Choose only from: { $values }.").params(&["values"]);

pub(super) const CODES: &[&Code] = &[&INVALID_LIST];

/// The rule that [`subset_of`] builds.
#[derive(Clone, Copy, Debug)]
pub struct SubsetOf<L> {
    values: L,
}

/// Every item of a list or a set is one of these.
///
/// Accepts what [`contains_all`](fn@crate::rules::contains_all) accepts. An absent value passes, and so does a
/// list without items. Neither order nor repeats matter: add
/// [`unique_items`](fn@crate::rules::unique_items) against those. Upper and lower case differ.
///
/// As in Django's `MultipleChoiceField`, the error is one, at the list. For an error at each item, write
/// `each(one_of(…))`. Differs from Django: the code is `invalid_list`, and its param what is allowed. There, it
/// is `invalid_choice` with the first item that is refused, and `invalid_list` is said of what is no list at all.
///
/// ```
/// use validation::Validate;
///
/// const TOPPINGS: [&str; 3] = ["cheese", "olives", "onions"];
///
/// #[derive(Debug, Validate)]
/// struct Pizza {
///     #[validate(subset_of(TOPPINGS))]
///     toppings: Vec<String>,
/// }
///
/// assert!(Pizza { toppings: vec!["olives".into()] }.full_clean().is_ok());
/// let errors = Pizza { toppings: vec!["olives".into(), "ham".into()] }.full_clean().unwrap_err();
/// assert_eq!(errors.to_string(), "toppings: Choose only from: cheese, olives, onions.");
/// assert!(errors.has("toppings", "invalid_list"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for an array without values. A slice without values lets only a list
/// without items pass.
///
/// # Errors
/// `invalid_list` (`values`: those that are allowed).
#[track_caller]
pub const fn subset_of<L: Values>(values: L) -> SubsetOf<L> {
    assert!(!L::EMPTY, "`subset_of` needs at least one value");
    SubsetOf { values }
}

impl<T: Items + ?Sized, L: Members<T::Item>> Rule<T> for SubsetOf<L> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| {
        ValidationError::of(&INVALID_LIST).param("values", self.values.to_list())
    });

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::SubsetOf(self.values.to_values()));
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.items().all(|item| self.values.have(item))
    }
}

#[cfg(test)]
mod tests {
    use alloc::{collections::BTreeSet, vec::Vec};

    use super::subset_of;
    use crate::{rule::Rule, value::Value};

    #[test]
    fn no_other_item_is_accepted() {
        for (list, passes) in [
            (&[][..], true),
            (&["a"], true),
            (&["b", "a", "b"], true),
            (&["a", "c"], false),
            (&["A"], false),
        ] {
            assert_eq!(subset_of(["a", "b"]).check(list).is_ok(), passes, "{list:?}");
        }
        assert!(subset_of(&[1, 2]).check(&BTreeSet::from([1u8, 3])).is_err());
        assert!(subset_of(&Vec::<u8>::new()).check(&Vec::<u8>::new()[..]).is_ok());
        assert!(subset_of(&Vec::<u8>::new()).check(&[1u8][..]).is_err());
    }

    #[test]
    fn an_error_lists_what_is_allowed() {
        let error = subset_of(["a", "b"]).check(&["c"][..]).unwrap_err();
        assert_eq!(error.params().get("values"), Some(&Value::from(["a", "b"])));
    }
}
