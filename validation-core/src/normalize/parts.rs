//! The items of a list and the values of a map, to be changed in place.

use alloc::{
    boxed::Box,
    collections::{BTreeMap, LinkedList, VecDeque},
    vec::Vec,
};

/// A collection whose items `each(…)` changes. Those of a set cannot be changed in place.
#[diagnostic::on_unimplemented(
    message = "`each` changes the items of a list, and a `{Self}` has none that can be changed",
    label = "`{Self}` is not a list"
)]
pub trait ItemsMut {
    /// The type of an item.
    type Item;

    /// Hands out each item.
    fn each_mut(&mut self, change: impl FnMut(&mut Self::Item));
}

/// A map whose values `values(…)` changes.
#[diagnostic::on_unimplemented(
    message = "`values` changes the values of a map, and a `{Self}` is none",
    label = "`{Self}` is not a map"
)]
pub trait EntriesMut {
    /// The type of a value.
    type Value;

    /// Hands out each value.
    fn each_value_mut(&mut self, change: impl FnMut(&mut Self::Value));
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> ItemsMut for $type {
            type Item = T;

            fn each_mut(&mut self, change: impl FnMut(&mut T)) {
                self.iter_mut().for_each(change);
            }
        }
    )*};
}

lists! {
    [T] Vec<T>;
    [T] VecDeque<T>;
    [T] LinkedList<T>;
    [T] [T];
    [T] Box<[T]>;
    [T, const N: usize] [T; N];
}

impl<C: ItemsMut> ItemsMut for Option<C> {
    type Item = C::Item;

    fn each_mut(&mut self, change: impl FnMut(&mut C::Item)) {
        if let Some(items) = self {
            items.each_mut(change);
        }
    }
}

macro_rules! maps {
    ($($(#[$when:meta])? [$($generics:tt)*] $type:ty;)*) => {$(
        $(#[$when])?
        impl<$($generics)*> EntriesMut for $type {
            type Value = V;

            fn each_value_mut(&mut self, change: impl FnMut(&mut V)) {
                self.values_mut().for_each(change);
            }
        }
    )*};
}

maps! {
    [K: Ord, V] BTreeMap<K, V>;
    #[cfg(feature = "std")]
    [K, V, S] std::collections::HashMap<K, V, S>;
}

impl<M: EntriesMut> EntriesMut for Option<M> {
    type Value = M::Value;

    fn each_value_mut(&mut self, change: impl FnMut(&mut M::Value)) {
        if let Some(map) = self {
            map.each_value_mut(change);
        }
    }
}
