//! No item of a list is there twice.

mod repeats;

use alloc::vec::Vec;
use core::hash::Hash;

use self::repeats::{Repeat, repeats};
use crate::{
    code::Code, error::ValidationError, fact::Fact, items::Items, report::Report, rule::Rule,
};

static DUPLICATE: Code = Code::new("duplicate", "This repeats item { $first }.").params(&["first"]);

pub(super) const CODES: &[&Code] = &[&DUPLICATE];

/// What items are told apart by: themselves, or what a function `fn(&T) -> K` makes of them.
#[diagnostic::on_unimplemented(
    message = "`unique_items` tells items apart by `Eq` and `Hash`, and a `{T}` does not have them",
    label = "`{T}` has no `Eq` and `Hash`",
    note = "derive `PartialEq`, `Eq` and `Hash` for it, or write `unique_items(by = path)` with a function `fn(&{T}) -> K` that gives something which has them"
)]
pub trait Key<'a, T> {
    /// What is compared.
    type Key: Eq + Hash;

    /// What an item is told apart by.
    fn key(&self, item: &'a T) -> Self::Key;
}

/// The whole item.
#[derive(Clone, Copy, Debug)]
pub struct Itself;

impl<'a, T: Eq + Hash + 'a> Key<'a, T> for Itself {
    type Key = &'a T;

    #[inline(always)]
    fn key(&self, item: &'a T) -> &'a T {
        item
    }
}

impl<'a, T: 'a, K: Eq + Hash, F: Fn(&'a T) -> K> Key<'a, T> for F {
    type Key = K;

    #[inline(always)]
    fn key(&self, item: &'a T) -> K {
        self(item)
    }
}

/// The rule that [`unique_items`] builds.
#[derive(Clone, Copy, Debug)]
pub struct UniqueItems<F = Itself> {
    key: F,
}

/// No item is there twice; the later one has the error.
///
/// Accepts lists of items that have `Eq` and `Hash`; of others, by a function: for `f64`,
/// `unique_items(by = bits)` with `fn bits(number: &f64) -> u64`. An absent value passes. The time it
/// takes grows with the number of items, not with its square.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Order {
///     #[validate(unique_items)]
///     tags: Vec<String>,
///     #[validate(unique_items(by = Line::sku))]
///     lines: Vec<Line>,
/// }
///
/// #[derive(Debug)]
/// struct Line {
///     sku: String,
/// }
///
/// impl Line {
///     fn sku(&self) -> &str {
///         &self.sku
///     }
/// }
///
/// let order = Order {
///     tags: vec!["new".into(), "sale".into(), "new".into()],
///     lines: vec![Line { sku: "A-1".into() }, Line { sku: "A-1".into() }],
/// };
/// let errors = order.full_clean().unwrap_err();
/// assert!(errors.has("tags[2]", "duplicate"));
/// assert!(errors.has("lines[1]", "duplicate"));
/// ```
///
/// # Errors
/// `duplicate` (`first`: the index of the item that is repeated), at each item that repeats one.
pub const fn unique_items() -> UniqueItems {
    UniqueItems { key: Itself }
}

impl UniqueItems {
    /// Tells items apart by what a function makes of them: `unique_items(by = Line::sku)`.
    pub const fn by<F>(self, key: F) -> UniqueItems<F> {
        UniqueItems { key }
    }
}

impl<F> UniqueItems<F> {
    fn repeats<T: Items + ?Sized>(&self, list: &T) -> Vec<Repeat>
    where
        F: for<'a> Key<'a, T::Item>,
    {
        repeats(|| list.items().map(|item| self.key.key(item)), list.count())
    }
}

impl<T, F> Rule<T> for UniqueItems<F>
where
    T: Items + ?Sized,
    F: for<'a> Key<'a, T::Item>,
{
    const CODES: &'static [&'static Code] = CODES;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        match self.repeats(value).first() {
            Some(repeat) => Err(error(*repeat)),
            None => Ok(()),
        }
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        for repeat in self.repeats(value) {
            if report.is_done() {
                return;
            }
            if T::INDEXED {
                report.at_index(repeat.index, |report| report.add(error(repeat)));
            } else {
                report.add(error(repeat));
            }
        }
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::UniqueItems);
    }
}

#[cold]
fn error(repeat: Repeat) -> ValidationError {
    ValidationError::of(&DUPLICATE).param("first", repeat.first)
}

#[cfg(test)]
mod tests {
    use alloc::{collections::VecDeque, string::String, vec::Vec};

    use super::unique_items;
    use crate::rule::Rule;

    #[test]
    fn the_first_repeat_is_named() {
        let cases: [(&[&str], Option<usize>); 5] = [
            (&[], None),
            (&["a"], None),
            (&["a", "b", "A"], None),
            (&["a", "b", "b", "a"], Some(1)),
            (&["a", "a", "a"], Some(0)),
        ];
        for (items, first) in cases {
            let items: Vec<String> = items.iter().map(|item| String::from(*item)).collect();
            let found = unique_items().check(&items[..]).err();
            let found = found.and_then(|error| error.params().get("first").cloned());
            assert_eq!(found, first.map(Into::into), "{items:?}");
        }
    }

    #[test]
    fn items_are_told_apart_by_what_a_function_makes_of_them() {
        fn bits(number: &f64) -> u64 {
            number.to_bits()
        }
        fn text(item: &(u8, String)) -> &str {
            &item.1
        }
        assert!(unique_items().by(bits).check(&[0.1, 0.2][..]).is_ok());
        assert!(unique_items().by(bits).check(&[0.1, 0.1][..]).is_err());
        let items = [(0, "a".into()), (1, "a".into())];
        assert!(unique_items().by(text).check(&items[..]).is_err());
        assert!(unique_items().check(&VecDeque::from([1, 2, 1])).is_err());
    }
}
