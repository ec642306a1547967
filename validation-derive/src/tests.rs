//! Reads types as the derive does, for the tests of every phase.

mod errors;
mod model;

use syn::DeriveInput;

use crate::{ctxt::Ctxt, model::Model, resolve, syntax};

/// The model of a type, or the texts of its errors.
fn read(derive: &DeriveInput) -> Result<Model, Vec<String>> {
    let cx = Ctxt::new();
    let input = syntax::parse(&cx, derive);
    let model = input.as_ref().map(|input| resolve(&cx, input));
    match (cx.finish(), model) {
        (Ok(()), Some(model)) => Ok(model),
        (errors, _) => Err(errors.unwrap_err().iter().map(ToString::to_string).collect()),
    }
}
