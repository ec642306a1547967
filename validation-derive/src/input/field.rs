//! How one field is read.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use super::Reading;
use crate::{
    emit::names,
    model::{Field, Item},
    serde::{Attrs, Default},
};

impl Reading<'_> {
    /// The field as an `Option`, decoded from the object.
    pub(super) fn decode(&self, place: usize, field: &Field, attrs: &Attrs) -> TokenStream {
        let (local, ty) = (names::field(place), &field.ty);
        if attrs.skip {
            let value = self.default(field, attrs).unwrap_or_else(default);
            return quote!(let mut #local: ::core::option::Option<#ty> = ::core::option::Option::Some(#value););
        }
        let decode = match &attrs.with {
            Some(path) => quote_spanned!(path.span()=> |__input| #path(__input)),
            None => {
                let probe = probe(ty);
                quote!(|__input| #probe.__validation_decode(__input))
            }
        };
        let read = match attrs.flatten {
            true => quote!(__object.flattened(#place, #decode)),
            false => {
                let absent = match (self.default(field, attrs), &attrs.with) {
                    (Some(default), _) => quote!(Default(|| #default)),
                    (None, Some(_)) => quote!(Required),
                    (None, None) => quote!(Asked),
                };
                quote!(__object.field(#place, &__input::Absent::#absent, #decode))
            }
        };
        quote!(let mut #local: ::core::option::Option<#ty> = #read;)
    }

    /// What stands for an absent field.
    fn default(&self, field: &Field, attrs: &Attrs) -> Option<TokenStream> {
        match &attrs.default {
            Some(Default::Function(path)) => Some(quote!(#path())),
            Some(Default::Trait) => Some(default()),
            None => {
                let (whole, member) = (self.default_of_type()?, &field.member);
                Some(quote!(#whole.#member))
            }
        }
    }
}

fn default() -> TokenStream {
    quote!(::core::default::Default::default())
}

/// How a type is read: method resolution settles it.
pub(super) fn probe(ty: &Type) -> TokenStream {
    let span = Span::mixed_site().located_at(ty.span());
    quote_spanned!(span=> (&&&__input::Probe::<#ty>::NEW))
}

/// Whether the field has rules on what it holds.
pub(super) fn has_items(items: &[Item]) -> bool {
    items.iter().any(|item| match item {
        Item::Nested { .. } | Item::Each(_) | Item::Keys(_) | Item::Values(_) => true,
        Item::When { group, .. } | Item::On { group, .. } => has_items(&group.items),
        _ => false,
    })
}
