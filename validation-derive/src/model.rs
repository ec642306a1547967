//! What a type asks for, valid by construction: names are resolved, expressions rewritten.

mod build;
mod condition;
mod item;
mod object;
mod scope;
mod secret;
pub(crate) mod suggest;
mod table;

pub(crate) use self::{build::build, scope::Scope};

use proc_macro2::{Ident, Span, TokenStream};
use syn::{ExprPath, Generics, LitStr, Member, Path, Type, token::Paren};

/// A type that derives `Validate`.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The root of generated paths, `::validation` unless `crate = path` says otherwise.
    pub(crate) krate: Path,
    /// `context = Type`.
    pub(crate) context: Option<Type>,
    /// The name in catalogues: the Rust name, or `name = "…"`.
    pub(crate) name: String,
    pub(crate) sensitive: bool,
    pub(crate) messages: Vec<Message>,
    pub(crate) shape: Shape,
    pub(crate) table: Option<Table>,
}

/// What is known of the table whose rows the values are.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: LitStr,
    pub(crate) columns: Vec<Column>,
    /// Places of columns, and where it says that they are the key.
    pub(crate) key: Vec<(usize, Span)>,
    pub(crate) uniques: Vec<Unique>,
    pub(crate) references: Vec<Reference>,
    pub(crate) constraints: Vec<Constraint>,
}

#[derive(Debug)]
pub(crate) struct Column {
    /// The place of its field.
    pub(crate) field: usize,
    pub(crate) name: String,
    pub(crate) cast: Option<LitStr>,
}

#[derive(Debug)]
pub(crate) struct Unique {
    /// Places of columns.
    pub(crate) columns: Vec<usize>,
    pub(crate) case_insensitive: bool,
    pub(crate) among: Option<(LitStr, Condition)>,
    pub(crate) finding: Finding,
}

#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) column: usize,
    pub(crate) table: String,
    pub(crate) to: String,
    pub(crate) filter: Option<LitStr>,
    pub(crate) finding: Finding,
}

#[derive(Debug)]
pub(crate) struct Constraint {
    /// Places of fields.
    pub(crate) fields: Vec<usize>,
    pub(crate) finding: Finding,
    pub(crate) is_check: bool,
}

/// What is said where a constraint is not met.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) constraint: Option<String>,
    /// The place of a column.
    pub(crate) at: Option<usize>,
    pub(crate) authored: Authored,
    /// The word in the attribute.
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) enum Shape {
    Struct(Variant),
    Enum(Vec<Variant>),
}

/// The fields of a struct, or of one variant of an enum.
#[derive(Debug)]
pub(crate) struct Variant {
    /// Absent for a struct.
    pub(crate) ident: Option<Ident>,
    /// Wire names that stand before every field: `["Card"]` if tagged externally, `["content"]`
    /// if adjacently, else none.
    pub(crate) prefix: Vec<String>,
    /// All fields, in source order, those without rules included.
    pub(crate) fields: Vec<Field>,
    /// The object rules of the type that apply here: those whose fields all exist here.
    pub(crate) rules: Vec<ObjectRule>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) member: Member,
    pub(crate) ty: Type,
    pub(crate) wire: Wire,
    /// The name in catalogues: `field`, `0`, `Variant-field`.
    pub(crate) rust: String,
    pub(crate) label: Option<LitStr>,
    pub(crate) help: Option<LitStr>,
    pub(crate) messages: Vec<Message>,
    pub(crate) sensitive: bool,
    pub(crate) items: Vec<Item>,
    pub(crate) normals: Vec<Normal>,
}

/// What changes a value before its rules are asked.
#[derive(Clone, Debug)]
pub(crate) enum Normal {
    /// `trim`: one of the library's.
    Word(Ident),
    /// `with = path`: a function of the user's.
    With(ExprPath),
    /// `each(…)` and `values(…)`, told apart by the word.
    Below { word: Ident, inner: Vec<Normal> },
}

impl Field {
    /// Whether its type has rules of its own that are asked for.
    pub(crate) fn is_nested(&self) -> bool {
        nests(&self.items)
    }

    /// Whether there is anything to normalize.
    pub(crate) fn normalizes(&self) -> bool {
        !self.normals.is_empty() || self.is_nested()
    }
}

fn nests(items: &[Item]) -> bool {
    items.iter().any(|item| match item {
        Item::Nested { with, .. } => with.is_none(),
        Item::When { group, .. } | Item::On { group, .. } => nests(&group.items),
        _ => false,
    })
}

/// The step that a field adds to a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wire {
    Named(String),
    Index(usize),
    /// No step: `flatten`, `transparent`, or the only field of a newtype.
    Flatten,
}

/// One entry of `error_messages(code = "…")`.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) code: LitStr,
    pub(crate) text: LitStr,
}

/// One demand on a value, in source order.
#[derive(Debug)]
pub(crate) enum Item {
    Rule(Call),
    Custom(Custom),
    /// `nested`, `nested(with = path)`.
    Nested {
        with: Option<ExprPath>,
        span: Span,
    },
    Each(Group),
    Keys(Group),
    Values(Group),
    When {
        condition: Condition,
        group: Group,
    },
    On {
        groups: Vec<LitStr>,
        group: Group,
    },
}

/// The items in the parentheses of a structural word, whose span this is.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) items: Vec<Item>,
    pub(crate) span: Span,
}

/// `custom(expr)`, `custom(expr, cx)`, each with `code` and `message` if wanted.
#[derive(Debug)]
pub(crate) struct Custom {
    pub(crate) rule: Source,
    /// The function takes the context too.
    pub(crate) takes_cx: bool,
    pub(crate) authored: Authored,
}

/// `path`, `path(…)`: a rule, built by a function.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) path: Path,
    /// One segment, so the path continues `::validation::rules`.
    pub(crate) builtin: bool,
    /// The user's own parentheses, for spans.
    pub(crate) paren: Option<Paren>,
    /// The arguments of the constructor: none, one as it is, or more as one `&[a, b]`.
    pub(crate) positional: Vec<Source>,
    /// In source order.
    pub(crate) methods: Vec<Method>,
    pub(crate) authored: Authored,
    /// What the arguments read, all of them together.
    pub(crate) reads: Reads,
}

/// `.name()`, `.name(value)`, `.name(a, b)` on the rule under construction; for a built-in rule, two values or
/// more are one list.
#[derive(Debug)]
pub(crate) struct Method {
    /// Raw where a keyword: `r#where`.
    pub(crate) name: Ident,
    pub(crate) values: Vec<Value>,
    /// The user's own parentheses, in `name(a, b)`.
    pub(crate) paren: Option<Paren>,
}

#[derive(Debug)]
pub(crate) enum Value {
    /// `name = word`: looked for among the rule's own words, then in the user's scope.
    Word(Ident),
    /// `self.field` and nothing more, in `name(…)`: text comes with the name of its field.
    Field(Beside),
    Source(Source),
}

/// A field beside the one that a rule is for.
#[derive(Debug)]
pub(crate) struct Beside {
    pub(crate) source: Source,
    pub(crate) member: Member,
    /// Its place among the fields of the whole type, those of all variants in one row.
    pub(crate) place: usize,
    /// Only rules that show no value may have it.
    pub(crate) sensitive: bool,
}

/// What the author of the type says about the findings of one call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Authored {
    pub(crate) code: Option<LitStr>,
    pub(crate) message: Option<LitStr>,
}

/// An expression of the user, with `self.x`, `self` and `cx` replaced by [bindings](crate::rewrite).
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) tokens: TokenStream,
    pub(crate) reads: Reads,
    /// Where the user wrote the expression.
    pub(crate) span: Span,
}

/// What an expression reads; nothing means that it can be a constant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reads {
    /// Indexes into [`Variant::fields`], ascending, each once.
    pub(crate) fields: Vec<usize>,
    /// `self` other than by field.
    pub(crate) whole: bool,
    pub(crate) cx: bool,
}

/// A condition of `check` or `when`, as a tree of three-valued logic.
#[derive(Debug)]
pub(crate) struct Condition {
    pub(crate) tree: Cond,
    pub(crate) reads: Reads,
    /// Only comparisons and logic over fields, literals and constants: may run twice.
    pub(crate) pure: bool,
    /// Where the user wrote the condition.
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) enum Cond {
    /// Unknown when an operand is an absent `Option`.
    Compare {
        left: Source,
        op: syn::BinOp,
        right: Source,
    },
    And(Box<Cond>, Box<Cond>),
    Or(Box<Cond>, Box<Cond>),
    Not(Box<Cond>),
    /// Any other expression of type `bool`: known.
    Plain(Source),
}

/// A rule about the whole object.
#[derive(Debug)]
pub(crate) enum ObjectRule {
    Check {
        condition: Condition,
        authored: Authored,
        /// `field = name`: where the error goes.
        field: Option<usize>,
    },
    Clean {
        path: ExprPath,
        reads: Option<Vec<usize>>,
    },
    /// `equal_fields(a, b)`: a rule about fields, given by name; `call.positional` is empty.
    Fields {
        call: Call,
        fields: Vec<usize>,
    },
}

impl Reads {
    /// Whether the expression has to be evaluated for each value.
    pub(crate) fn at_run_time(&self) -> bool {
        self.cx || self.whole || !self.fields.is_empty()
    }

    /// Takes over what `other` reads.
    pub(crate) fn join(&mut self, other: &Self) {
        self.fields.extend_from_slice(&other.fields);
        self.fields.sort_unstable();
        self.fields.dedup();
        self.whole |= other.whole;
        self.cx |= other.cx;
    }
}
