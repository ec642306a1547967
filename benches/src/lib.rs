//! Benchmarks: `#[derive(Validate)]` against the same checks written by hand.
//!
//! `models` are checked by the derive and by `hand`, on values from `inputs`; `harness` runs the two in
//! turns, `instructions` counts what they execute, and `compile` what they cost to build.
//!
//! ```text
//! cargo bench -p validation-benches                      # time, and then allocations
//! cargo bench -p validation-benches -- W1                # of some cases
//! cargo bench -p validation-benches -- --instructions    # needs valgrind
//! cargo bench -p validation-benches -- --compile         # check time, build time, code size
//! ```
//!
//! Nothing here fails for being slow. It fails where the two sides do not find the same.

#![forbid(unsafe_code)]

pub mod compile;
pub mod hand;
pub mod harness;
pub mod inputs;
pub mod instructions;
pub mod models;
mod scan;
pub mod table;
