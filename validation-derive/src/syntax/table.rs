//! What is said of a table and its rows: `unique`, `exists`, `constraint`.

use proc_macro2::Ident;
use syn::{Error, Expr, LitStr, Member, Token, ext::IdentExt, parse::ParseStream, token};

use super::{Authored, arg, list, object, text};
use crate::ctxt::Ctxt;

/// `unique` on a field, `unique(a, b)` on the type.
pub(crate) struct Unique {
    pub(crate) word: Ident,
    /// None on a field.
    pub(crate) fields: Vec<Member>,
    pub(crate) case_insensitive: bool,
    /// `where = "…"`, and the same in Rust.
    pub(crate) among: Option<(LitStr, Expr)>,
    pub(crate) field: Option<Member>,
    pub(crate) constraint: Option<LitStr>,
    pub(crate) authored: Authored,
}

/// `exists(table, column)`.
pub(crate) struct Exists {
    pub(crate) word: Ident,
    pub(crate) table: String,
    pub(crate) column: String,
    pub(crate) filter: Option<LitStr>,
    pub(crate) constraint: Option<LitStr>,
    pub(crate) authored: Authored,
}

/// `constraint("name", field = f, code = "…")`.
pub(crate) struct Constraint {
    pub(crate) word: Ident,
    /// Empty where a `check` has a code and no name.
    pub(crate) name: String,
    /// Those that a `check` reads.
    pub(crate) fields: Vec<Member>,
    pub(crate) field: Option<Member>,
    pub(crate) authored: Authored,
}

/// What stands in the parentheses.
#[derive(Default)]
struct Options {
    case_insensitive: Option<Ident>,
    filter: Option<LitStr>,
    condition: Option<(Ident, Expr)>,
    field: Option<Member>,
    constraint: Option<LitStr>,
    authored: Authored,
}

/// Reads `unique`, with the fields it is about where it stands on the type.
pub(super) fn unique(cx: &Ctxt, input: ParseStream<'_>, on_type: bool) -> syn::Result<Unique> {
    let word = Ident::parse_any(input)?;
    let form = || Error::new(word.span(), "`unique` on the type takes fields: `unique(a, b)`");
    let mut fields = Vec::new();
    let mut options = Options::default();
    if input.peek(token::Paren) {
        let content = object::contents(input).ok_or_else(|| {
            let text = "`unique` with nothing in its parentheses; write `unique`";
            if on_type { form() } else { Error::new(word.span(), text) }
        })?;
        list::parse(cx, &content, |part| {
            if options.read(part, &word)? {
                return Ok(());
            }
            if !on_type {
                let text = "on a field, `unique` takes no fields; write `unique(a, b)` on the type";
                return Err(part.error(text));
            }
            fields.push(object::member(part)?);
            Ok(())
        });
    }
    if on_type && fields.is_empty() {
        return Err(form());
    }
    if let (false, Some(field)) = (on_type, &options.field) {
        let text = "on a field, its error is the field's; leave `field` out";
        return Err(Error::new_spanned(field, text));
    }
    let among = match (options.filter, options.condition) {
        (Some(filter), Some((_, condition))) => Some((filter, condition)),
        (None, None) => None,
        (Some(filter), None) => {
            let text = "`where` needs the same condition in Rust beside it, so that a value can be asked: `when = self.…`";
            return Err(Error::new_spanned(filter, text));
        }
        (None, Some((when, _))) => {
            let text = "`when` needs the same condition in SQL beside it: `where = \"…\"`";
            return Err(Error::new(when.span(), text));
        }
    };
    Ok(Unique {
        word,
        fields,
        case_insensitive: options.case_insensitive.is_some(),
        among,
        field: options.field,
        constraint: options.constraint,
        authored: options.authored,
    })
}

/// Reads `exists(table, column)`.
pub(super) fn exists(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<Exists> {
    let word = Ident::parse_any(input)?;
    let form = "`exists` takes a table and its column: `exists(rooms, id)`";
    let content = object::contents(input).ok_or_else(|| Error::new(word.span(), form))?;
    let mut names: Vec<String> = Vec::new();
    let mut options = Options::default();
    list::parse(cx, &content, |part| {
        if options.read(part, &word)? {
            return Ok(());
        }
        if names.len() == 2 {
            return Err(part.error(form));
        }
        names.push(name(part, form)?);
        Ok(())
    });
    let mut names = names.into_iter();
    let (Some(table), Some(column)) = (names.next(), names.next()) else {
        return Err(Error::new(word.span(), form));
    };
    let misplaced = (options.case_insensitive.map(|word| word.span()))
        .or(options.condition.map(|(word, _)| word.span()))
        .or(options.field.map(|field| syn::spanned::Spanned::span(&field)));
    if let Some(span) = misplaced {
        let text = "`exists` takes `where`, `constraint`, `code` and `message` only";
        return Err(Error::new(span, text));
    }
    let Options { filter, constraint, authored, .. } = options;
    Ok(Exists { word, table, column, filter, constraint, authored })
}

/// A name of the database: a word, or a text.
fn name(input: ParseStream<'_>, form: &str) -> syn::Result<String> {
    if input.peek(LitStr) {
        return Ok(input.parse::<LitStr>()?.value());
    }
    let name = Ident::parse_any(input).map_err(|error| Error::new(error.span(), form))?;
    Ok(name.unraw().to_string())
}

/// Reads `constraint("name", field = f, code = "…", message = "…")`.
pub(super) fn constraint(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<Constraint> {
    let word = Ident::parse_any(input)?;
    let form = "`constraint` takes its name in the database, then what to say: `constraint(\"name\", field = f, code = \"…\")`";
    let content = object::contents(input).ok_or_else(|| Error::new(word.span(), form))?;
    if !content.peek(LitStr) {
        return Err(content.error(form));
    }
    let name: LitStr = content.parse()?;
    list::comma(&content)?;
    let (mut field, mut authored) = (None, Authored::default());
    list::parse(cx, &content, |part| match text::named(part) {
        Some(name) if name == "field" => object::field(part, &mut field),
        Some(_) if text::is_authored(part) => text::authored(part, &mut authored),
        _ => Err(part.error("`constraint` takes a name, then `field`, `code` and `message`")),
    });
    if authored.code.is_none() {
        return Err(Error::new_spanned(name, "`constraint` needs a code: `code = \"…\"`"));
    }
    Ok(Constraint { word, name: name.value(), fields: Vec::new(), field, authored })
}

impl Options {
    /// Reads an option, if one comes next.
    fn read(&mut self, input: ParseStream<'_>, of: &Ident) -> syn::Result<bool> {
        let Some(name) = text::named(input) else {
            let ahead = input.fork();
            let is_flag = Ident::parse_any(&ahead).is_ok_and(|word| word == "case_insensitive");
            if is_flag && list::at_end(&ahead) {
                let word = Ident::parse_any(input)?;
                text::once(&mut self.case_insensitive, word.clone(), &word)?;
            }
            return Ok(is_flag && list::at_end(&ahead));
        };
        if text::is_authored(input) {
            text::authored(input, &mut self.authored)?;
            return Ok(true);
        }
        match name.to_string().as_str() {
            "where" => words(input, &mut self.filter)?,
            "constraint" => words(input, &mut self.constraint)?,
            "field" => object::field(input, &mut self.field)?,
            "when" => {
                Ident::parse_any(input)?;
                input.parse::<Token![=]>()?;
                let condition = arg::condition(input)?;
                text::once(&mut self.condition, (name.clone(), condition), &name)?;
            }
            _ => {
                let text = format!(
                    "`{of}` has no option `{name}`; those are `case_insensitive`, `where`, `when`, `field`, `constraint`, `code` and `message`"
                );
                return Err(Error::new(name.span(), text));
            }
        }
        Ok(true)
    }
}

/// A word with a text.
fn words(input: ParseStream<'_>, to: &mut Option<LitStr>) -> syn::Result<()> {
    let word = Ident::parse_any(input)?;
    text::once(to, text::filled(input, &word)?, &word)
}
