//! What the input may have for the fields of a struct or of a variant: a table.

use proc_macro2::TokenStream;
use quote::quote;

use super::Reading;
use crate::{
    model::{Variant, Wire},
    syntax::Style,
};

impl Reading<'_> {
    /// The fields that are read of a variant, and how they are told apart.
    pub(super) fn shape(&self, index: usize, variant: &Variant) -> TokenStream {
        let fields = &self.fields[index];
        let parts = variant.fields.iter().zip(fields).map(|(field, attrs)| {
            let name = match &field.wire {
                Wire::Named(name) => name.clone(),
                Wire::Index(index) => index.to_string(),
                Wire::Flatten if attrs.flatten => String::new(),
                Wire::Flatten => "0".to_owned(),
            };
            let is_flattened = attrs.flatten;
            let names = (!attrs.skip && !is_flattened).then_some(&name).into_iter();
            let names = names.chain(attrs.aliases.iter().filter(|_| !attrs.skip));
            quote! {
                __input::Part { names: &[#(#names),*], is_flattened: #is_flattened }
            }
        });
        let kind = self.kind(index, variant);
        let denies_unknown = self.attrs.denies_unknown;
        quote! {
            __input::Shape {
                fields: &[#(#parts),*],
                kind: __input::ShapeKind::#kind,
                denies_unknown: #denies_unknown,
            }
        }
    }

    fn kind(&self, index: usize, variant: &Variant) -> TokenStream {
        let is_newtype = |variant: &Variant| variant.fields.len() == 1;
        match self.input.variants[index].style {
            _ if self.attrs.transparent => quote!(Transparent),
            Style::Tuple if is_newtype(variant) => quote!(Transparent),
            Style::Tuple => quote!(Tuple),
            Style::Named => quote!(Fields),
            Style::Unit if variant.ident.is_some() => quote!(Unit),
            Style::Unit => quote!(UnitStruct),
        }
    }

    /// The names on the wire of the variants that are read.
    #[cfg(feature = "form")]
    pub(super) fn names(&self) -> Vec<String> {
        self.variant_names().into_iter().filter_map(|names| names.into_iter().next()).collect()
    }

    /// The names of each variant: the one on the wire, then its aliases; none for one that is not read.
    fn variant_names(&self) -> Vec<Vec<String>> {
        let container = crate::serde::Container::read(&self.input.derive.attrs);
        let variants = self.input.variants.iter().filter_map(|variant| variant.syn);
        variants
            .zip(&self.variants)
            .map(|(syn, attrs)| match attrs.skip {
                true => Vec::new(),
                false => {
                    let name = container.variant_name(syn, attrs);
                    [name].into_iter().chain(attrs.aliases.clone()).collect()
                }
            })
            .collect()
    }

    /// The variants of an enum, and how they are told apart.
    pub(super) fn choices(&self) -> TokenStream {
        let read = self.variant_names();
        let names = read.iter().filter_map(|names| names.first());
        let other = self.variants.iter().position(|attrs| attrs.other);
        let other = match other {
            Some(index) => quote!(::core::option::Option::Some(#index)),
            None => quote!(::core::option::Option::None),
        };
        let tagging = match (&self.attrs.tag, &self.attrs.content) {
            (Some(tag), Some(content)) => quote!(Adjacent(#tag, #content)),
            (Some(tag), None) => quote!(Internal(#tag)),
            (None, _) => quote!(External),
        };
        let denies_unknown = self.attrs.denies_unknown;
        quote! {
            __input::Choices {
                denies_unknown: #denies_unknown,
                variants: &[#(&[#(#read),*]),*],
                names: &[#(#names),*],
                tagging: __input::Tagging::#tagging,
                other: #other,
            }
        }
    }
}
