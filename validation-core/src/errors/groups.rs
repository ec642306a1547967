//! Errors by path: the errors of one path together, paths in first-error order.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Item, Place, ValidationErrors};
use crate::{error::ValidationError, path::Identity};

/// Errors by path. Takes `n log n` time at worst, whatever the paths are.
pub(crate) struct Groups<'a> {
    items: &'a [Item],
    runs: Vec<Run>,
}

/// Errors that follow one another at the same path.
struct Run {
    start: usize,
    /// The next run at the same path.
    next: Option<usize>,
    /// An earlier run has the same path.
    continues: bool,
}

impl<'a> Groups<'a> {
    pub(crate) fn of(errors: &'a ValidationErrors) -> Self {
        let items = errors.items();
        let mut groups = Groups { items, runs: Vec::new() };
        let mut last: Option<Place<'_>> = None;
        for (start, item) in items.iter().enumerate() {
            let Item::Error(entry) = item else { continue };
            let place = Place::of(items, entry);
            if !last.is_some_and(|last| last.is_next_to(place)) {
                groups.runs.push(Run { start, next: None, continues: false });
            }
            last = Some(place);
        }
        groups.join();
        groups
    }

    /// Finds the runs at the same path. Hashes only save comparisons, so that it is no harm when somebody
    /// chooses keys that collide.
    fn join(&mut self) {
        if self.runs.len() < 2 {
            return;
        }
        // half a hash and the place of the run in one number, which sorts faster than a pair
        let hash = |run: &Run| self.place(run).identities_up().fold(0, mix_identity);
        let mut sorted: Vec<u64> =
            self.runs.iter().zip(0..).map(|(run, at)| hash(run) & !RUN | at).collect();
        sorted.sort_unstable();
        for alike in sorted.chunk_by_mut(|one, other| one & !RUN == other & !RUN) {
            if alike.len() > 1 {
                self.join_equal(alike);
            }
        }
    }

    /// Joins those of some runs that are at the same path.
    fn join_equal(&mut self, runs: &mut [u64]) {
        let run = |number: &u64| (number & RUN) as usize;
        runs.sort_unstable_by(|one, other| self.order(run(one), run(other)).then(one.cmp(other)));
        for pair in runs.windows(2) {
            let [earlier, later] = [run(&pair[0]), run(&pair[1])];
            if self.order(earlier, later).is_eq() {
                self.runs[earlier].next = Some(later);
                self.runs[later].continues = true;
            }
        }
    }

    fn order(&self, one: usize, other: usize) -> Ordering {
        self.place(&self.runs[one]).cmp(self.place(&self.runs[other]))
    }

    fn place(&self, run: &Run) -> Place<'a> {
        match &self.items[run.start] {
            Item::Error(entry) => Place::of(self.items, entry),
            Item::Step { .. } => Place::root(),
        }
    }

    /// How many paths there are.
    #[cfg(feature = "serde")]
    pub(crate) fn len(&self) -> usize {
        self.runs.iter().filter(|run| !run.continues).count()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Group<'_, 'a>> {
        let firsts = self.runs.iter().enumerate().filter(|(_, run)| !run.continues);
        firsts.map(|(first, run)| Group { groups: self, place: self.place(run), first })
    }

    /// The errors of a run.
    fn run(&self, at: usize) -> impl Iterator<Item = (Place<'a>, &'a ValidationError)> {
        let end = self.runs.get(at + 1).map_or(self.items.len(), |next| next.start);
        let start = self.runs.get(at).map_or(end, |run| run.start);
        self.items[start..end].iter().filter_map(|item| match item {
            Item::Error(entry) => Some((Place::of(self.items, entry), &entry.error)),
            Item::Step { .. } => None,
        })
    }
}

/// The errors at one path.
#[derive(Clone, Copy)]
pub(crate) struct Group<'g, 'a> {
    groups: &'g Groups<'a>,
    pub(crate) place: Place<'a>,
    first: usize,
}

impl<'g, 'a> Group<'g, 'a> {
    /// The errors, each with its own place: one may be about a key, where another is not.
    pub(crate) fn errors(self) -> impl Iterator<Item = (Place<'a>, &'a ValidationError)> {
        let groups = self.groups;
        let runs = core::iter::successors(Some(self.first), |at| groups.runs[*at].next);
        runs.flat_map(|at| groups.run(at))
    }
}

/// The bits that hold the place of a run.
const RUN: u64 = u32::MAX as u64;

fn mix_identity(hash: u64, identity: Identity<'_>) -> u64 {
    match identity {
        Identity::Index(index) => mix(mix(hash, 1), index as u64),
        Identity::Hidden => mix(hash, 2),
        Identity::Name(name) => name.as_bytes().chunks(8).fold(mix(hash, 3), |hash, chunk| {
            let word = chunk.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
            mix(hash, word)
        }),
    }
}

fn mix(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
