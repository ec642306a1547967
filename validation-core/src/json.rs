//! JSON in: everything that is wrong with a body, in one answer.
//!
//! A body is decoded by serde_json, and the rules are checked. Only where that fails it is gone through again,
//! field by field: each value that cannot be decoded is an error at its path, and the rules of those that
//! can are checked too.
//!
//! ```
//! use validation::{FromInput, Validate, json};
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! #[serde(rename_all = "camelCase", deny_unknown_fields)]
//! struct Booking {
//!     #[validate(length(min = 3))]
//!     title: String,
//!     seats: u8,
//!     starts_on: String,
//!     #[validate(each(length(max = 20)))]
//!     tags: Vec<String>,
//! }
//!
//! let body = r#"{"title": "ab", "seats": 300, "tags": ["jazz", 7], "titel": "abc"}"#;
//! let errors = json::from_str::<Booking>(body).unwrap_err();
//! assert_eq!(
//!     errors.to_string(),
//!     "title: Enter at least 3 characters (you entered 2).\n\
//!      seats: Enter 255 or less.\n\
//!      startsOn: This is required.\n\
//!      tags[1]: Text is expected here.\n\
//!      titel: There is no field of this name; did you mean title?",
//! );
//!
//! let body = r#"{"title": "Choir", "seats": 30, "startsOn": "2026-03-01", "tags": []}"#;
//! let booking = json::from_str::<Booking>(body)?; // a `Valid<Booking>`
//! assert_eq!(booking.seats, 30);
//! # Ok::<(), validation::ValidationErrors>(())
//! ```
//!
//! # Errors
//! Beside those of the rules: `syntax` (params `line` and `column`), `required`, `invalid_type` (`expected`,
//! `found`), `invalid_integer`, `invalid_number`, `min_value` and `max_value` for the range of the type
//! itself, `invalid_choice` for a variant of an enum that there is not, `exact_items` for a list of fixed
//! length, `duplicate_field`, `unknown_field`, and `invalid` where the type's own `Deserialize` refuses the
//! value; `too_large`, `too_deep`, `too_many_errors` where a limit is reached.

mod depth;

use std::io::Read;

use serde_core::{Deserialize, de::Error as _};
use serde_json::value::RawValue;

use crate::{
    decode::{Decode, MAX_READ, too_large},
    error::ValidationError,
    errors::ValidationErrors,
    input::{
        FromInput, Input, Kind, Refused,
        codes::{SYNTAX, UNREADABLE},
    },
    path::Path,
    valid::Valid,
    validate::Validate,
};

/// Decodes JSON from bytes, and checks the rules.
///
/// # Errors
/// All that is wrong with it; see [the module](self).
pub fn from_slice<'de, T: FromInput<'de> + Validate<Context = ()>>(
    json: &'de [u8],
) -> Result<Valid<T>, ValidationErrors> {
    from_slice_with(json, &Decode::new())
}

/// Decodes JSON from text, and checks the rules.
///
/// # Errors
/// All that is wrong with it; see [the module](self).
pub fn from_str<'de, T: FromInput<'de> + Validate<Context = ()>>(
    json: &'de str,
) -> Result<Valid<T>, ValidationErrors> {
    from_slice_with(json.as_bytes(), &Decode::new())
}

/// Reads JSON to its end, of at most 2 MiB, decodes it, and checks the rules.
///
/// # Errors
/// All that is wrong with it; see [the module](self). `unreadable`, where the reader fails.
pub fn from_reader<T: for<'de> FromInput<'de> + Validate<Context = ()>>(
    json: impl Read,
) -> Result<Valid<T>, ValidationErrors> {
    from_reader_with(json, &Decode::new())
}

/// Decodes JSON that was read already, and checks the rules.
///
/// # Errors
/// All that is wrong with it; see [the module](self).
pub fn from_value<T: for<'de> FromInput<'de> + Validate<Context = ()>>(
    json: &serde_json::Value,
) -> Result<Valid<T>, ValidationErrors> {
    from_value_with(json, &Decode::new())
}

/// [`from_slice`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; see [the module](self).
pub fn from_slice_with<'de, T: FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    json: &'de [u8],
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    check_limits(json, decode)?;
    let mut value = match serde_json::from_slice::<T>(json) {
        Ok(value) => value,
        Err(error) => {
            check_depth(json, decode)?;
            walk(json, decode, error)?
        }
    };
    value.normalize();
    decode.check(value)
}

/// [`from_str`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; see [the module](self).
pub fn from_str_with<'de, T: FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    json: &'de str,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    from_slice_with(json.as_bytes(), decode)
}

/// [`from_reader`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; see [the module](self). `unreadable`, where the reader fails.
pub fn from_reader_with<T: for<'de> FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    json: impl Read,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    let max = decode.max_bytes.unwrap_or(MAX_READ);
    let mut bytes = Vec::new();
    let read = json.take(max.saturating_add(1) as u64).read_to_end(&mut bytes);
    read.map_err(|_| ValidationError::of(&UNREADABLE))?;
    if bytes.len() > max {
        return Err(too_large(max));
    }
    from_slice_with(&bytes, decode)
}

/// [`from_value`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; see [the module](self).
pub fn from_value_with<T: for<'de> FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    json: &serde_json::Value,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    from_slice_with(json.to_string().as_bytes(), decode)
}

/// Checks a part of a JSON body, as it is typed: these fields with all below them, and the rules over
/// several fields of which all are in the body, and one at least is asked for.
///
/// ```
/// use validation::{FromInput, Validate, json};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// #[validate(equal_fields(password, repeat))]
/// struct SignUp {
///     #[validate(email)]
///     email: String,
///     #[validate(length(min = 8))]
///     password: String,
///     repeat: String,
/// }
///
/// assert!(json::partial::<SignUp, _>(br#"{"email": "ann@example.org"}"#, ["email"]).is_ok());
///
/// let body = br#"{"password": "correct horse", "repeat": "correct"}"#;
/// let errors = json::partial::<SignUp, _>(body, ["repeat"]).unwrap_err();
/// assert!(errors.has("repeat", "mismatch") && errors.len() == 1);
/// ```
///
/// # Errors
/// What is wrong with these fields; `unknown_field`, for one that the type does not have.
pub fn partial<'de, T: FromInput<'de> + Validate<Context = ()>, P: Into<Path>>(
    json: &'de [u8],
    fields: impl IntoIterator<Item = P>,
) -> Result<(), ValidationErrors> {
    partial_with::<T, P, ()>(json, fields, &Decode::new())
}

/// [`partial`] with a context, groups, limits.
///
/// # Errors
/// What is wrong with these fields; `unknown_field`, for one that the type does not have.
pub fn partial_with<'de, T: FromInput<'de> + Validate<Context = Cx>, P: Into<Path>, Cx: ?Sized>(
    json: &'de [u8],
    fields: impl IntoIterator<Item = P>,
    decode: &Decode<'_, Cx>,
) -> Result<(), ValidationErrors> {
    check_limits(json, decode)?;
    check_depth(json, decode)?;
    let decode = decode.clone().only::<T, P>(fields)?;
    decode.walk_part::<T>(Input(Kind::Json(raw(json)?)))
}

/// Decodes JSON for a type without `FromInput`: tells the first value that cannot be decoded, or else all of
/// the rules that are broken.
///
/// ```
/// use validation::{Validate, json};
///
/// #[derive(Debug, serde::Deserialize, Validate)]
/// struct Line {
///     sku: String,
///     #[validate(range(min = 1))]
///     quantity: u8,
/// }
///
/// let first = |body| json::from_slice_first::<Vec<Line>>(body).unwrap_err();
/// assert!(first(br#"[{"sku": "a", "quantity": 1000}, {"sku": 1}]"#).has("[0].quantity", "max_value"));
/// assert!(first(br#"[{"sku": "a", "quantity": 0}]"#).has("[0].quantity", "min_value"));
/// ```
///
/// # Errors
/// The first value that cannot be decoded, or all of the rules that are broken.
pub fn from_slice_first<'de, T: Deserialize<'de> + Validate<Context = ()>>(
    json: &'de [u8],
) -> Result<Valid<T>, ValidationErrors> {
    let decode = Decode::new();
    check_limits(json, &decode)?;
    let mut value = match serde_json::from_slice::<T>(json) {
        Ok(value) => value,
        Err(error) => {
            check_depth(json, &decode)?;
            let refused = T::deserialize(Input(Kind::Json(raw(json)?)));
            return Err(decode.refused(refused.err().unwrap_or_else(|| Refused::custom(error))));
        }
    };
    value.normalize();
    decode.check(value)
}

fn check_limits<Cx: ?Sized>(json: &[u8], decode: &Decode<'_, Cx>) -> Result<(), ValidationErrors> {
    decode.check_size(json.len())?;
    match decode.is_depth_set {
        true => check_depth(json, decode),
        false => Ok(()),
    }
}

/// serde_json itself stops at 128 levels, and does not recurse through what it ignores.
fn check_depth<Cx: ?Sized>(json: &[u8], decode: &Decode<'_, Cx>) -> Result<(), ValidationErrors> {
    match depth::exceeds(json, decode.options.max_depth) {
        true => Err(decode.too_deep()),
        false => Ok(()),
    }
}

/// What is wrong with a body that serde_json refuses. Should the walk find nothing, serde's own error
/// stands, so that none is lost.
#[cold]
fn walk<'de, T: FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    json: &'de [u8],
    decode: &Decode<'_, Cx>,
    error: serde_json::Error,
) -> Result<T, ValidationErrors> {
    decode.walk(Input(Kind::Json(raw(json)?)), Some(|| Refused::custom(error)))
}

/// # Errors
/// `syntax`.
#[cold]
fn raw(json: &[u8]) -> Result<&RawValue, ValidationErrors> {
    serde_json::from_slice(json).map_err(|error| {
        let error = ValidationError::of(&SYNTAX)
            .param("line", error.line())
            .param("column", error.column());
        error.into()
    })
}
