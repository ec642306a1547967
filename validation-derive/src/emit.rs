//! Prints the implementation of `Validate`.
//!
//! For a type with a rule on its field `name`, what is printed is, in short:
//!
//! ```text
//! const _: () = {
//!     static OWNER: Owner = Owner::new("SignUp").fields(&FIELDS);
//!     static FIELDS: [Field; 1] = [Field::new(&OWNER, "name", "name")];
//!     static SLOTS: [Slot; 1] = [const { Slot::new() }; 1];
//!     impl Validate for SignUp {
//!         type Context = ();
//!         fn walk<'c, V: Visit<'c, ()>>(this: Option<&Self>, v: &mut V) {
//!             v.enter(&OWNER);
//!             let (f0,) = match this { Some(Self { name: f0, .. }) => (Some(f0),), None => (None,) };
//!             let s0 = peel(f0);
//!             if v.field(&FIELDS, 0) {
//!                 v.rule(&const { rules::length().min(3) }, &SLOTS[0], s0);
//!             }
//!         }
//!     }
//! };
//! ```

mod bounds;
mod call;
mod condition;
mod constant;
mod item;
pub(crate) mod names;
pub(crate) mod normalize;
mod object;
mod peel;
mod statics;
mod table;
pub(crate) mod walk;

use std::{cell::Cell, collections::BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::Model;

/// What is printed besides, and shared by all parts of a type.
struct Emitter<'a> {
    model: &'a Model,
    /// How many slots the rules have taken so far.
    slots: Cell<usize>,
}

impl Emitter<'_> {
    fn slot(&self) -> usize {
        self.slots.replace(self.slots.get() + 1)
    }
}

/// The `where` clause that the rules ask for.
pub(crate) fn rule_bounds(model: &Model) -> TokenStream {
    Emitter { model, slots: Cell::new(0) }.bounds()
}

/// The parameters of the type that are nested.
pub(crate) fn nested_parameters(model: &Model) -> BTreeSet<Ident> {
    Emitter { model, slots: Cell::new(0) }.nested_parameters()
}

/// The implementation of `Validate` for the type.
pub(crate) fn emit(model: &Model) -> TokenStream {
    let emitter = Emitter { model, slots: Cell::new(0) };
    let parts = emitter.parts();
    let walk = emitter.walk();
    let (normalize, normalizers) = (emitter.normalize(), emitter.normalizers());
    let statics = emitter.statics();
    let constants = emitter.constants();
    let table = emitter.table();
    let krate = &model.krate;
    let name = &model.ident;
    let context = emitter.context();
    let (impl_generics, type_generics, _) = model.generics.split_for_impl();
    let bounds = emitter.bounds();
    quote! {
        #constants
        #[automatically_derived]
        #[allow(unused_qualifications)] // a rule of the user's is told from ours by its path
        const _: () = {
            #[allow(unused_imports)]
            use #krate::__private::{
                self as __validation, PeelKnown as _, PeelLayer as _, PeelNothing as _,
                GiveAny as _, GiveNothing as _, GivePart as _, GiveSame as _,
                NormalizeKnown as _, NormalizeNothing as _, LendCopy as _, LendReference as _, LendShown as _, LendText as _, Visit as _,
            };
            #statics
            impl #impl_generics #name #type_generics #bounds {
                #[doc(hidden)]
                #[allow(dead_code)]
                fn __validation_owner() -> &'static __validation::Owner {
                    &__VALIDATION_OWNER
                }

                #parts
                #normalizers
            }
            impl #impl_generics __validation::Validate for #name #type_generics #bounds {
                type Context = #context;

                fn report(
                    &self,
                    __context: &<Self as __validation::Validate>::Context,
                    __report: &mut __validation::Report<'_>,
                ) {
                    __validation::collect(self, __context, __report);
                }

                #walk
                #normalize
            }
            #table
        };
    }
}
