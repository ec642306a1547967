//! What can be gone through item by item, or entry by entry.

use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};

/// A collection whose items `each(…)` checks.
///
/// Items of a set have no place of their own, so their errors stand at the set.
///
/// ```
/// use validation::{Items, Validate};
///
/// #[derive(Debug)]
/// struct Playlist {
///     songs: Vec<String>,
/// }
///
/// impl Items for Playlist {
///     type Item = String;
///     const INDEXED: bool = true;
///
///     fn count(&self) -> usize {
///         self.songs.len()
///     }
///
///     fn items(&self) -> impl Iterator<Item = &String> {
///         self.songs.iter()
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Party {
///     #[validate(each(length(min = 2)))]
///     music: Playlist,
/// }
///
/// let music = Playlist { songs: vec!["Yesterday".into(), "X".into()] };
/// assert!(Party { music }.full_clean().unwrap_err().has("music[1]", "min_length"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`each`, `nested` and the rules on items go through items, and a `{Self}` has none",
    label = "`{Self}` is not a list or a set",
    note = "for a map, write `keys(…)` or `values(…)`"
)]
pub trait Items {
    /// The type of an item.
    type Item;
    /// Whether an item has an index.
    const INDEXED: bool;

    /// How many items there are.
    fn count(&self) -> usize;

    /// The items, in order.
    fn items(&self) -> impl Iterator<Item = &Self::Item>;
}

/// A map whose keys and values `keys(…)` and `values(…)` check.
///
/// ```
/// use validation::{Entries, Validate};
///
/// /// Prices, in the order in which they were entered.
/// #[derive(Debug)]
/// struct Prices {
///     keys: Vec<String>,
///     cents: Vec<u32>,
/// }
///
/// impl Entries for Prices {
///     type Key = String;
///     type Value = u32;
///
///     fn entries(&self) -> impl Iterator<Item = (&String, &u32)> {
///         self.keys.iter().zip(&self.cents)
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Product {
///     #[validate(keys(length(equal = 3)), values(range(min = 1)))]
///     prices: Prices,
/// }
///
/// let prices = Prices { keys: vec!["EUR".into()], cents: vec![0] };
/// let errors = Product { prices }.full_clean().unwrap_err();
/// assert!(errors.has("prices[\"EUR\"]", "min_value"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`keys` and `values` go through a map, and a `{Self}` is none",
    label = "`{Self}` is not a map whose keys can be shown in a path",
    note = "for a list or a set, write `each(…)`; the keys of a map must implement `Display`"
)]
pub trait Entries {
    /// The type of a key; its text stands in the path of an error.
    type Key: core::fmt::Display;
    /// The type of a value.
    type Value;

    /// The entries, in the order of the map.
    fn entries(&self) -> impl Iterator<Item = (&Self::Key, &Self::Value)>;
}

macro_rules! items {
    ($([$($generics:tt)*] $type:ty, $indexed:literal;)*) => {$(
        impl<$($generics)*> Items for $type {
            type Item = T;
            const INDEXED: bool = $indexed;

            #[inline]
            fn count(&self) -> usize {
                self.len()
            }

            #[inline]
            fn items(&self) -> impl Iterator<Item = &T> {
                self.iter()
            }
        }
    )*};
}

items! {
    [T] [T], true;
    [T] VecDeque<T>, true;
    [T] LinkedList<T>, true;
    [T] BinaryHeap<T>, false;
    [T] BTreeSet<T>, false;
}

#[cfg(feature = "std")]
items! {
    [T, S] std::collections::HashSet<T, S>, false;
}

macro_rules! entries {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Entries for $type {
            type Key = K;
            type Value = V;

            #[inline]
            fn entries(&self) -> impl Iterator<Item = (&K, &V)> {
                self.iter()
            }
        }
    )*};
}

entries! {
    [K: core::fmt::Display, V] BTreeMap<K, V>;
}

#[cfg(feature = "std")]
entries! {
    [K: core::fmt::Display, V, S] std::collections::HashMap<K, V, S>;
}
