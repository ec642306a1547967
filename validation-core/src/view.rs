//! What rules see of a value: `Option`, `Box`, `Rc`, `Arc`, `Cow` and `&` are looked through, text
//! is `str`, and lists are slices.

use alloc::{
    borrow::{Cow, ToOwned},
    boxed::Box,
    collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque},
    rc::Rc,
    string::String,
    sync::Arc,
    vec::Vec,
};

/// What rules see of a type.
///
/// A rule written for `str` checks a `String`, an `Option<String>` and an `Arc<str>` alike, because
/// all of them have the view `str`. Implement it for a type of your own to have the rules of what it
/// holds work on it:
///
/// ```
/// use validation::{Validate, View};
///
/// #[derive(Debug)]
/// struct UserName(String);
///
/// impl View for UserName {
///     type Target = str;
///
///     fn view(&self) -> Option<&str> {
///         Some(&self.0)
///     }
///
///     fn is_empty(target: &str) -> bool {
///         target.is_empty()
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct SignUp {
///     #[validate(required, length(min = 3))]
///     name: UserName,
/// }
///
/// assert!(SignUp { name: UserName("al".into()) }.full_clean().is_err());
/// ```
///
/// A type without a `View` is seen as it is.
pub trait View {
    /// The type that rules check.
    type Target: ?Sized;

    /// The value to check, or `None` where there is none.
    fn view(&self) -> Option<&Self::Target>;

    /// Whether a value that is there counts as none for `required` and its kin.
    fn is_empty(target: &Self::Target) -> bool {
        let _ = target;
        false
    }
}

/// A value on its way to a rule: `None` where there is nothing to check.
///
/// A [rule over several fields](crate::ObjectRule) gets one for each.
///
/// ```
/// use validation::Subject;
///
/// let name = Some(String::new());
/// let subject = Subject::of(Some(&name));
/// assert_eq!(subject.value, Some(""));
/// assert_eq!(subject.given(), None);
/// ```
#[derive(Debug)]
pub struct Subject<'a, T: ?Sized> {
    /// The value, where there is one.
    pub value: Option<&'a T>,
    is_empty: fn(&T) -> bool,
}

impl<T: ?Sized> Clone for Subject<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Subject<'_, T> {}

impl<'a, T: ?Sized> Subject<'a, T> {
    /// A value as it is, of which nothing is known but that it is there.
    #[inline(always)]
    pub fn plain(value: Option<&'a T>) -> Self {
        Subject { value, is_empty: |_| false }
    }

    /// What rules see of a value of a known type.
    #[inline(always)]
    pub fn of<F: View<Target = T> + ?Sized>(value: Option<&'a F>) -> Self {
        let value = match value {
            Some(value) => value.view(),
            None => None,
        };
        Subject { value, is_empty: F::is_empty }
    }

    /// The value, unless it is empty: what `required` asks for.
    #[inline(always)]
    pub fn given(&self) -> Option<&'a T> {
        match self.value {
            Some(value) if !(self.is_empty)(value) => Some(value),
            _ => None,
        }
    }
}

macro_rules! seen_as_itself {
    ($($type:ty),*) => {$(
        impl View for $type {
            type Target = Self;

            #[inline(always)]
            fn view(&self) -> Option<&Self> {
                Some(self)
            }
        }
    )*};
}

seen_as_itself! {
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char, (),
    core::time::Duration, core::net::IpAddr, core::net::Ipv4Addr, core::net::Ipv6Addr
}

macro_rules! looked_through {
    ($($type:ty),*) => {$(
        impl<T: View + ?Sized> View for $type {
            type Target = T::Target;

            #[inline(always)]
            fn view(&self) -> Option<&T::Target> {
                (**self).view()
            }

            #[inline(always)]
            fn is_empty(target: &T::Target) -> bool {
                T::is_empty(target)
            }
        }
    )*};
}

looked_through!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);

impl<T: View + ToOwned + ?Sized> View for Cow<'_, T> {
    type Target = T::Target;

    #[inline(always)]
    fn view(&self) -> Option<&T::Target> {
        (**self).view()
    }

    #[inline(always)]
    fn is_empty(target: &T::Target) -> bool {
        T::is_empty(target)
    }
}

impl<T: View> View for Option<T> {
    type Target = T::Target;

    #[inline(always)]
    fn view(&self) -> Option<&T::Target> {
        match self {
            Some(value) => value.view(),
            None => None,
        }
    }

    #[inline(always)]
    fn is_empty(target: &T::Target) -> bool {
        T::is_empty(target)
    }
}

macro_rules! with_items {
    ($([$($generics:tt)*] $type:ty => $target:ty;)*) => {$(
        impl<$($generics)*> View for $type {
            type Target = $target;

            #[inline(always)]
            fn view(&self) -> Option<&$target> {
                Some(self)
            }

            #[inline(always)]
            fn is_empty(target: &$target) -> bool {
                target.is_empty()
            }
        }
    )*};
}

with_items! {
    [] str => str;
    [] String => str;
    [T] [T] => [T];
    [T] Vec<T> => [T];
    [T, const N: usize] [T; N] => [T];
    [T] VecDeque<T> => Self;
    [T] LinkedList<T> => Self;
    [T] BinaryHeap<T> => Self;
    [T] BTreeSet<T> => Self;
    [K, V] BTreeMap<K, V> => Self;
}

#[cfg(feature = "std")]
with_items! {
    [T, S] std::collections::HashSet<T, S> => Self;
    [K, V, S] std::collections::HashMap<K, V, S> => Self;
}
