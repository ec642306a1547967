//! The trait of a rule: one check on a value.

mod function;
mod reworded;
mod sets;

pub use self::{
    function::{Custom, custom, custom_for, in_context},
    reworded::{check_template, evaluate, in_words, reworded},
};

use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, report::Report, view::Subject,
};

/// One check on a value of type `T`.
///
/// [`check`](Rule::check) is the one method to write. `T` is what rules see of a field (see
/// [`View`](crate::View)): `str` for any text, `[T]` for lists, the type itself otherwise. For a rule
/// without params, a function is enough: see [`custom`](crate::rules::custom).
///
/// ```
/// use validation::{Code, Rule, Validate, ValidationError};
///
/// static EVEN: Code = Code::new("even", "Enter an even number.");
///
/// struct Even;
///
/// impl Rule<i64> for Even {
///     const CODES: &'static [&'static Code] = &[&EVEN];
///
///     fn check(&self, value: &i64) -> Result<(), ValidationError> {
///         if value % 2 == 0 { Ok(()) } else { Err(ValidationError::of(&EVEN)) }
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Ticket {
///     #[validate(custom(Even))]
///     lucky: i64,
/// }
///
/// let errors = Ticket { lucky: 7 }.full_clean().unwrap_err();
/// assert!(errors.has("lucky", "even"));
/// ```
#[diagnostic::on_unimplemented(
    message = "this rule does not check a `{T}`",
    label = "`{Self}` does not check `{T}`",
    note = "a function `fn(&{T}) -> Result<(), E>` is made a rule by `custom(…)`"
)]
pub trait Rule<T: ?Sized> {
    /// The codes of the errors it makes. Where they are named, the `{placeholders}` of a `message = "…"`
    /// are checked against their params when the program is compiled.
    const CODES: &'static [&'static Code] = &[];
    /// A few instructions without side effects: may be asked before its turn, and twice.
    const CHEAP: bool = false;
    /// Without side effects: may be asked twice, first whether the value passes, then what is wrong.
    const PURE: bool = false;
    /// A failure ends the rules of the field, since the others would only say the same again.
    const ENDS_FIELD: bool = false;
    /// A value that is empty (`""`, a list without items) counts as none.
    const EMPTY_IS_ABSENT: bool = false;

    /// Whether the value passes.
    ///
    /// # Errors
    /// What is wrong with it, with one of the [`CODES`](Rule::CODES).
    fn check(&self, value: &T) -> Result<(), ValidationError>;

    /// Whether it passes that there is no value. Most rules have nothing to say then.
    ///
    /// # Errors
    /// What is wrong with that.
    #[inline(always)]
    fn check_absent(&self) -> Result<(), ValidationError> {
        Ok(())
    }

    /// Reports all that is wrong with the value, where that is more than one error or lies deeper than
    /// the value itself. By default, what [`check`](Rule::check) finds.
    #[inline]
    fn report(&self, value: &T, report: &mut Report<'_>) {
        if let Err(error) = self.check(value) {
            report.add(error);
        }
    }

    /// Tells what exporters may know of the rule. By default, that only Rust can check it.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Opaque);
    }

    /// [`check`](Rule::check) without its error; a call site lends its slot for a compiled pattern.
    #[doc(hidden)]
    #[inline(always)]
    fn passes(&self, value: &T, slot: Option<&'static Slot>) -> bool {
        let _ = slot;
        self.check(value).is_ok()
    }

    /// Reports what is wrong with a value that does not [pass](Rule::passes), where that takes no second
    /// look.
    #[doc(hidden)]
    #[inline(always)]
    fn report_refused(&self, value: &T, report: &mut Report<'_>) {
        self.report(value, report);
    }

    /// Whether there is nothing to report; only asked of cheap rules.
    #[doc(hidden)]
    #[inline(always)]
    fn accepts(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>) -> bool {
        match subject_of::<T, Self>(subject) {
            Some(value) => self.passes(value, slot),
            None => self.check_absent().is_ok(),
        }
    }

    /// Reports what is wrong with a value that may be absent.
    #[doc(hidden)]
    #[inline(always)]
    fn apply(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>, report: &mut Report<'_>) {
        match subject_of::<T, Self>(subject) {
            Some(value) if Self::PURE => {
                if !self.passes(value, slot) {
                    refuse(self, value, report);
                }
            }
            Some(value) => {
                let before = report.found();
                self.report(value, report);
                if Self::ENDS_FIELD && report.found() != before {
                    report.end_field();
                }
            }
            None => {
                if let Err(error) = self.check_absent() {
                    report.add(error);
                    if Self::ENDS_FIELD {
                        report.end_field();
                    }
                }
            }
        }
    }
}

#[inline(always)]
fn subject_of<'a, T: ?Sized, R: Rule<T> + ?Sized>(subject: Subject<'a, T>) -> Option<&'a T> {
    if R::EMPTY_IS_ABSENT { subject.given() } else { subject.value }
}

/// One copy for each rule and value type, shared by all types that use them.
#[cold]
#[inline(never)]
fn refuse<T: ?Sized, R: Rule<T> + ?Sized>(rule: &R, value: &T, report: &mut Report<'_>) {
    rule.report_refused(value, report);
    if R::ENDS_FIELD {
        report.end_field();
    }
}
