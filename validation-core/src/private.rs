//! What generated code calls. Nothing here is public API.

pub use crate::{
    compare::{and, eq, ge, gt, le, lt, ne, not, or},
    describe::path_of,
    error::Authored,
    field::{Field, Owner},
    object::Together,
    pattern::Slot,
    peel::{
        Again, Give, GiveNothing, GivePart, GiveSame, Peel, PeelKnown, PeelLayer, PeelNothing, give,
    },
    report::Report,
    rule::{check_template, in_context, reworded},
    validate::Validate,
    view::Subject,
    visit::{Check, Visit, collect},
};
