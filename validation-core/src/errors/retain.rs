//! Leaving errors out.

use alloc::vec::Vec;

use super::{Entry, Inner, Item, ROOT, ValidationErrors};
use crate::{error::ValidationError, path::Path};

impl ValidationErrors {
    /// Keeps the errors that a condition holds for; those kept stay what they are, with the labels and messages
    /// of their fields.
    ///
    /// ```
    /// use validation::{Validate, ValidationErrors};
    ///
    /// #[derive(Debug, Validate)]
    /// struct Article {
    ///     #[validate(length(min = 3))]
    ///     title: String,
    ///     #[validate(slug)]
    ///     slug: String,
    /// }
    ///
    /// let article = Article { title: "a".into(), slug: "!".into() };
    /// let mut errors = article.full_clean().unwrap_err();
    /// errors.retain(|path, _| path.to_string() == "slug");
    /// assert!(errors.len() == 1 && errors.has("slug", "slug"));
    /// ```
    pub fn retain(&mut self, mut keep: impl FnMut(&Path, &ValidationError) -> bool) {
        let kept: Vec<bool> = self.iter().map(|(path, error)| keep(&path, error)).collect();
        let Some(inner) = &mut self.0 else { return };
        let mut kept = kept.into_iter();
        // Steps are known by their place among the items, which changes.
        let mut places: Vec<u32> = Vec::with_capacity(inner.items.len());
        let mut items = Vec::with_capacity(inner.items.len());
        let moved = |places: &[u32], parent: u32| match parent {
            ROOT => ROOT,
            parent => places.get(parent as usize).copied().unwrap_or(ROOT),
        };
        for item in core::mem::take(&mut inner.items) {
            places.push(items.len() as u32);
            match item {
                Item::Step { parent, step } => {
                    items.push(Item::Step { parent: moved(&places, parent), step });
                }
                Item::Error(Entry { error, leaf, parent }) => {
                    if kept.next().unwrap_or(true) {
                        let parent = moved(&places, parent);
                        items.push(Item::Error(Entry { error, leaf, parent }));
                    }
                }
            }
        }
        let count = items.iter().filter(|item| matches!(item, Item::Error(_))).count();
        **inner = Inner { items, count };
    }
}

#[cfg(test)]
mod tests {
    use alloc::{string::ToString, vec::Vec};

    use super::*;

    #[test]
    fn steps_that_errors_share_stay_theirs() {
        let mut errors = ValidationErrors::new();
        errors.add_error("a", "1");
        errors.add_error("lines[0]", [("x", "2"), ("y", "3")]);
        errors.add_error("lines[1].x", "4");
        errors.add_error("lines[1].y.z", [("p", "5"), ("q", "6")]);
        let every: Vec<_> =
            errors.iter().map(|(path, error)| (path.to_string(), error.clone())).collect();
        for mask in 0u32..1 << every.len() {
            let mut kept = errors.clone();
            let mut place = 0;
            kept.retain(|path, _| {
                assert_eq!(path.to_string(), every[place].0);
                place += 1;
                mask >> (place - 1) & 1 == 1
            });
            let expected: Vec<_> = (0..every.len())
                .filter(|place| mask >> place & 1 == 1)
                .map(|place| every[place].clone())
                .collect();
            let found: Vec<_> =
                kept.iter().map(|(path, error)| (path.to_string(), error.clone())).collect();
            assert_eq!((found, kept.len()), (expected, mask.count_ones() as usize));
        }
    }
}
