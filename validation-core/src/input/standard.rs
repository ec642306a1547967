//! The types of the standard library, as they are read from input.

use alloc::{
    borrow::Cow,
    boxed::Box,
    collections::{BTreeMap, BTreeSet, VecDeque},
    string::String,
    vec::Vec,
};

use serde_core::Deserialize;

use super::{Found, Input, Readable, Refused, Walk, key::KeyInput, probe::optional, walk::Step};
#[cfg(feature = "form")]
use crate::form::Widget;

/// Types that are one piece.
macro_rules! leaves {
    ($($(#[$when:meta])? [$($generics:tt)*] $type:ty $(, $widget:ident)?;)*) => {$(
        $(#[$when])?
        impl<'de, $($generics)*> Readable<'de> for $type {
            type Context = ();

            $(#[cfg(feature = "form")]
            fn widget() -> (Widget, bool) {
                (Widget::$widget, false)
            })?

            fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, ()>) -> Found<Self> {
                walk.take(Self::deserialize(input))
            }

            fn decode(input: Input<'de>) -> Result<Self, Refused> {
                Self::deserialize(input)
            }
        }
    )*};
}

leaves! {
    [] u8, Integer;
    [] u16, Integer;
    [] u32, Integer;
    [] u64, Integer;
    [] u128, Integer;
    [] usize, Integer;
    [] i8, Integer;
    [] i16, Integer;
    [] i32, Integer;
    [] i64, Integer;
    [] i128, Integer;
    [] isize, Integer;
    [] f32, Number;
    [] f64, Number;
    [] bool, Checkbox;
    [] char;
    [] String;
    ['a] Cow<'a, str>;
    [] Box<str>;
    [] (), Own;
    #[cfg(feature = "std")]
    [] std::path::PathBuf;
    #[cfg(feature = "std")]
    [] core::net::IpAddr;
    #[cfg(feature = "std")]
    [] core::net::Ipv4Addr;
    #[cfg(feature = "std")]
    [] core::net::Ipv6Addr;
    #[cfg(feature = "std")]
    [] core::net::SocketAddr;
    [] core::num::NonZero<u8>, Integer;
    [] core::num::NonZero<u16>, Integer;
    [] core::num::NonZero<u32>, Integer;
    [] core::num::NonZero<u64>, Integer;
    [] core::num::NonZero<usize>, Integer;
    [] core::num::NonZero<i8>, Integer;
    [] core::num::NonZero<i16>, Integer;
    [] core::num::NonZero<i32>, Integer;
    [] core::num::NonZero<i64>, Integer;
    [T] core::marker::PhantomData<T>, Own;
}

/// Types that hold others, each with the way it is walked.
macro_rules! holders {
    (
        $($(#[$when:meta])? [$($generics:tt)*] $type:ty, $widget:expr,
        |$input:ident, $walk:ident| $walking:expr;)*
    ) => {$(
        $(#[$when])?
        impl<'de, $($generics)*> Readable<'de> for $type {
            type Context = T::Context;

            fn walk_input($input: Input<'de>, $walk: &mut Walk<'_, '_, T::Context>) -> Found<Self> {
                $walking
            }

            #[cfg(feature = "form")]
            fn widget() -> (Widget, bool) {
                $widget
            }
        }
    )*};
}

holders! {
    [T: Readable<'de>] Option<T>, (T::widget().0, true), |input, walk| optional(input, walk, T::walk_input);
    [T: Readable<'de>] Box<T>, T::widget(), |input, walk| T::walk_input(input, walk).map(Box::new);
    [T: Readable<'de>] Vec<T>, many::<T>(), |input, walk| list(&input, walk, T::walk_input);
    [T: Readable<'de>] VecDeque<T>, many::<T>(), |input, walk| list(&input, walk, T::walk_input);
    [T: Readable<'de> + Ord] BTreeSet<T>, many::<T>(), |input, walk| set(&input, walk);
    #[cfg(feature = "std")]
    [T: Readable<'de> + Eq + core::hash::Hash, S: core::hash::BuildHasher + Default]
        std::collections::HashSet<T, S>, many::<T>(), |input, walk| set(&input, walk);
    [K: Deserialize<'de> + Ord, T: Readable<'de>] BTreeMap<K, T>, (Widget::Own, true),
        |input, walk| map(&input, walk, T::walk_input);
    #[cfg(feature = "std")]
    [
        K: Deserialize<'de> + Eq + core::hash::Hash,
        T: Readable<'de>,
        S: core::hash::BuildHasher + Default
    ] std::collections::HashMap<K, T, S>, (Widget::Own, true), |input, walk| map(&input, walk, T::walk_input);
}

impl<'de: 'a, 'a> Readable<'de> for &'a str {
    type Context = ();

    fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, ()>) -> Found<Self> {
        walk.take(Self::deserialize(input))
    }
}

impl<'de, T: Readable<'de>, const N: usize> Readable<'de> for [T; N]
where
    [T; N]: Deserialize<'de>,
{
    type Context = T::Context;

    fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, T::Context>) -> Found<Self> {
        let Found::Whole(items) = list::<Vec<T>, T, _>(&input, walk, T::walk_input) else {
            return Found::Nothing;
        };
        let given = items.len();
        let items: Result<[T; N], _> = items.try_into();
        items.map_or_else(|_| walk.refuse(Refused::wrong_length(N, given)), Found::Whole)
    }
}

#[cfg(feature = "form")]
fn many<'de, T: Readable<'de>>() -> (Widget, bool) {
    (Widget::Many(Box::new(T::widget().0)), true)
}

/// A list, item by item.
pub(super) fn list<'de, C: FromIterator<T>, T, Cx: ?Sized>(
    input: &Input<'de>,
    walk: &mut Walk<'_, '_, Cx>,
    read: impl Fn(Input<'de>, &mut Walk<'_, '_, Cx>) -> Found<T>,
) -> Found<C> {
    let items = match input.listed() {
        Ok(items) => items,
        Err(refused) => return walk.refuse(refused),
    };
    let count = items.len();
    let mut places = Vec::with_capacity(count);
    let mut found = Vec::with_capacity(count);
    for (index, item) in items {
        if walk.is_done() {
            break;
        }
        let item = walk.below(Step::Index(index), |walk| read(item, walk));
        if let Found::Whole(item) = item {
            places.push(index);
            found.push(item);
        }
    }
    let is_whole = found.len() == count;
    let found = found.into_iter().collect();
    if is_whole { Found::Whole(found) } else { Found::Part(found, Some(places)) }
}

/// A set: as a list whose items have no place once they are in it.
fn set<'de, C: FromIterator<T>, T: Readable<'de>>(
    input: &Input<'de>,
    walk: &mut Walk<'_, '_, T::Context>,
) -> Found<C> {
    match list::<C, T, _>(input, walk, T::walk_input) {
        Found::Part(found, _) => Found::Part(found, None),
        found => found,
    }
}

/// A map, value by value.
pub(super) fn map<'de, C: FromIterator<(K, T)>, K: Deserialize<'de>, T, Cx: ?Sized>(
    input: &Input<'de>,
    walk: &mut Walk<'_, '_, Cx>,
    read: impl Fn(Input<'de>, &mut Walk<'_, '_, Cx>) -> Found<T>,
) -> Found<C> {
    let entries = match input.entries() {
        Ok(entries) => entries,
        Err(refused) => return walk.refuse(refused),
    };
    let count = entries.len();
    let mut found = Vec::with_capacity(count);
    for (name, input) in entries {
        if walk.is_done() {
            break;
        }
        let value = walk.below(Step::Key(&name), |walk| read(input, walk));
        let key = K::deserialize(KeyInput(name.clone()));
        let key = walk.below(Step::MapKey(&name), |walk| walk.take(key));
        if let (Found::Whole(key), Found::Whole(value)) = (key, value) {
            found.push((key, value));
        }
    }
    let is_whole = found.len() == count;
    let found = found.into_iter().collect();
    if is_whole { Found::Whole(found) } else { Found::Part(found, None) }
}

macro_rules! tuples {
    ($(($($name:ident $place:tt)+) $count:literal;)*) => {$(
        impl<'de, $($name: Readable<'de, Context = ()>),+> Readable<'de> for ($($name,)+) {
            type Context = ();

            fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, ()>) -> Found<Self> {
                let items = match input.items() {
                    Ok(items) if items.len() == $count => items,
                    Ok(items) => return walk.refuse(Refused::wrong_length($count, items.len())),
                    Err(refused) => return walk.refuse(refused),
                };
                let mut items = items.into_iter();
                let parts = ($(
                    walk.below(Step::Index($place), |walk| {
                        $name::walk_input(items.next().unwrap_or(Input::ABSENT), walk)
                    }).whole(),
                )+);
                match parts {
                    #[allow(non_snake_case)]
                    ($(Some($name),)+) => Found::Whole(($($name,)+)),
                    _ => Found::Nothing,
                }
            }
        }
    )*};
}

tuples! {
    (A 0) 1;
    (A 0 B 1) 2;
    (A 0 B 1 C 2) 3;
    (A 0 B 1 C 2 D 3) 4;
    (A 0 B 1 C 2 D 3 E 4) 5;
    (A 0 B 1 C 2 D 3 E 4 F 5) 6;
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6) 7;
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7) 8;
}
