//! A stand-in for the impl of a type with errors, so that nothing else complains of its absence.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Path, Type, parse_quote};

use crate::syntax::Input;

/// An impl that is never run, because the errors beside it end the build.
pub(crate) fn stub(derive: &DeriveInput, input: Option<&Input<'_>>) -> TokenStream {
    let object = input.map(|input| &input.object);
    let krate: Path = object
        .and_then(|object| object.krate.clone())
        .unwrap_or_else(|| parse_quote!(::validation));
    let context: Type =
        object.and_then(|object| object.context.clone()).unwrap_or_else(|| parse_quote!(()));
    let ident = &derive.ident;
    let (impl_generics, ty_generics, where_clause) = derive.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::Validate for #ident #ty_generics #where_clause {
            type Context = #context;
            fn report(&self, _: &Self::Context, _: &mut #krate::Report<'_>) {}
        }
    }
}
