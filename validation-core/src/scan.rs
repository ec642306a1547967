//! Scanners of text, one file for each language: no allocation, no engine, one pass over the bytes.
//!
//! They answer yes or no and know nothing of rules and errors.

pub(crate) mod email;
mod idn;
pub(crate) mod ip;
mod label;
pub(crate) mod length;
mod punycode;
pub(crate) mod slug;
pub(crate) mod url;
