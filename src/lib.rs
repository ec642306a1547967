#![cfg_attr(all(feature = "derive", feature = "json"), doc = include_str!("../README.md"))]
#![cfg_attr(not(all(feature = "derive", feature = "json")), doc = "Django-like validation.")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use validation_core::*;

#[doc(hidden)]
pub use validation_core::__private;

/// Derives [`Validate`](trait@Validate) from the attributes of a type and its fields.
#[cfg(feature = "derive")]
pub use validation_derive::Validate;
