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
