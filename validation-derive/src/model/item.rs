//! The items of a field.

use proc_macro2::{Ident, Span};
use syn::{Expr, Member};

use super::{Beside, Call, Custom, Group, Item, Method, Reads, Scope, Source, Value, condition};
use crate::{
    rewrite::rewrite,
    syntax::{self, Arg},
};

pub(super) fn build(scope: &Scope<'_>, items: &[syntax::Item]) -> Vec<Item> {
    items.iter().map(|item| self::item(scope, item)).collect()
}

fn item(scope: &Scope<'_>, item: &syntax::Item) -> Item {
    use syntax::Item as Written;
    match item {
        Written::Call(call) => Item::Rule(self::call(scope, call)),
        Written::Custom { rule, cx, authored, .. } => {
            cx.iter().for_each(|cx| scope.context(cx));
            Item::Custom(Custom {
                rule: rewrite(scope, rule),
                takes_cx: cx.is_some(),
                authored: authored.clone(),
            })
        }
        Written::Nested { word, with } => Item::Nested { with: with.clone(), span: word.span() },
        Written::Below { word, items } => below(word, group(scope, items, word.span())),
        Written::When { word, condition, items } => Item::When {
            condition: condition::build(scope, condition),
            group: group(scope, items, word.span()),
        },
        Written::On { word, groups, items } => {
            Item::On { groups: groups.clone(), group: group(scope, items, word.span()) }
        }
    }
}

fn below(word: &Ident, group: Group) -> Item {
    match word.to_string().as_str() {
        "keys" => Item::Keys(group),
        "values" => Item::Values(group),
        _ => Item::Each(group),
    }
}

fn group(scope: &Scope<'_>, items: &[syntax::Item], span: Span) -> Group {
    Group { items: build(scope, items), span }
}

fn call(scope: &Scope<'_>, call: &syntax::Call) -> Call {
    let positional = call.args.iter().filter_map(|arg| match arg {
        Arg::Positional(expr) => Some(rewrite(scope, expr)),
        _ => None,
    });
    let methods = call.args.iter().filter_map(|arg| method(scope, arg));
    assemble(call, positional.collect(), methods.collect())
}

/// A rule on the type: positional arguments are the names of fields, and no part of the call.
pub(super) fn object_call(scope: &Scope<'_>, call: &syntax::Call) -> Call {
    let args = call.args.iter().filter(|arg| !matches!(arg, Arg::Word(_)));
    assemble(call, Vec::new(), args.filter_map(|arg| method(scope, arg)).collect())
}

fn assemble(call: &syntax::Call, positional: Vec<Source>, methods: Vec<Method>) -> Call {
    let mut reads = Reads::default();
    let values = methods.iter().flat_map(|method| &method.values).filter_map(Value::source);
    for source in positional.iter().chain(values) {
        reads.join(&source.reads);
    }
    Call {
        path: call.path.clone(),
        builtin: call.is_builtin(),
        paren: call.paren,
        positional,
        methods,
        authored: call.authored.clone(),
        reads,
    }
}

fn method(scope: &Scope<'_>, arg: &Arg) -> Option<Method> {
    let name = arg.name()?.clone();
    let source = |expr| Value::Source(rewrite(scope, expr));
    let (values, paren) = match arg {
        Arg::Method { values, paren, .. } => {
            let value = |expr| beside(scope, expr).map_or_else(|| source(expr), Value::Field);
            (values.iter().map(value).collect(), Some(*paren))
        }
        Arg::NamedWord { word, .. } => (vec![Value::Word(word.clone())], None),
        Arg::Named { value, .. } => (vec![source(value)], None),
        Arg::Word(_) | Arg::Positional(_) => (Vec::new(), None),
    };
    Some(Method { name, values, paren })
}

/// The field that an expression is, and nothing more.
fn beside(scope: &Scope<'_>, expr: &Expr) -> Option<Beside> {
    let member = member(expr)?;
    let (place, sensitive) = scope.of_type(&member)?;
    Some(Beside { source: rewrite(scope, expr), member, place, sensitive })
}

fn member(expr: &Expr) -> Option<Member> {
    match expr {
        Expr::Group(group) => member(&group.expr),
        Expr::Field(field) => match &*field.base {
            Expr::Path(path) if path.path.is_ident("self") => Some(field.member.clone()),
            _ => None,
        },
        _ => None,
    }
}

impl Value {
    pub(super) fn source(&self) -> Option<&Source> {
        match self {
            Self::Source(source) | Self::Field(Beside { source, .. }) => Some(source),
            Self::Word(_) => None,
        }
    }
}
