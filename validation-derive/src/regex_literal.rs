//! The literal of a `pattern(…)` is read by the regex parser, so that a bad one does not compile.

use regex_syntax::{Error, ParserBuilder};
use syn::{Expr, Lit, LitStr};

use crate::{
    ctxt::Ctxt,
    syntax::{Arg, Call},
};

pub(crate) fn check(cx: &Ctxt, call: &Call) {
    let is_pattern =
        call.is_builtin() && call.path.segments.iter().all(|part| part.ident == "pattern");
    let Some(literal) = literal(call).filter(|_| is_pattern) else {
        return;
    };
    // A parenthesis in a comment does not count.
    let mut parser = ParserBuilder::new();
    parser.ignore_whitespace(has_flag(call, "verbose"));
    if let Err(error) = parser.build().parse(&literal.value()) {
        cx.error(literal, text(&error));
    }
}

fn has_flag(call: &Call, name: &str) -> bool {
    call.args.iter().any(|arg| match arg {
        Arg::Word(word) => word == name,
        Arg::Method { name: method, .. } => method == name,
        _ => false,
    })
}

fn literal(call: &Call) -> Option<&LitStr> {
    call.args.iter().find_map(|arg| match arg {
        Arg::Positional(expr) => text_of(expr),
        _ => None,
    })
}

fn text_of(expr: &Expr) -> Option<&LitStr> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(text),
            _ => None,
        },
        Expr::Group(group) => text_of(&group.expr),
        _ => None,
    }
}

/// One line; the parser's own message draws the pattern on several.
fn text(error: &Error) -> String {
    let (kind, start) = match error {
        Error::Parse(error) => (error.kind().to_string(), error.span().start),
        Error::Translate(error) => (error.kind().to_string(), error.span().start),
        error => return format!("this is no regular expression: {error}"),
    };
    if start.line > 1 {
        return format!("line {}, character {} of the pattern: {kind}", start.line, start.column);
    }
    format!("character {} of the pattern: {kind}", start.column)
}
