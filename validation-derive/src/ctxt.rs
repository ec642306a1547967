//! Collects every error of a type; losing them is a bug, so dropping it unread panics.

use std::{cell::RefCell, fmt::Display, thread};

use proc_macro2::Span;
use quote::ToTokens;
use syn::Error;

#[derive(Debug)]
pub(crate) struct Ctxt {
    /// `None` once read.
    errors: RefCell<Option<Vec<Error>>>,
}

impl Ctxt {
    pub(crate) fn new() -> Self {
        Self { errors: RefCell::new(Some(Vec::new())) }
    }

    /// Underlines tokens: the smallest that the user has to change.
    pub(crate) fn error(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(Error::new_spanned(tokens, message));
    }

    /// Underlines one place.
    pub(crate) fn error_at(&self, span: Span, message: impl Display) {
        self.push(Error::new(span, message));
    }

    pub(crate) fn push(&self, error: Error) {
        if let Some(errors) = self.errors.borrow_mut().as_mut() {
            errors.extend(error);
        }
    }

    /// The value of a parse, or its error collected.
    pub(crate) fn ok<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// How many errors there are so far.
    pub(crate) fn len(&self) -> usize {
        self.errors.borrow().as_ref().map_or(0, Vec::len)
    }

    /// All errors, in source order, each once.
    pub(crate) fn finish(self) -> Result<(), Vec<Error>> {
        let mut errors = self.errors.take().unwrap_or_default();
        errors.sort_by_cached_key(|error| position(error.span()));
        errors.dedup_by_key(|error| (position(error.span()), error.to_string()));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl Drop for Ctxt {
    fn drop(&mut self) {
        let unread = self.errors.get_mut().is_some();
        assert!(!unread || thread::panicking(), "the errors of a derive were not read");
    }
}

/// Line and column, known only while rustc runs the macro.
fn position(span: Span) -> (usize, usize) {
    if !proc_macro::is_available() {
        return (0, 0);
    }
    let start = span.unwrap().start();
    (start.line(), start.column())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_every_error_and_each_once() {
        let cx = Ctxt::new();
        for message in ["a", "a", "b"] {
            cx.error_at(Span::call_site(), message);
        }
        assert_eq!(cx.len(), 3);
        let texts: Vec<_> = cx.finish().unwrap_err().iter().map(Error::to_string).collect();
        assert_eq!(texts, ["a", "b"]);
    }

    #[test]
    #[should_panic(expected = "were not read")]
    fn dropping_it_unread_panics() {
        drop(Ctxt::new());
    }
}
