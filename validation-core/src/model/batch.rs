//! Two items of one batch that cannot both be saved.

use alloc::{collections::BTreeSet, vec::Vec};

use super::ColumnValue;

/// The keys of the items so far, for each `unique` of a type.
#[derive(Default)]
pub(super) struct Seen<'a>(Vec<BTreeSet<Vec<ColumnValue<'a>>>>);

impl<'a> Seen<'a> {
    /// Whether an item before had the same key; remembers this one.
    pub(super) fn has(&mut self, unique: usize, fold: bool, key: &[ColumnValue<'a>]) -> bool {
        if self.0.len() <= unique {
            self.0.resize_with(unique + 1, BTreeSet::new);
        }
        let key = if fold { key.iter().map(ColumnValue::folded).collect() } else { key.to_vec() };
        self.0.get_mut(unique).is_some_and(|seen| !seen.insert(key))
    }
}
