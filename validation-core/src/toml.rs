//! TOML in: everything that is wrong with a configuration file, in one answer.
//!
//! ```
//! use validation::{FromInput, Validate, toml};
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! #[serde(deny_unknown_fields)]
//! struct Config {
//!     #[validate(nested)]
//!     server: Server,
//! }
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! #[serde(deny_unknown_fields)]
//! struct Server {
//!     #[validate(length(min = 1))]
//!     host: String,
//!     #[validate(range(min = 1024))]
//!     port: u16,
//! }
//!
//! let errors = toml::from_str::<Config>("[server]\nhost = ''\nport = '80'\nprot = 1").unwrap_err();
//! assert_eq!(
//!     errors.to_string(),
//!     "server.host: Enter at least 1 character (you entered 0).\n\
//!      server.port: A whole number is expected here.\n\
//!      server.prot: There is no field of this name; did you mean port?",
//! );
//! ```
//!
//! [`Decode::own_messages`] is for such files: what a type's own `Deserialize` says is then shown to the one
//! who wrote the file.
//!
//! # Errors
//! As [`json`](crate::json); dates and times of TOML itself are for fields of the type `toml::Datetime`.

use crate::{
    decode::Decode,
    error::ValidationError,
    errors::ValidationErrors,
    input::{FromInput, Node, codes::SYNTAX},
    source::from_node,
    valid::Valid,
    validate::Validate,
};

/// Decodes TOML, and checks the rules.
///
/// # Errors
/// All that is wrong with it; `syntax` (params `line` and `column`), where it is no TOML.
pub fn from_str<T: for<'de> FromInput<'de> + Validate<Context = ()>>(
    text: &str,
) -> Result<Valid<T>, ValidationErrors> {
    from_str_with(text, &Decode::new())
}

/// [`from_str`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; `syntax`, `too_large`, `too_deep`.
pub fn from_str_with<T: for<'de> FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    text: &str,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    decode.check_size(text.len())?;
    let own = match ::toml::from_str::<T>(text) {
        Ok(mut value) => {
            value.normalize();
            return decode.check(value);
        }
        Err(error) => error,
    };
    let node: Node = ::toml::from_str(text).map_err(|error| syntax(text, &error))?;
    from_node(&node, decode, Some(own.message()))
}

#[cold]
fn syntax(text: &str, error: &::toml::de::Error) -> ValidationErrors {
    let at = error.span().map_or(0, |span| span.start.min(text.len()));
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = text.get(start..at).map_or(0, |text| text.chars().count()) + 1;
    ValidationError::of(&SYNTAX).param("line", line).param("column", column).into()
}
