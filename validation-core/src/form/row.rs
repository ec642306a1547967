//! One row of a set of forms.

use core::fmt;

use super::Form;

/// One row of a [`FormSet`](super::FormSet).
pub struct Row<T> {
    pub(super) index: usize,
    pub(super) order: Option<i64>,
    pub(super) is_deleted: bool,
    pub(super) form: Form<T>,
}

impl<T> Row<T> {
    /// The index in its names.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The number that puts it in its place among the others.
    pub fn order(&self) -> Option<i64> {
        self.order
    }

    /// Whether it is to be taken away.
    pub fn is_deleted(&self) -> bool {
        self.is_deleted
    }

    /// Its form.
    pub fn form(&self) -> &Form<T> {
        &self.form
    }

    /// Its form, to add errors to.
    pub fn form_mut(&mut self) -> &mut Form<T> {
        &mut self.form
    }
}

impl<T> fmt::Debug for Row<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("index", &self.index)
            .field("is_deleted", &self.is_deleted)
            .field("form", &self.form)
            .finish_non_exhaustive()
    }
}
