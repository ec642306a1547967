//! A value is one of a few.

use super::{
    lists::{Choices, Values},
    refusal::refuses_with,
};
use crate::{code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule};

pub(crate) static INVALID_CHOICE: Code =
    Code::new("invalid_choice", "Choose one of: { $choices }.").params(&["choices"]);

pub(super) const CODES: &[&Code] = &[&INVALID_CHOICE];

/// The rule that [`one_of`] builds.
#[derive(Clone, Copy, Debug)]
pub struct OneOf<L> {
    choices: L,
}

/// A value is one of these.
///
/// Accepts text, numbers, `char`, `bool`, dates, and other types by [`Choice`](crate::rules::Choice).
/// The choices are given one by one, or as an array or a slice; of text, also a `&Vec<String>`. An
/// absent value passes. NaN is none of them. Upper and lower case differ.
///
/// ```
/// use validation::Validate;
///
/// const PLANS: [&str; 2] = ["free", "pro"];
///
/// #[derive(Debug, Validate)]
/// struct Order {
///     #[validate(one_of(PLANS))]
///     plan: String,
///     #[validate(one_of(1, 6, 12))]
///     months: u32,
/// }
///
/// let errors = Order { plan: "gold".into(), months: 2 }.full_clean().unwrap_err();
/// assert!(errors.has("plan", "invalid_choice"));
/// assert!(errors.has("months", "invalid_choice"));
/// ```
///
/// # Panics
/// When it is evaluated as a constant, for an array without choices. A slice without choices lets no
/// value pass.
///
/// # Errors
/// `invalid_choice` (`choices`).
#[track_caller]
pub const fn one_of<L: Values>(choices: L) -> OneOf<L> {
    assert!(!L::EMPTY, "`one_of` needs at least one choice");
    OneOf { choices }
}

impl<T: ?Sized, L: Choices<T>> Rule<T> for OneOf<L> {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = <L as Choices<T>>::CHEAP && L::FEW;
    const PURE: bool = true;

    refuses_with!(|self| {
        ValidationError::of(&INVALID_CHOICE).param("choices", self.choices.to_list())
    });

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::OneOf(self.choices.to_values()));
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.choices.have(value)
    }
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec, vec::Vec};

    use super::{OneOf, one_of};
    use crate::{rule::Rule, rules::Choice, value::Value};

    #[derive(PartialEq)]
    enum Plan {
        Free,
        Pro,
        Staff,
    }

    impl Choice for Plan {
        fn to_value(&self) -> Value {
            Value::from(match self {
                Plan::Free => "free",
                Plan::Pro => "pro",
                Plan::Staff => "staff",
            })
        }
    }

    #[test]
    fn lists_of_every_form_are_accepted() {
        const SLICE: &[&str] = &["free", "pro"];
        const RULE: OneOf<[&str; 2]> = one_of(["free", "pro"]);
        let owned = vec![String::from("free"), String::from("pro")];
        for (value, passes) in [("free", true), ("pro", true), ("Pro", false), ("", false)] {
            assert_eq!(RULE.check(value).is_ok(), passes, "{value}");
            assert_eq!(one_of(SLICE).check(value).is_ok(), passes, "{value}");
            assert_eq!(one_of(&["free", "pro"]).check(value).is_ok(), passes, "{value}");
            assert_eq!(one_of(&owned).check(value).is_ok(), passes, "{value}");
        }
        assert!(one_of("free").check("free").is_ok());
        assert!(one_of(&Vec::<String>::new()).check("").is_err());
    }

    #[test]
    fn values_of_every_type_are_accepted() {
        assert!(one_of(&[1, 6, 12]).check(&12u8).is_ok());
        assert!(one_of(5).check(&6i128).is_err());
        assert!(one_of(['a', 'b']).check(&'a').is_ok());
        assert!(one_of([0.1, f64::NAN]).check(&f64::NAN).is_err());
        assert!(one_of(&[Plan::Free, Plan::Pro]).check(&Plan::Pro).is_ok());
        assert!(one_of(&[Plan::Free, Plan::Pro]).check(&Plan::Staff).is_err());
        assert!(one_of(Plan::Free).check(&Plan::Free).is_ok());
    }

    #[test]
    fn an_error_lists_the_choices() {
        let error = one_of(["free", "pro"]).check("gold").unwrap_err();
        assert_eq!(error.code(), "invalid_choice");
        assert_eq!(error.params().get("choices"), Some(&["free", "pro"].into()));
    }
}
