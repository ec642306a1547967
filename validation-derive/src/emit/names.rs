//! The locals of the generated code: hygienic, so that no name of the user's can meet them.

use proc_macro2::{Ident, Span};
use quote::format_ident;

fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// A local where errors about it are to be shown.
pub(super) fn at(local: &Ident, span: Span) -> Ident {
    let mut local = local.clone();
    local.set_span(local.span().located_at(span));
    local
}

/// The visitor.
pub(super) fn visitor() -> Ident {
    local("v")
}

/// The value, an `Option<&Self>`.
pub(super) fn this() -> Ident {
    local("this")
}

/// A field, an `Option<&F>`.
pub(crate) fn field(index: usize) -> Ident {
    format_ident!("f{index}", span = Span::mixed_site())
}

/// The walk through the fields of a struct, or of one variant.
pub(crate) fn part(variant: Option<usize>) -> Ident {
    match variant {
        Some(index) => format_ident!("__validation_walk_{index}", span = Span::mixed_site()),
        None => local("__validation_walk"),
    }
}

/// The same for a value that could only be decoded in part.
pub(crate) fn check(variant: Option<usize>) -> Ident {
    match variant {
        Some(index) => format_ident!("__validation_check_{index}", span = Span::mixed_site()),
        None => local("__validation_check"),
    }
}

/// What normalizes the fields of a struct, or of one variant.
pub(crate) fn normalize(variant: Option<usize>) -> Ident {
    match variant {
        Some(index) => format_ident!("__validation_normalize_{index}", span = Span::mixed_site()),
        None => local("__validation_normalize"),
    }
}

/// A value to be changed.
pub(super) fn value() -> Ident {
    local("value")
}

/// What rules see of a field.
pub(super) fn subject(index: usize) -> Ident {
    format_ident!("s{index}", span = Span::mixed_site())
}

/// An item of a field, an `Option<&F>`.
pub(super) fn item() -> Ident {
    local("item")
}

/// What rules see of an item.
pub(super) fn item_subject() -> Ident {
    local("seen")
}
