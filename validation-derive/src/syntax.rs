//! What the user wrote in `#[validate(…)]`, part by part, nothing resolved yet.

mod arg;
mod call;
mod field;
mod item;
mod list;
mod messages;
mod normalize;
mod object;
mod table;
mod text;

use proc_macro2::Ident;
use syn::{Attribute, Data, DeriveInput, Expr, ExprPath, LitStr, Member, Meta, Path, Type};
use syn::{parse::ParseStream, spanned::Spanned, token::Paren};

pub(crate) use self::{
    object::name_of,
    table::{Constraint, Exists, Unique},
};
pub(crate) use crate::model::{Authored, Message, Normal};

use crate::ctxt::Ctxt;

/// The whole type.
pub(crate) struct Input<'a> {
    pub(crate) derive: &'a DeriveInput,
    pub(crate) object: Object,
    /// One without a name for a struct.
    pub(crate) variants: Vec<Variant<'a>>,
}

/// What stands on the type.
#[derive(Default)]
pub(crate) struct Object {
    pub(crate) krate: Option<Path>,
    pub(crate) context: Option<Type>,
    pub(crate) name: Option<LitStr>,
    pub(crate) sensitive: Option<Ident>,
    pub(crate) messages: Option<Vec<Message>>,
    pub(crate) rules: Vec<ObjectRule>,
    /// `table = "…"`, without its text where that is wrong.
    pub(crate) table: Option<(Ident, Option<LitStr>)>,
    /// `unique(a, b)`.
    pub(crate) uniques: Vec<Unique>,
    /// `constraint("…")`, and those of a `check`.
    pub(crate) constraints: Vec<Constraint>,
}

pub(crate) enum ObjectRule {
    Check { condition: Expr, authored: Authored, field: Option<Member> },
    Clean { path: ExprPath, reads: Option<Vec<Member>> },
    Call(Call),
}

/// How the fields of a struct or variant are written: `D {}` is named, `E()` is a tuple.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Named,
    Tuple,
    Unit,
}

pub(crate) struct Variant<'a> {
    pub(crate) syn: Option<&'a syn::Variant>,
    pub(crate) style: Style,
    pub(crate) fields: Vec<Field<'a>>,
}

pub(crate) struct Field<'a> {
    pub(crate) syn: &'a syn::Field,
    pub(crate) attrs: FieldAttrs,
}

/// What stands on a field.
#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) skip: Option<Ident>,
    pub(crate) label: Option<LitStr>,
    pub(crate) help: Option<LitStr>,
    pub(crate) sensitive: Option<Ident>,
    pub(crate) messages: Option<Vec<Message>>,
    pub(crate) items: Vec<Item>,
    pub(crate) normals: Vec<Normal>,
    /// `column = "…"`.
    pub(crate) column: Option<(Ident, LitStr)>,
    /// `column_type = "…"`.
    pub(crate) column_type: Option<(Ident, LitStr)>,
    pub(crate) primary_key: Option<Ident>,
    /// `unique`, `unique(…)`.
    pub(crate) uniques: Vec<Unique>,
    /// `exists(table, column)`.
    pub(crate) references: Vec<Exists>,
}

pub(crate) enum Item {
    Call(Call),
    Custom {
        word: Ident,
        rule: Expr,
        cx: Option<Ident>,
        authored: Authored,
    },
    Nested {
        word: Ident,
        with: Option<ExprPath>,
    },
    /// `each`, `keys` and `values`, told apart by the word.
    Below {
        word: Ident,
        items: Vec<Item>,
    },
    When {
        word: Ident,
        condition: Expr,
        items: Vec<Item>,
    },
    On {
        word: Ident,
        groups: Vec<LitStr>,
        items: Vec<Item>,
    },
}

/// `path`, `path(…)`.
pub(crate) struct Call {
    pub(crate) path: Path,
    pub(crate) paren: Option<Paren>,
    pub(crate) args: Vec<Arg>,
    pub(crate) authored: Authored,
}

pub(crate) enum Arg {
    /// `word`
    Word(Ident),
    /// `name(…)`
    Method { name: Ident, paren: Paren, values: Vec<Expr> },
    /// `name = word`
    NamedWord { name: Ident, word: Ident },
    /// `name = expr`
    Named { name: Ident, value: Expr },
    /// `expr`
    Positional(Expr),
}

impl FieldAttrs {
    /// The words that speak of a column.
    pub(crate) fn table_words(&self) -> impl Iterator<Item = &Ident> {
        let uniques = self.uniques.iter().map(|unique| &unique.word);
        let references = self.references.iter().map(|reference| &reference.word);
        let named = [&self.column, &self.column_type].into_iter().flatten().map(|(word, _)| word);
        uniques.chain(references).chain(&self.primary_key).chain(named)
    }
}

impl Object {
    /// The words that speak of a table, but for `table` itself.
    pub(crate) fn table_words(&self) -> impl Iterator<Item = &Ident> {
        let named = self.constraints.iter().filter(|constraint| constraint.name.is_some());
        let uniques = self.uniques.iter().map(|unique| &unique.word);
        uniques.chain(named.map(|constraint| &constraint.word))
    }
}

impl Arg {
    pub(crate) fn name(&self) -> Option<&Ident> {
        match self {
            Self::Word(name)
            | Self::Method { name, .. }
            | Self::NamedWord { name, .. }
            | Self::Named { name, .. } => Some(name),
            Self::Positional(_) => None,
        }
    }
}

impl Item {
    /// What to call the item in a message.
    pub(crate) fn word(&self) -> String {
        match self {
            Self::Call(call) => call.name(),
            Self::Custom { word, .. }
            | Self::Nested { word, .. }
            | Self::Below { word, .. }
            | Self::When { word, .. }
            | Self::On { word, .. } => word.to_string(),
        }
    }

    /// The items inside of this one.
    pub(crate) fn inner(&self) -> &[Self] {
        match self {
            Self::Below { items, .. } | Self::When { items, .. } | Self::On { items, .. } => items,
            Self::Call(_) | Self::Custom { .. } | Self::Nested { .. } => &[],
        }
    }
}

/// Reads every attribute of the type; `None` if no impl can come of it.
pub(crate) fn parse<'a>(cx: &Ctxt, derive: &'a DeriveInput) -> Option<Input<'a>> {
    for param in &derive.generics.params {
        let attrs = match param {
            syn::GenericParam::Type(param) => &param.attrs,
            syn::GenericParam::Lifetime(param) => &param.attrs,
            syn::GenericParam::Const(param) => &param.attrs,
        };
        misplaced(cx, attrs, "a generic parameter");
    }
    normalize::misplaced(cx, &derive.attrs, "the type");
    let object = object::parse(cx, &derive.attrs);
    let variants = match &derive.data {
        Data::Struct(data) => vec![variant(cx, None, &data.fields)],
        Data::Enum(data) => {
            data.variants.iter().map(|syn| variant(cx, Some(syn), &syn.fields)).collect()
        }
        Data::Union(data) => {
            let text = "`Validate` cannot be derived for unions; use a struct or an enum";
            cx.error(data.union_token, text);
            return None;
        }
    };
    Some(Input { derive, object, variants })
}

fn variant<'a>(cx: &Ctxt, syn: Option<&'a syn::Variant>, fields: &'a syn::Fields) -> Variant<'a> {
    let attrs: &[Attribute] = syn.map_or(&[], |syn| &syn.attrs);
    misplaced(cx, attrs, "a variant");
    normalize::misplaced(cx, attrs, "a variant");
    let style = match fields {
        syn::Fields::Named(_) => Style::Named,
        syn::Fields::Unnamed(_) => Style::Tuple,
        syn::Fields::Unit => Style::Unit,
    };
    let fields = fields.iter().map(|syn| Field { syn, attrs: field::parse(cx, &syn.attrs) });
    Variant { syn, style, fields: fields.collect() }
}

fn misplaced(cx: &Ctxt, attrs: &[Attribute], place: &str) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("validate")) {
        let text =
            format!("`validate` is not expected on {place}; it belongs on a field or the type");
        cx.error(attr.path(), text);
    }
}

/// Hands the contents of each `#[validate(…)]` to `parse`, which has to read them to their end.
fn each_attribute(cx: &Ctxt, attrs: &[Attribute], mut parse: impl FnMut(ParseStream<'_>)) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("validate")) {
        match &attr.meta {
            Meta::List(list) if matches!(list.delimiter, syn::MacroDelimiter::Paren(_)) => {
                let before = cx.len();
                let result = list.parse_args_with(|input: ParseStream<'_>| {
                    parse(input);
                    Ok(())
                });
                // What syn finds left over of a part that was refused has been reported with it.
                if let (Err(error), true) = (result, cx.len() == before) {
                    cx.push(error);
                }
            }
            Meta::NameValue(meta) => cx.error(&meta.value, FORM),
            meta => cx.error_at(meta.path().span(), FORM),
        }
    }
}

const FORM: &str = "`validate` takes its rules in parentheses: `#[validate(…)]`";
