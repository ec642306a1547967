//! Two items of one batch that cannot both be saved.

use alloc::{collections::BTreeSet, vec::Vec};

use super::ColumnValue;

/// The keys of the items so far, for one `unique` of a type.
#[derive(Default)]
pub(super) struct Seen<'a>(BTreeSet<Vec<ColumnValue<'a>>>);

impl<'a> Seen<'a> {
    /// Whether an item before had the same key; remembers this one.
    pub(super) fn has(&mut self, folds: bool, key: &[ColumnValue<'a>]) -> bool {
        !self.0.insert(key.iter().map(|value| value.compared(folds)).collect())
    }
}
