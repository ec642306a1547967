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
    let model = input.filter(|input| speaks_of_table(input)).map(|_| {
        quote! {
            #[automatically_derived]
            impl #impl_generics #krate::model::Model for #ident #ty_generics #where_clause {
                fn table() -> &'static #krate::model::Table {
                    loop {}
                }
                fn column(&self, _: usize) -> #krate::model::ColumnValue<'_> {
                    #krate::model::ColumnValue::Null
                }
                fn is_within(&self, _: usize) -> bool {
                    true
                }
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::Validate for #ident #ty_generics #where_clause {
            type Context = #context;
            fn report(&self, _: &Self::Context, _: &mut #krate::Report<'_>) {}
        }
        #model
    }
}

fn speaks_of_table(input: &Input<'_>) -> bool {
    let mut fields = input.variants.iter().flat_map(|variant| &variant.fields);
    input.object.table.is_some()
        || input.object.table_words().next().is_some()
        || fields.any(|field| field.attrs.table_words().next().is_some())
}

/// The same for `FromInput`, where `Validate` tells what is wrong.
pub(crate) fn unread(derive: &DeriveInput, input: Option<&Input<'_>>) -> TokenStream {
    let krate: Path = input
        .and_then(|input| input.object.krate.clone())
        .unwrap_or_else(|| parse_quote!(::validation));
    let ident = &derive.ident;
    let mut generics = derive.generics.clone();
    generics.params.insert(0, parse_quote!('__de));
    generics.make_where_clause().predicates.push(parse_quote! {
        Self: #krate::__private::Deserialize<'__de>
    });
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, ty_generics, _) = derive.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::__private::input::Readable<'__de> for #ident #ty_generics #where_clause {
            type Context = <Self as #krate::Validate>::Context;

            fn walk_input(
                input: #krate::__private::input::Input<'__de>,
                walk: &mut #krate::__private::input::Walk<'_, '_, Self::Context>,
            ) -> #krate::__private::input::Found<Self> {
                walk.take(<Self as #krate::__private::Deserialize<'__de>>::deserialize(input))
            }
        }
    }
}
