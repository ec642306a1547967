//! Conditions in three-valued logic: an `Option<bool>`, `None` where an operand is absent.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{BinOp, Expr, Lit, UnOp, spanned::Spanned};

use super::{
    Emitter, names,
    peel::{peel, peel_once},
};
use crate::{
    model::{Cond, Condition, Reads, Source, Variant},
    rewrite,
};

impl Emitter<'_> {
    /// The condition, unknown where the walk has no value.
    pub(super) fn condition(&self, variant: &Variant, condition: &Condition) -> TokenStream {
        let tree = self.tree(&condition.tree);
        self.bound(variant, &condition.reads, &tree, condition.span)
    }

    /// An expression of type `Option<_>` with its bindings, `None` where one of them is not known.
    pub(super) fn bound(
        &self,
        variant: &Variant,
        reads: &Reads,
        expression: &TokenStream,
        span: Span,
    ) -> TokenStream {
        let mut known = Vec::new();
        let mut locals = Vec::new();
        for &index in &reads.fields {
            let field = names::field(index);
            known.push(quote!(#field));
            locals.push(rewrite::binding(&variant.fields[index].member, span));
        }
        if reads.whole {
            let this = names::this();
            known.push(quote!(#this));
            locals.push(rewrite::whole(span));
        }
        if reads.cx {
            let visitor = names::visitor();
            known.push(quote!(__validation::Visit::context(#visitor)));
            locals.push(rewrite::context(span));
        }
        if locals.is_empty() {
            return quote!(#expression);
        }
        quote! {
            match (#(#known,)*) {
                (#(::core::option::Option::Some(#locals),)*) => #expression,
                _ => ::core::option::Option::None,
            }
        }
    }

    fn tree(&self, tree: &Cond) -> TokenStream {
        match tree {
            Cond::Compare { left, op, right } => {
                let (left, right) = (self.operand(left), self.operand(right));
                let compare = comparison(op);
                quote_spanned!(op.span()=> #compare(#left, #right))
            }
            Cond::And(left, right) => self.logic(left, right, false),
            Cond::Or(left, right) => self.logic(left, right, true),
            Cond::Not(inner) => {
                let inner = self.tree(inner);
                quote!(__validation::not(#inner))
            }
            Cond::Plain(Source { tokens, span, .. }) => {
                quote_spanned!(*span=> ::core::option::Option::Some::<bool>(#tokens))
            }
        }
    }

    /// The right side is asked only where the left one does not settle it, as in Rust.
    fn logic(&self, left: &Cond, right: &Cond, settled: bool) -> TokenStream {
        let (left, right) = (self.tree(left), self.tree(right));
        let join = if settled { quote!(__validation::or) } else { quote!(__validation::and) };
        quote! {
            match #left {
                ::core::option::Option::Some(#settled) => ::core::option::Option::Some(#settled),
                __left => #join(__left, #right),
            }
        }
    }

    fn operand(&self, Source { tokens, span, .. }: &Source) -> TokenStream {
        let some = quote_spanned!(*span=> ::core::option::Option::Some);
        match literal(tokens) {
            Some(Literal::Text) => quote_spanned!(*span=> #some(#tokens)),
            Some(Literal::Other) => quote_spanned!(*span=> #some(&(#tokens))),
            None => {
                let value = quote_spanned!(*span=> #some(&(#tokens)));
                // The type of other expressions may not be settled yet, and is not asked for twice.
                let peeled = if is_place(tokens) {
                    peel(&value, None, *span)
                } else {
                    peel_once(&value, *span)
                };
                quote_spanned!(*span=> #peeled.value)
            }
        }
    }
}

/// A field, as it was rewritten, or a field of one.
fn is_place(tokens: &TokenStream) -> bool {
    fn is_place(expr: &Expr) -> bool {
        match expr {
            Expr::Paren(paren) => is_place(&paren.expr),
            Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)),
            Expr::Field(field) => is_place(&field.base),
            _ => false,
        }
    }
    syn::parse2(tokens.clone()).is_ok_and(|expr| is_place(&expr))
}

/// The type of a literal, and of what is made of them, is settled by what it is compared with.
enum Literal {
    Text,
    Other,
}

fn literal(tokens: &TokenStream) -> Option<Literal> {
    literal_of(&syn::parse2(tokens.clone()).ok()?)
}

fn literal_of(expr: &Expr) -> Option<Literal> {
    match expr {
        Expr::Lit(literal) if matches!(literal.lit, Lit::Str(_)) => Some(Literal::Text),
        Expr::Lit(_) => Some(Literal::Other),
        Expr::Paren(paren) => literal_of(&paren.expr),
        Expr::Group(group) => literal_of(&group.expr),
        Expr::Unary(unary) => literal_of(&unary.expr),
        Expr::Binary(binary) => literal_of(&binary.left).and(literal_of(&binary.right)),
        _ => None,
    }
}

fn comparison(op: &BinOp) -> TokenStream {
    match op {
        BinOp::Lt(_) => quote_spanned!(op.span()=> __validation::lt),
        BinOp::Le(_) => quote_spanned!(op.span()=> __validation::le),
        BinOp::Gt(_) => quote_spanned!(op.span()=> __validation::gt),
        BinOp::Ge(_) => quote_spanned!(op.span()=> __validation::ge),
        BinOp::Ne(_) => quote_spanned!(op.span()=> __validation::ne),
        _ => quote_spanned!(op.span()=> __validation::eq),
    }
}
