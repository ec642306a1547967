//! Rules made of literals and constants are built once more where `cargo check` evaluates them, so that
//! one that contradicts itself is an error there too.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Expr;

use super::{Emitter, call::Home};
use crate::model::{Call, Item, Shape, Source, Value};

impl Emitter<'_> {
    pub(super) fn constants(&self) -> TokenStream {
        let variants = match &self.model.shape {
            Shape::Struct(variant) => std::slice::from_ref(variant),
            Shape::Enum(variants) => variants,
        };
        let mut calls = Vec::new();
        for field in variants.iter().flat_map(|variant| &variant.fields) {
            field.items.iter().for_each(|item| self.constant(item, &mut calls));
        }
        if calls.is_empty() {
            return TokenStream::new();
        }
        quote! {
            #[allow(overflowing_literals)]
            const _: () = { #(::core::mem::forget(#calls);)* };
        }
    }

    fn constant(&self, item: &Item, calls: &mut Vec<TokenStream>) {
        match item {
            Item::Rule(call) if is_constant(call) => calls.push(self.call(call, Home::Rules)),
            Item::Each(group)
            | Item::Keys(group)
            | Item::Values(group)
            | Item::When { group, .. }
            | Item::On { group, .. } => {
                group.items.iter().for_each(|item| self.constant(item, calls));
            }
            Item::Rule(_) | Item::Custom(_) | Item::Nested { .. } => {}
        }
    }
}

/// Whether all arguments are literals and constants, so that their types are known without the field.
fn is_constant(call: &Call) -> bool {
    let values = call.methods.iter().flat_map(|method| &method.values);
    let mut arguments = call.positional.iter().map(is_constant_source).chain(values.map(
        |value| match value {
            Value::Word(_) => true,
            Value::Source(source) => is_constant_source(source),
        },
    ));
    let mut any = false;
    arguments.by_ref().inspect(|_| any = true).all(|constant| constant) && any
}

fn is_constant_source(source: &Source) -> bool {
    syn::parse2(source.tokens.clone()).is_ok_and(|expr: Expr| is_constant_expr(&expr))
}

fn is_constant_expr(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Unary(unary) => is_constant_expr(&unary.expr),
        Expr::Reference(reference) => is_constant_expr(&reference.expr),
        Expr::Array(array) => array.elems.iter().all(is_constant_expr),
        Expr::Path(path) => match path.path.segments.last() {
            // `Self::MAX` and `T::MAX` are known to the type alone.
            Some(last) => {
                let name = last.ident.to_string();
                let first = &path.path.segments[0].ident;
                name.chars().all(|char| !char.is_lowercase())
                    && name.len() > 1
                    && path.qself.is_none()
                    && first != "Self"
                    && (path.path.segments.len() == 1 || first.to_string().len() > 1)
            }
            None => false,
        },
        _ => false,
    }
}
