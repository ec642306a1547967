//! Forms: what a browser sends, as a typed value, with everything that is wrong with it.
//!
//! Names say where a value belongs: `title`, `venue.name`, `tags` given several times or `tags[0]`,
//! `lines[2].sku`, `prices["EUR"]`. Text becomes what the type of its field asks for:
//!
//! | type | takes | nothing given, or empty text |
//! |---|---|---|
//! | text | any text without U+0000; CRLF and CR become LF | given empty: `""`; not given: `required` |
//! | integers | digits with a sign; `1.0` and `1e3`, exactly, up to 128 bits; not `1_000`, `0x10` | `required` |
//! | floats, decimals | decimal numbers; no infinity and no NaN | `required` |
//! | `bool` | `on`, `true`, `yes`, `1`, `t`, `y`; `off`, `false`, `no`, `0`, `f`, `n` | `false` |
//! | enums | the name of a variant | `required` |
//! | dates and times | as browsers send them: `2026-03-01`, `09:30`, `2026-03-01T09:30` | `required` |
//! | `Option` | what is in it | `None` |
//! | lists, sets | every value of the name, or those with an index | no items |
//! | maps, structs | the names below | nothing in it |
//!
//! ```
//! use validation::{FromInput, Validate, form};
//!
//! #[derive(Debug, serde::Deserialize, Validate, FromInput)]
//! struct Booking {
//!     #[validate(length(min = 3))]
//!     title: String,
//!     seats: u8,
//!     #[validate(email)]
//!     contact: Option<String>,
//!     tags: Vec<String>,
//!     newsletter: bool,
//! }
//!
//! let errors = form::from_str::<Booking>("title=ab&seats=300&contact=&tags=x").unwrap_err();
//! assert!(errors.has("title", "min_length") && errors.has("seats", "max_value"));
//!
//! let booking = form::from_str::<Booking>("title=Choir&seats=30&contact=&tags=a&tags=b")?;
//! assert_eq!((booking.seats, booking.tags.len(), booking.newsletter), (30, 2, false));
//! # Ok::<(), validation::ValidationErrors>(())
//! ```

mod bound;
mod data;
#[cfg(feature = "multipart")]
mod disposition;
mod file;
mod html;
mod initial;
#[cfg(feature = "multipart")]
mod multipart;
mod name;
mod node;
mod row;
mod set;
mod view;
mod widget;

pub(crate) use self::node::{FormInput, Node, with_line_feeds};
pub use self::{
    bound::Form,
    data::{Data, Given},
    file::File,
    row::Row,
    set::FormSet,
    view::{BoundField, Choice, FieldError, FormView},
    widget::{FormField, Widget},
};

use crate::{
    decode::Decode,
    errors::ValidationErrors,
    input::{FromInput, Input, Kind, Refused},
    path::Path,
    valid::Valid,
    validate::Validate,
};

/// Decodes urlencoded text, of a body or a query, and checks the rules.
///
/// # Errors
/// All that is wrong with it; `too_many_fields`, for more than 1,000 values.
pub fn from_str<T: for<'de> FromInput<'de> + Validate<Context = ()>>(
    body: &str,
) -> Result<Valid<T>, ValidationErrors> {
    from_slice_with(body.as_bytes(), &Decode::new())
}

/// The same, from bytes.
///
/// # Errors
/// All that is wrong with it; `too_many_fields`, for more than 1,000 values.
pub fn from_slice<T: for<'de> FromInput<'de> + Validate<Context = ()>>(
    body: &[u8],
) -> Result<Valid<T>, ValidationErrors> {
    from_slice_with(body, &Decode::new())
}

/// [`from_str`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; `too_large`, `too_many_fields`, `too_deep` where a limit is reached.
pub fn from_str_with<T: for<'de> FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    body: &str,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    from_slice_with(body.as_bytes(), decode)
}

/// [`from_slice`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; `too_large`, `too_many_fields`, `too_deep` where a limit is reached.
pub fn from_slice_with<T: for<'de> FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    body: &[u8],
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    from_data_with(&Data::from_urlencoded_with(body, decode)?, decode)
}

/// Decodes what a form has sent, and checks the rules.
///
/// # Errors
/// All that is wrong with it.
pub fn from_data<T: for<'de> FromInput<'de> + Validate<Context = ()>>(
    data: &Data,
) -> Result<Valid<T>, ValidationErrors> {
    from_data_with(data, &Decode::new())
}

/// [`from_data`] with a context, groups, limits.
///
/// # Errors
/// All that is wrong with it; `too_many_fields`, `too_deep` where a limit is reached.
pub fn from_data_with<T: for<'de> FromInput<'de> + Validate<Context = Cx>, Cx: ?Sized>(
    data: &Data,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    decode.check_fields(data.len())?;
    let node = tree(data, "", decode)?;
    from_node(&node, decode)
}

/// Checks a part of a form, as it is typed: these fields with all below them, and the rules over several
/// fields of which all were given, and one at least is asked for.
///
/// ```
/// use validation::{FromInput, Validate, form};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct SignUp {
///     #[validate(email)]
///     email: String,
///     #[validate(length(min = 8))]
///     password: String,
/// }
///
/// let errors = form::partial::<SignUp, _>(&"email=ann%40".into(), ["email"]).unwrap_err();
/// assert!(errors.has("email", "email") && errors.len() == 1);
/// ```
///
/// # Errors
/// What is wrong with these fields; `unknown_field`, for one that the type does not have.
pub fn partial<T: for<'de> FromInput<'de> + Validate<Context = ()>, P: Into<Path>>(
    data: &Data,
    fields: impl IntoIterator<Item = P>,
) -> Result<(), ValidationErrors> {
    partial_with::<T, P, ()>(data, fields, &Decode::new())
}

/// [`partial`] with a context, groups, limits.
///
/// # Errors
/// What is wrong with these fields; `unknown_field`, for one that the type does not have.
pub fn partial_with<
    T: for<'de> FromInput<'de> + Validate<Context = Cx>,
    P: Into<Path>,
    Cx: ?Sized,
>(
    data: &Data,
    fields: impl IntoIterator<Item = P>,
    decode: &Decode<'_, Cx>,
) -> Result<(), ValidationErrors> {
    decode.check_fields(data.len())?;
    let decode = decode.clone().only::<T, P>(fields)?;
    let node = tree(data, "", &decode)?;
    decode.walk_part::<T>(input(&node))
}

/// The tree of the names that begin with a prefix.
///
/// # Errors
/// `too_deep`.
pub(crate) fn tree<'d, Cx: ?Sized>(
    data: &'d Data,
    prefix: &str,
    decode: &Decode<'_, Cx>,
) -> Result<Node<'d>, ValidationErrors> {
    Node::read(data, prefix, decode.options.max_depth).ok_or_else(|| decode.too_deep())
}

/// The value of a form, which is checked.
pub(crate) fn from_node<'d, T: FromInput<'d> + Validate<Context = Cx>, Cx: ?Sized>(
    node: &'d Node<'d>,
    decode: &Decode<'_, Cx>,
) -> Result<Valid<T>, ValidationErrors> {
    let mut value: T = decode.walk(input(node), None::<fn() -> Refused>)?;
    value.normalize();
    decode.check(value)
}

fn input<'d>(node: &'d Node<'d>) -> Input<'d> {
    Input(Kind::Form(FormInput::Node(node)))
}
