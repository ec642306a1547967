//! Prints the implementation of `Model`, for a type that has a table.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use std::collections::BTreeSet;

use super::{Emitter, call::words, names, object::names_of};
use crate::model::{Condition, Constraint, Finding, Reference, Shape, Table, Unique, Variant};

impl Emitter<'_> {
    pub(super) fn table(&self) -> Option<TokenStream> {
        let (table, Shape::Struct(variant)) = (self.model.table.as_ref()?, &self.model.shape)
        else {
            return None;
        };
        let printer = Printer { table, variant };
        let statics = printer.statics();
        let (column, is_within) = (printer.column(), self.is_within(table, variant));
        let name = &self.model.ident;
        let (impl_generics, type_generics, _) = self.model.generics.split_for_impl();
        let bounds = self.bounds();
        Some(quote! {
            #statics
            impl #impl_generics __validation::Model for #name #type_generics #bounds {
                fn table() -> &'static __validation::Table {
                    &__VALIDATION_TABLE
                }

                #column
                #is_within
            }
        })
    }

    /// Whether a row is one of those that a `unique` speaks of.
    fn is_within(&self, table: &Table, variant: &Variant) -> TokenStream {
        let conditional = table.uniques.iter().enumerate().filter_map(|(number, unique)| {
            let (_, condition) = unique.among.as_ref()?;
            let asked = self.of_value(variant, condition);
            Some(quote!(#number => ::core::option::Option::unwrap_or(#asked, false),))
        });
        quote! {
            fn is_within(&self, __unique: usize) -> bool {
                match __unique {
                    #(#conditional)*
                    _ => true,
                }
            }
        }
    }

    /// A condition, asked of a value that is there.
    fn of_value(&self, variant: &Variant, condition: &Condition) -> TokenStream {
        let bindings = condition.reads.fields.iter().map(|&index| {
            let (field, member) = (names::field(index), &variant.fields[index].member);
            quote!(let #field = ::core::option::Option::Some(&self.#member);)
        });
        let this = condition.reads.whole.then(|| {
            let this = names::this();
            quote!(let #this = ::core::option::Option::Some(self);)
        });
        let asked = self.condition(variant, condition);
        quote!({ #(#bindings)* #this #asked })
    }
}

struct Printer<'a> {
    table: &'a Table,
    variant: &'a Variant,
}

impl Printer<'_> {
    fn statics(&self) -> TokenStream {
        let Table { name, columns, key, uniques, references, constraints } = self.table;
        let key = key.iter().map(|(place, _)| place);
        let columns = columns.iter().map(|column| {
            let (field, name) = (column.field, &column.name);
            let cast = column.cast.as_ref().map(|cast| quote!(.cast(#cast)));
            quote!(__validation::Column::new(#field, #name) #cast)
        });
        let uniques = uniques.iter().map(|unique| self.unique(unique));
        let references = references.iter().map(|reference| self.reference(reference));
        let constraints = constraints.iter().map(|constraint| self.constraint(constraint));
        quote! {
            static __VALIDATION_TABLE: __validation::Table =
                __validation::Table::new(#name, &__VALIDATION_OWNER)
                    .with_columns(const { &[#(#columns),*] }, &[#(#key),*])
                    .with_constraints(
                        const { &[#(#uniques),*] },
                        const { &[#(#references),*] },
                        const { &[#(#constraints),*] },
                    );
        }
    }

    fn unique(&self, unique: &Unique) -> TokenStream {
        let (columns, names) = (&unique.columns, self.names(&unique.columns));
        let fold = unique.case_insensitive.then(|| quote!(.ignoring_case()));
        let among = unique.among.as_ref().map(|(filter, _)| quote!(.among(#filter)));
        let Finding { constraint, at, .. } = &unique.finding;
        let (constraint, at) = (option(constraint.as_ref()), option(at.as_ref()));
        let words = said(&unique.finding);
        quote! {
            __validation::Unique::new(&[#(#columns),*], #names) #fold #among
                .finding(#constraint, #at, #words)
        }
    }

    fn reference(&self, reference: &Reference) -> TokenStream {
        let Reference { column, table, to, filter, finding } = reference;
        let names = self.names(&[*column]);
        let among = filter.as_ref().map(|filter| quote!(.among(#filter)));
        let (constraint, words) = (option(finding.constraint.as_ref()), said(finding));
        quote! {
            __validation::Reference::new(#column, #names, #table, #to) #among
                .finding(#constraint, #words)
        }
    }

    fn constraint(&self, constraint: &Constraint) -> TokenStream {
        let Constraint { fields, finding, .. } = constraint;
        let names = names_of(self.variant, fields);
        let name = option(finding.constraint.as_ref());
        let (at, words) = (option(finding.at.as_ref()), said(finding));
        quote!(__validation::Constraint::new(#name, #names, #at, #words))
    }

    /// The names of columns on the wire.
    fn names(&self, columns: &[usize]) -> TokenStream {
        let fields: Vec<_> = columns.iter().map(|&place| self.table.columns[place].field).collect();
        names_of(self.variant, &fields)
    }

    /// The values of the columns that are looked up, each asked for where the attribute asks for it.
    fn column(&self) -> TokenStream {
        let mut seen = BTreeSet::new();
        let mut arms = TokenStream::new();
        let asked =
            self.table.uniques.iter().flat_map(|unique| {
                unique.columns.iter().map(|&column| (column, unique.finding.span))
            });
        let references = self.table.references.iter();
        let asked = asked
            .chain(references.map(|reference| (reference.column, reference.finding.span)))
            .chain(self.table.key.iter().copied());
        for (place, span) in asked {
            if seen.insert(place) {
                let field = &self.variant.fields[self.table.columns[place].field];
                // One span for the whole call, so that a type without `ToColumn` is told there.
                let (value, member) = (Ident::new("__value", span), &field.member);
                let column = quote_spanned!(span=> __validation::ToColumn::to_column(#value));
                arms.extend(quote!(#place => { let #value = &self.#member; #column }));
            }
        }
        quote! {
            fn column(&self, __column: usize) -> __validation::ColumnValue<'_> {
                match __column {
                    #arms
                    _ => __validation::ColumnValue::Null,
                }
            }
        }
    }
}

fn said(finding: &Finding) -> TokenStream {
    option(words(&finding.authored).as_ref())
}

fn option(value: Option<&impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
