//! How a field is read: by its own walk, if its type has one; else by serde, as one piece.
//!
//! Which way to take is settled by method resolution, as for [what rules see](crate::peel): of three
//! traits with the same methods, the one on the most references wins where it applies.

use alloc::{
    boxed::Box,
    collections::{BTreeMap, VecDeque},
    vec::Vec,
};
use core::marker::PhantomData;

use serde_core::Deserialize;

use super::{
    Found, Input, Readable, Refused, Walk,
    standard::{list, map},
};
#[cfg(feature = "form")]
use crate::form::Widget;
use crate::report::Report;

/// A field of this type.
#[derive(Debug)]
pub struct Probe<F>(PhantomData<fn() -> F>);

impl<F> Probe<F> {
    /// A field of this type.
    pub const NEW: Self = Probe(PhantomData);
}

/// First: a type whose mistakes can be told one by one.
pub trait ReadKnown<'de> {
    /// The type.
    type Field;
    /// What its rules may ask of the application.
    type Context: ?Sized;

    /// Decodes it.
    ///
    /// # Errors
    /// The first mistake.
    fn __validation_decode(&self, input: Input<'de>) -> Result<Self::Field, Refused>;

    /// Tells all that is wrong in it.
    fn __validation_tell(&self, input: Input<'de>, report: &mut Report<'_>) -> Found<Self::Field>;

    /// The same, and with a context the rules that it breaks.
    fn __validation_tell_in(
        &self,
        input: Input<'de>,
        context: Option<&Self::Context>,
        report: &mut Report<'_>,
    ) -> Found<Self::Field>;

    /// How it is entered in a form, and whether it may be left empty.
    #[cfg(feature = "form")]
    fn __validation_widget(&self) -> (Widget, bool);
}

impl<'de, F: Readable<'de>> ReadKnown<'de> for &&Probe<F> {
    type Field = F;
    type Context = F::Context;

    fn __validation_decode(&self, input: Input<'de>) -> Result<F, Refused> {
        F::decode(input)
    }

    fn __validation_tell(&self, input: Input<'de>, report: &mut Report<'_>) -> Found<F> {
        F::walk_input(input, &mut Walk::telling(report, None))
    }

    fn __validation_tell_in(
        &self,
        input: Input<'de>,
        context: Option<&F::Context>,
        report: &mut Report<'_>,
    ) -> Found<F> {
        F::walk_input(input, &mut Walk::telling(report, context))
    }

    #[cfg(feature = "form")]
    fn __validation_widget(&self) -> (Widget, bool) {
        F::widget()
    }
}

/// Second: a type of the standard library around one that serde alone can read.
pub trait ReadHeld<'de> {
    /// The type.
    type Field;

    /// Decodes it.
    ///
    /// # Errors
    /// The first mistake.
    fn __validation_decode(&self, input: Input<'de>) -> Result<Self::Field, Refused>;

    /// Tells what is wrong with each of the values in it.
    fn __validation_tell(&self, input: Input<'de>, report: &mut Report<'_>) -> Found<Self::Field>;

    /// The same.
    fn __validation_tell_in<Cx: ?Sized>(
        &self,
        input: Input<'de>,
        _: Option<&Cx>,
        report: &mut Report<'_>,
    ) -> Found<Self::Field> {
        self.__validation_tell(input, report)
    }

    /// How it is entered in a form, and whether it may be left empty.
    #[cfg(feature = "form")]
    fn __validation_widget(&self) -> (Widget, bool);
}

macro_rules! held {
    (
        $($(#[$when:meta])? [$($generics:tt)*] $type:ty, $widget:expr,
        |$input:ident, $walk:ident| $tell:expr;)*
    ) => {$(
        $(#[$when])?
        impl<'de, $($generics)*> ReadHeld<'de> for &Probe<$type> {
            type Field = $type;

            fn __validation_decode(&self, input: Input<'de>) -> Result<Self::Field, Refused> {
                Deserialize::deserialize(input)
            }

            fn __validation_tell(
                &self,
                $input: Input<'de>,
                report: &mut Report<'_>,
            ) -> Found<Self::Field> {
                let $walk = &mut Walk::<'_, '_, ()>::telling(report, None);
                $tell
            }

            #[cfg(feature = "form")]
            fn __validation_widget(&self) -> (Widget, bool) {
                $widget
            }
        }
    )*};
}

held! {
    [T: Deserialize<'de>] Vec<T>, Widget::many_texts(), |input, walk| list(&input, walk, leaf);
    [T: Deserialize<'de>] VecDeque<T>, Widget::many_texts(), |input, walk| list(&input, walk, leaf);
    [T: Deserialize<'de>] Box<T>, (Widget::Text, false), |input, walk| leaf(input, walk).map(Box::new);
    [T: Deserialize<'de>] Option<T>, (Widget::Text, true), |input, walk| optional(input, walk, leaf);
    [K: Deserialize<'de> + Ord, T: Deserialize<'de>] BTreeMap<K, T>, (Widget::Own, true),
        |input, walk| map(&input, walk, leaf);
    #[cfg(feature = "std")]
    [
        K: Deserialize<'de> + Eq + core::hash::Hash,
        T: Deserialize<'de>,
        S: core::hash::BuildHasher + Default
    ] std::collections::HashMap<K, T, S>, (Widget::Own, true), |input, walk| map(&input, walk, leaf);
}

/// Last: any other type, as one piece.
pub trait ReadLeaf<'de> {
    /// The type.
    type Field;

    /// Decodes it.
    ///
    /// # Errors
    /// The first mistake.
    fn __validation_decode(&self, input: Input<'de>) -> Result<Self::Field, Refused>;

    /// The mistake that was found is all that there is to tell.
    fn __validation_tell(&self, _: Input<'de>, _: &mut Report<'_>) -> Found<Self::Field> {
        Found::Nothing
    }

    /// The same.
    fn __validation_tell_in<Cx: ?Sized>(
        &self,
        _: Input<'de>,
        _: Option<&Cx>,
        _: &mut Report<'_>,
    ) -> Found<Self::Field> {
        Found::Nothing
    }

    /// How it is entered in a form, and whether it may be left empty.
    #[cfg(feature = "form")]
    fn __validation_widget(&self) -> (Widget, bool) {
        (Widget::Text, false)
    }
}

impl<'de, F: Deserialize<'de>> ReadLeaf<'de> for Probe<F> {
    type Field = F;

    fn __validation_decode(&self, input: Input<'de>) -> Result<F, Refused> {
        F::deserialize(input)
    }
}

/// A value that serde alone can read.
fn leaf<'de, T: Deserialize<'de>, Cx: ?Sized>(
    input: Input<'de>,
    walk: &mut Walk<'_, '_, Cx>,
) -> Found<T> {
    walk.take(T::deserialize(input))
}

/// A value that may be absent.
pub(super) fn optional<'de, T, Cx: ?Sized>(
    input: Input<'de>,
    walk: &mut Walk<'_, '_, Cx>,
    read: impl FnOnce(Input<'de>, &mut Walk<'_, '_, Cx>) -> Found<T>,
) -> Found<Option<T>> {
    match input.is_nothing() {
        true => Found::Whole(None),
        false => read(input, walk).map(Some),
    }
}
