//! `#[normalize(…)]` on a field.

use proc_macro2::Ident;
use syn::{
    Attribute, Error, ExprPath, Meta, Token, ext::IdentExt, parenthesized, parse::ParseStream,
    token,
};

use super::list;
use crate::{ctxt::Ctxt, model::Normal};

const FORM: &str = "`normalize` takes its normalizers in parentheses: `#[normalize(trim)]`";

/// Reads all `#[normalize(…)]` of a field.
pub(super) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Vec<Normal> {
    let mut normals = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("normalize")) {
        match &attr.meta {
            Meta::List(list) if list.tokens.is_empty() => cx.error(attr.path(), FORM),
            Meta::List(list) if matches!(list.delimiter, syn::MacroDelimiter::Paren(_)) => {
                let before = cx.len();
                let result = list.parse_args_with(|input: ParseStream<'_>| {
                    items(cx, input, &mut normals);
                    Ok(())
                });
                if let (Err(error), true) = (result, cx.len() == before) {
                    cx.push(error);
                }
            }
            Meta::NameValue(meta) => cx.error(&meta.value, FORM),
            meta => cx.error(meta.path(), FORM),
        }
    }
    normals
}

/// Says that the attribute belongs elsewhere.
pub(super) fn misplaced(cx: &Ctxt, attrs: &[Attribute], place: &str) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("normalize")) {
        let text = format!("`normalize` is not expected on {place}; it belongs on a field");
        cx.error(attr.path(), text);
    }
}

fn items(cx: &Ctxt, input: ParseStream<'_>, to: &mut Vec<Normal>) {
    list::parse(cx, input, |part| {
        to.push(item(cx, part)?);
        Ok(())
    });
}

fn item(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<Normal> {
    let word = Ident::parse_any(input)?;
    if input.peek(Token![::]) {
        let text = format!("a function of your own is given by name: `with = {word}::…`");
        return Err(Error::new(word.span(), text));
    }
    match word.to_string().as_str() {
        // `with = path`
        "with" => with(&word, input),
        // `each(trim, …)`, `values(trim, …)`
        "each" | "values" => {
            if !input.peek(token::Paren) {
                let text = format!("`{word}` takes normalizers: `{word}(trim)`");
                return Err(Error::new(word.span(), text));
            }
            let content;
            parenthesized!(content in input);
            let mut inner = Vec::new();
            items(cx, &content, &mut inner);
            Ok(Normal::Below { word, inner })
        }
        // `trim`
        _ if input.peek(token::Paren) || input.peek(Token![=]) => {
            Err(Error::new(word.span(), format!("`{word}` stands alone; write `{word}`")))
        }
        _ => Ok(Normal::Word(word)),
    }
}

fn with(word: &Ident, input: ParseStream<'_>) -> syn::Result<Normal> {
    const FORM: &str = "`with` takes the path of a function: `with = path`";
    if !input.peek(Token![=]) {
        return Err(Error::new(word.span(), FORM));
    }
    let _: Token![=] = input.parse()?;
    let rest = input.fork();
    let path: ExprPath = input.parse().map_err(|_| Error::new(rest.span(), FORM))?;
    if !list::at_end(input) {
        return Err(input.error(FORM));
    }
    Ok(Normal::With(path))
}
