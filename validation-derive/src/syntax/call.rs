//! `path`, `path(…)`: a rule.

use proc_macro2::Ident;
use syn::{
    AngleBracketedGenericArguments, Path, PathArguments, PathSegment, Token, ext::IdentExt,
    parenthesized, parse::ParseStream, punctuated::Punctuated, token,
};

use super::{Arg, Authored, Call, arg, list, text};
use crate::ctxt::Ctxt;

impl Call {
    /// The path as the user wrote it, for messages.
    pub(crate) fn name(&self) -> String {
        let names: Vec<_> = self.path.segments.iter().map(|part| part.ident.to_string()).collect();
        names.join("::")
    }

    pub(crate) fn is_builtin(&self) -> bool {
        self.path.leading_colon.is_none() && self.path.segments.len() == 1
    }
}

/// Reads a call.
pub(super) fn parse(cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<Call> {
    let path = path(input)?;
    let mut call = Call { path, paren: None, args: Vec::new(), authored: Authored::default() };
    if input.peek(token::Paren) {
        let content;
        call.paren = Some(parenthesized!(content in input));
        list::parse(cx, &content, |part| argument(part, &mut call));
    }
    Ok(call)
}

fn argument(input: ParseStream<'_>, call: &mut Call) -> syn::Result<()> {
    if text::is_authored(input) {
        return text::authored(input, &mut call.authored);
    }
    let arg = arg::parse(input)?;
    list::end(input)?;
    if let Some(name) = arg.name()
        && call.args.iter().filter_map(Arg::name).any(|other| other.unraw() == name.unraw())
    {
        return Err(text::twice(name));
    }
    call.args.push(arg);
    Ok(())
}

/// `a`, `a::b`, `::a::b`, `a::<T>`; unlike syn's own, keywords are names and `a(…)` ends at `a`.
fn path(input: ParseStream<'_>) -> syn::Result<Path> {
    let leading_colon = input.parse::<Option<Token![::]>>()?;
    let mut segments = Punctuated::new();
    loop {
        segments.push_value(segment(input)?);
        if !input.peek(Token![::]) {
            return Ok(Path { leading_colon, segments });
        }
        segments.push_punct(input.parse()?);
    }
}

fn segment(input: ParseStream<'_>) -> syn::Result<PathSegment> {
    if !input.peek(Ident::peek_any) {
        return Err(input.error("expected the name of a rule"));
    }
    let ident = arg::raw_keyword(Ident::parse_any(input)?);
    let arguments = if input.peek(Token![::]) && input.peek3(Token![<]) {
        PathArguments::AngleBracketed(AngleBracketedGenericArguments::parse_turbofish(input)?)
    } else {
        PathArguments::None
    };
    Ok(PathSegment { ident, arguments })
}
