//! The texts that an author gives: codes, messages, labels.

use proc_macro2::Ident;
use syn::{Error, Expr, LitStr, Token, ext::IdentExt, parse::ParseStream};

use super::{Authored, list};
use crate::template;

/// Reads `= "…"` behind a name.
pub(super) fn text(input: ParseStream<'_>, name: &Ident) -> syn::Result<LitStr> {
    literal(input, &name.unraw().to_string())
}

/// Reads `= "…"` behind `name`.
pub(super) fn literal(input: ParseStream<'_>, name: &str) -> syn::Result<LitStr> {
    let equals: Token![=] = input.parse()?;
    if input.peek(LitStr) {
        return input.parse();
    }
    let text = format!("`{name}` must be a string literal");
    if list::at_end(input) {
        return Err(Error::new_spanned(equals, text));
    }
    let value: Expr = input.parse()?;
    Err(Error::new_spanned(value, text))
}

/// Reads `= "…"`, not empty.
pub(super) fn filled(input: ParseStream<'_>, name: &Ident) -> syn::Result<LitStr> {
    let value = text(input, name)?;
    if value.value().is_empty() {
        return Err(Error::new_spanned(value, format!("`{}` must not be empty", name.unraw())));
    }
    Ok(value)
}

/// Reads `= "…{placeholder}…"` behind `name`.
pub(super) fn template(input: ParseStream<'_>, name: &str) -> syn::Result<LitStr> {
    let value = literal(input, name)?;
    match template::placeholders(&value.value()) {
        Ok(_) => Ok(value),
        Err(text) => Err(Error::new_spanned(value, text)),
    }
}

/// Whether `code = …` or `message = …` comes next.
pub(super) fn is_authored(input: ParseStream<'_>) -> bool {
    named(input).is_some_and(|name| name == "code" || name == "message")
}

/// Reads `code = "…"` or `message = "…"`.
pub(super) fn authored(input: ParseStream<'_>, to: &mut Authored) -> syn::Result<()> {
    let name = Ident::parse_any(input)?;
    if name == "code" {
        once(&mut to.code, filled(input, &name)?, &name)
    } else {
        once(&mut to.message, template(input, "message")?, &name)
    }
}

/// The name of `name = …`, if that comes next.
pub(super) fn named(input: ParseStream<'_>) -> Option<Ident> {
    if list::is_fragment(input) {
        return None;
    }
    let ahead = input.fork();
    let name = Ident::parse_any(&ahead).ok()?;
    let assigns = ahead.peek(Token![=]) && !ahead.peek(Token![==]) && !ahead.peek(Token![=>]);
    assigns.then_some(name)
}

/// Fills a place that must be empty.
pub(super) fn once<T>(slot: &mut Option<T>, value: T, name: &Ident) -> syn::Result<()> {
    if slot.is_some() {
        return Err(twice(name));
    }
    *slot = Some(value);
    Ok(())
}

pub(super) fn twice(name: &Ident) -> Error {
    Error::new(name.span(), format!("`{}` is given twice; remove one of them", name.unraw()))
}
