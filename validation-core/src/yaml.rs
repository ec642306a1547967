//! YAML in: everything that is wrong with a configuration file, in one answer.
//!
//! ```
//! use validation::{FromInput, Validate, yaml};
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! #[serde(deny_unknown_fields)]
//! struct Server {
//!     #[validate(length(min = 1))]
//!     host: String,
//!     #[validate(range(min = 1024))]
//!     port: u16,
//!     #[validate(each(length(max = 3)))]
//!     tags: Vec<String>,
//! }
//!
//! let errors = yaml::from_str::<Server>("host: ''\nport: http\ntags: [a, long one]").unwrap_err();
//! assert!(errors.has("host", "min_length"));
//! assert!(errors.has("port", "invalid_type"));
//! assert!(errors.has("tags[1]", "max_length"));
//! ```
//!
//! # Errors
//! As [`json`](crate::json). Aliases are read within the limits of the crate `serde-saphyr`.

use crate::{
    decode::Decode,
    error::ValidationError,
    errors::ValidationErrors,
    input::{FromInput, Node, codes::SYNTAX},
    source::from_node,
    valid::Valid,
    validate::Validate,
};

/// Decodes YAML of one document, and checks the rules.
///
/// # Errors
/// All that is wrong with it; `syntax` (params `line` and `column`), where it is no YAML.
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
    let own = match serde_saphyr::from_str::<T>(text) {
        Ok(mut value) => {
            value.normalize();
            return decode.check(value);
        }
        Err(error) => error,
    };
    // without a type nobody knows yet that `1e999` is text
    let options = serde_saphyr::options! { reject_non_finite_typeless_float: false };
    let node = serde_saphyr::from_str_with_options::<Node>(text, options);
    let mut node = node.map_err(|error| syntax(&error))?;
    node.written(text);
    from_node(&node, decode, Some(&own.to_string()))
}

#[cold]
fn syntax(error: &serde_saphyr::Error) -> ValidationErrors {
    let place = error.location();
    let (line, column) = place.map_or((1, 1), |place| (place.line(), place.column()));
    ValidationError::of(&SYNTAX).param("line", line).param("column", column).into()
}
