//! The words that stand for a parameter's value: `length(unit = bytes)`, `email(dialect = html)`.
#![allow(non_upper_case_globals)]

pub use super::{credit_card::brand_words::*, dialects::words::*};

use crate::fact::Unit;

/// Unicode scalar values.
pub const chars: Unit = Unit::Chars;
/// Bytes of UTF-8.
pub const bytes: Unit = Unit::Bytes;
/// UTF-16 code units.
pub const utf16: Unit = Unit::Utf16;
/// What a reader sees as one character; feature `graphemes`.
#[cfg(feature = "graphemes")]
pub const graphemes: Unit = Unit::Graphemes;
