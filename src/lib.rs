#![cfg_attr(all(feature = "derive", feature = "json"), doc = include_str!("../README.md"))]
#![cfg_attr(not(all(feature = "derive", feature = "json")), doc = "Django-like validation.")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(all(feature = "derive", feature = "json", feature = "regex"))]
pub mod guide;

pub use validation_core::*;

#[doc(hidden)]
pub use validation_core::__private;

/// Lets a type be read from input with all of its mistakes told at once: see [the trait](trait@FromInput).
///
/// It stands beside `serde::Deserialize` and [`Validate`], and reads their attributes; it has none of its own.
#[cfg(all(feature = "derive", feature = "serde"))]
pub use validation_derive::FromInput;
#[cfg(feature = "derive")]
#[doc = include_str!("validate.md")]
#[doc = include_str!("validate/field.md")]
#[doc = include_str!("validate/normalize.md")]
#[doc = include_str!("validate/own_rules.md")]
#[doc = include_str!("validate/object.md")]
#[doc = include_str!("validate/table.md")]
#[doc = include_str!("validate/paths.md")]
pub use validation_derive::Validate;
