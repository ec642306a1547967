//! Collections and pointers check what they hold.

use alloc::{
    borrow::{Cow, ToOwned},
    boxed::Box,
    collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque},
    rc::Rc,
    sync::Arc,
    vec::Vec,
};
use core::fmt::Display;

use super::Validate;
use crate::{
    report::Report,
    view::Subject,
    visit::{self, Visit},
};

macro_rules! pointers {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Validate for $type {
            type Context = T::Context;

            fn report(&self, context: &T::Context, report: &mut Report<'_>) {
                (**self).report(context, report);
            }

            #[inline(always)]
            fn walk<'c, V: Visit<'c, T::Context>>(this: Option<&Self>, visitor: &mut V)
            where
                T::Context: 'c,
            {
                T::walk(this.map(|this| &**this), visitor);
            }
        }
    )*};
}

pointers! {
    [T: Validate + ?Sized] &T;
    [T: Validate + ?Sized] &mut T;
    [T: Validate + ?Sized] Box<T>;
    [T: Validate + ?Sized] Rc<T>;
    [T: Validate + ?Sized] Arc<T>;
    [T: Validate + ToOwned + ?Sized] Cow<'_, T>;
}

impl<T: Validate> Validate for Option<T> {
    type Context = T::Context;

    fn report(&self, context: &T::Context, report: &mut Report<'_>) {
        if let Some(value) = self {
            value.report(context, report);
        }
    }

    #[inline(always)]
    fn walk<'c, V: Visit<'c, T::Context>>(this: Option<&Self>, visitor: &mut V)
    where
        T::Context: 'c,
    {
        match this {
            Some(None) => {}
            Some(Some(value)) => T::walk(Some(value), visitor),
            None => T::walk(None, visitor),
        }
    }
}

macro_rules! items {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Validate for $type {
            type Context = T::Context;

            fn report(&self, context: &T::Context, report: &mut Report<'_>) {
                visit::collect(self, context, report);
            }

            #[inline(always)]
            fn walk<'c, V: Visit<'c, T::Context>>(this: Option<&Self>, visitor: &mut V)
            where
                T::Context: 'c,
            {
                visitor.nested_items(Subject::plain(this), visitor.context());
            }
        }
    )*};
}

items! {
    [T: Validate] [T];
    [T: Validate] VecDeque<T>;
    [T: Validate] LinkedList<T>;
    [T: Validate] BinaryHeap<T>;
    [T: Validate] BTreeSet<T>;
}

#[cfg(feature = "std")]
items! {
    [T: Validate, S] std::collections::HashSet<T, S>;
}

macro_rules! slices {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Validate for $type {
            type Context = T::Context;

            fn report(&self, context: &T::Context, report: &mut Report<'_>) {
                visit::collect(self.as_slice(), context, report);
            }

            #[inline(always)]
            fn walk<'c, V: Visit<'c, T::Context>>(this: Option<&Self>, visitor: &mut V)
            where
                T::Context: 'c,
            {
                <[T]>::walk(this.map(|this| this.as_slice()), visitor);
            }
        }
    )*};
}

slices! {
    [T: Validate] Vec<T>;
    [T: Validate, const N: usize] [T; N];
}

macro_rules! maps {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Validate for $type {
            type Context = T::Context;

            fn report(&self, context: &T::Context, report: &mut Report<'_>) {
                visit::collect(self, context, report);
            }

            #[inline(always)]
            fn walk<'c, V: Visit<'c, T::Context>>(this: Option<&Self>, visitor: &mut V)
            where
                T::Context: 'c,
            {
                visitor.values(Subject::plain(this), |visitor, value| {
                    visitor.nested(Subject::plain(value), visitor.context());
                });
            }
        }
    )*};
}

maps! {
    [K: Display, T: Validate] BTreeMap<K, T>;
}

#[cfg(feature = "std")]
maps! {
    [K: Display, T: Validate, S] std::collections::HashMap<K, T, S>;
}
