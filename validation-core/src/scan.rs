//! Scanners of text, one file for each language: no allocation, no engine, one pass over the bytes.
//!
//! They answer yes or no and know nothing of rules and errors.

pub(crate) mod length;
pub(crate) mod letters;
pub(crate) mod lines;
#[cfg(feature = "unicode")]
pub(crate) mod normal;
pub(crate) mod unicode;
pub(crate) mod lower;
pub(crate) mod decimal;
pub(crate) mod similar;
pub(crate) mod common_passwords;
pub(crate) mod file_name;
pub(crate) mod slug;
pub(crate) mod integer_list;
pub(crate) mod ip;
mod label;
mod punycode;
mod idn;
#[cfg(feature = "idna")]
mod mapped;
pub(crate) mod host;
pub(crate) mod domain;
pub(crate) mod email;
pub(crate) mod url;
pub(crate) mod moment;
pub(crate) mod uuid;
pub(crate) mod ulid;
pub(crate) mod json;
pub(crate) mod base64;
pub(crate) mod hex;
pub(crate) mod semver;
pub(crate) mod mime;
mod grouped;
pub(crate) mod luhn;
pub(crate) mod card;
pub(crate) mod gs1;
pub(crate) mod isbn;
pub(crate) mod isin;
mod codes;
pub(crate) mod country;
pub(crate) mod currency;
pub(crate) mod language;
pub(crate) mod bic;
pub(crate) mod iban;
#[cfg(feature = "phone")]
pub(crate) mod phone;
pub(crate) mod uri;
pub(crate) mod uri_template;
pub(crate) mod json_pointer;
pub(crate) mod mac;
