//! The rules of a field, or of its items.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use super::{
    Emitter,
    call::{Home, in_words, reworded},
    names,
    peel::{self, Part, peel_local},
};
use crate::model::{Call, Custom, Group, Item, Reads, Variant, Wire};

/// The value that items apply to.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) variant: &'a Variant,
    /// What rules see of it.
    pub(super) subject: &'a proc_macro2::Ident,
    pub(super) ty: Option<&'a Type>,
    /// A flattened field: what is nested in it has no step of its own.
    pub(super) flattened: bool,
}

impl Emitter<'_> {
    pub(super) fn items(&self, place: Place<'_>, items: &[Item]) -> TokenStream {
        items.iter().map(|item| self.item(place, item)).collect()
    }

    fn item(&self, place: Place<'_>, item: &Item) -> TokenStream {
        let visitor = names::visitor();
        match item {
            Item::Rule(call) => self.call_item(place, call),
            Item::Custom(custom) => self.custom(place, custom),
            Item::Nested { with: Some(path), .. } => {
                let span = path.span();
                let subject = names::at(place.subject, span);
                let rule = quote_spanned!(span=> &__validation::custom_for(#subject, #path));
                self.rule(place, &rule, span)
            }
            Item::Nested { with: None, span } => self.nested(place, *span),
            Item::Each(group) => self.inside(place, group, Part::Item),
            Item::Keys(group) => self.inside(place, group, Part::Key),
            Item::Values(group) => self.inside(place, group, Part::Value),
            Item::When { condition, group } => {
                let condition = self.condition(place.variant, condition);
                let items = self.items(place, &group.items);
                quote! {{
                    let __condition = #condition;
                    if __validation::Visit::when(#visitor, __condition) {
                        #items
                        __validation::Visit::end(#visitor);
                    }
                }}
            }
            Item::On { groups, group } => {
                let items = self.items(place, &group.items);
                quote! {
                    if __validation::Visit::on(#visitor, &[#(#groups),*]) {
                        #items
                        __validation::Visit::end(#visitor);
                    }
                }
            }
        }
    }

    fn call_item(&self, place: Place<'_>, call: &Call) -> TokenStream {
        let span = call.path.span();
        if call.reads.at_run_time() {
            let rule = in_words(self.call(call, Home::Rules), &call.authored);
            return self.made(place, &call.reads, &rule, span);
        }
        self.rule(place, &self.constant_rule(call), span)
    }

    fn constant_rule(&self, call: &Call) -> TokenStream {
        let rule = reworded(self.call(call, Home::Rules), &call.authored);
        quote_spanned!(call.path.span()=> &const { #rule })
    }

    /// The one rule of a field, which is known without a value, in one call with the field.
    pub(super) fn only_rule(&self, place: Place<'_>, call: &Call, field: usize) -> TokenStream {
        let span = call.path.span();
        let (visitor, slot) = (names::visitor(), self.slot());
        let (subject, rule) = (names::at(place.subject, span), self.constant_rule(call));
        quote_spanned! {span=>
            __validation::Visit::only_rule(
                #visitor,
                #subject,
                #rule,
                (&__VALIDATION_FIELDS, #field),
                (&__VALIDATION_SLOTS, #slot),
            );
        }
    }

    fn custom(&self, place: Place<'_>, custom: &Custom) -> TokenStream {
        let span = custom.rule.span;
        let tokens = &custom.rule.tokens;
        let mut reads = custom.rule.reads.clone();
        let rule = if custom.takes_cx {
            reads.cx = true;
            let context = crate::rewrite::context(span);
            quote_spanned!(span=> __validation::in_context(#tokens, #context))
        } else {
            let subject = names::at(place.subject, span);
            quote_spanned!(span=> __validation::custom_for(#subject, #tokens))
        };
        let rule = in_words(rule, &custom.authored);
        if reads.at_run_time() {
            return self.made(place, &reads, &rule, span);
        }
        self.rule(place, &quote_spanned!(span=> &#rule), span)
    }

    /// The value comes first, so that its type is known when the rule is looked at: what the compiler says
    /// of a rule that does not check it is then said of the rule.
    fn rule(&self, place: Place<'_>, rule: &TokenStream, span: Span) -> TokenStream {
        let (visitor, slot) = (names::visitor(), self.slot());
        let subject = names::at(place.subject, span);
        quote_spanned! {span=>
            __validation::Visit::rule(#visitor, #subject, #rule, &__VALIDATION_SLOTS[#slot]);
        }
    }

    /// A rule that is made anew for each value.
    fn made(&self, place: Place<'_>, reads: &Reads, rule: &TokenStream, span: Span) -> TokenStream {
        let visitor = names::visitor();
        let subject = names::at(place.subject, span);
        let some = quote_spanned!(span=> ::core::option::Option::Some(#rule));
        let made = self.bound(place.variant, reads, &some, span);
        quote_spanned! {span=> {
            let __rule = #made;
            __validation::Visit::made(#visitor, #subject, ::core::option::Option::as_ref(&__rule));
        }}
    }

    fn nested(&self, place: Place<'_>, span: Span) -> TokenStream {
        let span = Span::mixed_site().located_at(span);
        let visitor = names::visitor();
        let subject = names::at(place.subject, span);
        let nested = if place.flattened {
            quote_spanned!(span=> __validation::Visit::flattened)
        } else {
            quote_spanned!(span=> __validation::Visit::nested)
        };
        quote_spanned! {span=> {
            let __context = match __validation::Visit::context(#visitor) {
                ::core::option::Option::Some(__context) => ::core::option::Option::Some(
                    (&&&&__validation::give(__context, #subject)).__validation_give(),
                ),
                ::core::option::Option::None => ::core::option::Option::None,
            };
            #nested(#visitor, #subject, __context);
        }}
    }

    fn inside(&self, place: Place<'_>, group: &Group, part: Part) -> TokenStream {
        // In one context, or the compiler would speak of the derive as a whole.
        let span = Span::mixed_site().located_at(group.span);
        let visitor = names::visitor();
        let subject = names::at(place.subject, span);
        let (item, seen) = (names::item(), names::item_subject());
        let ty = place.ty.and_then(|ty| peel::part(ty, part));
        let peeled = peel_local(&item, ty);
        let inner = Place { subject: &seen, ty, flattened: false, ..place };
        let items = self.items(inner, &group.items);
        let call = match part {
            Part::Item => quote_spanned!(span=> __validation::Visit::each),
            Part::Key => quote_spanned!(span=> __validation::Visit::keys),
            Part::Value => quote_spanned!(span=> __validation::Visit::values),
        };
        quote_spanned! {span=>
            #call(#visitor, #subject, |#visitor, #item| {
                let #seen = #peeled;
                #items
            });
        }
    }
}

/// Whether a field adds no step to a path.
pub(super) fn is_flattened(wire: &Wire) -> bool {
    matches!(wire, Wire::Flatten)
}
