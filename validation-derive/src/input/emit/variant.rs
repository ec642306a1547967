//! The fields of a struct, or of one variant of an enum.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Reading;
use crate::{
    emit::{names, normalize::normalized, walk::read_by},
    input::field::{has_items, probe},
    model::{Field, Shape, Variant},
    serde::Attrs,
};

impl Reading<'_> {
    /// Reads the fields from `input`, makes the value, or tells what is wrong.
    pub(super) fn variant(
        &self,
        index: usize,
        variant: &Variant,
        first: usize,
        input: &TokenStream,
    ) -> TokenStream {
        let shape = self.shape(index, variant);
        let step = match variant.ident {
            Some(_) => quote!(__choice.step),
            None => quote!(::core::option::Option::None),
        };
        let fields = || variant.fields.iter().zip(&self.fields[index]).enumerate();
        let decoded = fields().map(|(place, (field, attrs))| self.decode(place, field, attrs));
        let whole = whole(variant);
        let (told, check) = (self.tell(index, variant), self.check_call(index, variant));
        let normalize = normalize(variant, index, |place| {
            let local = names::field(place);
            quote!(#local.as_mut())
        });
        quote! {
            static __SHAPE: __input::Shape = #shape;
            let mut __object = match __input::Object::read(#input, &__SHAPE, #step) {
                ::core::result::Result::Ok(__object) => __object,
                ::core::result::Result::Err(__refused) => return __walk.refuse(__refused),
            };
            #(#decoded)*
            __object.close();
            if __object.is_whole() && !__walk.is_partial() {
                #whole
            }
            #normalize
            let __told = __input::Told { owner: Self::__validation_owner(), first: #first };
            let __context = __walk.context();
            __input::tell_all(
                __walk,
                __told,
                __object,
                (
                    &mut |__place, __input, __report| match __place {
                        #told
                        _ => {}
                    },
                    &mut |__collect| #check,
                ),
            );
            __input::Found::Nothing
        }
    }

    /// What to do where a field could not be decoded.
    fn tell(&self, index: usize, variant: &Variant) -> TokenStream {
        let fields = variant.fields.iter().zip(&self.fields[index]).enumerate();
        let told = fields.filter(|(_, (_, attrs))| !attrs.skip && attrs.with.is_none());
        told.map(|(place, (field, attrs))| self.tell_field(index, variant, (place, field, attrs)))
            .collect()
    }

    fn tell_field(
        &self,
        index: usize,
        variant: &Variant,
        (place, field, _): (usize, &Field, &Attrs),
    ) -> TokenStream {
        let (ty, probe) = (&field.ty, probe(&field.ty));
        let found = if field.is_nested() {
            quote! {
                let __inner = __context.map(|__context| {
                    (&&&&__validation::give(__context, __validation::Subject::<#ty>::plain(
                        ::core::option::Option::None,
                    )))
                    .__validation_give()
                });
                let __found = #probe.__validation_tell_in(__input, __inner, __report);
            }
        } else {
            quote!(let __found = #probe.__validation_tell(__input, __report);)
        };
        if !has_items(&field.items) {
            return quote!(#place => { #found });
        }
        let check = names::check(variant_index(variant, index));
        let fields = read_by(variant).into_iter().map(|other| match other == place {
            true => quote!(::core::option::Option::Some(&__part)),
            false => quote!(::core::option::Option::None),
        });
        let normalize = normalize(variant, index, |other| match other == place {
            true => quote!(::core::option::Option::Some(&mut __part)),
            false => quote!(::core::option::Option::None),
        });
        quote! {
            #place => {
                #found
                if let __input::Found::Part(mut __part, __places) = __found {
                    #normalize
                    __input::check_items(
                        __report,
                        __context,
                        (__told, #place),
                        __places.as_deref(),
                        |__collect| Self::#check(#(#fields,)* __collect),
                    );
                }
            }
        }
    }

    fn check_call(&self, index: usize, variant: &Variant) -> TokenStream {
        let check = names::check(variant_index(variant, index));
        let fields = read_by(variant).into_iter().map(|place| {
            let field = names::field(place);
            quote!(#field.as_ref())
        });
        quote!(Self::#check(#(#fields,)* __collect))
    }

    /// One function for each variant, which asks the rules of those fields that could be decoded.
    pub(super) fn checks(&self) -> TokenStream {
        let variants = match &self.model.shape {
            Shape::Struct(variant) => std::slice::from_ref(variant),
            Shape::Enum(variants) => variants,
        };
        if self.attrs.proxy.is_some() || self.attrs.untagged || self.is_one_piece() {
            return TokenStream::new();
        }
        let checks = variants.iter().enumerate().map(|(index, variant)| {
            let index = variant_index(variant, index);
            let (check, part) = (names::check(index), names::part(index));
            let read = read_by(variant);
            let locals: Vec<_> = read.iter().map(|&place| names::field(place)).collect();
            let types = read.iter().map(|&place| &variant.fields[place].ty);
            let context = match &self.model.context {
                Some(context) => quote!(#context),
                None => quote!(()),
            };
            quote! {
                #[doc(hidden)]
                #[allow(dead_code, clippy::too_many_arguments, clippy::type_complexity)]
                fn #check(
                    #(#locals: ::core::option::Option<&#types>,)*
                    __collect: &mut __validation::Collect<'_, '_, #context>,
                ) {
                    __validation::Visit::enter(__collect, Self::__validation_owner());
                    Self::#part(
                        ::core::option::Option::None,
                        #(#locals,)*
                        __collect,
                        ::core::marker::PhantomData,
                    );
                }
            }
        });
        let name = &self.model.ident;
        let (impl_generics, type_generics, _) = self.model.generics.split_for_impl();
        let bounds = self.bounds_of_rules();
        quote!(impl #impl_generics #name #type_generics #bounds { #(#checks)* })
    }

    /// The variant that a tag or a name tells.
    pub(super) fn tagged(&self) -> TokenStream {
        let choices = self.choices();
        let Shape::Enum(variants) = &self.model.shape else { return TokenStream::new() };
        let mut first = 0;
        let arms = variants.iter().enumerate().map(|(index, variant)| {
            let body = self.variant(index, variant, first, &quote!(&__choice.content));
            first += variant.fields.len();
            quote!(#index => { #body })
        });
        let arms: Vec<_> = arms.collect();
        quote! {
            static __CHOICES: __input::Choices = #choices;
            let __choice = match __input::Choice::read(&__read, &__CHOICES) {
                ::core::result::Result::Ok(__choice) => __choice,
                ::core::result::Result::Err(__refused) => return __walk.refuse(__refused),
            };
            match __choice.variant {
                #(#arms)*
                _ => __input::Found::Nothing,
            }
        }
    }

    /// The first variant that fits.
    pub(super) fn untagged(&self) -> TokenStream {
        let Shape::Enum(variants) = &self.model.shape else { return TokenStream::new() };
        let tries = variants.iter().enumerate().filter(|(index, _)| !self.variants[*index].skip);
        let tries = tries.map(|(index, variant)| {
            let shape = self.shape(index, variant);
            let fields = variant.fields.iter().zip(&self.fields[index]).enumerate();
            let decoded = fields.map(|(place, (field, attrs))| self.decode(place, field, attrs));
            let whole = whole(variant);
            quote! {{
                static __SHAPE: __input::Shape = #shape;
                if let ::core::result::Result::Ok(mut __object) =
                    __input::Object::read(&__read, &__SHAPE, ::core::option::Option::None)
                {
                    #(#decoded)*
                    __object.close();
                    if __object.is_whole() {
                        #whole
                    }
                }
            }}
        });
        quote! {
            #(#tries)*
            __walk.refuse_unfit()
        }
    }
}

/// The place of a variant, for an enum.
fn variant_index(variant: &Variant, index: usize) -> Option<usize> {
    variant.ident.as_ref().map(|_| index)
}

/// Changes the fields as they ask for; each comes as an `Option`.
fn normalize(
    variant: &Variant,
    index: usize,
    field: impl Fn(usize) -> TokenStream,
) -> Option<TokenStream> {
    let fields: Vec<_> = normalized(variant).map(|(place, _)| field(place)).collect();
    let normalize = names::normalize(variant_index(variant, index));
    (!fields.is_empty()).then(|| quote!(Self::#normalize(#(#fields),*);))
}

/// The value, of which every field was decoded.
fn whole(variant: &Variant) -> TokenStream {
    let locals: Vec<_> = (0..variant.fields.len()).map(names::field).collect();
    let members = variant.fields.iter().map(|field| &field.member);
    let name = match &variant.ident {
        Some(ident) => quote!(Self::#ident),
        None => quote!(Self),
    };
    let taken: Vec<_> = (0..locals.len()).map(|place| format_ident!("__taken_{place}")).collect();
    quote! {
        if let (#(::core::option::Option::Some(#taken),)*) = (#(#locals.take(),)*) {
            return __input::Found::Whole(#name { #(#members: #taken,)* });
        }
    }
}
