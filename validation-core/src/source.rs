//! Input in any format that says what its values are: as for JSON, every mistake in one answer.

use serde_core::{Deserialize, Deserializer, de::Error as _};

use crate::{
    decode::Decode,
    error::ValidationError,
    errors::ValidationErrors,
    input::{FromInput, Input, Kind, Node, Refused, codes::UNREADABLE},
    valid::Valid,
    validate::Validate,
};

/// Decodes a value from a deserializer of any format that says what its values are, and checks the rules.
/// Every mistake is told, as by [`json`](crate::json).
///
/// ```
/// use validation::{FromInput, Validate, from_deserializer};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct Server {
///     host: String,
///     #[validate(range(min = 1024))]
///     port: u16,
/// }
///
/// let value = serde_json::json!({"host": 1, "port": 80});
/// let errors = from_deserializer::<Server, _>(value).unwrap_err();
/// assert!(errors.has("host", "invalid_type") && errors.has("port", "min_value"));
/// ```
///
/// # Errors
/// All that is wrong with it; `unreadable`, where the format cannot be read.
pub fn from_deserializer<'s, T, D>(deserializer: D) -> Result<Valid<T>, ValidationErrors>
where
    T: for<'de> FromInput<'de> + Validate<Context = ()>,
    D: Deserializer<'s>,
{
    from_deserializer_with(deserializer, &Decode::new())
}

/// [`from_deserializer`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; `unreadable`, where the format cannot be read; `too_deep`.
pub fn from_deserializer_with<'s, T, D, Cx: ?Sized>(
    deserializer: D,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors>
where
    T: for<'de> FromInput<'de> + Validate<Context = Cx>,
    D: Deserializer<'s>,
{
    let node = Node::deserialize(deserializer).map_err(|_| ValidationError::of(&UNREADABLE))?;
    from_node(&node, decode, None)
}

/// Decodes a value from a tree. `refused` is what the format's own crate says of it, where it said so.
pub(crate) fn from_node<'de, T: FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    node: &'de Node,
    decode: &Decode<'_, Cx>,
    refused: Option<&str>,
) -> Result<Valid<T>, ValidationErrors> {
    if node.is_deeper_than(decode.options.max_depth) {
        return Err(decode.too_deep());
    }
    let input = Input(Kind::Node(node));
    let mut value = match (T::deserialize(input.clone()), refused) {
        (Ok(value), None) => value,
        (Err(own), _) => decode.walk(input, Some(|| own))?,
        (Ok(_), Some(text)) => decode.walk(input, Some(|| Refused::custom(text)))?,
    };
    value.normalize();
    decode.check(value)
}
