//! Object rules, given to each variant that has the fields they name.

use syn::{Error, Expr, Index, Lit, Member};

use super::{ObjectRule, Scope, Variant, condition, item, scope};
use crate::{
    ctxt::Ctxt,
    rewrite,
    syntax::{self, Arg, Call, Input, name_of},
};

/// Adds the object rules of the type to its variants.
pub(super) fn build(cx: &Ctxt, input: &Input<'_>, scopes: &[Scope<'_>], variants: &mut [Variant]) {
    for rule in &input.object.rules {
        let before = cx.len();
        let named = named(cx, rule);
        refuse_unknown(cx, &named, scopes);
        if cx.len() > before {
            continue;
        }
        for (scope, variant) in scopes.iter().zip(&mut *variants) {
            if named.iter().all(|member| scope.has(member)) {
                variant.rules.push(self::rule(scope, rule));
            }
        }
    }
}

/// Every field that a rule names, in source order.
fn named(cx: &Ctxt, rule: &syntax::ObjectRule) -> Vec<Member> {
    match rule {
        syntax::ObjectRule::Check { condition, field, .. } => {
            let mut members = rewrite::fields(condition);
            members.extend(field.clone());
            members
        }
        syntax::ObjectRule::Clean { reads, .. } => reads.clone().unwrap_or_default(),
        syntax::ObjectRule::Call(call) => {
            call.args.iter().flat_map(|arg| named_by(cx, arg)).collect()
        }
    }
}

fn named_by(cx: &Ctxt, arg: &Arg) -> Vec<Member> {
    match arg {
        Arg::NamedWord { .. } => Vec::new(),
        Arg::Named { value, .. } => rewrite::fields(value),
        Arg::Method { values, .. } => values.iter().flat_map(rewrite::fields).collect(),
        Arg::Word(_) | Arg::Positional(_) => cx.ok(member(arg)).into_iter().collect(),
    }
}

/// The field that a positional argument names.
fn member(arg: &Arg) -> syn::Result<Member> {
    let expr = match arg {
        Arg::Word(word) => return Ok(Member::Named(word.clone())),
        Arg::Positional(expr) => expr,
        Arg::NamedWord { name, .. } | Arg::Named { name, .. } | Arg::Method { name, .. } => {
            return Err(Error::new(name.span(), "expected the name of a field"));
        }
    };
    match expr {
        Expr::Path(path) if path.path.get_ident().is_some_and(|ident| ident != "self") => {
            Ok(Member::Named(path.path.require_ident()?.clone()))
        }
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(int) => {
                Ok(Member::Unnamed(Index { index: int.base10_parse()?, span: int.span() }))
            }
            lit => Err(Error::new_spanned(lit, NO_FIELD)),
        },
        Expr::Field(field) if matches!(&*field.base, Expr::Path(path) if path.path.is_ident("self")) =>
        {
            let name = name_of(&field.member);
            Err(Error::new_spanned(
                expr,
                format!("a field is named without `self.` here: `{name}`"),
            ))
        }
        expr => Err(Error::new_spanned(expr, NO_FIELD)),
    }
}

const NO_FIELD: &str =
    "expected the name of a field; other arguments of a rule on the type are `name = value`";

fn refuse_unknown(cx: &Ctxt, named: &[Member], scopes: &[Scope<'_>]) {
    let before = cx.len();
    for member in named.iter().filter(|member| !scopes.iter().any(|scope| scope.has(member))) {
        let known: Vec<_> = scopes.iter().flat_map(Scope::members).cloned().collect();
        scope::unknown(cx, member, &known);
    }
    let has_all = |scope: &Scope<'_>| named.iter().all(|member| scope.has(member));
    let Some(last) = named.last() else { return };
    if cx.len() == before && !scopes.iter().any(has_all) {
        let mut names: Vec<_> =
            named.iter().map(|member| format!("`{}`", name_of(member))).collect();
        names.sort_unstable();
        names.dedup();
        let names = names.join(" and ");
        cx.error(last, format!("no variant has {names} together, so the rule would never run"));
    }
}

fn rule(scope: &Scope<'_>, rule: &syntax::ObjectRule) -> ObjectRule {
    match rule {
        syntax::ObjectRule::Check { condition, authored, field } => ObjectRule::Check {
            condition: condition::build(scope, condition),
            authored: authored.clone(),
            field: field.as_ref().and_then(|field| scope.index(field)),
        },
        syntax::ObjectRule::Clean { path, reads } => ObjectRule::Clean {
            path: path.clone(),
            reads: reads.as_ref().map(|reads| indexes(scope, reads)),
        },
        syntax::ObjectRule::Call(call) => {
            let (fields, call) = fields_rule(scope, call);
            ObjectRule::Fields { call, fields }
        }
    }
}

fn fields_rule(scope: &Scope<'_>, call: &Call) -> (Vec<usize>, super::Call) {
    let members: Vec<_> = call.args.iter().filter_map(|arg| member(arg).ok()).collect();
    (indexes(scope, &members), item::object_call(scope, call))
}

fn indexes(scope: &Scope<'_>, members: &[Member]) -> Vec<usize> {
    members.iter().filter_map(|member| scope.index(member)).collect()
}
