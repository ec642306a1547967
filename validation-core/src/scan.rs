//! Scanners of text, one file for each language: no allocation, no engine, one pass over the bytes.
//!
//! They answer yes or no and know nothing of rules and errors.

pub(crate) mod length;
pub(crate) mod letters;
pub(crate) mod lines;
#[cfg(feature = "unicode")]
pub(crate) mod normal;
pub(crate) mod slug;
pub(crate) mod integer_list;
pub(crate) mod ip;
mod label;
mod punycode;
mod idn;
pub(crate) mod email;
pub(crate) mod url;
pub(crate) mod moment;
