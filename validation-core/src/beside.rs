//! The field beside, as an argument of a rule: `not_similar_to(self.email)`.
//!
//! What a field is given as is settled by method resolution on its type, as in [`peel`](crate::peel).

use core::fmt;

use crate::{field::Field, value::Value, view::View};

/// Text of a field beside the one that is checked, with the name of its field.
///
/// In an attribute, `self.field` in the brackets of a parameter, `near(self.name, self.email)`, is given as
/// this where the field holds text, behind `Option` and pointers too. A rule of yours takes it in a method:
///
/// ```
/// mod own {
///     use validation::{Beside, Code, Rule, ValidationError};
///
///     static SAME: Code = Code::new("same", "Enter something else than above.").params(&["other"]);
///
///     #[derive(Default)]
///     pub struct Unlike<'a>(Option<Beside<'a>>);
///
///     pub const fn unlike<'a>() -> Unlike<'a> {
///         Unlike(None)
///     }
///
///     impl<'a> Unlike<'a> {
///         pub const fn field(self, field: Beside<'a>) -> Self {
///             Unlike(Some(field))
///         }
///     }
///
///     impl Rule<str> for Unlike<'_> {
///         const CODES: &'static [&'static Code] = &[&SAME];
///
///         fn check(&self, value: &str) -> Result<(), ValidationError> {
///             match self.0 {
///                 Some(field) if field.text() == Some(value) => {
///                     Err(ValidationError::of(&SAME).param("other", field.name()))
///                 }
///                 _ => Ok(()),
///             }
///         }
///     }
/// }
///
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Contact {
///     phone: Option<String>,
///     #[validate(own::unlike(field(self.phone)))]
///     mobile: String,
/// }
///
/// # fn main() {
/// let errors = Contact { phone: Some("1".into()), mobile: "1".into() }.full_clean().unwrap_err();
/// let error = errors.at("mobile").next().unwrap();
/// assert_eq!(error.params().get("other"), Some(&"phone".into()));
/// # }
/// ```
///
/// An error never shows the text of a field beside: it may be [`sensitive`](crate::Validate), and the rule
/// does not know.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    text: Option<&'a str>,
    field: Option<&'static Field>,
}

impl<'a> Beside<'a> {
    /// A text that stands among fields: `near(self.name, "acme")`.
    #[doc(hidden)]
    pub const fn written(text: &'a str) -> Self {
        Beside { text: Some(text), field: None }
    }

    /// The text, if there is one.
    #[inline]
    pub const fn text(&self) -> Option<&'a str> {
        self.text
    }

    /// The wire name of the field; empty for a text that is written among fields.
    pub const fn name(&self) -> &'static str {
        match self.field {
            Some(field) => field.name(),
            None => "",
        }
    }

    /// The wire name, as a param of an error; `Null` for a text that is written among fields.
    pub fn name_value(&self) -> Value {
        self.field.map_or(Value::Null, Field::name_value)
    }
}

/// Without the text.
impl fmt::Debug for Beside<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Beside").field(&self.name()).finish()
    }
}

/// A field that is an argument.
#[doc(hidden)]
pub struct Lend<'a, F: ?Sized>(pub &'a F, pub &'static Field);

/// First: text, with the name of its field.
#[doc(hidden)]
pub trait LendText<'a> {
    /// The text.
    fn __validation_lend(&self) -> Beside<'a>;
}

impl<'a, F: View<Target = str> + ?Sized> LendText<'a> for &&Lend<'a, F> {
    #[inline(always)]
    fn __validation_lend(&self) -> Beside<'a> {
        Beside { text: self.0.view(), field: Some(self.1) }
    }
}

/// Second: what can be copied.
#[doc(hidden)]
pub trait LendCopy {
    /// The type of the field.
    type Field;

    /// The value.
    fn __validation_lend(&self) -> Self::Field;
}

impl<F: Copy> LendCopy for &Lend<'_, F> {
    type Field = F;

    #[inline(always)]
    fn __validation_lend(&self) -> F {
        *self.0
    }
}

/// Last: everything else, by reference.
#[doc(hidden)]
pub trait LendReference<'a> {
    /// The type of the field.
    type Field: ?Sized;

    /// A reference to the value.
    fn __validation_lend(&self) -> &'a Self::Field;
}

impl<'a, F: ?Sized> LendReference<'a> for Lend<'a, F> {
    type Field = F;

    #[inline(always)]
    fn __validation_lend(&self) -> &'a F {
        self.0
    }
}

/// A sensitive field that is an argument: text alone, which a rule compares and does not show.
#[doc(hidden)]
pub struct LendSecret<'a, F: ?Sized>(pub &'a F, pub &'static Field);

impl<'a, F: View<Target = str> + ?Sized> LendText<'a> for &&LendSecret<'a, F> {
    #[inline(always)]
    fn __validation_lend(&self) -> Beside<'a> {
        Beside { text: self.0.view(), field: Some(self.1) }
    }
}

/// Other values than text; the compiler says of the field that they are not lent.
#[doc(hidden)]
pub trait LendShown<F> {
    /// Stands for what is not there.
    fn __validation_lend(&self) -> F
    where
        F: Shown;
}

impl<F> LendShown<F> for LendSecret<'_, F> {
    fn __validation_lend(&self) -> F
    where
        F: Shown,
    {
        self.0.shown()
    }
}

/// What an error may show though its field is sensitive: nothing.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "this field is sensitive, and an error shows the arguments of its rule",
    label = "sensitive, and no text that is compared and not shown",
    note = "write `check(…)` or `equal_fields(…)` on the type"
)]
pub trait Shown {
    /// The value.
    fn shown(&self) -> Self;
}
