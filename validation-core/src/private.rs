//! What generated code calls. Nothing here is public API.

pub use crate::{
    beside::{Beside, Lend, LendCopy, LendReference, LendSecret, LendShown, LendText},
    bind::{none, some},
    compare::{and, eq, ge, gt, le, lt, ne, not, or},
    describe::path_of,
    error::Authored,
    field::{Field, Owner},
    model::codes::CODES as ROW_CODES,
    model::{Column, ColumnValue, Constraint, Model, Reference, Table, ToColumn, Unique},
    normalize::{EntriesMut, ItemsMut, Nested, NormalizeKnown, NormalizeNothing, Normalizer},
    object::Together,
    pattern::Slot,
    peel::{
        Again, Give, GiveAny, GiveNothing, GivePart, GiveSame, Peel, PeelKnown, PeelLayer,
        PeelNothing, give,
    },
    report::Report,
    rule::{check_template, custom_for, evaluate, in_context, in_words, reworded},
    validate::Validate,
    view::Subject,
    visit::{CHECK_CODES, Check, Collect, Lifetime, Visit, collect},
};

/// What `#[derive(FromInput)]` calls.
#[cfg(feature = "serde")]
pub use crate::context::{Contextual, NoContext, OwnContext};
#[cfg(feature = "serde")]
pub use crate::input;
#[cfg(feature = "serde")]
pub use serde_core::{Deserialize, de::Error as DecodeError};

#[cfg(feature = "form")]
pub use crate::form::{FormField, Widget};
#[cfg(feature = "form")]
pub use alloc::vec::Vec;
