//! How a type is entered in a form.

use proc_macro2::TokenStream;
use quote::quote;

use super::Reading;
use crate::{
    input::field::probe,
    model::{Shape, Variant, Wire},
    syntax::Style,
};

impl Reading<'_> {
    /// `Readable::widget`.
    pub(super) fn widget(&self) -> TokenStream {
        let widget = if let Some((proxy, _)) = &self.attrs.proxy {
            let probe = probe(proxy);
            quote!(#probe.__validation_widget())
        } else {
            match &self.model.shape {
                Shape::Struct(variant) => self.fields_widget(variant),
                Shape::Enum(_) => self.enum_widget(),
            }
        };
        quote! {
            fn widget() -> (__validation::Widget, bool) {
                #widget
            }
        }
    }

    fn fields_widget(&self, variant: &Variant) -> TokenStream {
        let read = || variant.fields.iter().zip(&self.fields[0]).enumerate();
        let read = || read().filter(|(_, (_, attrs))| !attrs.skip);
        let is_inner = |wire: &Wire| matches!(wire, Wire::Flatten);
        if let Some((_, (field, attrs))) = read().next()
            && is_inner(&field.wire)
            && !attrs.flatten
        {
            let probe = probe(&field.ty);
            return quote!(#probe.__validation_widget());
        }
        if self.input.variants[0].style != Style::Named {
            return quote!((__validation::Widget::Own, false));
        }
        let fields = read().map(|(place, (field, attrs))| {
            let probe = probe(&field.ty);
            match attrs.flatten {
                true => quote! {
                    if let __validation::Widget::Fields(__inner) = #probe.__validation_widget().0 {
                        __fields.extend(__inner());
                    }
                },
                false => quote! {
                    __fields.push(__validation::FormField::new(
                        &Self::__validation_owner().all()[#place],
                        #probe.__validation_widget(),
                    ));
                },
            }
        });
        quote! {
            (
                __validation::Widget::Fields(|| {
                    let mut __fields = __validation::Vec::new();
                    #(#fields)*
                    __fields
                }),
                false,
            )
        }
    }

    /// A choice, where no variant holds anything.
    fn enum_widget(&self) -> TokenStream {
        let is_name = self.attrs.tag.is_none() && !self.attrs.untagged && !self.is_one_piece();
        let holds_nothing = |variant: &crate::syntax::Variant<'_>| variant.style == Style::Unit;
        if !is_name || !self.input.variants.iter().all(holds_nothing) {
            return quote!((__validation::Widget::Own, false));
        }
        let names = self.names();
        quote!((__validation::Widget::Select(__validation::Vec::from([#(#names),*])), false))
    }
}
