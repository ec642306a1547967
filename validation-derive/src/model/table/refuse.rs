//! What is said of columns and constraints where there are none, or twice.

use syn::LitStr;

use crate::{
    ctxt::Ctxt,
    model::{Column, Unique, Variant, Wire},
    syntax::{self, Input, Style},
};

/// Whether the type can have columns: a struct with named fields.
pub(super) fn has_columns(input: &Input<'_>) -> bool {
    matches!(&input.variants[..], [only] if only.syn.is_none() && only.style == Style::Named)
        && !matches!(input.derive.data, syn::Data::Enum(_))
}

/// Asks for the table at the first word that needs it: one line to write mends all of them.
pub(super) fn without_table(cx: &Ctxt, input: &Input<'_>) {
    let fields = input.variants.iter().flat_map(|variant| &variant.fields);
    let of_fields = fields.flat_map(|field| field.attrs.table_words());
    let Some(word) = input.object.table_words().chain(of_fields).next() else {
        return;
    };
    if has_columns(input) {
        cx.error(word, format!("`{word}` needs `table = \"…\"` on the type"));
    } else {
        let text =
            "belongs on a struct with named fields and `table = \"…\"`: those are its columns";
        cx.error(word, format!("`{word}` {text}"));
    }
}

/// Refuses what is said of a column on a field that is none.
pub(super) fn on_flattened(cx: &Ctxt, variant: &Variant, syntax: &syntax::Variant<'_>) {
    for (field, syntax) in variant.fields.iter().zip(&syntax.fields) {
        if field.wire != Wire::Flatten {
            continue;
        }
        for word in syntax.attrs.table_words() {
            let text = format!("a field that is flattened is no column; take `{word}` off");
            cx.error(word, text);
        }
    }
}

/// Refuses two fields that are one column, where the second has its name from an attribute.
pub(super) fn same_columns(cx: &Ctxt, columns: &[Column], syntax: &syntax::Variant<'_>) {
    for (place, column) in columns.iter().enumerate() {
        let same = |other: &&Column| other.name.eq_ignore_ascii_case(&column.name);
        let Some(first) = columns[..place].iter().find(same) else {
            continue;
        };
        let named = |column: &Column| syntax.fields[column.field].attrs.column.as_ref();
        if let Some((_, name)) = named(column).or_else(|| named(first)) {
            let text = format!("two fields are the column `{}`; rename one of them", column.name);
            cx.error(name, text);
        }
    }
}

/// Refuses two constraints of one name, of which the second would never answer.
pub(super) fn same_names(cx: &Ctxt, input: &Input<'_>) {
    let object = &input.object;
    let attrs = || input.variants.iter().flat_map(|variant| &variant.fields).map(|it| &it.attrs);
    let uniques = object.uniques.iter().chain(attrs().flat_map(|attrs| &attrs.uniques));
    let references = attrs().flat_map(|attrs| &attrs.references);
    let names = object.constraints.iter().filter_map(|constraint| constraint.name.as_ref());
    let names = names.chain(uniques.filter_map(|unique| unique.constraint.as_ref()));
    let mut seen: Vec<&LitStr> = Vec::new();
    for name in names.chain(references.filter_map(|reference| reference.constraint.as_ref())) {
        if seen.iter().any(|other| other.value().eq_ignore_ascii_case(&name.value())) {
            let text = format!("two constraints are named `{}`; rename one of them", name.value());
            cx.error(name, text);
        }
        seen.push(name);
    }
}

/// Refuses a `unique` that says what one before it says.
pub(super) fn same_uniques(cx: &Ctxt, uniques: &[Unique]) {
    let mut seen: Vec<Vec<usize>> = Vec::new();
    for unique in uniques.iter().filter(|unique| unique.among.is_none()) {
        let mut columns = unique.columns.clone();
        columns.sort_unstable();
        if seen.contains(&columns) {
            let text = "`unique` is given twice for the same; remove one of them";
            cx.error_at(unique.finding.span, text);
        }
        seen.push(columns);
    }
}
