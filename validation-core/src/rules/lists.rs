//! Lists of values to compare with, or one value alone.

use alloc::{string::String, vec::Vec};

use super::choices::{Choice, Expected};
use crate::value::Value;

/// One value to compare with, or a list of them: an array, a slice, a `Vec`.
#[diagnostic::on_unimplemented(
    message = "this rule compares with values and shows them in its message, and this is a `{Self}`",
    label = "a `{Self}` is neither a value that can be shown nor a list of such",
    note = "for a type of your own, implement `validation::rules::Choice`: `fn to_value(&self) -> validation::Value`"
)]
pub trait Values {
    /// It has no value, and is known not to have one when the program is compiled.
    const EMPTY: bool = false;
    /// Going through it takes a few comparisons.
    #[doc(hidden)]
    const FEW: bool = false;
}

/// The values that a `T` is compared with: a list of them, or one.
#[diagnostic::on_unimplemented(
    message = "this rule compares the value, a `{T}`, with a `{Self}`",
    label = "a `{Self}` is neither a `{T}` nor a list of them",
    note = "write values of the field's type, one by one or as an array or a slice"
)]
pub trait Choices<T: ?Sized>: Values {
    /// Comparing with one of them takes a few instructions.
    #[doc(hidden)]
    const CHEAP: bool;

    /// Whether the test holds for one of them.
    fn any(&self, test: impl FnMut(&T) -> bool) -> bool;

    /// Whether the value is one of them.
    fn have(&self, value: &T) -> bool;

    /// All of them, as params of an error.
    fn to_values(&self) -> Vec<Value>;

    /// The same as one param.
    fn to_list(&self) -> Value {
        Value::from(self.to_values())
    }

    /// Whether a value can be compared at all: NaN cannot.
    #[doc(hidden)]
    fn can_compare(value: &T) -> bool;
}

/// As many comparisons as are worth making ahead of their turn.
const FEW: usize = 8;

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty $(, $length:ident)?;)*) => {$(
        impl<E: Values, $($generics)*> Values for $type {
            $(
                const EMPTY: bool = $length == 0;
                const FEW: bool = $length <= FEW;
            )?
        }

        impl<T: ?Sized, E: Values + Expected<T>, $($generics)*> Choices<T> for $type {
            const CHEAP: bool = <E as Expected<T>>::CHEAP;

            #[inline(always)]
            fn any(&self, mut test: impl FnMut(&T) -> bool) -> bool {
                self.iter().any(|value| test(value.expected()))
            }

            #[inline(always)]
            fn have(&self, value: &T) -> bool {
                self.iter().any(|choice| choice.matches(value))
            }

            fn to_values(&self) -> Vec<Value> {
                self.iter().map(Expected::to_param).collect()
            }

            #[inline(always)]
            fn can_compare(value: &T) -> bool {
                E::is_known(value)
            }
        }
    )*};
}

lists! {
    [const N: usize] [E; N], N;
    [const N: usize] &[E; N], N;
    [] &[E];
    [] Vec<E>;
    [] &Vec<E>;
}

impl<T: Choice> Values for T {
    const FEW: bool = true;
}

macro_rules! one {
    ($([$($generics:tt)*] $type:ty => $target:ty;)*) => {$(
        impl<$($generics)*> Choices<$target> for $type {
            const CHEAP: bool = <$type as Expected<$target>>::CHEAP;

            #[inline(always)]
            fn any(&self, mut test: impl FnMut(&$target) -> bool) -> bool {
                test(self.expected())
            }

            #[inline(always)]
            fn have(&self, value: &$target) -> bool {
                self.matches(value)
            }

            fn to_values(&self) -> Vec<Value> {
                [Expected::<$target>::to_param(self)].into()
            }

            #[inline(always)]
            fn can_compare(value: &$target) -> bool {
                <$type as Expected<$target>>::is_known(value)
            }
        }
    )*};
}

one! {
    [T: Choice] T => T;
    [] &str => str;
    [] String => str;
    [] &String => str;
}

impl Values for &str {
    const FEW: bool = true;
}

impl Values for &String {
    const FEW: bool = true;
}

/// The values in the brackets of an attribute, known when the program is compiled: `one_of("a", "b")`.
#[derive(Debug)]
pub struct Listed<E: 'static, const N: usize>(&'static &'static [E]);

impl<E, const N: usize> Clone for Listed<E, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, const N: usize> Copy for Listed<E, N> {}

/// The list of an attribute; `N` is its length.
#[doc(hidden)]
pub const fn listed<E, const N: usize>(list: &'static &'static [E]) -> Listed<E, N> {
    Listed(list)
}

impl<E, const N: usize> Listed<E, N> {
    pub(super) const fn as_slice(&self) -> &'static [E] {
        self.0
    }

    pub(super) const fn as_static(&self) -> &'static &'static [E] {
        self.0
    }
}

impl<E: Values, const N: usize> Values for Listed<E, N> {
    const EMPTY: bool = N == 0;
    const FEW: bool = N <= FEW;
}

impl<T: ?Sized, E: Values + Expected<T>, const N: usize> Choices<T> for Listed<E, N> {
    const CHEAP: bool = <E as Expected<T>>::CHEAP;

    #[inline(always)]
    fn any(&self, mut test: impl FnMut(&T) -> bool) -> bool {
        self.0.iter().any(|value| test(value.expected()))
    }

    #[inline(always)]
    fn have(&self, value: &T) -> bool {
        self.0.iter().any(|choice| choice.matches(value))
    }

    fn to_values(&self) -> Vec<Value> {
        self.0.iter().map(Expected::to_param).collect()
    }

    fn to_list(&self) -> Value {
        E::list(self.0)
    }

    #[inline(always)]
    fn can_compare(value: &T) -> bool {
        E::is_known(value)
    }
}
