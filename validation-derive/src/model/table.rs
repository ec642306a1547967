//! The table of a type: which columns it has, and what is asked of them.

use proc_macro2::Span;
use syn::{Member, spanned::Spanned};

use super::{
    Column, Condition, Constraint, Field, Finding, Reference, Scope, Table, Unique, Variant, Wire,
    condition,
};
use crate::{
    ctxt::Ctxt,
    syntax::{self, Authored, Input},
};

/// Builds the table, if the type has one.
pub(super) fn build(
    cx: &Ctxt,
    input: &Input<'_>,
    scopes: &[Scope<'_>],
    variants: &[Variant],
) -> Option<Table> {
    let Some(name) = input.object.table.clone() else {
        refuse_without_table(cx, input);
        return None;
    };
    let (Some(scope), Some(variant), Some(syntax)) =
        (scopes.first(), variants.first(), input.variants.first())
    else {
        cx.error(name, NO_STRUCT);
        return None;
    };
    if syntax.syn.is_some() || syntax.style != syntax::Style::Named {
        cx.error(name, NO_STRUCT);
        return None;
    }
    let columns = columns(variant, syntax);
    let builder = Builder { cx, scope, columns: &columns };
    let uniques = builder.uniques(input, syntax);
    let references = builder.references(syntax);
    let constraints = builder.constraints(input);
    let key = key(variant, syntax, &columns);
    Some(Table { name, columns, key, uniques, references, constraints })
}

const NO_STRUCT: &str = "`table` belongs on a struct with named fields, which are its columns";

fn refuse_without_table(cx: &Ctxt, input: &Input<'_>) {
    let of_fields = input.variants.iter().flat_map(|variant| &variant.fields).flat_map(|field| {
        let attrs = &field.attrs;
        let uniques = attrs.uniques.iter().map(|unique| unique.word.clone());
        let references = attrs.references.iter().map(|reference| reference.word.clone());
        uniques.chain(references).chain(attrs.primary_key.clone())
    });
    let of_type = input.object.uniques.iter().map(|unique| unique.word.clone());
    let named = input.object.constraints.iter().filter(|constraint| !constraint.name.is_empty());
    let constraints = named.map(|constraint| constraint.word.clone());
    for word in of_type.chain(constraints).chain(of_fields) {
        cx.error(&word, format!("`{word}` needs `table = \"…\"` on the type"));
    }
}

/// The fields that are columns: those that have a name of their own.
fn columns(variant: &Variant, syntax: &syntax::Variant<'_>) -> Vec<Column> {
    let fields = variant.fields.iter().zip(&syntax.fields).enumerate();
    let columns = fields.filter(|(_, (field, _))| field.wire != Wire::Flatten);
    columns
        .map(|(place, (field, syntax))| Column {
            field: place,
            name: syntax.attrs.column.as_ref().map_or(field.rust.clone(), syn::LitStr::value),
            cast: syntax.attrs.column_type.clone(),
        })
        .collect()
}

/// The columns that are `primary_key`, or else the field `id`.
fn key(variant: &Variant, syntax: &syntax::Variant<'_>, columns: &[Column]) -> Vec<usize> {
    let places = |is_key: &dyn Fn(&Field, &syntax::Field<'_>) -> bool| -> Vec<usize> {
        let is_key =
            |column: &Column| is_key(&variant.fields[column.field], &syntax.fields[column.field]);
        let keys = columns.iter().enumerate().filter(|(_, column)| is_key(column));
        keys.map(|(place, _)| place).collect()
    };
    let named = places(&|_, syntax| syntax.attrs.primary_key.is_some());
    if named.is_empty() { places(&|field, _| field.rust == "id") } else { named }
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
            let columns: Vec<_> =
                unique.fields.iter().filter_map(|field| self.column(field)).collect();
            let mut seen = columns.clone();
            seen.sort_unstable();
            seen.dedup();
            if seen.len() < columns.len() {
                self.cx.error(&unique.word, "`unique` names a field twice; remove one of them");
            } else if columns.len() == unique.fields.len() {
                uniques.extend(self.unique(unique, columns));
            }
        }
        uniques
    }

    fn unique(&self, unique: &syntax::Unique, columns: Vec<usize>) -> Option<Unique> {
        let at = unique.field.as_ref().map(|field| self.column(field));
        let among = unique.among.as_ref().map(|(filter, when)| {
            let condition = condition::build(self.scope, when);
            self.refuse_context(&condition, when.span());
            (filter.clone(), condition)
        });
        let at = match at {
            Some(at) => Some(at?),
            None => None,
        };
        let (constraint, authored) = (&unique.constraint, &unique.authored);
        let finding = finding(constraint.as_ref(), at, authored, unique.word.span());
        Some(Unique { columns, case_insensitive: unique.case_insensitive, among, finding })
    }

    /// Look-ups are made of values alone.
    fn refuse_context(&self, condition: &Condition, span: Span) {
        if condition.reads.cx {
            self.cx.error_at(span, "`when` of a `unique` cannot ask the context");
        }
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
                Some(field) => Some(self.column(field)?),
                None => None,
            };
            let fields = constraint.fields.iter().filter_map(|field| self.scope.index(field));
            Some(Constraint {
                fields: fields.collect(),
                finding: Finding {
                    constraint: Some(constraint.name.clone()),
                    at,
                    authored: constraint.authored.clone(),
                    span: constraint.word.span(),
                },
            })
        };
        input.object.constraints.iter().filter_map(of).collect()
    }

    fn column(&self, member: &Member) -> Option<usize> {
        let index = self.scope.index(member)?;
        let place = self.columns.iter().position(|column| column.field == index);
        if place.is_none() {
            self.cx.error(member, "a field that is flattened is no column");
        }
        place
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
