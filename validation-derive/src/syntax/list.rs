//! Lists parted by commas, read to the end however bad a part is.

use proc_macro2::{Delimiter, TokenTree};
use syn::{Token, parse::ParseStream};

use crate::ctxt::Ctxt;

/// Reads `part, part, …`; behind a bad part it goes on at the next comma.
pub(super) fn parse(
    cx: &Ctxt,
    input: ParseStream<'_>,
    mut part: impl FnMut(ParseStream<'_>) -> syn::Result<()>,
) {
    while !input.is_empty() {
        let result = part(input).and_then(|()| end(input));
        if let Err(error) = result {
            cx.push(error);
            skip_part(input);
        }
        if input.peek(Token![,]) {
            cx.ok(input.parse::<Token![,]>());
        }
    }
}

/// Reads the comma behind a part, unless the list ends there.
pub(super) fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() { Ok(()) } else { input.parse::<Token![,]>().map(drop) }
}

/// Refuses whatever stands between the end of a part and the comma.
pub(super) fn end(input: ParseStream<'_>) -> syn::Result<()> {
    if at_end(input) { Ok(()) } else { Err(input.error("expected `,`")) }
}

/// Whether a part ends here.
pub(super) fn at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Whether the next part came whole through an argument of a `macro_rules!`, such as `$e:expr`.
pub(super) fn is_fragment(input: ParseStream<'_>) -> bool {
    input.cursor().group(Delimiter::None).is_some()
}

fn skip_part(input: ParseStream<'_>) {
    while !at_end(input) {
        if input.parse::<TokenTree>().is_err() {
            return;
        }
    }
}
