//! What is known of a type and its fields before any value is seen.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Emitter;
use crate::model::{Field, Message, Shape, Variant, Wire};

impl Emitter<'_> {
    /// The owner, its fields, and a slot for each rule. To be called after the walk was printed.
    pub(super) fn statics(&self) -> TokenStream {
        let name = &self.model.name;
        let messages = messages(&self.model.messages);
        let sensitive = self.model.sensitive.then(|| quote!(.sensitive()));
        let variants = match &self.model.shape {
            Shape::Struct(variant) => std::slice::from_ref(variant),
            Shape::Enum(variants) => variants,
        };
        let prefixes = variants.iter().enumerate().map(|(index, variant)| prefix(index, variant));
        let fields: Vec<_> = variants
            .iter()
            .enumerate()
            .flat_map(|(index, variant)| {
                variant.fields.iter().map(move |field| self::field(index, variant, field))
            })
            .collect();
        let count = fields.len();
        let slots = self.slots.get();
        quote! {
            static __VALIDATION_OWNER: __validation::Owner =
                __validation::Owner::new(#name).fields(&__VALIDATION_FIELDS)#messages #sensitive;
            #(#prefixes)*
            static __VALIDATION_FIELDS: [__validation::Field; #count] = [#(#fields),*];
            #[allow(unused)]
            static __VALIDATION_SLOTS: [__validation::Slot; #slots] =
                [const { __validation::Slot::new() }; #slots];
        }
    }
}

fn messages(messages: &[Message]) -> Option<TokenStream> {
    if messages.is_empty() {
        return None;
    }
    let messages = messages.iter().map(|Message { code, text }| {
        quote! {(
            #code,
            __validation::Authored::new(
                ::core::option::Option::None,
                ::core::option::Option::Some(#text),
            ),
        )}
    });
    Some(quote!(.messages(const { &[#(#messages),*] })))
}

/// The step that stands before the fields of a variant.
fn prefix(index: usize, variant: &Variant) -> Option<TokenStream> {
    let name = variant.prefix.first()?;
    let ident = prefix_ident(index);
    Some(quote! {
        #[allow(unused)]
        static #ident: __validation::Field =
            __validation::Field::new(&__VALIDATION_OWNER, #name);
    })
}

fn prefix_ident(index: usize) -> proc_macro2::Ident {
    format_ident!("__VALIDATION_PREFIX_{index}")
}

fn field(index: usize, variant: &Variant, field: &Field) -> TokenStream {
    let prefix = variant.prefix.first();
    let owner = quote!(&__VALIDATION_OWNER);
    let made = match (&field.wire, prefix) {
        // What a newtype variant holds stands where the variant stands.
        (Wire::Named(name), _) | (Wire::Flatten, Some(name)) => {
            quote!(__validation::Field::new(#owner, #name))
        }
        (Wire::Index(place), _) => {
            let name = place.to_string();
            quote!(__validation::Field::new(#owner, #name).indexed(#place))
        }
        (Wire::Flatten, None) => quote!(__validation::Field::new(#owner, "").inner()),
    };
    let prefix = match (&field.wire, prefix) {
        (Wire::Flatten, _) | (_, None) => None,
        _ => {
            let ident = prefix_ident(index);
            Some(quote!(.within(&#ident)))
        }
    };
    // A wire name is the Rust name, unless another is given.
    let rust = &field.rust;
    let is_known = matches!(&field.wire, Wire::Named(name) if name == rust);
    let rust = (!is_known).then(|| quote!(.rust(#rust)));
    let label = field.label.as_ref().map(|label| quote!(.labelled(#label)));
    let help = field.help.as_ref().map(|help| quote!(.helped(#help)));
    let messages = messages(&field.messages);
    let sensitive = field.sensitive.then(|| quote!(.sensitive()));
    quote!(#made #rust #prefix #label #help #messages #sensitive)
}
