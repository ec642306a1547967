//! The rules of the whole object.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{
    Emitter,
    call::{Home, words},
    names,
};
use crate::{
    model::{Authored, Call, Condition, ObjectRule, Variant, Wire},
    rewrite,
};

impl Emitter<'_> {
    pub(super) fn object_rules(&self, variant: &Variant, first: usize) -> TokenStream {
        if variant.rules.is_empty() {
            return TokenStream::new();
        }
        let visitor = names::visitor();
        let rules = variant.rules.iter().map(|rule| match rule {
            ObjectRule::Check { condition, authored, field, .. } => {
                self.check(variant, first, condition, authored, *field)
            }
            ObjectRule::Clean { path, reads, .. } => {
                let reads = match reads {
                    Some(reads) => {
                        let reads = reads.iter().map(|index| first + index);
                        quote!(::core::option::Option::Some(&[#(#reads),*]))
                    }
                    None => quote!(::core::option::Option::None),
                };
                self.clean(path, &reads)
            }
            ObjectRule::Fields { call, fields } => self.together(variant, first, call, fields),
        });
        quote! {
            __validation::Visit::object(#visitor);
            #(#rules)*
        }
    }

    fn check(
        &self,
        variant: &Variant,
        first: usize,
        condition: &Condition,
        authored: &Authored,
        field: Option<usize>,
    ) -> TokenStream {
        let visitor = names::visitor();
        let reads = (!condition.reads.whole).then_some(&condition.reads.fields[..]);
        let check = check_static(variant, first, reads, authored, field);
        let asked = self.condition(variant, condition);
        // The context is not there in the quick pass.
        if condition.pure && !condition.reads.cx && !condition.reads.whole {
            return quote! {{
                #check
                let __condition = #asked;
                __validation::Visit::compare(#visitor, &__CHECK, __condition);
            }};
        }
        quote! {{
            #check
            if __validation::Visit::may_check(#visitor, &__CHECK) {
                let __condition = #asked;
                __validation::Visit::checked(#visitor, &__CHECK, __condition);
            }
        }}
    }

    fn clean(&self, path: &syn::ExprPath, reads: &TokenStream) -> TokenStream {
        let (visitor, this) = (names::visitor(), names::this());
        let (whole, context) = (rewrite::whole(path.span()), rewrite::context(path.span()));
        let with_context = self.model.context.as_ref().map(|_| quote!(, #context));
        let call = quote_spanned!(path.span()=> #path(#whole #with_context));
        quote! {
            if __validation::Visit::may_clean(#visitor, #reads) {
                #[allow(unused_variables)]
                if let (
                    ::core::option::Option::Some(#whole),
                    ::core::option::Option::Some(#context),
                ) = (#this, __validation::Visit::context(#visitor)) {
                    __validation::Visit::cleaned(#visitor, #call);
                }
            }
        }
    }

    fn together(
        &self,
        variant: &Variant,
        first: usize,
        call: &Call,
        fields: &[usize],
    ) -> TokenStream {
        let (visitor, span) = (names::visitor(), call.path.span());
        let rule = self.call(call, Home::Object);
        let reads = fields.iter().map(|index| first + index);
        let names = names_of(variant, fields);
        let words = words(&call.authored).map(|words| quote!(.in_words(#words)));
        let subjects = fields.iter().map(|&index| names::at(&names::subject(index), span));
        let together = quote! {
            const {
                __validation::Together::new(&__VALIDATION_FIELDS, &[#(#reads),*], #names)#words
            }
        };
        let values = quote_spanned!(span=> (#(#subjects,)*));
        if !call.reads.at_run_time() {
            let rule = quote_spanned!(span=> &const { #rule });
            return quote_spanned! {span=>
                __validation::Visit::together(#visitor, #values, #rule, #together);
            };
        }
        let check = check_static(variant, first, Some(fields), &call.authored, None);
        let some = quote_spanned!(span=> ::core::option::Option::Some(#rule));
        let made = self.bound(variant, &call.reads, &some, span);
        quote_spanned! {span=> {
            #check
            if __validation::Visit::may_check(#visitor, &__CHECK) {
                if let ::core::option::Option::Some(__rule) = #made {
                    __validation::Visit::together(#visitor, #values, &__rule, #together);
                }
            }
        }}
    }
}

fn check_static(
    variant: &Variant,
    first: usize,
    reads: Option<&[usize]>,
    authored: &Authored,
    field: Option<usize>,
) -> TokenStream {
    let none = quote!(::core::option::Option::None);
    let some = |tokens| quote!(::core::option::Option::Some(#tokens));
    let names = names_of(variant, reads.unwrap_or_default());
    let reads = reads.map_or(none.clone(), |reads| {
        let reads = reads.iter().map(|index| first + index);
        some(quote!(&[#(#reads),*]))
    });
    let at = field.map_or(none.clone(), |index| {
        let index = first + index;
        some(quote!(#index))
    });
    let words = words(authored).map_or(none, some);
    quote! {
        static __CHECK: __validation::Check = __validation::Check {
            fields: &__VALIDATION_FIELDS,
            reads: #reads,
            names: #names,
            at: #at,
            words: #words,
        };
    }
}

/// The names of fields, as a param that is known when the program is compiled.
pub(super) fn names_of(variant: &Variant, fields: &[usize]) -> TokenStream {
    let names = fields.iter().map(|&index| wire_name(variant, index));
    quote!(&(&[#(#names),*] as &[&str]))
}

/// The name of a field in the params of an error.
fn wire_name(variant: &Variant, index: usize) -> String {
    match &variant.fields[index].wire {
        Wire::Named(name) => name.clone(),
        Wire::Index(index) => index.to_string(),
        Wire::Flatten => variant.fields[index].rust.clone(),
    }
}
