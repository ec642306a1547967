//! A proof on the wire: it is written as the value, and reading it checks it.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::Valid;
use crate::validate::Validate;

impl<T: Serialize> Serialize for Valid<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A value that does not pass is an error of the format, with all that is wrong with it in its text.
///
/// ```
/// use validation::{Valid, Validate};
///
/// #[derive(Debug, serde::Deserialize, Validate)]
/// struct Line {
///     #[validate(range(min = 1))]
///     quantity: u32,
/// }
///
/// assert_eq!(serde_json::from_str::<Valid<Line>>(r#"{"quantity":2}"#)?.quantity, 2);
/// let error = serde_json::from_str::<Valid<Line>>(r#"{"quantity":0}"#).unwrap_err();
/// assert!(error.to_string().contains("quantity: Enter 1 or more"));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de, T: Deserialize<'de> + Validate<Context = ()>> Deserialize<'de> for Valid<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Valid::new(T::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
