//! A sensitive value must not leave through a rule on another field, whose error shows its arguments.

use super::{Call, Item, Value, Variant};
use crate::ctxt::Ctxt;

/// Refuses arguments that read a sensitive field; in a sensitive type, all of them are. Of a field that is an
/// argument as it is, [`Beside`](super::Beside), the core asks that its rule shows no value.
pub(super) fn check(cx: &Ctxt, variant: &Variant, all: bool) {
    for item in variant.fields.iter().flat_map(|field| &field.items) {
        self::item(cx, variant, all, item);
    }
}

fn item(cx: &Ctxt, variant: &Variant, all: bool, item: &Item) {
    match item {
        Item::Rule(call) => arguments(cx, variant, all, call),
        Item::Each(group)
        | Item::Keys(group)
        | Item::Values(group)
        | Item::When { group, .. }
        | Item::On { group, .. } => {
            group.items.iter().for_each(|item| self::item(cx, variant, all, item));
        }
        Item::Custom(_) | Item::Nested { .. } => {}
    }
}

fn arguments(cx: &Ctxt, variant: &Variant, all: bool, call: &Call) {
    let named = call.methods.iter().flat_map(|method| &method.values);
    let named = named.filter_map(|value| match value {
        Value::Source(source) => Some(source),
        Value::Word(_) | Value::Field(_) => None,
    });
    for source in call.positional.iter().chain(named) {
        let secret = source.reads.fields.iter().map(|&index| &variant.fields[index]);
        if let Some(field) = secret.into_iter().find(|field| all || field.sensitive) {
            let text = format!(
                "`{}` is sensitive, and an error shows the arguments of its rule; write `check(…)` or \
                 `equal_fields(…)` on the type",
                field.rust
            );
            cx.error_at(source.span, text);
        }
    }
}
