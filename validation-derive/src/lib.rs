//! `#[derive(Validate)]` of the `validation` crate: tokens → syntax → check → model → emit.
//!
//! It knows the grammar of `#[validate(…)]`, never its vocabulary: rustc resolves the rules.
#![forbid(unsafe_code)]

mod ctxt;
mod template;

mod syntax;

mod check;
#[cfg(feature = "regex")]
mod regex_literal;

mod model;
mod rewrite;
mod serde;

mod emit;
mod fallback;
mod input;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::{ctxt::Ctxt, model::Model, syntax::Input};

/// Implements `Validate`; the `validation` crate documents the attributes.
#[proc_macro_derive(Validate, attributes(validate, normalize))]
pub fn derive_validate(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let derive = parse_macro_input!(input as DeriveInput);
    expand(&derive).into()
}

/// Implements what `FromInput` stands on; the `validation` crate documents it.
#[proc_macro_derive(FromInput, attributes(validate, normalize, serde))]
pub fn derive_from_input(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let derive = parse_macro_input!(input as DeriveInput);
    input::expand(&derive).into()
}

fn expand(derive: &DeriveInput) -> TokenStream {
    let cx = Ctxt::new();
    let input = syntax::parse(&cx, derive);
    let model = input.as_ref().map(|input| resolve(&cx, input));
    match (cx.finish(), model) {
        (Ok(()), Some(model)) => emit::emit(&model),
        (errors, _) => {
            let errors = errors.err().unwrap_or_default();
            let errors = errors.iter().map(syn::Error::to_compile_error);
            errors.chain([fallback::stub(derive, input.as_ref())]).collect()
        }
    }
}

fn resolve(cx: &Ctxt, input: &Input<'_>) -> Model {
    check::check(cx, input);
    model::build(cx, input)
}
