//! One argument of a rule.

use proc_macro2::Ident;
use syn::{
    Error, Expr, Stmt, Token, ext::IdentExt, parenthesized, parse::ParseStream,
    punctuated::Punctuated, token,
};

use super::{Arg, list, text};

/// Reads an argument.
pub(super) fn parse(input: ParseStream<'_>) -> syn::Result<Arg> {
    if let Some(word) = word(input) {
        return Ok(Arg::Word(word));
    }
    if text::named(input).is_some() {
        return named(input);
    }
    if is_method(input) {
        return method(input);
    }
    Ok(Arg::Positional(expression(input)?))
}

/// `name = word`, `name = expr`
fn named(input: ParseStream<'_>) -> syn::Result<Arg> {
    let name = raw_keyword(Ident::parse_any(input)?);
    let equals: Token![=] = input.parse()?;
    if list::at_end(input) {
        let text = format!("`{}` has no value", name.unraw());
        return Err(Error::new_spanned(equals, text));
    }
    if let Some(word) = word(input) {
        return Ok(Arg::NamedWord { name, word });
    }
    Ok(Arg::Named { name, value: expression(input)? })
}

/// `name(…)`
fn method(input: ParseStream<'_>) -> syn::Result<Arg> {
    let name = raw_keyword(Ident::parse_any(input)?);
    let content;
    let paren = parenthesized!(content in input);
    let values = Punctuated::<Expr, Token![,]>::parse_terminated(&content)?;
    Ok(Arg::Method { name, paren, values: values.into_iter().map(unbraced).collect() })
}

/// Reads a bare lower-case word, if the whole part is one.
fn word(input: ParseStream<'_>) -> Option<Ident> {
    let ahead = input.fork();
    let word = Ident::parse_any(&ahead).ok()?;
    if list::is_fragment(input) || !list::at_end(&ahead) || !is_word(&word) || word == "cx" {
        return None;
    }
    Ident::parse_any(input).ok().map(raw_keyword)
}

fn is_method(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_word = Ident::parse_any(&ahead).is_ok_and(|name| is_word(&name));
    is_word
        && !list::is_fragment(input)
        && ahead.peek(token::Paren)
        && ahead.parse::<proc_macro2::TokenTree>().is_ok()
        && list::at_end(&ahead)
}

/// Whether a name is that of a function or flag, not of a constant or a type.
fn is_word(name: &Ident) -> bool {
    let text = name.to_string();
    let first = text.trim_start_matches("r#").chars().find(|char| *char != '_');
    let is_value = ["self", "super", "crate", "true", "false"].contains(&text.as_str());
    !is_value && first.is_some_and(|char| !char.is_uppercase())
}

/// Reads an expression; `{ x }` is `x`, read in only one way.
pub(super) fn expression(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse().map(unbraced)
}

/// Reads the condition of `check` or `when`.
pub(super) fn condition(input: ParseStream<'_>) -> syn::Result<Expr> {
    match input.parse()? {
        Expr::Assign(assign) => {
            Err(Error::new_spanned(assign.eq_token, "a condition compares with `==`"))
        }
        condition => Ok(condition),
    }
}

fn unbraced(expr: Expr) -> Expr {
    let Expr::Block(mut block) = expr else {
        return expr;
    };
    if block.attrs.is_empty()
        && block.label.is_none()
        && let [Stmt::Expr(_, None)] = block.block.stmts.as_slice()
        && let Some(Stmt::Expr(inner, None)) = block.block.stmts.pop()
    {
        return inner;
    }
    Expr::Block(block)
}

/// The same name as an identifier of Rust: `where` is `r#where`.
pub(super) fn raw_keyword(name: Ident) -> Ident {
    let text = name.to_string();
    let is_path_word = ["self", "Self", "super", "crate", "_"].contains(&text.as_str());
    if is_path_word || syn::parse_str::<Ident>(&text).is_ok() {
        return name;
    }
    Ident::new_raw(&text, name.span())
}
