//! What values are compared with: one value, or a list of them.

use alloc::{string::String, vec::Vec};

use crate::{ordered::Ordered, value::Value};

/// A value that can be compared, and be shown as a choice.
///
/// Text, `bool`, the addresses of `core::net` and all that is [`Ordered`] are choices. So is a type of
/// your own with an impl:
///
/// ```
/// use validation::{Validate, Value, rules::Choice};
///
/// #[derive(Debug, PartialEq)]
/// enum Plan {
///     Free,
///     Pro,
///     Staff,
/// }
///
/// impl Choice for Plan {
///     fn to_value(&self) -> Value {
///         Value::from(match self {
///             Plan::Free => "free",
///             Plan::Pro => "pro",
///             Plan::Staff => "staff",
///         })
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Order {
///     #[validate(one_of(Plan::Free, Plan::Pro))]
///     plan: Plan,
/// }
///
/// let errors = Order { plan: Plan::Staff }.full_clean().unwrap_err();
/// assert_eq!(errors.to_string(), "plan: Choose one of: free, pro.");
/// ```
#[diagnostic::on_unimplemented(
    message = "this rule compares values and shows them in its message, and this is a `{Self}`",
    label = "a `{Self}` cannot be shown as a choice",
    note = "implement `validation::rules::Choice` for `{Self}`: `fn to_value(&self) -> validation::Value`"
)]
pub trait Choice: PartialEq {
    /// Comparing takes a few instructions.
    #[doc(hidden)]
    const CHEAP: bool = false;

    /// The value as a param of an error.
    fn to_value(&self) -> Value;

    /// Whether it is a value at all: NaN is none.
    #[doc(hidden)]
    #[inline(always)]
    fn is_known(&self) -> bool {
        true
    }
}

impl<T: Ordered> Choice for T {
    const CHEAP: bool = true;

    fn to_value(&self) -> Value {
        Ordered::to_value(self)
    }

    #[inline(always)]
    fn is_known(&self) -> bool {
        self.partial_cmp(self).is_some()
    }
}

impl Choice for bool {
    const CHEAP: bool = true;

    fn to_value(&self) -> Value {
        Value::from(*self)
    }
}

macro_rules! by_text {
    ($($type:ty),*) => {$(
        impl Choice for $type {
            const CHEAP: bool = true;

            fn to_value(&self) -> Value {
                Value::from(alloc::string::ToString::to_string(self))
            }
        }
    )*};
}

by_text!(str, String, core::net::IpAddr, core::net::Ipv4Addr, core::net::Ipv6Addr);

/// A value that a `T` is compared with.
#[diagnostic::on_unimplemented(
    message = "this rule compares the value, a `{T}`, with a `{Self}`",
    label = "a `{Self}` is no `{T}`",
    note = "write a value of the field's type"
)]
pub trait Expected<T: ?Sized> {
    /// Comparing takes a few instructions.
    #[doc(hidden)]
    const CHEAP: bool;

    /// The value.
    fn expected(&self) -> &T;

    /// Whether a value is the same.
    fn matches(&self, value: &T) -> bool;

    /// The value as a param of an error.
    fn to_param(&self) -> Value;

    /// Whether a value can be compared at all: NaN cannot.
    #[doc(hidden)]
    fn is_known(value: &T) -> bool;
}

macro_rules! expected {
    ($([$($generics:tt)*] $type:ty => $target:ty;)*) => {$(
        impl<$($generics)*> Expected<$target> for $type {
            const CHEAP: bool = <$target as Choice>::CHEAP;

            #[inline(always)]
            fn expected(&self) -> &$target {
                self
            }

            #[inline(always)]
            fn matches(&self, value: &$target) -> bool {
                let expected: &$target = self;
                value == expected
            }

            fn to_param(&self) -> Value {
                let expected: &$target = self;
                Choice::to_value(expected)
            }

            #[inline(always)]
            fn is_known(value: &$target) -> bool {
                Choice::is_known(value)
            }
        }
    )*};
}

expected! {
    [T: Choice] T => T;
    [T: Choice + ?Sized] &T => T;
    [] String => str;
    [] &String => str;
}

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
