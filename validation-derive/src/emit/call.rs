//! The call that builds a rule: `rules::length().min(3)`.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{LitStr, Path, spanned::Spanned, token::Paren};

use super::Emitter;
use crate::{
    model::{Authored, Beside, Call, Method, Value},
    rewrite,
};

/// Where the rules of a one-word name live.
#[derive(Clone, Copy)]
pub(super) enum Home {
    Rules,
    Object,
}

impl Emitter<'_> {
    /// The rule, without its author's code and message.
    pub(super) fn call(&self, call: &Call, home: Home) -> TokenStream {
        let path = self.path(&call.path, call.builtin, home);
        let span = call.path.span();
        let arguments = match &call.positional[..] {
            [] => TokenStream::new(),
            [one] => one.tokens.clone(),
            many => self.list(call, &many.iter().map(|one| one.tokens.clone()).collect::<Vec<_>>()),
        };
        let mut built = quote!(#path);
        built.extend([parens(call.paren.as_ref(), span, arguments)]);
        for method in &call.methods {
            built.extend(self.method(call, method));
        }
        built
    }

    /// Several values are one list. Text in the list of a built-in rule is kept as it is, so that an error
    /// needs no copy; a list that is made anew for each value is owned by the rule.
    fn list(&self, call: &Call, values: &[TokenStream]) -> TokenStream {
        let span = call.path.span();
        let count = values.len();
        let krate = &self.model.krate;
        let is_text = values.iter().all(|value| syn::parse2::<LitStr>(value.clone()).is_ok());
        match (call.builtin, call.reads.at_run_time()) {
            (true, _) if is_text => {
                quote_spanned!(span=> #krate::rules::listed::<_, #count>(&(&[#(#values),*] as &[&str])))
            }
            (true, true) => quote_spanned!(span=> [#(#values),*]),
            _ => quote_spanned!(span=> &[#(#values),*]),
        }
    }

    fn path(&self, path: &Path, builtin: bool, home: Home) -> TokenStream {
        if !builtin {
            return path.to_token_stream();
        }
        let krate = &self.model.krate;
        // The way is spanned as the name, so that what rustc says of it underlines the name.
        let span = path.span();
        let krate = respanned(krate.to_token_stream(), span);
        match home {
            Home::Rules => quote_spanned!(span=> #krate::rules::#path),
            Home::Object => quote_spanned!(span=> #krate::object::#path),
        }
    }

    /// Several values for a built-in rule are one list, as they are for its constructor; a method of the
    /// user's takes as many as it wants.
    fn method(&self, call: &Call, method: &Method) -> TokenStream {
        let name = &method.name;
        let has_fields = method.values.iter().any(|value| matches!(value, Value::Field(_)));
        let value = |value| match text(value) {
            // A list has items of one type, which is that of the fields.
            Some(text) if has_fields && call.builtin => {
                quote_spanned!(text.span()=> __validation::Beside::written(#text))
            }
            _ => self.value(value),
        };
        let values: Vec<_> = method.values.iter().map(value).collect();
        let arguments = match &values[..] {
            [_, _, ..] if call.builtin => self.list(call, &values),
            values => quote!(#(#values),*),
        };
        let arguments = parens(method.paren.as_ref(), name.span(), arguments);
        quote_spanned!(name.span()=> .#name #arguments)
    }

    fn value(&self, value: &Value) -> TokenStream {
        match value {
            Value::Source(source) => source.tokens.clone(),
            Value::Field(field) => beside(field),
            Value::Word(word) => {
                let krate = &self.model.krate;
                quote_spanned!(word.span()=> {
                    #[allow(unused_imports)]
                    use #krate::rules::words::*;
                    #word
                })
            }
        }
    }
}

/// A value that is a text as it is written.
fn text(value: &Value) -> Option<LitStr> {
    match value {
        Value::Source(source) => syn::parse2(source.tokens.clone()).ok(),
        Value::Field(_) | Value::Word(_) => None,
    }
}

/// A field as an argument: what it is given as depends on its type, which method resolution knows.
fn beside(Beside { source, member, place, sensitive }: &Beside) -> TokenStream {
    let span = source.span;
    let field = rewrite::binding(member, span);
    let lend = if *sensitive {
        quote_spanned!(span=> __validation::LendSecret)
    } else {
        quote_spanned!(span=> __validation::Lend)
    };
    quote_spanned!(span=> (&&&#lend(#field, &__VALIDATION_FIELDS[#place])).__validation_lend())
}

/// The rule under another code or message, where its author gives one.
pub(super) fn reworded(rule: TokenStream, authored: &Authored) -> TokenStream {
    wrapped(rule, authored, "reworded")
}

/// The same for a rule that is made when the program runs.
pub(super) fn in_words(rule: TokenStream, authored: &Authored) -> TokenStream {
    wrapped(rule, authored, "in_words")
}

fn wrapped(rule: TokenStream, authored: &Authored, wrapper: &str) -> TokenStream {
    let Some(words) = words(authored) else { return rule };
    let span = authored.message.as_ref().or(authored.code.as_ref()).map(Spanned::span);
    let span = span.unwrap_or_else(Span::call_site);
    let wrapper = Ident::new(wrapper, span);
    quote_spanned!(span=> __validation::#wrapper(#rule, #words))
}

/// `&Authored { … }`, if there is anything in it.
pub(super) fn words(authored: &Authored) -> Option<TokenStream> {
    let Authored { code, message } = authored;
    if code.is_none() && message.is_none() {
        return None;
    }
    let option = |text: &Option<LitStr>| match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    };
    let (code, message) = (option(code), option(message));
    Some(quote!(const { &__validation::Authored::new(#code, #message) }))
}

fn parens(paren: Option<&Paren>, span: Span, inner: TokenStream) -> TokenTree {
    let span = paren.map_or(span, |paren| paren.span.join());
    let mut group = Group::new(proc_macro2::Delimiter::Parenthesis, inner);
    group.set_span(span);
    TokenTree::Group(group)
}

fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    });
    tokens.collect()
}
