//! The proof that a value has passed its rules.

#[cfg(feature = "serde")]
mod serial;

use alloc::vec::Vec;
use core::{fmt, ops::Deref};

use thiserror::Error;

use crate::{errors::ValidationErrors, validate::Validate};

/// A value that has passed all of its rules.
///
/// There is no other way to make one than to pass, and none to change what it holds but
/// [`modify`](Valid::modify), which checks again. A function that takes a `Valid<T>` or a `Valid<&T>`
/// cannot be called with anything unchecked:
///
/// ```
/// use validation::{AsValid, Valid, Validate};
///
/// #[derive(Debug, Validate)]
/// struct Booking {
///     #[validate(length(min = 3))]
///     title: String,
/// }
///
/// fn save(booking: impl AsValid<Booking>) -> usize {
///     booking.as_valid().title.len()
/// }
///
/// let booking = Booking { title: "Choir".into() };
/// assert_eq!(save(booking.full_clean()?), 5);
///
/// let booking = Valid::new(booking)?;
/// assert_eq!(save(&booking), 5);
///
/// let refused = booking.modify(|booking| booking.title.clear()).unwrap_err();
/// assert!(refused.errors.has("title", "min_length"));
/// # Ok::<(), validation::ValidationErrors>(())
/// ```
///
/// What it proves is what the rules can see: rules that need no I/O, at the time of the check. A type
/// with a `Cell` or a `Mutex` in it could change behind the proof; the derive refuses such fields where it knows
/// them by their names, unless `skip` keeps them out of the rules.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Valid<T>(T);

impl<T> Valid<T> {
    /// Only for this crate, where a check has just passed.
    #[inline(always)]
    pub(crate) fn passed(value: T) -> Self {
        Valid(value)
    }

    /// Lends the value, still with its proof.
    #[inline]
    pub fn as_ref(&self) -> Valid<&T> {
        Valid(&self.0)
    }

    /// Gives the value back, without its proof.
    #[inline]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: Validate<Context = ()>> Valid<T> {
    /// [Normalizes](Validate::normalize) a value, and checks it.
    ///
    /// # Errors
    /// The value and what is wrong with it.
    pub fn new(value: T) -> Result<Self, Invalid<T>> {
        Self::new_with(value, &())
    }

    /// Changes the value, and checks it again.
    ///
    /// # Errors
    /// The changed value and what is wrong with it.
    pub fn modify(self, change: impl FnOnce(&mut T)) -> Result<Self, Invalid<T>> {
        self.modify_with(&(), change)
    }

    /// Checks many values; the paths of their errors begin with their index.
    ///
    /// ```
    /// # use validation::{Valid, Validate};
    /// # #[derive(Debug, Validate)]
    /// # struct Line { #[validate(range(min = 1))] quantity: u32 }
    /// let lines = vec![Line { quantity: 2 }, Line { quantity: 0 }];
    /// let refused = Valid::all(lines).unwrap_err();
    /// assert!(refused.errors.has("[1].quantity", "min_value"));
    /// assert_eq!(refused.value.len(), 2);
    /// ```
    ///
    /// # Errors
    /// All the values, and what is wrong with them.
    pub fn all(mut values: Vec<T>) -> Result<Vec<Self>, Invalid<Vec<T>>> {
        values.normalize();
        match values.full_clean().map(drop) {
            Ok(()) => Ok(values.into_iter().map(Valid).collect()),
            Err(errors) => Err(Invalid { value: values, errors }),
        }
    }
}

impl<T: Validate> Valid<T> {
    /// Checks a value in a context.
    ///
    /// # Errors
    /// The value and what is wrong with it.
    pub fn new_with(mut value: T, context: &T::Context) -> Result<Self, Invalid<T>> {
        value.normalize();
        match value.full_clean_with(context).map(drop) {
            Ok(()) => Ok(Valid(value)),
            Err(errors) => Err(Invalid { value, errors }),
        }
    }

    /// Changes the value, and checks it again in a context.
    ///
    /// # Errors
    /// The changed value and what is wrong with it.
    pub fn modify_with(
        self,
        context: &T::Context,
        change: impl FnOnce(&mut T),
    ) -> Result<Self, Invalid<T>> {
        let mut value = self.0;
        change(&mut value);
        Self::new_with(value, context)
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Valid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Valid").field(&self.0).finish()
    }
}

impl<T: fmt::Display> fmt::Display for Valid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A proof that can be lent: `Valid<T>`, `Valid<&T>` and `&Valid<T>`.
///
/// It is sealed, so that nothing else can claim to be valid.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` has not passed the rules of `{T}`",
    label = "not checked",
    note = "call `full_clean()` on it, and pass on the `Valid` that it returns"
)]
pub trait AsValid<T>: sealed::Sealed<T> {
    /// Lends the value with its proof.
    fn as_valid(&self) -> Valid<&T>;
}

mod sealed {
    use super::Valid;

    pub trait Sealed<T> {}
    impl<T> Sealed<T> for Valid<T> {}
    impl<T> Sealed<T> for Valid<&T> {}
    impl<T> Sealed<T> for &Valid<T> {}
}

impl<T> AsValid<T> for Valid<T> {
    fn as_valid(&self) -> Valid<&T> {
        self.as_ref()
    }
}

impl<T> AsValid<T> for Valid<&T> {
    fn as_valid(&self) -> Valid<&T> {
        *self
    }
}

impl<T> AsValid<T> for &Valid<T> {
    fn as_valid(&self) -> Valid<&T> {
        Valid::as_ref(*self)
    }
}

/// A value that has not passed, and what is wrong with it.
///
/// Its `Debug` and `Display` show the errors alone, so that what was refused does not end up in a log.
#[derive(Clone, Error)]
#[error("{errors}")]
pub struct Invalid<T> {
    /// The value, as it was.
    pub value: T,
    /// What is wrong with it.
    #[source]
    pub errors: ValidationErrors,
}

impl<T> fmt::Debug for Invalid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invalid").field("errors", &self.errors).finish_non_exhaustive()
    }
}

impl<T> From<Invalid<T>> for ValidationErrors {
    fn from(invalid: Invalid<T>) -> Self {
        invalid.errors
    }
}
