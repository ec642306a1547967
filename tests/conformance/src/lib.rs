//! Runs cases, one JSON object a line, against the rules of `validation`; see the `README.md` beside.
//!
//! - [`answer`] reads a line and writes its verdict.
//! - `registry/<group>.rs` holds the rules of a group: for each, a function that makes the rule of a
//!   `Call`'s arguments, and applies it to the call's input.
//! - `formats.rs` tells which rule stands for a format of JSON Schema and its kin.
#![forbid(unsafe_code)]

mod args;
mod call;
mod formats;
mod input;
mod line;
mod registry;
mod render;
mod skip;

pub use self::{formats::rule_of, line::answer};
