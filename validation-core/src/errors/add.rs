//! How errors are put down: steps, and errors below them.

use super::{Entry, Inner, Item, ROOT, Step, ValidationErrors};
use crate::{error::ValidationError, path::Path};

impl ValidationErrors {
    /// Adds a step below another, and returns its name for what lies below.
    pub(crate) fn step(&mut self, parent: u32, step: Step) -> u32 {
        let items = &mut self.inner().items;
        let id = u32::try_from(items.len()).unwrap_or(ROOT);
        items.push(Item::Step { parent, step });
        id
    }

    /// Adds an error below a step.
    #[inline(always)]
    pub(crate) fn push(&mut self, parent: u32, leaf: Option<Step>, error: ValidationError) {
        let inner = self.inner();
        inner.count += 1;
        inner.items.push(Item::Error(Entry { error, leaf, parent }));
    }

    /// Adds an error at a path.
    pub(crate) fn put(&mut self, path: Path, error: ValidationError) {
        let (parent, leaf) = self.steps(path);
        self.push(parent, leaf, error);
    }

    /// All steps of a path, for errors to stand below.
    #[cfg(feature = "serde")]
    pub(super) fn way(&mut self, path: Path) -> u32 {
        path.into_segments()
            .into_iter()
            .fold(ROOT, |parent, segment| self.step(parent, segment.into()))
    }

    /// The steps of a path, but for the last one, which one error can have to itself.
    fn steps(&mut self, path: Path) -> (u32, Option<Step>) {
        let mut segments = path.into_segments();
        let leaf = segments.pop().map(Step::from);
        let parent =
            segments.into_iter().fold(ROOT, |parent, segment| self.step(parent, segment.into()));
        (parent, leaf)
    }

    /// Takes over another list, below a path.
    pub(super) fn graft(&mut self, path: Path, errors: ValidationErrors) {
        let Some(other) = errors.0 else { return };
        if path.is_root() && self.0.is_none() {
            self.0 = Some(other);
            return;
        }
        let mut other = *other;
        let (mut parent, leaf) = self.steps(path);
        match &mut other.items[..] {
            [Item::Error(lone)] if lone.leaf.is_none() => lone.leaf = leaf,
            _ => parent = leaf.map_or(parent, |step| self.step(parent, step)),
        }
        let inner = self.inner();
        let base = inner.items.len();
        let moved = |old: u32| match old {
            ROOT => parent,
            old => u32::try_from(base + old as usize).unwrap_or(ROOT),
        };
        inner.count += other.count;
        inner.items.extend(other.items.into_iter().map(|item| match item {
            Item::Step { parent, step } => Item::Step { parent: moved(parent), step },
            Item::Error(entry) => Item::Error(Entry { parent: moved(entry.parent), ..entry }),
        }));
    }

    #[inline]
    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }
}
