//! Input: what arrived, before it has a type.

mod choice;
pub(crate) mod codes;
mod content;
mod deserializer;
mod flat;
mod key;
#[cfg(feature = "form")]
mod loose;
mod members;
#[cfg(feature = "rust_decimal")]
mod decimal;
mod node;
mod number;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
mod moments;
mod object;
mod probe;
mod refused;
mod shape;
mod standard;
mod tell;
mod variant;
mod walk;

pub use self::refused::Refused;
#[doc(hidden)]
pub use self::{
    choice::{Choice, Choices, Tagging},
    object::Object,
    probe::{Probe, ReadHeld, ReadKnown, ReadLeaf},
    shape::{Absent, Part, Shape, ShapeKind},
    tell::{Told, check_items, tell_all},
    walk::{Found, Readable, Walk},
};
pub(crate) use self::{
    content::{Content, Entries},
    flat::Flat,
    node::Node,
    refused::invalid_choice,
};

#[cfg(feature = "form")]
pub(crate) use self::loose::{boolean as truth, number as number_text, whole as whole_text};

use alloc::rc::Rc;
use core::fmt;

#[cfg(feature = "form")]
use crate::form::{FormInput, Node as FormNode};
use crate::validate::Validate;

/// A type that can be read from input with everything that is wrong in it told at once.
///
/// It is derived, beside `serde::Deserialize` and [`Validate`]:
///
/// ```
/// use validation::{FromInput, Validate, json};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct Booking {
///     #[validate(length(min = 3))]
///     title: String,
///     seats: u8,
///     #[validate(email)]
///     contact: Option<String>,
/// }
///
/// let body = r#"{"title": "ab", "seats": 300, "contact": "ann@"}"#;
/// let errors = json::from_str::<Booking>(body).unwrap_err();
/// assert!(errors.has("title", "min_length"));
/// assert!(errors.has("seats", "max_value"));
/// assert!(errors.has("contact", "email"));
/// ```
///
/// Lists, maps, pointers and `Option` of such types have it too.
#[diagnostic::on_unimplemented(
    message = "the mistakes in a `{Self}` cannot be told one by one",
    label = "`{Self}` does not implement `FromInput`",
    note = "write `#[derive(FromInput)]` on `{Self}`, beside `serde::Deserialize` and `Validate`"
)]
pub trait FromInput<'de>: Validate + Readable<'de, Context = <Self as Validate>::Context> {}

impl<'de, T> FromInput<'de> for T where
    T: Validate + Readable<'de, Context = <T as Validate>::Context>
{
}

/// A value of the input, of whatever format: what generated code reads, and a serde `Deserializer`.
///
/// A function for `#[serde(deserialize_with = "…")]` is called with one where a body has mistakes in it.
#[derive(Clone)]
pub struct Input<'de>(pub(crate) Kind<'de>);

/// Where a value comes from.
#[derive(Clone)]
pub(crate) enum Kind<'de> {
    /// There is none: of this name, or at this place.
    Absent,
    /// A part of a JSON text.
    #[cfg(feature = "json")]
    Json(&'de serde_json::value::RawValue),
    /// A part of a form.
    #[cfg(feature = "form")]
    Form(FormInput<'de>),
    /// A part of a value of another format.
    Node(&'de Node),
    /// An object, of which something was taken.
    Object(Rc<Entries<'de>>),
    /// What other fields of an object have left, for a flattened one.
    Flat(Rc<Flat<'de>>),
}

impl<'de> Input<'de> {
    /// No value.
    pub(crate) const ABSENT: Self = Input(Kind::Absent);

    /// Whether serde's own impl says the last word on what can be decoded.
    fn is_decoded_by_serde(&self) -> bool {
        match &self.0 {
            #[cfg(feature = "json")]
            Kind::Json(_) => true,
            Kind::Node(_) => true,
            _ => false,
        }
    }

    /// Whether it comes from a form.
    pub(crate) fn is_form(&self) -> bool {
        match &self.0 {
            #[cfg(feature = "form")]
            Kind::Form(_) => true,
            _ => false,
        }
    }

    /// Whether there is no value.
    pub(crate) fn is_absent(&self) -> bool {
        match &self.0 {
            Kind::Absent => true,
            #[cfg(feature = "form")]
            Kind::Form(form) => form.is_absent(),
            _ => false,
        }
    }

    /// What a form has for the variant whose name is its text: the fields beside it.
    fn named_beside(&self, name: &str) -> Option<Self> {
        match &self.0 {
            #[cfg(feature = "form")]
            Kind::Form(form) => {
                let beside = form.entries().into_iter().find(|(known, _)| known == name);
                beside.map(|(_, form)| Input(Kind::Form(form)))
            }
            _ => {
                let _ = name;
                None
            }
        }
    }

    /// No value, beside this one: in a form, that may be one.
    fn absent_beside(&self) -> Self {
        match &self.0 {
            #[cfg(feature = "form")]
            Kind::Form(_) => Input(Kind::Form(FormInput::Node(FormNode::EMPTY))),
            _ => Input::ABSENT,
        }
    }
}

impl fmt::Debug for Input<'_> {
    /// What the client sent is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Input").finish_non_exhaustive()
    }
}
