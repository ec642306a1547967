//! The table of a type: which columns it has, and what is asked of them.

mod refuse;

use proc_macro2::Span;
use syn::{Member, spanned::Spanned};

use super::{
    Column, Constraint, Finding, Reference, Scope, Table, Unique, Variant, Wire, condition,
    suggest::near,
};
use crate::{
    ctxt::Ctxt,
    syntax::{self, Authored, Input, name_of},
};

/// Builds the table, if the type has one.
pub(super) fn build(
    cx: &Ctxt,
    input: &Input<'_>,
    scopes: &[Scope<'_>],
    variants: &[Variant],
) -> Option<Table> {
    let Some((word, name)) = &input.object.table else {
        refuse::without_table(cx, input);
        return None;
    };
    let (Some(scope), Some(variant), Some(syntax), true) =
        (scopes.first(), variants.first(), input.variants.first(), refuse::has_columns(input))
    else {
        cx.error(word, "`table` belongs on a struct with named fields, which are its columns");
        return None;
    };
    let columns = columns(variant, syntax);
    refuse::on_flattened(cx, variant, syntax);
    refuse::same_columns(cx, &columns, syntax);
    refuse::same_names(cx, input);
    let builder = Builder { cx, scope, columns: &columns };
    let uniques = builder.uniques(input, syntax);
    refuse::same_uniques(cx, &uniques);
    let references = builder.references(syntax);
    let constraints = builder.constraints(input);
    let key = key(variant, syntax, &columns);
    Some(Table { name: name.clone()?, columns, key, uniques, references, constraints })
}

/// The fields that are columns: those that have a name of their own.
fn columns(variant: &Variant, syntax: &syntax::Variant<'_>) -> Vec<Column> {
    let fields = variant.fields.iter().zip(&syntax.fields).enumerate();
    let columns = fields.filter(|(_, (field, _))| field.wire != Wire::Flatten);
    columns
        .map(|(place, (field, syntax))| Column {
            field: place,
            name: match &syntax.attrs.column {
                Some((_, name)) => name.value(),
                None => field.rust.clone(),
            },
            cast: syntax.attrs.column_type.as_ref().map(|(_, cast)| cast.clone()),
        })
        .collect()
}

/// The columns that are `primary_key`, or else the field `id`.
fn key(variant: &Variant, syntax: &syntax::Variant<'_>, columns: &[Column]) -> Vec<(usize, Span)> {
    let columns = || columns.iter().enumerate();
    let named = columns().filter_map(|(place, column)| {
        let word = syntax.fields[column.field].attrs.primary_key.as_ref()?;
        Some((place, word.span()))
    });
    let named: Vec<_> = named.collect();
    if !named.is_empty() {
        return named;
    }
    let ids = columns().filter(|(_, column)| variant.fields[column.field].rust == "id");
    ids.map(|(place, column)| (place, variant.fields[column.field].ty.span())).collect()
}

struct Builder<'a> {
    cx: &'a Ctxt,
    scope: &'a Scope<'a>,
    columns: &'a [Column],
}

impl Builder<'_> {
    fn uniques(&self, input: &Input<'_>, syntax: &syntax::Variant<'_>) -> Vec<Unique> {
        let mut uniques = Vec::new();
        for (place, column) in self.columns.iter().enumerate() {
            for unique in &syntax.fields[column.field].attrs.uniques {
                uniques.extend(self.unique(unique, vec![place]));
            }
        }
        for unique in &input.object.uniques {
            let columns = unique.fields.iter().filter_map(|field| self.unique_column(field));
            let columns: Vec<_> = columns.collect();
            if columns.len() == unique.fields.len() {
                uniques.extend(self.unique(unique, columns));
            }
        }
        uniques
    }

    /// A field in the parentheses of `unique`, where a flag may be meant too.
    fn unique_column(&self, field: &Member) -> Option<usize> {
        let name = name_of(field);
        if !self.scope.has(field) && near(&name, &["case_insensitive"]).is_some() {
            let text = format!("there is no field `{name}`; did you mean `case_insensitive`?");
            self.cx.error(field, text);
            return None;
        }
        self.column(field)
    }

    fn unique(&self, unique: &syntax::Unique, columns: Vec<usize>) -> Option<Unique> {
        let at = unique.field.as_ref().map(|field| self.column(field));
        let among = unique
            .among
            .as_ref()
            .map(|(filter, when)| (filter.clone(), condition::build(self.scope, when)));
        let at = match at {
            Some(at) => Some(at?),
            None => None,
        };
        let (constraint, authored) = (&unique.constraint, &unique.authored);
        let finding = finding(constraint.as_ref(), at, authored, unique.word.span());
        Some(Unique { columns, case_insensitive: unique.case_insensitive, among, finding })
    }

    fn references(&self, syntax: &syntax::Variant<'_>) -> Vec<Reference> {
        let mut references = Vec::new();
        for (place, column) in self.columns.iter().enumerate() {
            for exists in &syntax.fields[column.field].attrs.references {
                let constraint = exists.constraint.as_ref();
                references.push(Reference {
                    column: place,
                    table: exists.table.clone(),
                    to: exists.column.clone(),
                    filter: exists.filter.clone(),
                    finding: finding(constraint, None, &exists.authored, exists.word.span()),
                });
            }
        }
        references
    }

    fn constraints(&self, input: &Input<'_>) -> Vec<Constraint> {
        let of = |constraint: &syntax::Constraint| {
            let at = match &constraint.field {
                // The error of a `check` may be at a field that is no column.
                Some(field) if constraint.is_check => self.place(self.scope.index(field)?),
                Some(field) => Some(self.column(field)?),
                None => None,
            };
            let fields = constraint.fields.iter().filter_map(|field| self.scope.index(field));
            Some(Constraint {
                fields: fields.collect(),
                is_check: constraint.is_check,
                finding: Finding {
                    constraint: constraint.name.as_ref().map(syn::LitStr::value),
                    at,
                    authored: constraint.authored.clone(),
                    span: constraint.word.span(),
                },
            })
        };
        input.object.constraints.iter().filter_map(of).collect()
    }

    fn column(&self, member: &Member) -> Option<usize> {
        let place = self.place(self.scope.index(member)?);
        if place.is_none() {
            self.cx.error(member, "a field that is flattened is no column");
        }
        place
    }

    /// The place of a field among the columns.
    fn place(&self, field: usize) -> Option<usize> {
        self.columns.iter().position(|column| column.field == field)
    }
}

fn finding(
    constraint: Option<&syn::LitStr>,
    at: Option<usize>,
    authored: &Authored,
    span: Span,
) -> Finding {
    let constraint = constraint.map(syn::LitStr::value);
    Finding { constraint, at, authored: authored.clone(), span }
}
