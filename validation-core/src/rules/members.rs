//! What the items of a list are compared with: one value, or several.

use alloc::{borrow::Cow, boxed::Box, rc::Rc, string::String, sync::Arc, vec::Vec};

use super::{
    choices::Choice,
    lists::{Listed, Values},
};
use crate::{items::Items, value::Value};

/// A value that an item, an `I`, is compared with.
#[diagnostic::on_unimplemented(
    message = "this rule compares each item, a `{I}`, with a `{Self}`",
    label = "a `{Self}` is no `{I}`",
    note = "write values of the items' type; a type of your own implements `validation::rules::Choice`"
)]
pub trait Member<I> {
    /// Whether an item is the same.
    fn is(&self, item: &I) -> bool;

    /// The value as a param of an error.
    fn to_param(&self) -> Value;

    /// A list that is known when the program is compiled, as a param.
    #[doc(hidden)]
    fn list(list: &'static &'static [Self]) -> Value
    where
        Self: Sized,
    {
        Value::from(list.iter().map(Self::to_param).collect::<Vec<_>>())
    }
}

impl<T: Choice> Member<T> for T {
    #[inline]
    fn is(&self, item: &T) -> bool {
        self == item
    }

    fn to_param(&self) -> Value {
        self.to_value()
    }
}

macro_rules! texts {
    ($($item:ty),*) => {$(
        impl Member<$item> for &str {
            #[inline]
            fn is(&self, item: &$item) -> bool {
                let item: &str = item;
                *self == item
            }

            fn to_param(&self) -> Value {
                Choice::to_value(*self)
            }

            fn list(list: &'static &'static [Self]) -> Value {
                Value::Names(list)
            }
        }
    )*};
}

texts!(String, &str, Cow<'_, str>, Box<str>, Rc<str>, Arc<str>);

/// The values that items, each an `I`, are compared with: a list of them, or one.
#[diagnostic::on_unimplemented(
    message = "this rule compares each item, a `{I}`, with a `{Self}`",
    label = "a `{Self}` is neither a `{I}` nor a list of them",
    note = "write values of the items' type, one by one or as an array or a slice"
)]
pub trait Members<I>: Values {
    /// Whether an item is one of them.
    fn have(&self, item: &I) -> bool;

    /// Whether a list has all of them.
    fn are_in<T: Items<Item = I> + ?Sized>(&self, list: &T) -> bool;

    /// Those that a list does not have.
    fn missing_in<T: Items<Item = I> + ?Sized>(&self, list: &T) -> Vec<Value>;

    /// All of them, as params of an error.
    fn to_values(&self) -> Vec<Value>;

    /// The same as one param.
    fn to_list(&self) -> Value {
        Value::from(self.to_values())
    }
}

/// Of the values that `$self` has, as `$slice`.
macro_rules! of_slice {
    ($self:ident, $slice:expr) => {
        #[inline]
        fn have(&$self, item: &I) -> bool {
            $slice.iter().any(|value| value.is(item))
        }

        #[inline]
        fn are_in<T: Items<Item = I> + ?Sized>(&$self, list: &T) -> bool {
            $slice.iter().all(|value| list.items().any(|item| value.is(item)))
        }

        fn missing_in<T: Items<Item = I> + ?Sized>(&$self, list: &T) -> Vec<Value> {
            let is_missing = |value: &&_| !list.items().any(|item| Member::is(*value, item));
            $slice.iter().filter(is_missing).map(Member::to_param).collect()
        }

        fn to_values(&$self) -> Vec<Value> {
            $slice.iter().map(Member::to_param).collect()
        }
    };
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<I, E: Values + Member<I>, $($generics)*> Members<I> for $type {
            of_slice!(self, self);
        }
    )*};
}

lists! {
    [const N: usize] [E; N];
    [const N: usize] &[E; N];
    [] &[E];
    [] Vec<E>;
    [] &Vec<E>;
}

impl<I, E: Values + Member<I>, const N: usize> Members<I> for Listed<E, N> {
    of_slice!(self, self.as_slice());

    fn to_list(&self) -> Value {
        E::list(self.as_static())
    }
}

impl<I, E: Choice + Member<I>> Members<I> for E {
    of_slice!(self, core::slice::from_ref(self));
}

impl<I> Members<I> for &str
where
    Self: Member<I>,
{
    of_slice!(self, core::slice::from_ref(self));
}
