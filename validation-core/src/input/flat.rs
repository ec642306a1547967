//! What a flattened field reads: the members of the object that no other field has taken.

use alloc::vec::Vec;
use core::cell::RefCell;

use super::content::{Entries, Entry};

/// The members of an object that are left for its flattened fields. As serde has it, a struct takes those
/// that are its fields, and a map sees all that nobody has taken.
#[derive(Debug)]
pub(crate) struct Flat<'de>(RefCell<Vec<Option<Entry<'de>>>>);

impl<'de> Flat<'de> {
    pub(crate) fn of(entries: Entries<'de>) -> Self {
        Flat(RefCell::new(entries.into_iter().map(Some).collect()))
    }

    /// All that nobody has taken; they stay.
    pub(crate) fn rest(&self) -> Entries<'de> {
        self.0.borrow().iter().flatten().cloned().collect()
    }

    /// Takes those of these names.
    pub(crate) fn take(&self, names: &[&str]) -> Entries<'de> {
        let mut entries = self.0.borrow_mut();
        let taken = entries
            .iter_mut()
            .filter_map(|entry| entry.take_if(|(name, _)| names.contains(&&**name)));
        taken.collect()
    }

    /// Takes the first of one of these names.
    pub(crate) fn take_one(&self, names: &[&str]) -> Option<Entry<'de>> {
        let mut entries = self.0.borrow_mut();
        entries.iter_mut().find_map(|entry| entry.take_if(|(name, _)| names.contains(&&**name)))
    }
}
