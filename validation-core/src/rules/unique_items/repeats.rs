//! Finds the items that repeat an earlier one.

use alloc::vec::Vec;
use core::hash::{BuildHasher, Hash};

/// An item, and the first one that it is equal to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Repeat {
    pub(super) index: usize,
    pub(super) first: usize,
}

/// Up to so many items, comparing all pairs is faster than hashing, and allocates nothing.
const FEW: usize = 8;

/// The repeats among items, by their keys, in order.
pub(super) fn repeats<K: Eq + Hash, I: Iterator<Item = K>>(
    keys: impl Fn() -> I,
    count: usize,
) -> Vec<Repeat> {
    if count <= FEW { by_pairs(keys) } else { by_hash(&keys().collect::<Vec<_>>()) }
}

fn by_pairs<K: Eq, I: Iterator<Item = K>>(keys: impl Fn() -> I) -> Vec<Repeat> {
    let mut repeats = Vec::new();
    for (index, key) in keys().enumerate() {
        if let Some(first) = keys().take(index).position(|earlier| earlier == key) {
            repeats.push(Repeat { index, first });
        }
    }
    repeats
}

/// Sorted by their hashes, equal keys lie side by side, in their own order.
fn by_hash<K: Eq + Hash>(keys: &[K]) -> Vec<Repeat> {
    let hasher = hasher();
    let mut hashes: Vec<_> =
        keys.iter().enumerate().map(|(index, key)| (hasher.hash_one(key), index)).collect();
    hashes.sort_unstable();
    let mut repeats = Vec::new();
    for same in hashes.chunk_by(|(one, _), (other, _)| one == other) {
        if same.len() > 1 {
            among_same_hash(keys, same, &mut repeats);
        }
    }
    repeats.sort_unstable();
    repeats
}

/// Nearly always all of them are equal, so that there is one to compare with.
fn among_same_hash<K: Eq>(keys: &[K], same: &[(u64, usize)], repeats: &mut Vec<Repeat>) {
    let mut firsts: Vec<usize> = Vec::new();
    for &(_, index) in same {
        match firsts.iter().find(|first| keys[**first] == keys[index]) {
            Some(&first) => repeats.push(Repeat { index, first }),
            None => firsts.push(index),
        }
    }
}

/// Its keys are random, so that no input can be made whose hashes are all the same.
#[cfg(feature = "std")]
fn hasher() -> impl BuildHasher {
    std::hash::RandomState::new()
}

/// There is no randomness to be had, but no known way to make many equal hashes either.
#[cfg(not(feature = "std"))]
#[allow(deprecated, reason = "the successor is in `std`")]
fn hasher() -> impl BuildHasher {
    core::hash::BuildHasherDefault::<core::hash::SipHasher>::new()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Repeat, among_same_hash, by_hash, by_pairs, repeats};
    use alloc::{vec, vec::Vec};

    #[test]
    fn each_repeat_knows_its_first() {
        let items = [3, 1, 3, 2, 1, 3];
        let expected = [(2, 0), (4, 1), (5, 0)].map(|(index, first)| Repeat { index, first });
        assert_eq!(by_pairs(|| items.iter()), expected);
        assert_eq!(by_hash(&items), expected);
    }

    #[test]
    fn unequal_items_may_share_a_hash() {
        let mut found = Vec::new();
        among_same_hash(&['a', 'b', 'a', 'b'], &[(0, 0), (0, 1), (0, 2), (0, 3)], &mut found);
        assert_eq!(found, [Repeat { index: 2, first: 0 }, Repeat { index: 3, first: 1 }]);
    }

    #[test]
    fn many_items_take_no_square_of_time() {
        let items = vec![7; 200_000];
        assert_eq!(repeats(|| items.iter(), items.len()).len(), items.len() - 1);
    }

    proptest! {
        #[test]
        fn both_ways_find_the_same(items in proptest::collection::vec(0u8..20, 0..40)) {
            prop_assert_eq!(by_hash(&items), by_pairs(|| items.iter()));
        }
    }
}
