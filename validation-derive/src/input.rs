//! `#[derive(FromInput)]`: how a type is read from input with all of its mistakes told, as its own `serde`
//! attributes say.

mod emit;
mod field;
mod shape;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::{ctxt::Ctxt, fallback, model::Model, resolve, serde::Attrs, syntax};

/// What is printed for a type.
pub(crate) fn expand(derive: &DeriveInput) -> TokenStream {
    if let syn::Data::Union(data) = &derive.data {
        let text = "`FromInput` cannot be derived for unions; use a struct or an enum";
        return syn::Error::new_spanned(data.union_token, text).to_compile_error();
    }
    let cx = Ctxt::new();
    let input = syntax::parse(&cx, derive);
    let model = input.as_ref().map(|input| resolve(&cx, input));
    // What is wrong in `#[validate(…)]` is told by the derive of `Validate`.
    match (cx.finish(), input, model) {
        (Ok(()), Some(input), Some(model)) => emit::emit(&Reading::of(&input, &model)),
        (_, input, _) => fallback::unread(derive, input.as_ref()),
    }
}

/// All that is known of a type.
struct Reading<'a> {
    input: &'a syntax::Input<'a>,
    model: &'a Model,
    /// What serde's attributes on the type say.
    attrs: Attrs,
    /// What they say on each field, variant by variant.
    fields: Vec<Vec<Attrs>>,
    /// What they say on each variant of an enum.
    variants: Vec<Attrs>,
}

impl<'a> Reading<'a> {
    fn of(input: &'a syntax::Input<'a>, model: &'a Model) -> Self {
        let fields = input.variants.iter().map(|variant| {
            variant.fields.iter().map(|field| Attrs::read(&field.syn.attrs)).collect()
        });
        let variants = input.variants.iter().filter_map(|variant| variant.syn);
        Reading {
            input,
            model,
            attrs: Attrs::read(&input.derive.attrs),
            fields: fields.collect(),
            variants: variants.map(|variant| Attrs::read(&variant.attrs)).collect(),
        }
    }

    /// Whether serde alone knows how to read it.
    fn is_one_piece(&self) -> bool {
        self.variants.iter().any(|variant| variant.untagged || variant.with.is_some())
    }

    /// What an absent field of a struct is, where the type says so for all of them.
    fn default_of_type(&self) -> Option<TokenStream> {
        self.attrs.default.as_ref().map(|default| match default {
            crate::serde::Default::Trait => quote!(<Self as ::core::default::Default>::default()),
            crate::serde::Default::Function(path) => quote!(#path()),
        })
    }
}
