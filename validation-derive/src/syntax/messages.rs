//! `error_messages(code = "…", …)`.

use proc_macro2::Ident;
use syn::{Error, LitStr, Token, ext::IdentExt, parenthesized, parse::ParseStream, token};

use super::{list, text};
use crate::{ctxt::Ctxt, model::Message};

/// Reads what stands behind the word.
pub(super) fn parse(cx: &Ctxt, input: ParseStream<'_>, word: &Ident) -> syn::Result<Vec<Message>> {
    if !input.peek(token::Paren) {
        return Err(Error::new(word.span(), FORM));
    }
    let content;
    parenthesized!(content in input);
    if content.is_empty() {
        return Err(Error::new(word.span(), FORM));
    }
    let mut messages: Vec<Message> = Vec::new();
    list::parse(cx, &content, |part| {
        let message = message(part)?;
        if messages.iter().any(|other| other.code.value() == message.code.value()) {
            let text = format!("`{}` is given twice; remove one of them", message.code.value());
            return Err(Error::new_spanned(&message.code, text));
        }
        messages.push(message);
        Ok(())
    });
    Ok(messages)
}

/// `code = "…"`, or `"code" = "…"` where the code is no word of Rust.
fn message(input: ParseStream<'_>) -> syn::Result<Message> {
    let code: LitStr = if input.peek(LitStr) {
        input.parse()?
    } else if input.peek(Ident::peek_any) {
        let name = Ident::parse_any(input)?;
        LitStr::new(&name.unraw().to_string(), name.span())
    } else {
        return Err(input.error(FORM));
    };
    if !input.peek(Token![=]) {
        return Err(Error::new_spanned(&code, FORM));
    }
    let text = text::template(input, &code.value())?;
    Ok(Message { code, text })
}

const FORM: &str = "`error_messages` takes codes and texts: `error_messages(code = \"…\")`";
