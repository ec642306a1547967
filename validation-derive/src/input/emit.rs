//! Prints the implementation of `Readable`, on which `FromInput` stands.
//!
//! For a struct with the field `name`, what is printed is, in short:
//!
//! ```text
//! impl<'de> Readable<'de> for SignUp {
//!     type Context = <Self as Validate>::Context;
//!     fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, Self::Context>) -> Found<Self> {
//!         static SHAPE: Shape = Shape { fields: &[Part { names: &["name"] }], … };
//!         let mut object = match Object::read(&input, &SHAPE) { … };
//!         let mut f0 = object.field(0, Absent::Asked, |input| probe::<String>().decode(input));
//!         if object.is_whole() { return Found::Whole(SignUp { name: f0? }) }
//!         tell_all(walk, object, |place, input, report| …, |collect| Self::__validation_check(f0, collect));
//!         Found::Nothing
//!     }
//! }
//! ```

mod bounds;
mod variant;
#[cfg(feature = "form")]
mod widget;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Reading, field::probe};
use crate::model::Shape;

/// The implementation of `Readable` for the type.
pub(super) fn emit(reading: &Reading<'_>) -> TokenStream {
    let krate = &reading.model.krate;
    let name = &reading.model.ident;
    let (own_generics, type_generics, own_bounds) = reading.model.generics.split_for_impl();
    let source = match &reading.model.context {
        Some(_) => quote!(OwnContext),
        None => quote!(NoContext),
    };
    let generics = reading.generics();
    let bounds = reading.bounds();
    let checks = reading.checks();
    let body = reading.body();
    #[cfg(feature = "form")]
    let widget = reading.widget();
    #[cfg(not(feature = "form"))]
    let widget = TokenStream::new();
    quote! {
        #[automatically_derived]
        const _: () = {
            #[allow(unused_imports)]
            use #krate::__private::{
                self as __validation, input as __input, Visit as _,
                GiveAny as _, GiveNothing as _, GivePart as _, GiveSame as _,
            };
            #[allow(unused_imports)]
            use __input::{ReadHeld as _, ReadKnown as _, ReadLeaf as _};
            #checks
            impl #own_generics __validation::Contextual for #name #type_generics #own_bounds {
                type Source = __validation::#source;
            }
            #[allow(unused_mut, unused_variables)]
            impl #generics __input::Readable<'__de> for #name #type_generics #bounds {
                type Context = <Self as __validation::Validate>::Context;

                fn walk_input(
                    __read: __input::Input<'__de>,
                    __walk: &mut __input::Walk<
                        '_,
                        '_,
                        <Self as __validation::Validate>::Context,
                    >,
                ) -> __input::Found<Self> {
                    #body
                }

                #widget
            }
        };
    }
}

impl Reading<'_> {
    fn body(&self) -> TokenStream {
        if let Some((proxy, may_fail)) = &self.attrs.proxy {
            return via(proxy, *may_fail);
        }
        if self.is_one_piece() {
            return quote! {
                __walk.take(<Self as __validation::Deserialize<'__de>>::deserialize(__read))
            };
        }
        match &self.model.shape {
            Shape::Struct(variant) => self.variant(0, variant, 0, &quote!(&__read)),
            Shape::Enum(variants) if variants.is_empty() => {
                quote!(__walk.take(<Self as __validation::Deserialize<'__de>>::deserialize(__read)))
            }
            Shape::Enum(_) if self.attrs.untagged => self.untagged(),
            Shape::Enum(_) => self.tagged(),
        }
    }
}

/// A type that is made from another one, which is read.
fn via(proxy: &syn::Type, may_fail: bool) -> TokenStream {
    let probe = probe(proxy);
    let made = match may_fail {
        false => quote! {
            __input::Found::Whole(<Self as ::core::convert::From<#proxy>>::from(__proxy))
        },
        true => quote! {
            match <Self as ::core::convert::TryFrom<#proxy>>::try_from(__proxy) {
                ::core::result::Result::Ok(__value) => __input::Found::Whole(__value),
                ::core::result::Result::Err(__error) => __walk.refuse(
                    <__input::Refused as __validation::DecodeError>::custom(__error),
                ),
            }
        },
    };
    quote! {
        match #probe.__validation_decode(::core::clone::Clone::clone(&__read)) {
            ::core::result::Result::Ok(__proxy) => #made,
            ::core::result::Result::Err(__refused) => {
                __walk.refuse_proxy(__refused, |__report| {
                    #probe.__validation_tell(__read, __report);
                })
            }
        }
    }
}
