//! `self.x`, `self` and `cx` in the user's expressions become locals that nothing else can name.

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Index, Member, spanned::Spanned};

use crate::{
    model::{Reads, Scope, Source},
    syntax::name_of,
};

/// The local that borrows a field: a `&Field`.
pub(crate) fn binding(member: &Member, at: Span) -> Ident {
    let name = format!("__validation_field_{}", name_of(member));
    Ident::new(&name, Span::mixed_site().located_at(at))
}

/// The local that is `self`: a `&Self`. The keyword itself does not resolve where it came through
/// an argument of a `macro_rules!`.
pub(crate) fn whole(at: Span) -> Ident {
    Ident::new("__validation_self", Span::mixed_site().located_at(at))
}

/// The local that is the context: a `&Context`.
pub(crate) fn context(at: Span) -> Ident {
    Ident::new("__validation_cx", Span::mixed_site().located_at(at))
}

/// Rewrites an expression. Works on tokens, so that it sees into macros such as `matches!`.
pub(crate) fn rewrite(scope: &Scope<'_>, expr: &impl ToTokens) -> Source {
    let mut reads = Reads::default();
    let tokens = stream(expr.to_token_stream(), &mut |name| {
        let read = replace(scope, &name);
        reads.join(&read.reads);
        read.tokens
    });
    Source { tokens, reads, span: expr.span() }
}

/// The fields that an expression reads by name, known or not.
pub(crate) fn fields(expr: &impl ToTokens) -> Vec<Member> {
    let mut members = Vec::new();
    stream(expr.to_token_stream(), &mut |name| {
        if let Name::Field { member, .. } = name {
            members.push(member);
        }
        TokenStream::new()
    });
    members
}

/// Where an expression asks the context.
pub(crate) fn asks_context(expr: &impl ToTokens) -> Option<Ident> {
    let mut context = None;
    stream(expr.to_token_stream(), &mut |name| {
        if let Name::Context(word) = name {
            context.get_or_insert(word);
        }
        TokenStream::new()
    });
    context
}

/// A name with a meaning of ours.
enum Name {
    /// `self.member`, with what has to stand again where the member is not known.
    Field {
        member: Member,
        written: TokenStream,
    },
    Whole(Ident),
    Context(Ident),
}

fn replace(scope: &Scope<'_>, name: &Name) -> Source {
    let mut reads = Reads::default();
    let (tokens, span) = match name {
        Name::Field { member, written } => {
            let span = member.span();
            let Some(index) = scope.read(member) else {
                return Source { tokens: written.clone(), reads, span };
            };
            reads.fields.push(index);
            let binding = binding(member, span);
            (quote_spanned!(binding.span()=> (*#binding)), span)
        }
        Name::Whole(word) => {
            reads.whole = true;
            (whole(word.span()).into_token_stream(), word.span())
        }
        Name::Context(word) => {
            scope.context(word);
            reads.cx = true;
            (context(word.span()).into_token_stream(), word.span())
        }
    };
    Source { tokens, reads, span }
}

fn stream(tokens: TokenStream, replace: &mut dyn FnMut(Name) -> TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = TokenStream::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (before, after) = (&tokens[..at], &tokens[at + 1..]);
        at += 1;
        match token {
            TokenTree::Group(group) => out.extend([inside(group, replace)]),
            TokenTree::Ident(word) if word == "self" && !is_path(after) => {
                let read = field(token, after);
                at += read.as_ref().map_or(0, |read| read.length);
                let rest = read.as_ref().and_then(|read| read.rest.clone());
                out.extend(replace(read.map_or(Name::Whole(word.clone()), |read| read.name)));
                out.extend(rest);
            }
            TokenTree::Ident(word) if word == "cx" && is_value(before, after) => {
                out.extend(replace(Name::Context(word.clone())));
            }
            token => out.extend([token.clone()]),
        }
    }
    out
}

fn inside(group: &Group, replace: &mut dyn FnMut(Name) -> TokenStream) -> TokenTree {
    let mut inner = Group::new(group.delimiter(), stream(group.stream(), replace));
    inner.set_span(group.span());
    inner.into()
}

struct FieldRead {
    name: Name,
    /// How many tokens it takes behind `self`.
    length: usize,
    /// `.1` of `self.0.1`, which comes as one number.
    rest: Option<TokenStream>,
}

/// `.x` or `.0` behind `self`, unless it is a call.
fn field(word: &TokenTree, after: &[TokenTree]) -> Option<FieldRead> {
    let [TokenTree::Punct(dot), name, rest @ ..] = after else {
        return None;
    };
    if dot.as_char() != '.' {
        return None;
    }
    let written = || TokenStream::from_iter([word.clone(), dot.clone().into(), name.clone()]);
    match name {
        TokenTree::Ident(ident) if ident != "await" && !is_call(rest) => {
            let name = Name::Field { member: Member::Named(ident.clone()), written: written() };
            Some(FieldRead { name, length: 2, rest: None })
        }
        TokenTree::Literal(literal) => {
            let (member, rest) = indexes(literal)?;
            let name = Name::Field { member, written: written() };
            Some(FieldRead { name, length: 2, rest })
        }
        _ => None,
    }
}

/// `0`, or `0.1`, which is the field `0` and then `.1`.
fn indexes(literal: &Literal) -> Option<(Member, Option<TokenStream>)> {
    let text = literal.to_string();
    let (first, second) = text.split_once('.').map_or((&*text, ""), |(first, rest)| (first, rest));
    let span = literal.span();
    let member = Index { index: first.parse().ok()?, span };
    let mut rest = None;
    if text.len() > first.len() {
        let mut dot = Punct::new('.', Spacing::Alone);
        dot.set_span(span);
        let mut tokens = TokenStream::from_iter([TokenTree::from(dot)]);
        if !second.is_empty() {
            Index { index: second.parse().ok()?, span }.to_tokens(&mut tokens);
        }
        rest = Some(tokens);
    }
    Some((member.into(), rest))
}

/// `(…)` or `::<…>` behind a name.
fn is_call(after: &[TokenTree]) -> bool {
    match after {
        [TokenTree::Group(group), ..] => group.delimiter() == proc_macro2::Delimiter::Parenthesis,
        _ => is_path(after),
    }
}

/// `::` behind a name.
fn is_path(after: &[TokenTree]) -> bool {
    matches!(after, [TokenTree::Punct(a), TokenTree::Punct(b), ..]
        if a.as_char() == ':' && a.spacing() == Spacing::Joint && b.as_char() == ':')
}

/// Whether a name stands for a value: it is no member, part of a path, macro, lifetime or label.
fn is_value(before: &[TokenTree], after: &[TokenTree]) -> bool {
    let twice = |char| {
        matches!(before, [.., TokenTree::Punct(a), TokenTree::Punct(b)]
            if a.as_char() == char && b.as_char() == char)
    };
    let is_member = matches!(before, [.., TokenTree::Punct(a)] if ".'".contains(a.as_char()));
    let is_name = match after {
        [TokenTree::Punct(a), TokenTree::Punct(b), ..] if a.as_char() == '!' => b.as_char() != '=',
        [TokenTree::Punct(a), ..] => ":!".contains(a.as_char()),
        _ => false,
    };
    (!is_member || twice('.')) && !twice(':') && !is_name
}
