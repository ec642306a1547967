//! A constraint that answers with an error of its author's.

use core::fmt;

use super::finding::Finding;
use crate::error::Authored;

/// A constraint of the database, by its name.
#[derive(Clone, Copy)]
pub struct Constraint {
    names: &'static &'static [&'static str],
    finding: Finding,
}

impl Constraint {
    /// A `check` or a `constraint` of the type.
    #[doc(hidden)]
    pub const fn new(
        constraint: Option<&'static str>,
        names: &'static &'static [&'static str],
        at: Option<usize>,
        words: Option<&'static Authored>,
    ) -> Self {
        Constraint { names, finding: Finding { constraint, at, words } }
    }

    /// Its name, where its author gave it: else it is that of the table with the code behind it.
    pub const fn name(&self) -> Option<&'static str> {
        self.finding.constraint
    }

    pub(crate) fn code(&self) -> Option<&'static str> {
        self.finding.words?.code
    }

    pub(crate) const fn field_names(&self) -> &'static &'static [&'static str] {
        self.names
    }

    pub(crate) const fn place(&self) -> Option<usize> {
        self.finding.at
    }

    pub(crate) const fn words(&self) -> Option<&'static Authored> {
        self.finding.words
    }
}

impl fmt::Debug for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Constraint").field(&self.name()).finish()
    }
}
