//! The parameters and bounds of the implementation.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Reading;
use crate::emit::{nested_parameters, rule_bounds};

impl Reading<'_> {
    /// The parameters of the type, and the lifetime of the input, which outlives what is borrowed from it.
    pub(super) fn generics(&self) -> TokenStream {
        let generics = &self.model.generics;
        let lifetimes: Vec<_> = generics.lifetimes().map(|param| &param.lifetime).collect();
        let mut generics = generics.clone();
        let de: syn::GenericParam = match lifetimes.is_empty() {
            true => syn::parse_quote!('__de),
            false => syn::parse_quote!('__de: #(#lifetimes)+*),
        };
        generics.params.insert(0, de);
        let (impl_generics, _, _) = generics.split_for_impl();
        impl_generics.to_token_stream()
    }

    /// The bounds that the rules ask for.
    pub(super) fn bounds_of_rules(&self) -> TokenStream {
        rule_bounds(self.model)
    }

    /// Those, and that the type and its parameters can be read.
    pub(super) fn bounds(&self) -> TokenStream {
        let rules = self.bounds_of_rules();
        let mut params = self.model.generics.type_params().peekable();
        if params.peek().is_none() {
            return rules;
        }
        let nested = nested_parameters(self.model);
        let readable = params.map(|param| {
            let ident = &param.ident;
            match nested.contains(ident) {
                true => quote! {
                    #ident: __input::Readable<
                        '__de,
                        Context = <#ident as __validation::Validate>::Context,
                    >
                },
                false => quote!(#ident: __input::Readable<'__de>),
            }
        });
        let start = if rules.is_empty() { quote!(where) } else { quote!(#rules,) };
        quote!(#start Self: __validation::Deserialize<'__de>, #(#readable),*)
    }
}
