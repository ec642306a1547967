//! What no single attribute can tell: contradictions between parts that are right by themselves.

mod call;
mod field;

pub(crate) use self::{call::is_bound, field::changeable};

use crate::{
    ctxt::Ctxt,
    syntax::{Input, Item, ObjectRule},
};

/// Checks what was written on a type and its fields.
pub(crate) fn check(cx: &Ctxt, input: &Input<'_>) {
    for rule in &input.object.rules {
        if let ObjectRule::Call(call) = rule {
            call::check(cx, call);
        }
    }
    for field in input.variants.iter().flat_map(|variant| &variant.fields) {
        field::check(cx, field);
        items(cx, &field.attrs.items);
    }
}

fn items(cx: &Ctxt, items: &[Item]) {
    field::nested_once(cx, items);
    for item in items {
        if let Item::Call(call) = item {
            call::check(cx, call);
        }
        self::items(cx, item.inner());
    }
}
