//! From a field to what rules see of it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::{GenericArgument, PathArguments, Type, TypePath};

/// What rules see of an `Option<&F>`: method resolution on `F` settles it. A type that it does not know
/// is peeled a layer at a time, so the number of layers that are written is looked up here.
pub(super) fn peel(value: &TokenStream, ty: Option<&Type>, span: Span) -> TokenStream {
    if ty.is_some_and(is_number) {
        return quote_spanned!(span=> __validation::Subject::plain(#value));
    }
    let mut peeled = peel_once(value, span);
    for _ in 1..ty.map_or(HIDDEN, layers) {
        peeled = quote_spanned!(span=> (&&__validation::Again(#peeled)).__validation_peel());
    }
    peeled
}

/// The same, but only one layer of a type that is not known.
pub(super) fn peel_once(value: &TokenStream, span: Span) -> TokenStream {
    quote_spanned!(span=> (&&&__validation::Peel(#value)).__validation_peel())
}

/// So many layers may lie behind the name of an alias.
const HIDDEN: usize = 3;

/// Types of numbers are seen as they are. One of the user's with such a name is, too.
fn is_number(ty: &Type) -> bool {
    const NUMBERS: [&str; 15] = [
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "f32", "f64", "bool",
    ];
    let Type::Path(path) = ty else { return false };
    path.path.get_ident().is_some_and(|ident| NUMBERS.iter().any(|name| ident == name))
}

fn layers(ty: &Type) -> usize {
    match ty {
        Type::Reference(reference) => 1 + layers(&reference.elem),
        Type::Paren(paren) => layers(&paren.elem),
        Type::Group(group) => layers(&group.elem),
        Type::Path(path) if is_layer(path) => {
            let arguments = path.path.segments.last().map(|last| arguments(&last.arguments));
            1 + arguments.and_then(|inner| inner.last().copied()).map_or(0, layers)
        }
        Type::Path(path) if is_known(path) => 0,
        Type::Path(_) | Type::Macro(_) => HIDDEN,
        _ => 0,
    }
}

fn is_layer(path: &TypePath) -> bool {
    const LAYERS: [&str; 5] = ["Option", "Box", "Rc", "Arc", "Cow"];
    path.path.segments.last().is_some_and(|last| LAYERS.iter().any(|name| last.ident == name))
}

/// Whether nothing can lie behind the name but what rules see at once.
fn is_known(path: &TypePath) -> bool {
    const KNOWN: [&str; 3] = ["String", "str", "Vec"];
    path.path.segments.last().is_some_and(|last| KNOWN.iter().any(|name| last.ident == name))
}

fn arguments(arguments: &PathArguments) -> Vec<&Type> {
    let PathArguments::AngleBracketed(list) = arguments else { return Vec::new() };
    let types = list.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// Which part of a collection is meant.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Item,
    Key,
    Value,
}

/// The type of the items, keys or values of a collection, as far as it is written.
pub(super) fn part(ty: &Type, part: Part) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => self::part(&reference.elem, part),
        Type::Paren(paren) => self::part(&paren.elem, part),
        Type::Group(group) => self::part(&group.elem, part),
        Type::Slice(slice) => Some(&slice.elem),
        Type::Array(array) => Some(&array.elem),
        Type::Path(path) => {
            let arguments = arguments(&path.path.segments.last()?.arguments);
            match part {
                _ if is_layer(path) => self::part(arguments.last().copied()?, part),
                Part::Item | Part::Key => arguments.first().copied(),
                Part::Value => arguments.get(1).copied(),
            }
        }
        _ => None,
    }
}

/// The expression that peels a local.
pub(super) fn peel_local(local: &Ident, ty: Option<&Type>) -> TokenStream {
    peel(&quote_spanned!(local.span()=> #local), ty, Span::mixed_site())
}
