//! What is said of a table and its rows: `unique`, `exists`, `constraint`.

mod options;

use proc_macro2::Ident;
use syn::{Error, Expr, LitStr, Member, Token, ext::IdentExt, parse::ParseStream, token};

use self::options::Options;
use super::{Authored, Object, list, object, text};
use crate::{ctxt::Ctxt, model::suggest::near};

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

/// `constraint("name", field = f, code = "…")`, and that of a `check`.
pub(crate) struct Constraint {
    pub(crate) word: Ident,
    /// None where a `check` has a code alone.
    pub(crate) name: Option<LitStr>,
    /// Those that a `check` reads.
    pub(crate) fields: Vec<Member>,
    pub(crate) field: Option<Member>,
    pub(crate) authored: Authored,
    pub(crate) is_check: bool,
}

/// Reads `table = "…"`; that it was tried is kept, so that nothing else asks for a table.
pub(super) fn table(input: ParseStream<'_>, object: &mut Object) -> syn::Result<()> {
    let word = Ident::parse_any(input)?;
    if object.table.is_some() {
        return Err(text::twice(&word));
    }
    object.table = Some((word.clone(), None));
    if !input.peek(Token![=]) {
        return Err(Error::new(word.span(), "`table` takes a text: `table = \"…\"`"));
    }
    let name = text::filled(input, &word)?;
    object.table = Some((word, Some(name)));
    Ok(())
}

const UNIQUE: &[&str] =
    &["case_insensitive", "where", "when", "field", "constraint", "code", "message"];
/// On a field the error is the field's.
const UNIQUE_FIELD: &[&str] =
    &["case_insensitive", "where", "when", "constraint", "code", "message"];
const EXISTS: &[&str] = &["where", "constraint", "code", "message"];

/// Reads `unique`, with the fields it is about where it stands on the type; none where a mistake in its
/// parentheses has been told.
pub(super) fn unique(
    cx: &Ctxt,
    input: ParseStream<'_>,
    on_type: bool,
) -> syn::Result<Option<Unique>> {
    let before = cx.len();
    let word = Ident::parse_any(input)?;
    if !input.peek(token::Paren) && (on_type || input.peek(Token![=])) {
        return Err(form(&word, on_type));
    }
    let mut fields = Vec::new();
    let mut options = Options::default();
    if input.peek(token::Paren) {
        let content = object::contents(input).ok_or_else(|| form(&word, on_type))?;
        let known = if on_type { UNIQUE } else { UNIQUE_FIELD };
        list::parse(cx, &content, |part| match options.read(part, &word, known)? {
            true => Ok(()),
            false if on_type => object::another(part, &mut fields),
            false => Err(no_field(part)),
        });
    }
    if cx.len() > before {
        return Ok(None);
    }
    if on_type && fields.is_empty() {
        return Err(form(&word, on_type));
    }
    let among = options.among()?;
    let Options { case_insensitive, field, constraint, authored, .. } = options;
    let case_insensitive = case_insensitive.is_some();
    Ok(Some(Unique { word, fields, case_insensitive, among, field, constraint, authored }))
}

fn form(word: &Ident, on_type: bool) -> Error {
    let text = if on_type {
        "`unique` on the type takes fields: `unique(a, b)`"
    } else {
        "`unique` stands alone, or has options in parentheses; write `unique`"
    };
    Error::new(word.span(), text)
}

/// Refuses what stands among the options of a field; all of it at once, since it is one mistake.
fn no_field(input: ParseStream<'_>) -> Error {
    let word = input.fork().call(Ident::parse_any).map(|word| word.to_string());
    let flag = word.ok().and_then(|word| near(&word, &["case_insensitive"]).map(|_| word));
    let text = flag.map_or_else(
        || "on a field, `unique` takes no fields; write `unique(a, b)` on the type".to_owned(),
        |word| format!("`unique` has no option `{word}`; did you mean `case_insensitive`?"),
    );
    let error = input.error(text);
    while input.parse::<proc_macro2::TokenTree>().is_ok() {}
    error
}

/// Reads `exists(table, column)`; none where a mistake in its parentheses has been told.
pub(super) fn exists(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<Option<Exists>> {
    let before = cx.len();
    let word = Ident::parse_any(input)?;
    let form = "`exists` takes a table and its column: `exists(rooms, id)`";
    let content = object::contents(input).ok_or_else(|| Error::new(word.span(), form))?;
    let mut names: Vec<String> = Vec::new();
    let mut options = Options::default();
    list::parse(cx, &content, |part| {
        if options.read(part, &word, EXISTS)? {
            return Ok(());
        }
        if names.len() == 2 {
            return Err(part.error(form));
        }
        names.push(name(part, form)?);
        Ok(())
    });
    if cx.len() > before {
        return Ok(None);
    }
    let mut names = names.into_iter();
    let (Some(table), Some(column)) = (names.next(), names.next()) else {
        return Err(Error::new(word.span(), form));
    };
    let Options { filter, constraint, authored, .. } = options;
    Ok(Some(Exists { word, table, column, filter, constraint, authored }))
}

/// A name of the database: a word, or a text.
fn name(input: ParseStream<'_>, form: &str) -> syn::Result<String> {
    if input.peek(LitStr) {
        let name: LitStr = input.parse()?;
        if name.value().is_empty() {
            return Err(Error::new_spanned(name, "a name must not be empty"));
        }
        return Ok(name.value());
    }
    let name = Ident::parse_any(input).map_err(|error| Error::new(error.span(), form))?;
    if input.peek(Token![.]) {
        let text = "a name with a schema is a text: `exists(\"app.rooms\", id)`";
        return Err(Error::new(name.span(), text));
    }
    if list::at_end(input) { Ok(name.unraw().to_string()) } else { Err(input.error(form)) }
}

/// Reads `constraint("name", field = f, code = "…", message = "…")`; none where a mistake in its parentheses
/// has been told.
pub(super) fn constraint(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<Option<Constraint>> {
    let before = cx.len();
    let word = Ident::parse_any(input)?;
    let form = "`constraint` takes its name in the database, then what to say: `constraint(\"name\", field = f, code = \"…\")`";
    let content = object::contents(input).ok_or_else(|| Error::new(word.span(), form))?;
    if !content.peek(LitStr) {
        return Err(content.error(form));
    }
    let name: LitStr = content.parse()?;
    if name.value().is_empty() {
        return Err(Error::new_spanned(name, "a name must not be empty"));
    }
    list::comma(&content)?;
    let (mut field, mut authored) = (None, Authored::default());
    list::parse(cx, &content, |part| match text::named(part) {
        Some(name) if name == "field" => object::field(part, &mut field),
        Some(_) if text::is_authored(part) => text::authored(part, &mut authored),
        Some(name) => Err(options::unknown(&word, &name, &["field", "code", "message"])),
        None => Err(part.error("`constraint` takes a name, then `field`, `code` and `message`")),
    });
    if cx.len() > before {
        return Ok(None);
    }
    if authored.code.is_none() {
        return Err(Error::new_spanned(name, "`constraint` needs a code: `code = \"…\"`"));
    }
    Ok(Some(Constraint {
        word,
        name: Some(name),
        fields: Vec::new(),
        field,
        authored,
        is_check: false,
    }))
}
