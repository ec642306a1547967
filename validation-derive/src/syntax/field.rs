//! What stands on a field: settings, and items.

use proc_macro2::Ident;
use syn::{Attribute, Error, LitStr, Token, ext::IdentExt, parse::ParseStream, token};

use super::{FieldAttrs, each_attribute, item, list, messages, normalize, table, text};
use crate::ctxt::Ctxt;

/// Reads all `#[validate(…)]` of a field.
pub(super) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> FieldAttrs {
    let mut field = FieldAttrs::default();
    each_attribute(cx, attrs, |input| {
        list::parse(cx, input, |part| self::part(cx, part, &mut field));
    });
    field.normals = normalize::parse(cx, attrs);
    field
}

fn part(cx: &Ctxt, input: ParseStream<'_>, field: &mut FieldAttrs) -> syn::Result<()> {
    let ahead = input.fork();
    let (Ok(word), false) = (Ident::parse_any(&ahead), ahead.peek(Token![::])) else {
        field.items.push(item::parse(cx, input, None)?);
        return Ok(());
    };
    match word.to_string().as_str() {
        // `skip`
        "skip" => text::once(&mut field.skip, flag(input)?, &word),
        // `sensitive`
        "sensitive" => text::once(&mut field.sensitive, flag(input)?, &word),
        // `label = "…"`
        "label" => words(input, &mut field.label),
        // `help = "…"`
        "help" => words(input, &mut field.help),
        // `column = "…"`
        "column" => names(input, &mut field.column),
        // `column_type = "…"`
        "column_type" => names(input, &mut field.column_type),
        // `primary_key`
        "primary_key" => text::once(&mut field.primary_key, flag(input)?, &word),
        // `unique`, `unique(…)`
        "unique" => {
            field.uniques.extend(table::unique(cx, input, false)?);
            Ok(())
        }
        // `exists(table, column)`
        "exists" => {
            field.references.extend(table::exists(cx, input)?);
            Ok(())
        }
        // `error_messages(code = "…")`
        "error_messages" => {
            let word = Ident::parse_any(input)?;
            let messages = messages::parse(cx, input, &word)?;
            text::once(&mut field.messages, messages, &word)
        }
        _ => {
            field.items.push(item::parse(cx, input, None)?);
            Ok(())
        }
    }
}

/// A word with a text.
pub(super) fn words(input: ParseStream<'_>, to: &mut Option<LitStr>) -> syn::Result<()> {
    let (word, text) = told(input)?;
    text::once(to, text, &word)
}

/// The same, with the word kept.
fn names(input: ParseStream<'_>, to: &mut Option<(Ident, LitStr)>) -> syn::Result<()> {
    let (word, text) = told(input)?;
    text::once(to, (word.clone(), text), &word)
}

fn told(input: ParseStream<'_>) -> syn::Result<(Ident, LitStr)> {
    let word = Ident::parse_any(input)?;
    if !input.peek(Token![=]) {
        let text = format!("`{word}` takes a text: `{word} = \"…\"`");
        return Err(Error::new(word.span(), text));
    }
    let text = text::filled(input, &word)?;
    Ok((word, text))
}

/// A word that stands alone.
pub(super) fn flag(input: ParseStream<'_>) -> syn::Result<Ident> {
    let word = Ident::parse_any(input)?;
    if input.peek(token::Paren) || input.peek(Token![=]) {
        return Err(Error::new(word.span(), format!("`{word}` stands alone; write `{word}`")));
    }
    Ok(word)
}
