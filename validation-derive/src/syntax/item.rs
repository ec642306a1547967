//! What a field asks of its value: rules, and the words that hold rules.

use proc_macro2::Ident;
use syn::{
    Error, ExprPath, LitStr, Token,
    ext::IdentExt,
    parenthesized,
    parse::{ParseBuffer, ParseStream},
    token,
};

use super::{Authored, Item, arg, call, list, text};
use crate::ctxt::Ctxt;

/// Reads one item; `within` is the word around it, if it is not the field's own.
pub(super) fn parse(
    cx: &Ctxt,
    input: ParseStream<'_>,
    within: Option<&Ident>,
) -> syn::Result<Item> {
    let ahead = input.fork();
    let (Ok(word), false) = (Ident::parse_any(&ahead), ahead.peek(Token![::])) else {
        return call::parse(cx, input).map(Item::Call);
    };
    if let Some(error) = misplaced(input, &word, within) {
        return Err(error);
    }
    match word.to_string().as_str() {
        "nested" => nested(Ident::parse_any(input)?, input),
        "custom" => custom(cx, Ident::parse_any(input)?, input),
        "each" | "keys" | "values" => below(cx, Ident::parse_any(input)?, input),
        "when" => when(cx, Ident::parse_any(input)?, input),
        "on" => on(cx, Ident::parse_any(input)?, input),
        _ => call::parse(cx, input).map(Item::Call),
    }
}

/// Refuses words that belong elsewhere, and `name = value`.
fn misplaced(input: ParseStream<'_>, word: &Ident, within: Option<&Ident>) -> Option<Error> {
    let assigned = text::named(input).is_some();
    let name = word.to_string();
    let text = match name.as_str() {
        "check" | "clean" => format!("`{name}` belongs on the type"),
        "context" | "name" | "crate" | "table" if assigned => {
            format!("`{name}` belongs on the type")
        }
        "code" | "message" if assigned => {
            format!("`{name}` belongs inside the parentheses of a rule")
        }
        "skip" | "label" | "sensitive" | "error_messages" | "unique" | "exists" | "primary_key"
        | "column" | "column_type" => {
            format!("`{name}` belongs to the field, outside of `{}`", within?)
        }
        _ if assigned => {
            format!(
                "`{name}` takes no `=` here; the arguments of a rule stand in parentheses: `{name}(…)`"
            )
        }
        _ => return None,
    };
    Some(Error::new(word.span(), text))
}

/// `nested`, `nested(with = path)`
fn nested(word: Ident, input: ParseStream<'_>) -> syn::Result<Item> {
    if !input.peek(token::Paren) {
        return Ok(Item::Nested { word, with: None });
    }
    let content;
    parenthesized!(content in input);
    let form = "`nested` takes nothing but a path: `nested(with = path)`";
    match text::named(&content) {
        Some(name) if name == "with" => {}
        Some(name) => return Err(Error::new(name.span(), form)),
        None if content.is_empty() => return Err(Error::new(word.span(), form)),
        None => return Err(content.error(form)),
    }
    Ident::parse_any(&content)?;
    content.parse::<Token![=]>()?;
    let path: ExprPath = content.parse()?;
    content.parse::<Option<Token![,]>>()?;
    if content.is_empty() {
        return Ok(Item::Nested { word, with: Some(path) });
    }
    Err(content.error(form))
}

/// `custom(expr)`, `custom(expr, cx, code = "…", message = "…")`
fn custom(cx: &Ctxt, word: Ident, input: ParseStream<'_>) -> syn::Result<Item> {
    let (what, example) = ("takes a rule or a function", "custom(path)");
    let content = contents(&word, input, what, example)?;
    if text::named(&content).is_some() {
        return Err(form(&word, what, example));
    }
    let rule = arg::expression(&content)?;
    list::comma(&content)?;
    let mut context = None;
    let mut authored = Authored::default();
    list::parse(cx, &content, |part| {
        if text::is_authored(part) {
            text::authored(part, &mut authored)
        } else if is_context(part) {
            let name = Ident::parse_any(part)?;
            text::once(&mut context, name.clone(), &name)
        } else {
            Err(part.error("`custom` takes one rule or function, then `cx`, `code` and `message`"))
        }
    });
    Ok(Item::Custom { word, rule, cx: context, authored })
}

fn is_context(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    Ident::parse_any(&ahead).is_ok_and(|name| name == "cx") && list::at_end(&ahead)
}

/// `each(…)`, `keys(…)`, `values(…)`
fn below(cx: &Ctxt, word: Ident, input: ParseStream<'_>) -> syn::Result<Item> {
    let content = contents(&word, input, "takes at least one rule", &format!("{word}(rule)"))?;
    let items = items(cx, &content, &word);
    Ok(Item::Below { word, items })
}

/// `when(condition, rule, …)`
fn when(cx: &Ctxt, word: Ident, input: ParseStream<'_>) -> syn::Result<Item> {
    let (what, example) = ("takes a condition, then at least one rule", "when(condition, rule)");
    let content = contents(&word, input, what, example)?;
    let condition = arg::condition(&content)?;
    list::comma(&content)?;
    if content.is_empty() {
        return Err(form(&word, what, example));
    }
    let items = items(cx, &content, &word);
    Ok(Item::When { word, condition, items })
}

/// `on("group", …, rule, …)`
fn on(cx: &Ctxt, word: Ident, input: ParseStream<'_>) -> syn::Result<Item> {
    let (what, example) = ("takes a group, then at least one rule", "on(\"group\", rule)");
    let content = contents(&word, input, what, example)?;
    let mut groups = Vec::new();
    while content.peek(LitStr) {
        let group: LitStr = content.parse()?;
        list::comma(&content)?;
        if group.value().is_empty() {
            cx.error(&group, "a group must not be empty");
        }
        groups.push(group);
    }
    if groups.is_empty() {
        return Err(
            content.error(format!("a group is a string literal, and comes first: `{example}`"))
        );
    }
    if content.is_empty() {
        return Err(form(&word, what, example));
    }
    let items = items(cx, &content, &word);
    Ok(Item::On { word, groups, items })
}

fn items(cx: &Ctxt, content: &ParseBuffer<'_>, word: &Ident) -> Vec<Item> {
    let mut items = Vec::new();
    list::parse(cx, content, |part| {
        if word == "on" && part.peek(LitStr) {
            return Err(part.error("groups come before the rules"));
        }
        items.push(parse(cx, part, Some(word))?);
        Ok(())
    });
    items
}

/// The parentheses behind a word, which must hold something.
fn contents<'a>(
    word: &Ident,
    input: ParseStream<'a>,
    what: &str,
    example: &str,
) -> syn::Result<ParseBuffer<'a>> {
    if !input.peek(token::Paren) {
        return Err(form(word, what, example));
    }
    let content;
    parenthesized!(content in input);
    if content.is_empty() { Err(form(word, what, example)) } else { Ok(content) }
}

fn form(word: &Ident, what: &str, example: &str) -> Error {
    Error::new(word.span(), format!("`{word}` {what}: `{example}`"))
}
