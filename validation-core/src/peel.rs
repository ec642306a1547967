//! How a walk comes from a field to what rules see of it.
//!
//! Which way to take is settled by method resolution on the field's own type, so that aliases are seen
//! through, and a type of the user's that is called `Option` is not mistaken for one. Of three traits
//! with the same method, the one on the most references wins where it applies.

use alloc::{
    borrow::{Cow, ToOwned},
    boxed::Box,
    rc::Rc,
    sync::Arc,
};
use core::marker::PhantomData;

use crate::{
    context::Provide,
    validate::Validate,
    view::{Subject, View},
};

/// A field, or `None` where the walk has no value.
#[derive(Debug)]
pub struct Peel<'a, F: ?Sized>(pub Option<&'a F>);

/// First: a type that rules know how to see.
pub trait PeelKnown<'a> {
    /// What rules see.
    type Target: ?Sized;

    /// The value to check.
    fn __validation_peel(&self) -> Subject<'a, Self::Target>;
}

impl<'a, F: View + ?Sized> PeelKnown<'a> for &&Peel<'a, F> {
    type Target = F::Target;

    #[inline(always)]
    fn __validation_peel(&self) -> Subject<'a, F::Target> {
        Subject::of(self.0)
    }
}

/// Second: one layer around a type that they do not know.
pub trait PeelLayer<'a> {
    /// What lies inside.
    type Target: ?Sized;

    /// The value inside.
    fn __validation_peel(&self) -> Subject<'a, Self::Target>;
}

/// Last: a type as it is.
pub trait PeelNothing<'a> {
    /// The type itself.
    type Target: ?Sized;

    /// The value itself.
    fn __validation_peel(&self) -> Subject<'a, Self::Target>;
}

impl<'a, F: ?Sized> PeelNothing<'a> for Peel<'a, F> {
    type Target = F;

    #[inline(always)]
    fn __validation_peel(&self) -> Subject<'a, F> {
        Subject::plain(self.0)
    }
}

/// What was peeled before, and may have one more layer. What rules know is left as it is: with its own
/// idea of what is empty.
#[derive(Debug)]
pub struct Again<'a, F: ?Sized>(pub Subject<'a, F>);

impl<'a, F: ?Sized> PeelNothing<'a> for Again<'a, F> {
    type Target = F;

    #[inline(always)]
    fn __validation_peel(&self) -> Subject<'a, F> {
        self.0
    }
}

macro_rules! layers {
    ($([$($generics:tt)*] $type:ty, $inner:expr;)*) => {$(
        impl<'a, $($generics)*> PeelLayer<'a> for &Peel<'a, $type> {
            type Target = T;

            #[inline(always)]
            fn __validation_peel(&self) -> Subject<'a, T> {
                Subject::plain(self.0.and_then($inner))
            }
        }

        impl<'a, $($generics)*> PeelLayer<'a> for &Again<'a, $type> {
            type Target = T;

            #[inline(always)]
            fn __validation_peel(&self) -> Subject<'a, T> {
                Subject::plain(self.0.value.and_then($inner))
            }
        }
    )*};
}

layers! {
    [T] Option<T>, Option::as_ref;
    [T: ?Sized] Box<T>, |value| Some(&**value);
    [T: ?Sized] Rc<T>, |value| Some(&**value);
    [T: ?Sized] Arc<T>, |value| Some(&**value);
    [T: ?Sized] &T, |value| Some(&**value);
    [T: ?Sized] &mut T, |value| Some(&**value);
    [T: ToOwned + ?Sized] Cow<'_, T>, |value| Some(&**value);
}

/// A context on its way to a nested value; settled in the same manner.
#[derive(Debug)]
pub struct Give<'a, P: ?Sized, T: ?Sized>(&'a P, PhantomData<fn(&T)>);

/// The context `context`, on its way to the nested value `to`.
#[inline(always)]
pub fn give<'a, P: ?Sized, T: ?Sized>(context: &'a P, to: Subject<'_, T>) -> Give<'a, P, T> {
    let _ = to;
    Give(context, PhantomData)
}

/// First: a nested type without a context.
pub trait GiveNothing<'a> {
    /// The context of the nested type.
    fn __validation_give(&self) -> &'a ();
}

impl<'a, P: ?Sized, T: Validate<Context = ()> + ?Sized> GiveNothing<'a> for &&&Give<'a, P, T> {
    #[inline(always)]
    fn __validation_give(&self) -> &'a () {
        &()
    }
}

/// Second: one with the same context.
pub trait GiveSame<'a, P: ?Sized> {
    /// The context of the nested type.
    fn __validation_give(&self) -> &'a P;
}

impl<'a, P: ?Sized, T: Validate<Context = P> + ?Sized> GiveSame<'a, P> for &&Give<'a, P, T> {
    #[inline(always)]
    fn __validation_give(&self) -> &'a P {
        self.0
    }
}

/// Third: one whose context is a part of this one. What is missing for it is said of the call.
pub trait GivePart<'a, P: ?Sized, C: ?Sized> {
    /// The context of the nested type.
    fn __validation_give(&self) -> &'a C
    where
        P: Provide<C>;
}

impl<'a, P: ?Sized, T: Validate + ?Sized> GivePart<'a, P, T::Context> for &Give<'a, P, T> {
    #[inline(always)]
    fn __validation_give(&self) -> &'a T::Context
    where
        P: Provide<T::Context>,
    {
        self.0.provide()
    }
}

/// Last: a type without rules, of which the compiler says so where it is gone into.
pub trait GiveAny<'a> {
    /// Stands for what is not there.
    fn __validation_give<C: ?Sized>(&self) -> &'a C;
}

impl<'a, P: ?Sized, T: ?Sized> GiveAny<'a> for Give<'a, P, T> {
    fn __validation_give<C: ?Sized>(&self) -> &'a C {
        unreachable!("a program that nests a type without rules does not compile")
    }
}
