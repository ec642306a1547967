//! Functions as rules: `custom(path)`, `custom(path, cx)`.

use super::Rule;
use crate::{
    error::ValidationError, errors::ValidationErrors, fact::Fact, pattern::Slot, report::Report,
    view::Subject,
};

/// The rule that [`custom`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Custom<F> {
    function: F,
}

/// A function `fn(&T) -> Result<(), E>` as a rule, where `E` is anything that converts into
/// [`ValidationErrors`]: a string, an error, a list, pairs of path and error.
///
/// In an attribute, `custom(path)` takes a function or any other rule. This is for sets of rules:
///
/// ```
/// use validation::{Rule, Validate, rules};
///
/// fn is_even(value: &u32) -> Result<(), &'static str> {
///     if value % 2 == 0 { Ok(()) } else { Err("Enter an even number.") }
/// }
///
/// const fn seats() -> impl Rule<u32> {
///     (rules::range().min(2).max(500), rules::custom(is_even))
/// }
///
/// #[derive(Debug, Validate)]
/// struct Room {
///     #[validate(custom(seats()))]
///     seats: u32,
/// }
///
/// assert_eq!(Room { seats: 501 }.full_clean().unwrap_err().len(), 2);
/// ```
///
/// # Errors
/// The function's own; `invalid` for one that is made of text.
pub const fn custom<F>(function: F) -> Custom<F> {
    Custom { function }
}

impl<T: ?Sized, F, E> Rule<T> for Custom<F>
where
    F: Fn(&T) -> Result<(), E>,
    E: Into<ValidationErrors>,
{
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        match (self.function)(value) {
            Ok(()) => Ok(()),
            Err(errors) => match errors.into().into_iter().next() {
                Some((_, error)) => Err(error),
                None => Ok(()),
            },
        }
    }

    #[inline]
    fn report(&self, value: &T, report: &mut Report<'_>) {
        if let Err(errors) = (self.function)(value) {
            report.add_errors(errors.into());
        }
    }
}

/// What `custom(…)` takes: a rule, or a function. `How` tells which; it is always inferred.
#[diagnostic::on_unimplemented(
    message = "`custom` takes a rule for `{T}`, or a function that checks one",
    label = "neither a rule for `{T}`, nor a function `fn(&{T}) -> Result<(), E>`",
    note = "the error `E` of the function is anything that converts into `ValidationErrors`: a string, a `ValidationError`, a list"
)]
pub trait CustomRule<T: ?Sized, How> {
    /// The rule that it is.
    type Rule: Rule<T>;

    /// Makes it a rule.
    fn into_rule(self) -> Self::Rule;
}

/// `custom(…)` has a rule in it.
#[derive(Debug)]
pub struct ByRule;

/// `custom(…)` has a function in it.
#[derive(Debug)]
pub struct ByFunction<E>(E);

impl<T: ?Sized, R: Rule<T>> CustomRule<T, ByRule> for R {
    type Rule = R;

    #[inline(always)]
    fn into_rule(self) -> R {
        self
    }
}

impl<T: ?Sized, F, E> CustomRule<T, ByFunction<E>> for F
where
    F: Fn(&T) -> Result<(), E>,
    E: Into<ValidationErrors>,
{
    type Rule = Custom<F>;

    #[inline(always)]
    fn into_rule(self) -> Custom<F> {
        custom(self)
    }
}

/// Makes what `custom(…)` has in it a rule for the value.
#[inline(always)]
pub fn custom_for<T: ?Sized, R: CustomRule<T, How>, How>(to: Subject<'_, T>, rule: R) -> R::Rule {
    let _ = to;
    rule.into_rule()
}

/// A rule that is borrowed is a rule.
impl<T: ?Sized, R: Rule<T>> Rule<T> for &R {
    const CODES: &'static [&'static crate::Code] = R::CODES;
    const CHEAP: bool = R::CHEAP;
    const PURE: bool = R::PURE;
    const ENDS_FIELD: bool = R::ENDS_FIELD;
    const EMPTY_IS_ABSENT: bool = R::EMPTY_IS_ABSENT;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        (**self).check(value)
    }

    fn check_absent(&self) -> Result<(), ValidationError> {
        (**self).check_absent()
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        (**self).report(value, report);
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        (**self).facts(tell);
    }

    #[inline(always)]
    fn accepts(&self, to: Subject<'_, T>, slot: Option<&'static Slot>) -> bool {
        (**self).accepts(to, slot)
    }

    #[inline(always)]
    fn apply(&self, to: Subject<'_, T>, slot: Option<&'static Slot>, report: &mut Report<'_>) {
        (**self).apply(to, slot, report);
    }
}

/// A function that asks the context too: `custom(path, cx)`.
#[derive(Clone, Copy, Debug)]
pub struct InContext<'c, F, Cx: ?Sized> {
    function: F,
    context: &'c Cx,
}

/// Gives a function its context.
pub fn in_context<F, Cx: ?Sized>(function: F, context: &Cx) -> InContext<'_, F, Cx> {
    InContext { function, context }
}

impl<T: ?Sized, F, Cx: ?Sized, E> Rule<T> for InContext<'_, F, Cx>
where
    F: Fn(&T, &Cx) -> Result<(), E>,
    E: Into<ValidationErrors>,
{
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        custom(|value: &T| (self.function)(value, self.context)).check(value)
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        custom(|value: &T| (self.function)(value, self.context)).report(value, report);
    }
}
