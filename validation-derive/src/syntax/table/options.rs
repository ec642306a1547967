//! What stands in the parentheses of `unique` and `exists`, beside fields and names.

use proc_macro2::Ident;
use syn::{Error, Expr, LitStr, Member, Token, ext::IdentExt, parse::ParseStream, token};

use crate::{
    model::suggest::{all, near},
    rewrite,
    syntax::{
        Authored, arg,
        field::{flag, words},
        list, object, text,
    },
};

#[derive(Default)]
pub(super) struct Options {
    pub(super) case_insensitive: Option<Ident>,
    pub(super) filter: Option<LitStr>,
    condition: Option<(Ident, Expr)>,
    pub(super) field: Option<Member>,
    pub(super) constraint: Option<LitStr>,
    pub(super) authored: Authored,
}

impl Options {
    /// Reads an option of `of`, if one comes next; it is one of the `known`.
    pub(super) fn read(
        &mut self,
        input: ParseStream<'_>,
        of: &Ident,
        known: &[&str],
    ) -> syn::Result<bool> {
        let Some(name) = text::named(input) else {
            return self.read_word(input, known);
        };
        let text = name.to_string();
        if !known.contains(&text.as_str()) {
            return Err(unknown(of, &name, known));
        }
        match text.as_str() {
            "case_insensitive" => drop(flag(input)?),
            "where" => words(input, &mut self.filter)?,
            "constraint" => words(input, &mut self.constraint)?,
            "field" => object::field(input, &mut self.field)?,
            "when" => self.read_condition(input)?,
            _ => text::authored(input, &mut self.authored)?,
        }
        Ok(true)
    }

    /// Reads the flag; refuses an option without its `=`, unless it may be the name of a field.
    fn read_word(&mut self, input: ParseStream<'_>, known: &[&str]) -> syn::Result<bool> {
        let ahead = input.fork();
        let Ok(word) = Ident::parse_any(&ahead) else {
            return Ok(false);
        };
        let name = word.to_string();
        if list::is_fragment(input) || !known.contains(&name.as_str()) {
            return Ok(false);
        }
        if name == "case_insensitive" {
            text::once(&mut self.case_insensitive, flag(input)?, &word)?;
            return Ok(true);
        }
        if ahead.peek(token::Paren) || name == "where" {
            let value = match name.as_str() {
                "when" => "self.…",
                "field" => "name",
                _ => "\"…\"",
            };
            let text = format!("`{name}` takes a value: `{name} = {value}`");
            return Err(Error::new(word.span(), text));
        }
        Ok(false)
    }

    /// `when = condition`
    fn read_condition(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let word = Ident::parse_any(input)?;
        let equals: Token![=] = input.parse()?;
        if list::at_end(input) {
            return Err(Error::new_spanned(equals, "`when` has no value"));
        }
        let condition = arg::condition(input)?;
        if let Some(context) = rewrite::asks_context(&condition) {
            let text = "`when` says of a row what `where` says of it in SQL, so it cannot ask `cx`; ask `self` alone";
            return Err(Error::new(context.span(), text));
        }
        text::once(&mut self.condition, (word.clone(), condition), &word)
    }

    /// The rows that a `unique` speaks of: a condition in SQL, and the same in Rust.
    pub(super) fn among(&mut self) -> syn::Result<Option<(LitStr, Expr)>> {
        match (self.filter.take(), self.condition.take()) {
            (Some(filter), Some((_, condition))) => Ok(Some((filter, condition))),
            (None, None) => Ok(None),
            (Some(filter), None) => {
                let text = "`where` needs the same condition in Rust beside it: `when = self.…`";
                Err(Error::new_spanned(filter, text))
            }
            (None, Some((when, _))) => {
                let text = "`when` needs the same condition in SQL beside it: `where = \"…\"`";
                Err(Error::new(when.span(), text))
            }
        }
    }
}

/// What to say of an option that there is not.
pub(super) fn unknown(of: &Ident, name: &Ident, known: &[&str]) -> Error {
    let name = name.unraw();
    let text = match near(&name.to_string(), known) {
        _ if name == "field" && of == "unique" => {
            "on a field, the error of `unique` is the field's; leave `field` out".to_owned()
        }
        Some(near) => format!("`{of}` has no option `{name}`; did you mean `{near}`?"),
        None => format!("`{of}` has no option `{name}`; those are {}", all(known)),
    };
    Error::new(name.span(), text)
}
