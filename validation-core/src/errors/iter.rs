//! Going through errors.

use alloc::{vec, vec::Vec};

use super::{Item, Place, ROOT, Step, ValidationErrors};
use crate::{error::ValidationError, path::Path};

/// Every error with its place.
#[derive(Clone, Debug)]
pub(crate) struct Places<'a> {
    items: &'a [Item],
    next: usize,
}

impl<'a> Places<'a> {
    pub(super) fn of(items: &'a [Item]) -> Self {
        Places { items, next: 0 }
    }
}

impl<'a> Iterator for Places<'a> {
    type Item = (Place<'a>, &'a ValidationError);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let item = self.items.get(self.next)?;
            self.next += 1;
            if let Item::Error(entry) = item {
                return Some((Place::of(self.items, entry), &entry.error));
            }
        }
    }
}

/// The errors of [`ValidationErrors`] with their paths, which are made on the way.
#[derive(Clone, Debug)]
pub struct Iter<'a> {
    places: Places<'a>,
    left: usize,
}

impl<'a> Iter<'a> {
    pub(super) fn of(errors: &'a ValidationErrors) -> Self {
        Iter { places: errors.places(), left: errors.len() }
    }
}

impl<'a> Iterator for Iter<'a> {
    type Item = (Path, &'a ValidationError);

    fn next(&mut self) -> Option<Self::Item> {
        let (place, error) = self.places.next()?;
        self.left -= 1;
        Some((place.path(), error))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Iter<'_> {}

/// The errors at one path: see [`ValidationErrors::at`].
#[derive(Clone, Debug)]
pub struct At<'a> {
    places: Places<'a>,
    path: Path,
}

impl<'a> At<'a> {
    pub(super) fn of(errors: &'a ValidationErrors, path: Path) -> Self {
        At { places: errors.places(), path }
    }
}

impl<'a> Iterator for At<'a> {
    type Item = &'a ValidationError;

    fn next(&mut self) -> Option<Self::Item> {
        self.places.find(|(place, _)| place.is(&self.path)).map(|(_, error)| error)
    }
}

/// The errors of [`ValidationErrors`] with their paths, taken out.
#[derive(Debug)]
pub struct IntoIter {
    items: Vec<Item>,
    next: usize,
    left: usize,
}

impl Iterator for IntoIter {
    type Item = (Path, ValidationError);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let path = match self.items.get(self.next)? {
                Item::Error(entry) => Some(Place::of(&self.items, entry).path()),
                Item::Step { .. } => None,
            };
            self.next += 1;
            // steps stay, for what lies below them
            let Some(path) = path else { continue };
            let gone = Item::Step { parent: ROOT, step: Step::Index(0) };
            let item = self.items.get_mut(self.next - 1)?;
            if let Item::Error(entry) = core::mem::replace(item, gone) {
                self.left -= 1;
                return Some((path, entry.error));
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for IntoIter {}

impl IntoIterator for ValidationErrors {
    type Item = (Path, ValidationError);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        let left = self.len();
        let items = self.0.map_or(vec![], |inner| inner.items);
        IntoIter { items, next: 0, left }
    }
}

impl<'a> IntoIterator for &'a ValidationErrors {
    type Item = (Path, &'a ValidationError);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}
