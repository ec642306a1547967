//! A set of fields of one type, by their place in it.

use alloc::vec::Vec;

/// Few types have more than 64 fields; the others pay for it only where one of them fails.
#[derive(Debug, Default)]
pub(super) struct FieldSet {
    first: u64,
    rest: Vec<usize>,
}

impl FieldSet {
    pub(super) fn insert(&mut self, index: usize) {
        match index {
            0..64 => self.first |= 1 << index,
            _ => self.rest.push(index),
        }
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        match index {
            0..64 => self.first >> index & 1 == 1,
            _ => self.rest.contains(&index),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FieldSet;

    #[test]
    fn any_field_can_be_in_it() {
        for index in [0, 1, 63, 64, 65, 1_000] {
            let mut set = FieldSet::default();
            set.insert(index);
            for other in 0..1_100 {
                assert_eq!(set.contains(other), other == index, "{index}: {other}");
            }
        }
    }
}
