//! What values are compared with.

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

    /// A list of text that is known when the program is compiled, as a param that needs no copy.
    #[doc(hidden)]
    fn names(list: &'static &'static [&'static Self]) -> Option<Value>
    where
        Self: 'static,
    {
        let _ = list;
        None
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

by_text!(String, core::net::IpAddr, core::net::Ipv4Addr, core::net::Ipv6Addr);

impl Choice for str {
    const CHEAP: bool = true;

    fn to_value(&self) -> Value {
        Value::from(String::from(self))
    }

    fn names(list: &'static &'static [&'static Self]) -> Option<Value> {
        Some(Value::Names(list))
    }
}

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

    /// A list that is known when the program is compiled, as a param.
    #[doc(hidden)]
    fn list(list: &'static &'static [Self]) -> Value
    where
        Self: Sized + 'static,
    {
        Value::from(list.iter().map(Self::to_param).collect::<Vec<_>>())
    }
}

macro_rules! expected {
    ($([$($generics:tt)*] $type:ty => $target:ty $(, $list:item)?;)*) => {$(
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

            $($list)?
        }
    )*};
}

expected! {
    [T: Choice] T => T;
    [T: Choice + ?Sized] &T => T, fn list(list: &'static &'static [Self]) -> Value
    where
        Self: 'static,
    {
        T::names(list)
            .unwrap_or_else(|| Value::from(list.iter().map(|one| one.to_value()).collect::<Vec<_>>()))
    };
    [] String => str;
    [] &String => str;
}
