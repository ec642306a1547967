//! Rules made of literals and constants are built once more where `cargo check` evaluates them, so that
//! one that contradicts itself is an error there too.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Expr, GenericParam, Path, ext::IdentExt};

use super::{Emitter, call::Home};
use crate::{
    check::is_bound,
    model::{Call, Item, Method, ObjectRule, Shape, Source, Value},
};

impl Emitter<'_> {
    pub(super) fn constants(&self) -> TokenStream {
        let variants = match &self.model.shape {
            Shape::Struct(variant) => std::slice::from_ref(variant),
            Shape::Enum(variants) => variants,
        };
        let mut calls = Vec::new();
        for field in variants.iter().flat_map(|variant| &variant.fields) {
            field.items.iter().for_each(|item| self.constant(item, &mut calls));
        }
        for rule in variants.iter().flat_map(|variant| &variant.rules) {
            calls.extend(self.object_template(rule));
        }
        calls.extend(self.table_templates());
        let krate = &self.model.krate;
        // One constant each, so that the compiler goes on to the next where one is wrong.
        quote! {#(
            #[allow(overflowing_literals, unused_qualifications)]
            const _: () = {
                #[allow(unused_imports)]
                use #krate::__private as __validation;
                #calls
            };
        )*}
    }

    /// The same for the message of a rule on the type.
    fn object_template(&self, rule: &ObjectRule) -> Option<TokenStream> {
        let krate = &self.model.krate;
        match rule {
            ObjectRule::Check { authored, .. } => {
                let message = authored.message.as_ref()?;
                Some(quote_spanned! {message.span()=>
                    __validation::check_template(#message, __validation::CHECK_CODES)
                })
            }
            ObjectRule::Fields { call, .. } => {
                let message = call.authored.message.as_ref().filter(|_| call.builtin)?;
                let name = call.path.get_ident()?;
                Some(quote_spanned! {message.span()=>
                    __validation::check_template(#message, #krate::object::codes::#name)
                })
            }
            ObjectRule::Clean { .. } => None,
        }
    }

    /// The same for what is said of rows.
    fn table_templates(&self) -> Vec<TokenStream> {
        let Some(table) = &self.model.table else {
            return Vec::new();
        };
        let uniques = table.uniques.iter().map(|unique| &unique.finding);
        let references = table.references.iter().map(|reference| &reference.finding);
        let looked_up = uniques.chain(references).map(|finding| (finding, "ROW_CODES"));
        // The message of a `check` has been seen to as one of its rule.
        let constraints = table.constraints.iter().filter(|constraint| !constraint.is_check);
        let all = looked_up.chain(constraints.map(|it| (&it.finding, "CHECK_CODES")));
        let templates = all.filter_map(|(finding, codes)| {
            let message = finding.authored.message.as_ref()?;
            let codes = Ident::new(codes, message.span());
            Some(quote_spanned! {message.span()=>
                __validation::check_template(#message, __validation::#codes)
            })
        });
        templates.collect()
    }

    fn constant(&self, item: &Item, calls: &mut Vec<TokenStream>) {
        match item {
            Item::Rule(call) => {
                if self.is_constant(call) && !is_settled(call) {
                    let call = self.call(call, Home::Rules);
                    calls.push(quote!(__validation::evaluate(#call)));
                }
                calls.extend(self.template(call));
            }
            Item::Each(group)
            | Item::Keys(group)
            | Item::Values(group)
            | Item::When { group, .. }
            | Item::On { group, .. } => {
                group.items.iter().for_each(|item| self.constant(item, calls));
            }
            Item::Custom(_) | Item::Nested { .. } => {}
        }
    }

    /// The message of a built-in rule is held against the params of its codes.
    fn template(&self, call: &Call) -> Option<TokenStream> {
        let message = call.authored.message.as_ref().filter(|_| call.builtin)?;
        let krate = &self.model.krate;
        let name = call.path.get_ident()?;
        let name = Ident::new(&name.unraw().to_string(), message.span());
        Some(quote_spanned! {message.span()=>
            __validation::check_template(#message, #krate::rules::codes::#name)
        })
    }

    /// Whether all arguments are literals and constants, so that their types are known without the field.
    /// Flags alone are that for a built-in rule; another may need the field to know what it is.
    fn is_constant(&self, call: &Call) -> bool {
        let values = call.methods.iter().flat_map(|method| &method.values);
        let is_constant = |source: &Source| {
            let expr = syn::parse2(source.tokens.clone());
            expr.is_ok_and(|expr: Expr| self.is_constant_expr(&expr))
        };
        let mut arguments =
            call.positional.iter().map(is_constant).chain(values.map(|value| match value {
                Value::Word(_) => true,
                Value::Field(_) => false,
                Value::Source(source) => is_constant(source),
            }));
        let mut any = false;
        arguments.by_ref().inspect(|_| any = true).all(|constant| constant) && (any || call.builtin)
    }

    fn is_constant_expr(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) => true,
            Expr::Unary(unary) => self.is_constant_expr(&unary.expr),
            Expr::Reference(reference) => self.is_constant_expr(&reference.expr),
            Expr::Array(array) => array.elems.iter().all(|elem| self.is_constant_expr(elem)),
            Expr::Path(path) if path.qself.is_none() => self.is_constant_path(&path.path),
            _ => false,
        }
    }

    /// `MAX`, `Type::MAX`. What belongs to the type, as `Self::MAX` and parameters do, has no meaning
    /// outside of it.
    fn is_constant_path(&self, path: &Path) -> bool {
        let (Some(first), Some(last)) = (path.segments.first(), path.segments.last()) else {
            return false;
        };
        let belongs_to_type = first.ident == "Self"
            || self.model.generics.params.iter().any(|parameter| match parameter {
                GenericParam::Type(parameter) => parameter.ident == first.ident,
                GenericParam::Const(parameter) => parameter.ident == first.ident,
                GenericParam::Lifetime(_) => false,
            });
        !belongs_to_type && last.ident.to_string().chars().all(|char| !char.is_lowercase())
    }
}

/// Whether the derive has seen to all that can be wrong: literal bounds are compared, and the literal of a
/// pattern is parsed. To build such a rule once more would only take the compiler's time.
fn is_settled(call: &Call) -> bool {
    let is_literal = |source: &Source| {
        let expr = syn::parse2::<Expr>(source.tokens.clone());
        expr.is_ok_and(|expr| match expr {
            Expr::Unary(unary) => matches!(*unary.expr, Expr::Lit(_)),
            expr => matches!(expr, Expr::Lit(_)),
        })
    };
    let is_bound = |method: &Method| {
        let mut values = method.values.iter();
        is_bound(&method.name.to_string())
            && values.all(|value| matches!(value, Value::Source(source) if is_literal(source)))
    };
    let is_parsed = match &call.positional[..] {
        [] => true,
        [literal] => {
            cfg!(feature = "regex") && call.path.is_ident("pattern") && is_literal(literal)
        }
        _ => false,
    };
    call.builtin && is_parsed && call.methods.iter().all(is_bound)
}
