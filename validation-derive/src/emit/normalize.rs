//! What changes the fields before their rules are asked.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Emitter, names};
use crate::model::{Field, Normal, Shape, Variant};

impl Emitter<'_> {
    /// `Validate::normalize`, where there is anything to change.
    pub(super) fn normalize(&self) -> TokenStream {
        if !self.variants().iter().any(has_normals) {
            return TokenStream::new();
        }
        let arms = self.variants().iter().enumerate().filter(|(_, variant)| has_normals(variant));
        let arms = arms.map(|(index, variant)| {
            let index = variant.ident.as_ref().map(|_| index);
            let normalize = names::normalize(index);
            let fields: Vec<_> =
                normalized(variant).map(|(place, _)| names::field(place)).collect();
            let members = normalized(variant).map(|(_, field)| &field.member);
            let name = match &variant.ident {
                Some(ident) => quote!(Self::#ident),
                None => quote!(Self),
            };
            quote! {
                #name { #(#members: #fields,)* .. } => {
                    Self::#normalize(#(::core::option::Option::Some(#fields)),*);
                }
            }
        });
        quote! {
            fn normalize(&mut self) {
                #[allow(unreachable_patterns)]
                match self {
                    #(#arms)*
                    _ => {}
                }
            }
        }
    }

    /// One function for each variant, whose fields may be missing.
    pub(super) fn normalizers(&self) -> TokenStream {
        let variants = self.variants().iter().enumerate();
        let variants = variants.filter(|(_, variant)| has_normals(variant));
        variants.map(|(index, variant)| self.normalizer(index, variant)).collect()
    }

    fn normalizer(&self, index: usize, variant: &Variant) -> TokenStream {
        let normalize = names::normalize(variant.ident.as_ref().map(|_| index));
        let fields: Vec<_> = normalized(variant).map(|(place, _)| names::field(place)).collect();
        let types = normalized(variant).map(|(_, field)| &field.ty);
        let bodies = normalized(variant).map(|(place, field)| {
            let (local, value) = (names::field(place), names::value());
            let body = self.changes(field);
            quote! {
                if let ::core::option::Option::Some(#value) = #local {
                    #body
                }
            }
        });
        quote! {
            #[doc(hidden)]
            #[allow(clippy::too_many_arguments, clippy::type_complexity)]
            fn #normalize(#(#fields: ::core::option::Option<&mut #types>),*) {
                #(#bodies)*
            }
        }
    }

    fn changes(&self, field: &Field) -> TokenStream {
        let (normals, value) = (self.normals(&field.normals), names::value());
        let nested = field.is_nested().then(|| {
            let span = Span::mixed_site().located_at(field.ty.span());
            quote_spanned! {span=>
                (&mut &mut __validation::Nested(#value)).__validation_normalize();
            }
        });
        quote!(#normals #nested)
    }

    fn normals(&self, normals: &[Normal]) -> TokenStream {
        let (krate, value) = (&self.model.krate, names::value());
        let changes = normals.iter().map(|normal| match normal {
            Normal::Word(word) => {
                let span = Span::mixed_site().located_at(word.span());
                let call = quote_spanned!(word.span()=> #krate::normalize::#word());
                quote_spanned!(span=> __validation::Normalizer::normalize(&#call, #value);)
            }
            Normal::With(path) => quote_spanned!(path.span()=> #path(#value);),
            Normal::Below { word, inner } => {
                let inner = self.normals(inner);
                let span = Span::mixed_site().located_at(word.span());
                match word == "each" {
                    true => quote_spanned! {span=>
                        __validation::ItemsMut::each_mut(#value, |#value| { #inner });
                    },
                    false => quote_spanned! {span=>
                        __validation::EntriesMut::each_value_mut(#value, |#value| { #inner });
                    },
                }
            }
        });
        changes.collect()
    }

    fn variants(&self) -> &[Variant] {
        match &self.model.shape {
            Shape::Struct(variant) => std::slice::from_ref(variant),
            Shape::Enum(variants) => variants,
        }
    }
}

fn has_normals(variant: &Variant) -> bool {
    normalized(variant).next().is_some()
}

/// The fields that have anything to normalize, each with its place.
pub(crate) fn normalized(variant: &Variant) -> impl Iterator<Item = (usize, &Field)> {
    variant.fields.iter().enumerate().filter(|(_, field)| field.normalizes())
}
