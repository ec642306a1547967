//! The trait of a rule: one check on a value.

use core::marker::PhantomData;

use crate::{
    code::Code,
    error::{Authored, ValidationError},
    errors::ValidationErrors,
    fact::Fact,
    pattern::Slot,
    report::Report,
    view::Subject,
};

/// One check on a value of type `T`.
///
/// [`check`](Rule::check) is the one method to write. `T` is what rules see of a field (see
/// [`View`](crate::View)): `str` for any text, `[T]` for lists, the type itself otherwise. A function
/// `fn(&T) -> Result<(), E>` is a rule already, where `E` is anything that converts into
/// [`ValidationErrors`]: a string, a [`ValidationError`], a list.
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
    note = "a rule implements `Rule<{T}>`, or is a function `fn(&{T}) -> Result<(), E>` whose error converts into `ValidationErrors`"
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
    rule.report(value, report);
    if R::ENDS_FIELD {
        report.end_field();
    }
}

/// A function is a rule, called once for each value.
impl<T: ?Sized, F, E> Rule<T> for F
where
    F: Fn(&T) -> Result<(), E>,
    E: Into<ValidationErrors>,
{
    fn check(&self, value: &T) -> Result<(), ValidationError> {
        match self(value) {
            Ok(()) => Ok(()),
            Err(errors) => match errors.into().into_iter().next() {
                Some((_, error)) => Err(error),
                None => Ok(()),
            },
        }
    }

    #[inline]
    fn report(&self, value: &T, report: &mut Report<'_>) {
        if let Err(errors) = self(value) {
            report.add_errors(errors.into());
        }
    }
}

/// A rule under a code or a message of its author's.
#[derive(Clone, Copy, Debug)]
pub struct Reworded<R, T: ?Sized> {
    rule: R,
    words: &'static Authored,
    checks: PhantomData<fn(&T)>,
}

/// Gives a rule another code or message.
///
/// # Panics
/// When it is evaluated as a constant, for a `{placeholder}` that is no param of the rule.
#[track_caller]
pub const fn reworded<T: ?Sized, R: Rule<T>>(
    rule: R,
    words: &'static Authored,
) -> Reworded<R, T> {
    if let Some(template) = words.message {
        check_template(template, R::CODES);
    }
    Reworded { rule, words, checks: PhantomData }
}

/// Holds the message of an author against the params of the codes that it is for.
///
/// # Panics
/// For a `{placeholder}` that is no param of any of them.
#[track_caller]
pub const fn check_template(template: &str, codes: &[&Code]) {
    assert!(
        codes.is_empty() || crate::message::template_fits(template, codes),
        "`message` has a placeholder that is no param of this rule"
    );
}

impl<T: ?Sized, R: Rule<T>> Rule<T> for Reworded<R, T> {
    const CODES: &'static [&'static Code] = R::CODES;
    const CHEAP: bool = R::CHEAP;
    const PURE: bool = R::PURE;
    const ENDS_FIELD: bool = R::ENDS_FIELD;
    const EMPTY_IS_ABSENT: bool = R::EMPTY_IS_ABSENT;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        self.rule.check(value).map_err(|error| error.authored(self.words))
    }

    fn check_absent(&self) -> Result<(), ValidationError> {
        self.rule.check_absent().map_err(|error| error.authored(self.words))
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        self.rule.facts(tell);
    }

    #[inline(always)]
    fn passes(&self, value: &T, slot: Option<&'static Slot>) -> bool {
        self.rule.passes(value, slot)
    }

    #[inline(always)]
    fn accepts(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>) -> bool {
        self.rule.accepts(subject, slot)
    }

    #[inline(always)]
    fn apply(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>, report: &mut Report<'_>) {
        report.in_words(self.words, |report| self.rule.apply(subject, slot, report));
    }
}

macro_rules! rule_sets {
    ($(($($rule:ident $index:tt),+))*) => {$(
        /// A set of rules is a rule: all of them are asked, in order.
        impl<T: ?Sized, $($rule: Rule<T>),+> Rule<T> for ($($rule,)+) {
            const CHEAP: bool = $($rule::CHEAP)&&+;
            const PURE: bool = $($rule::PURE)&&+;

            fn check(&self, value: &T) -> Result<(), ValidationError> {
                $(self.$index.check(value)?;)+
                Ok(())
            }

            fn check_absent(&self) -> Result<(), ValidationError> {
                $(self.$index.check_absent()?;)+
                Ok(())
            }

            fn report(&self, value: &T, report: &mut Report<'_>) {
                $(self.$index.report(value, report);)+
            }

            fn facts(&self, tell: &mut dyn FnMut(Fact)) {
                $(self.$index.facts(tell);)+
            }

            #[inline(always)]
            fn accepts(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>) -> bool {
                let _ = slot; // made for one rule
                $(self.$index.accepts(subject, None))&&+
            }

            #[inline(always)]
            fn apply(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>, report: &mut Report<'_>) {
                let _ = slot; // made for one rule
                $(
                    if !report.is_done() {
                        self.$index.apply(subject, None, report);
                    }
                )+
            }
        }
    )*};
}

rule_sets! {
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
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
        Rule::check(&|value: &T| (self.function)(value, self.context), value)
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        Rule::report(&|value: &T| (self.function)(value, self.context), value, report);
    }
}
