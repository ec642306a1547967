//! From what was written to what is meant.

use syn::{Member, ext::IdentExt, parse_quote};

use super::{Field, Model, Scope, Shape, Variant, item, object, secret, table};
use crate::{
    ctxt::Ctxt,
    serde,
    syntax::{self, Input, name_of},
};

/// Builds the model; what does not resolve is an error, and left out.
pub(crate) fn build(cx: &Ctxt, input: &Input<'_>) -> Model {
    let derive = input.derive;
    let scopes = Scope::all(cx, input);
    let is_sensitive = input.object.sensitive.is_some();
    let container = serde::Container::read(&derive.attrs);
    let mut variants: Vec<_> = input
        .variants
        .iter()
        .zip(&scopes)
        .map(|(syntax, scope)| variant(scope, syntax, &container, is_sensitive))
        .collect();
    object::build(cx, input, &scopes, &mut variants);
    let table = table::build(cx, input, &scopes, &variants);
    let shape = match (&derive.data, variants.len()) {
        (syn::Data::Enum(_), _) => Shape::Enum(variants),
        _ => variants.pop().map_or(Shape::Enum(Vec::new()), Shape::Struct),
    };
    Model {
        ident: derive.ident.clone(),
        generics: derive.generics.clone(),
        krate: input.object.krate.clone().unwrap_or_else(|| parse_quote!(::validation)),
        context: input.object.context.clone(),
        name: match &input.object.name {
            Some(name) => name.value(),
            None => derive.ident.unraw().to_string(),
        },
        sensitive: input.object.sensitive.is_some(),
        messages: input.object.messages.clone().unwrap_or_default(),
        shape,
        table,
    }
}

fn variant(
    scope: &Scope<'_>,
    syntax: &syntax::Variant<'_>,
    container: &serde::Container,
    is_sensitive: bool,
) -> Variant {
    let members = scope.members().to_vec();
    let names = container.variant(syntax);
    let fields = syntax.fields.iter().zip(members).zip(names.fields);
    let variant = Variant {
        ident: syntax.syn.map(|variant| variant.ident.clone()),
        prefix: names.prefix,
        fields: fields
            .map(|((field, member), wire)| Field {
                rust: rust_name(syntax, &member),
                ty: field.syn.ty.clone(),
                label: field.attrs.label.clone(),
                help: field.attrs.help.clone(),
                messages: field.attrs.messages.clone().unwrap_or_default(),
                sensitive: field.attrs.sensitive.is_some(),
                items: item::build(scope, &field.attrs.items),
                normals: field.attrs.normals.clone(),
                member,
                wire,
            })
            .collect(),
        rules: Vec::new(),
    };
    secret::check(scope.cx, &variant, is_sensitive);
    variant
}

fn rust_name(variant: &syntax::Variant<'_>, member: &Member) -> String {
    match variant.syn {
        Some(variant) => format!("{}-{}", variant.ident.unraw(), name_of(member)),
        None => name_of(member),
    }
}
