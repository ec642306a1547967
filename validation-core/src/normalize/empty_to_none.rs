//! Nothing is `None`.

use alloc::{
    borrow::Cow,
    boxed::Box,
    collections::{BTreeMap, BTreeSet, VecDeque},
    string::String,
    vec::Vec,
};

use super::Normalizer;

/// The normalizer that [`empty_to_none`] builds.
#[derive(Clone, Copy, Debug)]
pub struct EmptyToNone;

/// Makes `None` of empty text, and of a collection without items. White space is not empty: write
/// `trim` before it.
///
/// ```
/// use validation::normalize::{Normalizer, empty_to_none};
///
/// let mut nickname = Some(String::new());
/// empty_to_none().normalize(&mut nickname);
/// assert_eq!(nickname, None);
/// ```
pub const fn empty_to_none() -> EmptyToNone {
    EmptyToNone
}

impl<T: MaybeEmpty> Normalizer<Option<T>> for EmptyToNone {
    fn normalize(&self, value: &mut Option<T>) {
        value.take_if(|value| value.holds_nothing());
    }
}

/// What can be empty, for [`empty_to_none`].
#[diagnostic::on_unimplemented(
    message = "`empty_to_none` is for an `Option` of text or of a collection",
    label = "a `{Self}` is never empty"
)]
pub trait MaybeEmpty {
    /// Whether it is empty.
    fn holds_nothing(&self) -> bool;
}

macro_rules! maybe_empty {
    ($($(#[$when:meta])? [$($generics:tt)*] $type:ty;)*) => {$(
        $(#[$when])?
        impl<$($generics)*> MaybeEmpty for $type {
            fn holds_nothing(&self) -> bool {
                self.is_empty()
            }
        }
    )*};
}

maybe_empty! {
    [] String;
    [] Box<str>;
    [] &str;
    [] Cow<'_, str>;
    [T] Vec<T>;
    [T] VecDeque<T>;
    [T] Box<[T]>;
    [T] BTreeSet<T>;
    [K, V] BTreeMap<K, V>;
    #[cfg(feature = "std")]
    [T, S] std::collections::HashSet<T, S>;
    #[cfg(feature = "std")]
    [K, V, S] std::collections::HashMap<K, V, S>;
}
