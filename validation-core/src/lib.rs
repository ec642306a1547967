//! The core of `validation`: rules, errors, messages and views. Depend on
//! `validation`, which re-exports all of this.
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

extern crate alloc;

// In the order in which data meets them.
mod path;
mod value;
mod code;
mod field;
mod error;
pub mod errors;
mod message;
pub mod render;
mod fact;
mod scan;
mod pattern;
mod view;
mod text;
mod ordered;
mod clock;
mod temporal;
mod items;
mod context;
#[cfg(any(feature = "serde", feature = "languages"))]
mod near;
mod report;
mod rule;
pub mod rules;
pub mod object;
mod compare;
mod bind;
mod peel;
mod beside;
mod upload;
#[cfg(feature = "serde")]
pub mod input;
#[cfg(feature = "serde")]
mod decode;
#[cfg(feature = "serde")]
mod source;
#[cfg(feature = "toml")]
pub mod toml;
#[cfg(feature = "yaml")]
pub mod yaml;
#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "form")]
pub mod form;
mod visit;
mod describe;
pub mod normalize;
mod validate;
mod valid;
mod clean;
pub mod model;
pub mod store;
#[cfg(feature = "web")]
pub mod web;
mod builtin;
#[cfg(feature = "languages")]
mod language;
pub mod testing;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

#[cfg(all(feature = "std", not(all(target_family = "wasm", target_os = "unknown"))))]
pub use crate::clock::SystemClock;

#[cfg(feature = "languages")]
pub use crate::language::{Fault, InLanguage, Language, Languages, Lint, Request, Translate, lint};
#[cfg(feature = "actix-web")]
pub use crate::web::actix_web;
#[cfg(feature = "axum")]
pub use crate::web::axum;
pub use crate::{
    beside::Beside,
    clean::{Clean, Partial, Whole},
    clock::{Clock, Moment, ParseMomentError},
    code::Code,
    context::Provide,
    describe::{FieldRules, Rules, Stated, ValueRules},
    error::{Params, ValidationError},
    errors::ValidationErrors,
    fact::{Fact, Unit},
    items::{Entries, Items},
    object::{Fields, ObjectRule},
    ordered::Ordered,
    path::{Key, ParsePathError, Path, Pointer, Segment},
    report::Report,
    rule::Rule,
    temporal::Temporal,
    text::Text,
    upload::Upload,
    valid::{AsValid, Invalid, Valid},
    validate::{Validate, full_clean_all},
    value::Value,
    view::{Subject, View},
};
#[cfg(feature = "serde")]
pub use crate::{
    decode::Decode,
    input::FromInput,
    source::{from_deserializer, from_deserializer_with},
};
