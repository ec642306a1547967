//! Normalizers: what changes a value before its rules are asked.
//!
//! The name of one in `#[normalize(…)]` is the name of its constructor here: `#[normalize(trim, lowercase)]`.
//! They run in the order in which they are written, when a value is read from input, in
//! [`Valid::new`](crate::Valid::new) and its kin, and in [`Validate::normalize`](crate::Validate::normalize).
//!
//! ```
//! use validation::{Valid, Validate};
//!
//! #[derive(Debug, Validate)]
//! struct SignUp {
//!     #[normalize(trim, lowercase)]
//!     #[validate(email)]
//!     email: String,
//!     #[normalize(trim, collapse_spaces, empty_to_none)]
//!     nickname: Option<String>,
//!     #[normalize(each(trim))]
//!     tags: Vec<String>,
//! }
//!
//! let sign_up = SignUp {
//!     email: " Ann@Example.org ".into(),
//!     nickname: Some("  ".into()),
//!     tags: vec![" choir".into()],
//! };
//! let sign_up = Valid::new(sign_up)?;
//! assert_eq!(sign_up.email, "ann@example.org");
//! assert_eq!(sign_up.nickname, None);
//! assert_eq!(sign_up.tags, ["choir"]);
//! # Ok::<(), validation::ValidationErrors>(())
//! ```

mod empty_to_none;
mod letter_case;
mod nested;
mod parts;
mod spaces;
#[cfg(feature = "unicode")]
mod unicode;

#[doc(hidden)]
pub use self::nested::{Nested, NormalizeKnown, NormalizeNothing};
#[cfg(feature = "unicode")]
pub use self::unicode::{Composed, nfc, nfkc};
pub use self::{
    empty_to_none::{EmptyToNone, MaybeEmpty, empty_to_none},
    letter_case::{LetterCase, lowercase, uppercase},
    parts::{EntriesMut, ItemsMut},
    spaces::{CollapseSpaces, Trim, collapse_spaces, trim},
};

use alloc::{
    borrow::{Cow, ToOwned},
    boxed::Box,
    string::String,
};

/// Changes values of type `T` before their rules are asked. For a normalizer of your own, a function is
/// enough: `#[normalize(with = path)]` calls it with `&mut` the field.
///
/// ```
/// use validation::{Valid, Validate};
///
/// fn digits_only(phone: &mut String) {
///     phone.retain(|char| char.is_ascii_digit());
/// }
///
/// #[derive(Debug, Validate)]
/// struct Contact {
///     #[normalize(with = digits_only)]
///     #[validate(length(min = 5))]
///     phone: String,
/// }
///
/// let contact = Valid::new(Contact { phone: "01 / 23 45".into() })?;
/// assert_eq!(contact.phone, "012345");
/// # Ok::<(), validation::ValidationErrors>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "this normalizer does not change a `{T}`",
    label = "`{Self}` does not change `{T}`",
    note = "for a function of your own, write `with = path`"
)]
pub trait Normalizer<T: ?Sized> {
    /// Changes the value. To do it twice changes no more.
    fn normalize(&self, value: &mut T);
}

/// Text that can be changed: `String`, `Box<str>`, `Cow<str>`, and `Option` and `Box` of them. Implement it
/// for a newtype around text, to have all the normalizers of text for it.
#[diagnostic::on_unimplemented(
    message = "this normalizer changes text, and this is a `{Self}`",
    label = "a `{Self}` is not text that can be changed",
    note = "for the items of a list, write `each(…)`; for the values of a map, `values(…)`"
)]
pub trait TextMut {
    /// Puts the answer in place of the text; `None` leaves it as it is.
    fn edit(&mut self, edit: &mut dyn FnMut(&str) -> Option<String>);
}

impl TextMut for String {
    fn edit(&mut self, edit: &mut dyn FnMut(&str) -> Option<String>) {
        if let Some(text) = edit(self) {
            *self = text;
        }
    }
}

impl TextMut for Box<str> {
    fn edit(&mut self, edit: &mut dyn FnMut(&str) -> Option<String>) {
        if let Some(text) = edit(self) {
            *self = text.into();
        }
    }
}

impl TextMut for Cow<'_, str> {
    fn edit(&mut self, edit: &mut dyn FnMut(&str) -> Option<String>) {
        if let Some(text) = edit(self) {
            *self = Cow::Owned(text);
        }
    }
}

impl<T: TextMut> TextMut for Option<T> {
    fn edit(&mut self, edit: &mut dyn FnMut(&str) -> Option<String>) {
        if let Some(text) = self {
            text.edit(edit);
        }
    }
}

impl<T: TextMut> TextMut for Box<T> {
    fn edit(&mut self, edit: &mut dyn FnMut(&str) -> Option<String>) {
        (**self).edit(edit);
    }
}

/// What was found, if it is not what was there.
fn changed(edited: &str, text: &str) -> Option<String> {
    (edited.len() != text.len()).then(|| edited.to_owned())
}
