//! What is said where a constraint is not met.

use crate::error::Authored;

/// What is said where a constraint is not met.
#[derive(Clone, Copy)]
pub(super) struct Finding {
    pub(super) constraint: Option<&'static str>,
    /// The column that it is said of; the row where there is none.
    pub(super) at: Option<usize>,
    pub(super) words: Option<&'static Authored>,
}

impl Finding {
    pub(super) const NONE: Finding = Finding { constraint: None, at: None, words: None };
}
