//! Reading what a request holds, once its framework has given up the bytes.

use crate::{
    decode::Decode,
    error::ValidationError,
    errors::ValidationErrors,
    form::{self, Data},
    input::{FromInput, codes::UNSUPPORTED_MEDIA_TYPE},
    json,
    valid::Valid,
    validate::Validate,
};

/// Whether a type is JSON: `application/json`, or one that ends with `+json`.
///
/// Source: RFC 6839, 3.1.
pub(crate) fn is_json(content_type: &str) -> bool {
    let name = essence(content_type);
    name == "application/json" || (name.starts_with("application/") && name.ends_with("+json"))
}

/// Whether a type is that of a form.
pub(crate) fn is_form(content_type: &str) -> bool {
    let name = essence(content_type);
    name == "application/x-www-form-urlencoded" || is_multipart(&name)
}

fn is_multipart(essence: &str) -> bool {
    cfg!(feature = "multipart") && essence == "multipart/form-data"
}

/// The type without its parameters.
fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The error of a body that is of another type.
pub(crate) fn unsupported(expected: &'static str) -> ValidationErrors {
    ValidationError::of(&UNSUPPORTED_MEDIA_TYPE).param("expected", expected).into()
}

/// A value from a body of JSON.
pub(crate) fn json<T, Cx: ?Sized>(
    content_type: Option<&str>,
    body: &[u8],
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors>
where
    T: for<'de> FromInput<'de> + Validate<Context = Cx>,
{
    if !content_type.is_some_and(is_json) {
        return Err(unsupported("application/json"));
    }
    json::from_slice_with(body, decode)
}

/// The names and values of a form.
pub(crate) fn form<Cx: ?Sized>(
    content_type: Option<&str>,
    body: &[u8],
    decode: &Decode<'_, Cx>,
) -> Result<Data, ValidationErrors> {
    match content_type {
        #[cfg(feature = "multipart")]
        Some(content_type) if is_multipart(&essence(content_type)) => {
            Data::from_multipart_bytes(content_type, body, decode)
        }
        Some(content_type) if is_form(content_type) => Data::from_urlencoded_with(body, decode),
        _ => Err(unsupported("application/x-www-form-urlencoded")),
    }
}

/// A value from the names and values of a form, a query or a path.
pub(crate) fn from_data<T, Cx: ?Sized>(
    data: &Data,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors>
where
    T: for<'de> FromInput<'de> + Validate<Context = Cx>,
{
    form::from_data_with(data, decode)
}

/// The parameters of a path.
pub(crate) fn data_of_pairs<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> Data {
    let mut data = Data::new();
    for (name, value) in pairs {
        data.append(name, value);
    }
    data
}
