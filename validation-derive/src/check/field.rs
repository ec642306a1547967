//! A field: `skip` beside rules, `nested` twice, values that change behind a shared reference.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;

use crate::{
    ctxt::Ctxt,
    syntax::{Field, Item},
};

pub(super) fn check(cx: &Ctxt, field: &Field<'_>) {
    let Some(skip) = &field.attrs.skip else {
        interior_mutability(cx, &field.syn.ty);
        return;
    };
    let mut looked_up =
        field.attrs.table_words().filter(|word| *word == "unique" || *word == "exists");
    let word = field.attrs.items.first().map(Item::word);
    if let Some(word) = word.or_else(|| looked_up.next().map(ToString::to_string)) {
        cx.error(skip, format!("`skip` cannot be combined with `{word}`; remove one of them"));
    }
}

pub(super) fn nested_once(cx: &Ctxt, items: &[Item]) {
    let nested = items.iter().filter_map(|item| match item {
        Item::Nested { word, .. } => Some(word),
        _ => None,
    });
    for word in nested.skip(1) {
        cx.error(word, "`nested` is given twice; remove one of them");
    }
}

/// Refuses types that can change after the check, by name: a `Valid` could not vouch for them.
fn interior_mutability(cx: &Ctxt, ty: &syn::Type) {
    if let Some(name) = changeable(ty) {
        let article = if name.to_string().starts_with("Atomic") { "an" } else { "a" };
        let text = format!(
            "{article} `{name}` can change after the check, so the check would prove nothing; \
             use a type that cannot, or `skip` the field"
        );
        cx.error(&name, text);
    }
}

/// The name of what can change in a type.
pub(crate) fn changeable(ty: &syn::Type) -> Option<Ident> {
    find(ty.to_token_stream())
}

fn find(tokens: TokenStream) -> Option<Ident> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().find_map(|(at, token)| match token {
        TokenTree::Group(group) => find(group.stream()),
        TokenTree::Ident(name) if is_changeable(name, tokens.get(at + 1)) => {
            (!is_own(&tokens[..at])).then(|| name.clone())
        }
        _ => None,
    })
}

/// A type of the standard library; those that take a parameter are told by it from a user's own,
/// such as the `Cell` of a table.
fn is_changeable(name: &Ident, after: Option<&TokenTree>) -> bool {
    let name = name.to_string();
    let takes = matches!(after, Some(TokenTree::Punct(punct)) if punct.as_char() == '<');
    let atomic = name.strip_prefix("Atomic").is_some_and(|kind| ATOMIC.contains(&kind));
    atomic || (takes && GENERIC.contains(&name.as_str()))
}

const GENERIC: [&str; 9] = [
    "Cell",
    "LazyCell",
    "LazyLock",
    "Mutex",
    "OnceCell",
    "OnceLock",
    "RefCell",
    "RwLock",
    "UnsafeCell",
];

const ATOMIC: [&str; 12] =
    ["Bool", "I8", "I16", "I32", "I64", "Isize", "Ptr", "U8", "U16", "U32", "U64", "Usize"];

/// Whether the path before a name begins with a word for the user's own crate.
fn is_own(before: &[TokenTree]) -> bool {
    let path = before.rsplit(|token| !is_path(token)).next().unwrap_or_default();
    matches!(path.first(), Some(TokenTree::Ident(first))
        if first == "crate" || first == "self" || first == "super")
}

fn is_path(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    }
}
