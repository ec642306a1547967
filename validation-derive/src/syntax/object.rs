//! What stands on the type: settings, and object rules.

use proc_macro2::Ident;
use syn::{
    Attribute, Error, Member, Path, Token,
    ext::IdentExt,
    parenthesized,
    parse::{Parse, ParseBuffer, ParseStream},
    token,
};

use super::{
    Authored, Constraint, Object, ObjectRule, arg, call, each_attribute, list, messages, table,
    text,
};
use crate::{ctxt::Ctxt, rewrite};

/// Reads all `#[validate(…)]` of a type.
pub(super) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Object {
    let mut object = Object::default();
    each_attribute(cx, attrs, |input| {
        list::parse(cx, input, |part| self::part(cx, part, &mut object));
    });
    object
}

fn part(cx: &Ctxt, input: ParseStream<'_>, object: &mut Object) -> syn::Result<()> {
    let ahead = input.fork();
    let (Ok(word), false) = (Ident::parse_any(&ahead), ahead.peek(Token![::])) else {
        object.rules.push(ObjectRule::Call(call::parse(cx, input)?));
        return Ok(());
    };
    match word.to_string().as_str() {
        // `crate = path`
        "crate" => text::once(&mut object.krate, setting(input, Path::parse_mod_style)?, &word),
        // `context = Type`
        "context" => text::once(&mut object.context, setting(input, Parse::parse)?, &word),
        // `name = "…"`
        "name" if text::named(input).is_some() => {
            Ident::parse_any(input)?;
            text::once(&mut object.name, text::filled(input, &word)?, &word)
        }
        // `sensitive`
        "sensitive" => text::once(&mut object.sensitive, super::field::flag(input)?, &word),
        // `error_messages(code = "…")`
        "error_messages" => {
            let word = Ident::parse_any(input)?;
            let messages = messages::parse(cx, input, &word)?;
            text::once(&mut object.messages, messages, &word)
        }
        // `table = "…"`
        "table" => table::table(input, object),
        // `unique(a, b)`
        "unique" => {
            object.uniques.extend(table::unique(cx, input, true)?);
            Ok(())
        }
        // `constraint("…", code = "…")`
        "constraint" => {
            object.constraints.extend(table::constraint(cx, input)?);
            Ok(())
        }
        "check" => {
            let (rule, constraint) = check(cx, input)?;
            object.rules.push(rule);
            object.constraints.extend(constraint);
            Ok(())
        }
        _ => {
            object.rules.push(rule(cx, input, &word)?);
            Ok(())
        }
    }
}

/// `word = value`
fn setting<T>(
    input: ParseStream<'_>,
    value: fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    let word = Ident::parse_any(input)?;
    if !input.peek(Token![=]) {
        let example = if word == "crate" { "path" } else { "Type" };
        let text = format!("`{word}` takes a value: `{word} = {example}`");
        return Err(Error::new(word.span(), text));
    }
    input.parse::<Token![=]>()?;
    value(input)
}

fn rule(cx: &Ctxt, input: ParseStream<'_>, word: &Ident) -> syn::Result<ObjectRule> {
    let name = word.to_string();
    if name == "clean" {
        return clean(cx, input);
    }
    let text = match name.as_str() {
        "nested" | "each" | "keys" | "values" | "skip" | "when" | "on" | "custom" | "label"
        | "exists" | "primary_key" | "column" | "column_type" => {
            format!("`{name}` belongs on a field")
        }
        _ if text::named(input).is_some() => {
            format!(
                "`{name}` is no setting of a type; those are `context`, `crate`, `name` and `table`"
            )
        }
        _ => return call::parse(cx, input).map(ObjectRule::Call),
    };
    Err(Error::new(word.span(), text))
}

/// `check(condition, code = "…", message = "…", field = name, constraint = "…")`: the rule, and the constraint
/// of the database that says the same.
fn check(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<(ObjectRule, Option<Constraint>)> {
    let word = Ident::parse_any(input)?;
    let form = || Error::new(word.span(), "`check` takes a condition: `check(self.a <= self.b)`");
    let content = contents(input).filter(|first| text::named(first).is_none()).ok_or_else(form)?;
    let condition = arg::condition(&content)?;
    list::comma(&content)?;
    let mut authored = Authored::default();
    let (mut at, mut constraint) = (None, None);
    list::parse(cx, &content, |part| match text::named(part) {
        Some(name) if name == "field" => field(part, &mut at),
        Some(name) if name == "constraint" => {
            Ident::parse_any(part)?;
            let text = text::filled(part, &name)?;
            text::once(&mut constraint, (name.clone(), text), &name)
        }
        Some(_) if text::is_authored(part) => text::authored(part, &mut authored),
        _ => Err(part.error(
            "`check` takes one condition, then `code`, `message`, `field` and `constraint`",
        )),
    });
    let is_named = constraint.is_some() || authored.code.is_some();
    let (word, name) = match constraint {
        Some((word, name)) => (word, Some(name)),
        None => (word, None),
    };
    let constraint = is_named.then(|| Constraint {
        word,
        name,
        fields: rewrite::fields(&condition),
        field: at.clone(),
        authored: authored.clone(),
        is_check: true,
    });
    Ok((ObjectRule::Check { condition, authored, field: at }, constraint))
}

/// `field = name`
pub(super) fn field(input: ParseStream<'_>, to: &mut Option<Member>) -> syn::Result<()> {
    let name = Ident::parse_any(input)?;
    input.parse::<Token![=]>()?;
    text::once(to, member(input)?, &name)
}

/// `clean(path)`, `clean(path, reads(a, b))`
fn clean(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<ObjectRule> {
    let word = Ident::parse_any(input)?;
    let form = || Error::new(word.span(), "`clean` takes a function: `clean(Self::clean)`");
    let content = contents(input).ok_or_else(form)?;
    let path = content.parse()?;
    list::comma(&content)?;
    let mut reads = None;
    list::parse(cx, &content, |part| {
        let ahead = part.fork();
        match Ident::parse_any(&ahead) {
            Ok(word) if word == "reads" => {
                Ident::parse_any(part)?;
                text::once(&mut reads, fields(cx, part, &word)?, &word)
            }
            _ => Err(part.error("`clean` takes one function, then `reads(a, b)`")),
        }
    });
    Ok(ObjectRule::Clean { path, reads })
}

/// `(a, b)` behind `reads`
fn fields(cx: &Ctxt, input: ParseStream<'_>, word: &Ident) -> syn::Result<Vec<Member>> {
    let form = || Error::new(word.span(), "`reads` takes the names of fields: `reads(a, b)`");
    let content = contents(input).ok_or_else(form)?;
    let mut fields: Vec<Member> = Vec::new();
    list::parse(cx, &content, |part| another(part, &mut fields));
    Ok(fields)
}

/// The name of a field that is not among those before.
pub(super) fn another(input: ParseStream<'_>, fields: &mut Vec<Member>) -> syn::Result<()> {
    let field = member(input)?;
    list::end(input)?;
    let name = name_of(&field);
    if fields.iter().any(|other| name_of(other) == name) {
        let text = format!("`{name}` is given twice; remove one of them");
        return Err(Error::new_spanned(&field, text));
    }
    fields.push(field);
    Ok(())
}

/// The name of a field, or an index.
pub(super) fn member(input: ParseStream<'_>) -> syn::Result<Member> {
    if input.peek(Token![self]) && input.peek2(Token![.]) {
        return Err(input.error("expected the name of a field, without `self.`"));
    }
    input.parse().map_err(|error| Error::new(error.span(), "expected the name of a field"))
}

pub(crate) fn name_of(member: &Member) -> String {
    match member {
        Member::Named(ident) => ident.unraw().to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

/// The parentheses behind a word, if they hold anything.
pub(super) fn contents<'a>(input: ParseStream<'a>) -> Option<ParseBuffer<'a>> {
    if !input.peek(token::Paren) {
        return None;
    }
    let parse = |input: ParseStream<'a>| {
        let content;
        parenthesized!(content in input);
        Ok(content)
    };
    parse(input).ok().filter(|content: &ParseBuffer<'_>| !content.is_empty())
}
