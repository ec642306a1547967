//! The walk through a value.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    Emitter,
    item::{Place, is_flattened},
    names,
    peel::peel_local,
};
use crate::model::{Item, ObjectRule, Reads, Shape, Variant};

impl Emitter<'_> {
    pub(super) fn context(&self) -> TokenStream {
        match &self.model.context {
            Some(context) => quote!(#context),
            None => quote!(()),
        }
    }

    pub(super) fn walk(&self) -> TokenStream {
        let (this, visitor) = (names::this(), names::visitor());
        let context = self.context();
        let body = match &self.model.shape {
            Shape::Struct(variant) => self.fields_and_rules(variant),
            Shape::Enum(variants) => {
                variants.iter().enumerate().map(|(index, of)| self.variant(index, of)).collect()
            }
        };
        quote! {
            #[inline(always)]
            fn walk<'__validation, __ValidationVisit>(
                #this: ::core::option::Option<&Self>,
                #visitor: &mut __ValidationVisit,
                __lifetime: __validation::Lifetime<'__validation, #context>,
            )
            where
                __ValidationVisit: __validation::Visit<'__validation, #context>,
            {
                __validation::Visit::enter(#visitor, &__VALIDATION_OWNER);
                #body
            }
        }
    }

    /// The walk through the fields of a struct or of a variant, each of which may be missing: what was read
    /// from input may have mistakes in some of them.
    pub(super) fn parts(&self) -> TokenStream {
        match &self.model.shape {
            Shape::Struct(variant) => self.part(None, variant, 0),
            Shape::Enum(variants) => {
                let mut first = 0;
                let mut parts = TokenStream::new();
                for (index, variant) in variants.iter().enumerate() {
                    parts.extend(self.part(Some(index), variant, first));
                    first += variant.fields.len();
                }
                parts
            }
        }
    }

    fn part(&self, index: Option<usize>, variant: &Variant, first: usize) -> TokenStream {
        let (this, visitor) = (names::this(), names::visitor());
        let (part, context) = (names::part(index), self.context());
        let read = read_by(variant);
        let fields = read.iter().map(|&index| {
            let (field, ty) = (names::field(index), &variant.fields[index].ty);
            quote!(#field: ::core::option::Option<&#ty>)
        });
        let body = self.body(variant, first);
        quote! {
            #[doc(hidden)]
            #[inline(always)]
            #[allow(unused_variables, clippy::too_many_arguments, clippy::type_complexity)]
            fn #part<'__validation, __ValidationVisit>(
                #this: ::core::option::Option<&Self>,
                #(#fields,)*
                #visitor: &mut __ValidationVisit,
                _: __validation::Lifetime<'__validation, #context>,
            )
            where
                __ValidationVisit: __validation::Visit<'__validation, #context>,
            {
                #body
            }
        }
    }

    /// All of a struct: its fields are there, or the walk has no value.
    fn fields_and_rules(&self, variant: &Variant) -> TokenStream {
        let (this, visitor, part) = (names::this(), names::visitor(), names::part(None));
        let bound = Bindings::of(variant);
        let Bindings { fields, pattern, .. } = &bound;
        let bind = (!fields.is_empty()).then(|| {
            let (some, none) = (bound.some(), bound.none());
            quote! {
                let (#(#fields,)*) = match #this {
                    ::core::option::Option::Some(Self { #pattern .. }) => #some,
                    ::core::option::Option::None => #none,
                };
            }
        });
        quote!(#bind Self::#part(#this, #(#fields,)* #visitor, __lifetime);)
    }

    /// One variant of an enum: the value's, or any where the walk has no value.
    fn variant(&self, index: usize, variant: &Variant) -> TokenStream {
        if seen(variant).is_empty() && variant.rules.is_empty() {
            return TokenStream::new();
        }
        let (this, name, visitor) = (names::this(), &variant.ident, names::visitor());
        let part = names::part(Some(index));
        let bound = Bindings::of(variant);
        let (some, none) = (bound.some(), bound.none());
        let Bindings { fields, pattern, .. } = &bound;
        quote! {
            #[allow(unreachable_patterns)]
            let (__is, (#(#fields,)*)) = match #this {
                ::core::option::Option::Some(Self::#name { #pattern .. }) => (true, #some),
                ::core::option::Option::None => (true, #none),
                ::core::option::Option::Some(_) => (false, #none),
            };
            if __is {
                Self::#part(#this, #(#fields,)* #visitor, __lifetime);
            }
        }
    }

    fn body(&self, variant: &Variant, first: usize) -> TokenStream {
        let visitor = names::visitor();
        let subjects = seen(variant).into_iter().map(|index| {
            let subject = names::subject(index);
            let peeled = peel_local(&names::field(index), Some(&variant.fields[index].ty));
            quote!(let #subject = #peeled;)
        });
        let fields = variant.fields.iter().enumerate().filter(|(_, field)| !field.items.is_empty());
        let fields = fields.map(|(index, field)| {
            let place = Place {
                variant,
                subject: &names::subject(index),
                ty: Some(&field.ty),
                flattened: is_flattened(&field.wire) && variant.prefix.is_empty(),
            };
            let index = first + index;
            if let [Item::Rule(call)] = &field.items[..]
                && !call.reads.at_run_time()
            {
                return self.only_rule(place, call, index);
            }
            let items = self.items(place, &field.items);
            quote! {
                if __validation::Visit::field(#visitor, &__VALIDATION_FIELDS, #index) {
                    #items
                }
            }
        });
        let rules = self.object_rules(variant, first);
        quote!(#(#subjects)* #(#fields)* #rules)
    }
}

/// The fields that are bound, each an `Option`.
struct Bindings {
    fields: Vec<Ident>,
    pattern: TokenStream,
}

/// As many fields as the core binds in one call.
const AT_ONCE: usize = 12;

impl Bindings {
    fn of(variant: &Variant) -> Self {
        let read = read_by(variant);
        let members = read.iter().map(|&index| &variant.fields[index].member);
        let fields: Vec<_> = read.iter().map(|&index| names::field(index)).collect();
        let pattern = quote!(#(#members: #fields,)*);
        Bindings { fields, pattern }
    }

    fn some(&self) -> TokenStream {
        let fields = &self.fields;
        match fields.len() {
            0 => quote!(()),
            1..=AT_ONCE => quote!(__validation::some((#(#fields,)*))),
            _ => quote!((#(::core::option::Option::Some(#fields),)*)),
        }
    }

    fn none(&self) -> TokenStream {
        match self.fields.len() {
            0 => quote!(()),
            1..=AT_ONCE => quote!(__validation::none()),
            count => {
                let none = (0..count).map(|_| quote!(::core::option::Option::None));
                quote!((#(#none,)*))
            }
        }
    }
}

/// The fields of which a subject is needed: those with rules, and those that object rules name.
fn seen(variant: &Variant) -> BTreeSet<usize> {
    let with_items = variant.fields.iter().enumerate().filter(|(_, field)| !field.items.is_empty());
    let named = variant.rules.iter().flat_map(|rule| match rule {
        ObjectRule::Fields { fields, .. } => fields.clone(),
        _ => Vec::new(),
    });
    with_items.map(|(index, _)| index).chain(named).collect()
}

/// The fields that are bound: those seen, and those that expressions read.
pub(crate) fn read_by(variant: &Variant) -> BTreeSet<usize> {
    let mut read = seen(variant);
    for item in variant.fields.iter().flat_map(|field| &field.items) {
        read_by_item(item, &mut read);
    }
    for rule in &variant.rules {
        match rule {
            ObjectRule::Check { condition, .. } => read.extend(&condition.reads.fields),
            ObjectRule::Clean { .. } => {}
            ObjectRule::Fields { call, .. } => read.extend(&call.reads.fields),
        }
    }
    read
}

fn read_by_item(item: &Item, read: &mut BTreeSet<usize>) {
    let mut add = |reads: &Reads| read.extend(&reads.fields);
    let group = match item {
        Item::Rule(call) => return add(&call.reads),
        Item::Custom(custom) => return add(&custom.rule.reads),
        Item::Nested { .. } => return,
        Item::When { condition, group } => {
            add(&condition.reads);
            group
        }
        Item::Each(group) | Item::Keys(group) | Item::Values(group) | Item::On { group, .. } => {
            group
        }
    };
    for item in &group.items {
        read_by_item(item, read);
    }
}
