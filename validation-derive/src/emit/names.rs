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
pub(super) fn field(index: usize) -> Ident {
    format_ident!("f{index}", span = Span::mixed_site())
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
