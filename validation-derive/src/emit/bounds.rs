//! The bounds of a generic type: what is nested must have rules.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::Emitter;
use crate::model::{Item, Shape};

impl Emitter<'_> {
    /// The `where` clause: the type's own, and `T: Validate` for each parameter that is nested.
    pub(super) fn bounds(&self) -> TokenStream {
        let written = self.model.generics.where_clause.as_ref().map(|clause| &clause.predicates);
        let written = written.into_iter().flatten();
        let context = self.context();
        let nested = self
            .nested_parameters()
            .into_iter()
            .map(|parameter| quote!(#parameter: __validation::Validate<Context = #context>));
        let bounds: Vec<_> = written.map(ToTokens::to_token_stream).chain(nested).collect();
        if bounds.is_empty() { TokenStream::new() } else { quote!(where #(#bounds),*) }
    }

    pub(super) fn nested_parameters(&self) -> BTreeSet<Ident> {
        let parameters: BTreeSet<Ident> =
            self.model.generics.type_params().map(|parameter| parameter.ident.clone()).collect();
        let variants = match &self.model.shape {
            Shape::Struct(variant) => std::slice::from_ref(variant),
            Shape::Enum(variants) => variants,
        };
        let mut nested = BTreeSet::new();
        for field in variants.iter().flat_map(|variant| &variant.fields) {
            if field.items.iter().any(nests) {
                named(field.ty.to_token_stream(), &parameters, &mut nested);
            }
        }
        nested
    }
}

/// Whether the item goes into a type's own rules.
fn nests(item: &Item) -> bool {
    match item {
        Item::Nested { with, .. } => with.is_none(),
        Item::Each(group)
        | Item::Keys(group)
        | Item::Values(group)
        | Item::When { group, .. }
        | Item::On { group, .. } => group.items.iter().any(nests),
        Item::Rule(_) | Item::Custom(_) => false,
    }
}

/// The parameters that a type names; of a map's, the key is not nested.
fn named(ty: TokenStream, parameters: &BTreeSet<Ident>, found: &mut BTreeSet<Ident>) {
    let mut key = None;
    for token in ty {
        match token {
            TokenTree::Ident(ident) if ident == "HashMap" || ident == "BTreeMap" => {
                key = Some(false);
            }
            TokenTree::Ident(ident) if key == Some(true) => {
                let _ = ident;
                key = None;
            }
            TokenTree::Ident(ident) => {
                if let Some(parameter) = parameters.iter().find(|parameter| **parameter == ident) {
                    found.insert(parameter.clone());
                }
            }
            TokenTree::Group(group) => named(group.stream(), parameters, found),
            TokenTree::Punct(punct) if punct.as_char() == '<' && key == Some(false) => {
                key = Some(true);
            }
            _ => {}
        }
    }
}
