//! How a nested value is normalized: by its own type, if that has rules. If it has none, the compiler says so of
//! the rules, and need not say so again here.

use crate::validate::Validate;

/// A field whose type has rules of its own.
#[derive(Debug)]
pub struct Nested<'a, T: ?Sized>(pub &'a mut T);

/// First: a type that has rules.
pub trait NormalizeKnown {
    /// Normalizes the value.
    fn __validation_normalize(&mut self);
}

impl<T: Validate + ?Sized> NormalizeKnown for &mut Nested<'_, T> {
    fn __validation_normalize(&mut self) {
        self.0.normalize();
    }
}

/// Last: any other.
pub trait NormalizeNothing {
    /// Leaves it as it is.
    fn __validation_normalize(&mut self);
}

impl<T: ?Sized> NormalizeNothing for Nested<'_, T> {
    fn __validation_normalize(&mut self) {}
}
