//! Runs the two sides of a case in turns, and prints what it took.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use validation::{Validate, ValidationErrors};

use crate::{
    hand::{Answer, ByHand},
    table,
};

/// One of the two that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// `#[derive(Validate)]`.
    Derived,
    /// Written by hand.
    Hand,
}

/// A value, and both ways to check it.
pub struct Case {
    /// What it is called in tables and on the command line.
    pub name: &'static str,
    value: Box<dyn Both>,
}

/// Derived and written by hand, without the type of the value.
trait Both {
    fn run(&self, side: Side, times: u64);
    fn found(&self, side: Side) -> Vec<String>;
}

impl<T: Validate<Context = ()> + ByHand> Both for T {
    fn run(&self, side: Side, times: u64) {
        match side {
            Side::Derived => {
                for _ in 0..times {
                    let _ = black_box(&derived(black_box(self)));
                }
            }
            Side::Hand => {
                for _ in 0..times {
                    let _ = black_box(&by_hand(black_box(self)));
                }
            }
        }
    }

    /// Each error, with its path and its code.
    fn found(&self, side: Side) -> Vec<String> {
        match side {
            Side::Derived => match derived(self) {
                Ok(()) => Vec::new(),
                Err(errors) => {
                    errors.iter().map(|(path, error)| format!("{path}: {}", error.code())).collect()
                }
            },
            Side::Hand => match by_hand(self) {
                Ok(()) => Vec::new(),
                Err(errors) => {
                    errors.iter().map(|error| format!("{}: {}", error.path(), error.code)).collect()
                }
            },
        }
    }
}

/// Both sides are called as an application would call them: once, from outside, with all that they
/// inline in one function of their own.
#[inline(never)]
fn derived<T: Validate<Context = ()>>(value: &T) -> Result<(), ValidationErrors> {
    match value.full_clean() {
        Ok(_) => Ok(()),
        Err(errors) => Err(errors),
    }
}

#[inline(never)]
fn by_hand<T: ByHand>(value: &T) -> Answer {
    value.check()
}

impl Case {
    pub(crate) fn new<T>(name: &'static str, value: T) -> Self
    where
        T: Validate<Context = ()> + ByHand + 'static,
    {
        Case { name, value: Box::new(value) }
    }

    /// Checks the value so many times.
    pub fn run(&self, side: Side, times: u64) {
        self.value.run(side, times);
    }

    /// How many errors there are.
    ///
    /// # Panics
    /// Where the two sides do not find the same errors at the same paths.
    pub fn agreed(&self) -> usize {
        let (derived, hand) = (self.value.found(Side::Derived), self.value.found(Side::Hand));
        assert_eq!(derived, hand, "`{}`: the derive finds other errors than the hand", self.name);
        hand.len()
    }

    fn nanoseconds(&self, (side, times): (Side, u64)) -> f64 {
        let start = Instant::now();
        self.run(side, times);
        start.elapsed().as_nanos() as f64 / times as f64
    }

    /// How many times fill a batch, which is short, so that few are interrupted.
    fn times(&self, side: Side) -> u64 {
        const BATCH: Duration = Duration::from_micros(100);
        let mut times = 1;
        loop {
            let start = Instant::now();
            self.run(side, times);
            if start.elapsed() >= BATCH {
                return times;
            }
            times *= 2;
        }
    }

    /// One row of the table: the medians of all rounds. Sides take turns, and who comes first changes,
    /// so that what else the machine does meets both.
    fn measure(&self, rounds: usize) -> Vec<String> {
        let errors = self.agreed();
        let times = |side| (side, self.times(side));
        let (ours_at, theirs_at) = (times(Side::Derived), times(Side::Hand));
        let (mut derived, mut hand, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..rounds {
            let first = round % 2 == 0;
            let mut ours = if first { self.nanoseconds(ours_at) } else { 0.0 };
            let theirs = self.nanoseconds(theirs_at);
            if !first {
                ours = self.nanoseconds(ours_at);
            }
            derived.push(ours);
            hand.push(theirs);
            ratios.push(ours / theirs);
        }
        vec![
            self.name.to_owned(),
            errors.to_string(),
            format!("{:.1}", table::median(&mut hand)),
            format!("{:.1}", table::median(&mut derived)),
            format!("{:.2}", table::median(&mut ratios)),
        ]
    }
}

/// Measures the cases and prints a table.
pub fn run(cases: &[Case], rounds: usize) {
    let rows: Vec<_> = cases.iter().map(|case| case.measure(rounds)).collect();
    println!("Nanoseconds per call; medians of {rounds} rounds.\n");
    table::print(&["case", "errors", "hand ns", "derive ns", "ratio"], &rows);
}

/// Counts the allocations of the cases and prints a table; `count` counts those of one check.
pub fn allocations(cases: &[Case], count: impl Fn(&dyn Fn()) -> u64) {
    let counted = |case: &Case, side| {
        // What is compiled once, such as a pattern, is there by then.
        case.run(side, 1);
        count(&|| case.run(side, 1)).to_string()
    };
    let row = |case: &Case| {
        let errors = case.agreed().to_string();
        vec![case.name.to_owned(), errors, counted(case, Side::Hand), counted(case, Side::Derived)]
    };
    println!("\nAllocations per call, with those that grow an earlier one.\n");
    table::print(&["case", "errors", "hand", "derive"], &cases.iter().map(row).collect::<Vec<_>>());
}

#[cfg(test)]
mod tests {
    use crate::inputs;

    #[test]
    fn both_sides_find_the_same() {
        for case in inputs::cases().iter().chain(&inputs::doubtful()) {
            case.agreed();
        }
    }

    #[test]
    fn the_cases_are_what_they_are_called() {
        for case in inputs::cases() {
            assert_eq!(case.name.ends_with("valid"), case.agreed() == 0, "{}", case.name);
        }
    }
}
