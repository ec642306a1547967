//! What has a length: text and collections.

use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};

use crate::{fact::Unit, scan::length as scan};

/// A value that has a length: text, a collection, or a type of yours.
///
/// ```
/// use validation::{Unit, Validate, rules::Measured};
///
/// #[derive(Debug)]
/// struct Playlist {
///     songs: Vec<String>,
/// }
///
/// impl Measured for Playlist {
///     const TEXT: bool = false;
///
///     fn length(&self, _: Unit) -> usize {
///         self.songs.len()
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Party {
///     #[validate(length(min = 1))]
///     music: Playlist,
/// }
///
/// let errors = Party { music: Playlist { songs: vec![] } }.full_clean().unwrap_err();
/// assert!(errors.has("music", "min_items"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`length` checks text and collections, and this is a `{Self}`",
    label = "a `{Self}` has no length",
    note = "implement `validation::rules::Measured` for it; for the size of a number, write `range`"
)]
pub trait Measured {
    /// Whether it is text, whose errors speak of characters, or a collection, whose errors speak of items.
    const TEXT: bool;

    /// Its length; collections have no units.
    fn length(&self, unit: Unit) -> usize;

    /// Whether its length lies within bounds; text often tells without being counted.
    #[inline]
    fn length_between(&self, min: usize, max: usize, unit: Unit) -> bool {
        let length = self.length(unit);
        length >= min && length <= max
    }
}

impl Measured for str {
    const TEXT: bool = true;

    #[inline]
    fn length(&self, unit: Unit) -> usize {
        count(self, unit)
    }

    #[inline(always)]
    fn length_between(&self, min: usize, max: usize, unit: Unit) -> bool {
        match unit {
            Unit::Chars => scan::chars_between(self, min, max),
            unit => (min..=max).contains(&count(self, unit)),
        }
    }
}

fn count(text: &str, unit: Unit) -> usize {
    match unit {
        Unit::Chars => scan::chars(text),
        Unit::Bytes => text.len(),
        Unit::Utf16 => scan::utf16(text),
        #[cfg(feature = "graphemes")]
        Unit::Graphemes => scan::graphemes(text),
    }
}

macro_rules! collections {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Measured for $type {
            const TEXT: bool = false;

            #[inline(always)]
            fn length(&self, _: Unit) -> usize {
                self.len()
            }
        }
    )*};
}

collections! {
    [T] [T];
    [T] VecDeque<T>;
    [T] LinkedList<T>;
    [T] BinaryHeap<T>;
    [T] BTreeSet<T>;
    [K, V] BTreeMap<K, V>;
}

#[cfg(feature = "std")]
collections! {
    [T, S] std::collections::HashSet<T, S>;
    [K, V, S] std::collections::HashMap<K, V, S>;
}
