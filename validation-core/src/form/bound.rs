//! A form: what was typed, what came of it, and what is wrong with it.

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde_core::Serialize;

use super::{Data, FormView, Widget, from_node, tree, view::Shown};
use crate::{
    decode::Decode,
    errors::{At, ValidationErrors},
    input::FromInput,
    message::{English, Messages},
    path::Path,
    valid::Valid,
    validate::Validate,
};

/// A form for values of type `T`: to be shown empty or with an initial value, and, once somebody has sent it,
/// to be asked for the value, or shown again with what was typed and what is wrong with it.
///
/// ```
/// use validation::{FromInput, Validate, form::Form};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct Contact {
///     #[validate(length(min = 3), label = "Your name")]
///     name: String,
///     #[validate(email)]
///     email: String,
/// }
///
/// let form = Form::<Contact>::bind("name=Al&email=al%40example.org");
/// assert!(!form.is_valid());
/// assert!(form.has_error("name", "min_length"));
/// let html = form.view().to_string();
/// assert!(html.contains(r#"value="al@example.org""#));
///
/// let form = Form::<Contact>::bind("name=Ann&email=ann%40example.org");
/// let contact = form.into_valid().unwrap(); // a `Valid<Contact>`
/// assert_eq!(contact.name, "Ann");
/// ```
///
/// A type that is borrowed from its input, such as one with a field of `&str`, has no form: the form keeps
/// the value.
pub struct Form<T> {
    prefix: String,
    data: Option<Data>,
    initial: Data,
    widgets: Vec<(Path, Widget)>,
    errors: ValidationErrors,
    cleaned: Option<Valid<T>>,
}

impl<T> Form<T> {
    /// A form that nothing was sent for.
    pub fn new() -> Self {
        Form {
            prefix: String::new(),
            data: None,
            initial: Data::new(),
            widgets: Vec::new(),
            errors: ValidationErrors::new(),
            cleaned: None,
        }
    }

    /// Puts `prefix-` before the names of all fields, so that a page can have several forms of one type.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = format!("{prefix}-");
        self
    }

    /// The text that stands before all names, as it is.
    pub(super) fn raw_prefix(mut self, prefix: String) -> Self {
        self.prefix = prefix;
        self
    }

    /// Shows this value where nothing was sent, and tells by it what has [changed](Form::changed_fields).
    /// What is missing in what was sent is missing: an initial value never stands in for it.
    #[must_use]
    pub fn initial(self, value: &impl Serialize) -> Self {
        self.initial_data(Data::of(value))
    }

    /// The same, from names and values without the prefix.
    #[must_use]
    pub fn initial_data(mut self, data: Data) -> Self {
        self.initial = data;
        self
    }

    /// Says how a field is entered, if not as its type says.
    #[must_use]
    pub fn widget(mut self, field: impl Into<Path>, widget: Widget) -> Self {
        self.widgets.push((field.into(), widget));
        self
    }

    /// Whether something was sent.
    pub fn is_bound(&self) -> bool {
        self.data.is_some()
    }

    /// Whether something was sent, and nothing is wrong with it.
    pub fn is_valid(&self) -> bool {
        self.is_bound() && self.errors.is_empty()
    }

    /// What is wrong with what was sent.
    pub fn errors(&self) -> &ValidationErrors {
        &self.errors
    }

    /// Adds an error: to a field, or with `None` to the form. The form is no longer valid, and has no cleaned
    /// value any more.
    ///
    /// ```
    /// # use validation::{FromInput, Validate, form::Form};
    /// # #[derive(Debug, serde::Deserialize, Validate, FromInput)]
    /// # struct Contact { email: String }
    /// let mut form = Form::<Contact>::bind("email=ann%40example.org");
    /// form.add_error("email", "This address is on the list already.");
    /// assert!(form.has_error("email", None) && form.cleaned().is_none());
    /// ```
    pub fn add_error(&mut self, field: impl Into<Path>, errors: impl Into<ValidationErrors>) {
        self.errors.add_error(field, errors);
        if !self.errors.is_empty() {
            self.cleaned = None;
        }
    }

    /// Whether a field has an error: with this code, or with `None` any.
    pub fn has_error<'c>(&self, field: impl Into<Path>, code: impl Into<Option<&'c str>>) -> bool {
        match code.into() {
            Some(code) => self.errors.has(field, code),
            None => self.errors.at(field).next().is_some(),
        }
    }

    /// The errors of the whole form.
    pub fn non_field_errors(&self) -> At<'_> {
        self.errors.non_field_errors()
    }

    /// The value, if the form is valid.
    pub fn cleaned(&self) -> Option<&Valid<T>> {
        self.cleaned.as_ref()
    }

    /// The value, if the form is valid.
    ///
    /// # Errors
    /// The form itself, to be shown again.
    pub fn into_valid(mut self) -> Result<Valid<T>, Self> {
        self.cleaned.take().ok_or(self)
    }

    /// What was sent.
    pub fn data(&self) -> Option<&Data> {
        self.data.as_ref()
    }
}

impl<T: for<'de> FromInput<'de> + Validate> Form<T> {
    /// A form that this was sent for.
    pub fn bind(data: impl Into<Data>) -> Self
    where
        T: Validate<Context = ()>,
    {
        Form::new().bound_to(data)
    }

    /// The same, with a context, groups, limits.
    pub fn bind_with(data: impl Into<Data>, decode: &Decode<'_, <T as Validate>::Context>) -> Self {
        Form::new().bound_with(data, decode)
    }

    /// The form, for which this was sent.
    #[must_use]
    pub fn bound_to(self, data: impl Into<Data>) -> Self
    where
        T: Validate<Context = ()>,
    {
        self.bound_with(data, &Decode::new())
    }

    /// The same, with a context, groups, limits.
    #[must_use]
    pub fn bound_with(
        mut self,
        data: impl Into<Data>,
        decode: &Decode<'_, <T as Validate>::Context>,
    ) -> Self {
        let data = data.into();
        let cleaned = decode
            .check_fields(data.len())
            .and_then(|()| tree(&data, &self.prefix, decode))
            .and_then(|node| from_node(&node, decode));
        match cleaned {
            Ok(value) => self.cleaned = Some(value),
            Err(errors) => self.errors = errors,
        }
        self.data = Some(data);
        self
    }

    /// The form as a page shows it: its fields with their values and errors, in English.
    pub fn view(&self) -> FormView {
        self.view_by(&English)
    }

    /// The same in a language, with its labels, help and messages.
    #[cfg(feature = "languages")]
    pub fn view_in(&self, language: &crate::language::Language) -> FormView {
        self.view_by(language)
    }

    pub(super) fn view_by(&self, messages: &dyn Messages) -> FormView {
        self.shown(messages).view()
    }

    fn shown<'a>(&'a self, messages: &'a dyn Messages) -> Shown<'a> {
        Shown {
            prefix: &self.prefix,
            data: self.data.as_ref(),
            initial: &self.initial,
            widgets: &self.widgets,
            errors: &self.errors,
            messages,
            fields: T::widget().0.fields(),
        }
    }

    /// The names of the fields that do not have their initial value.
    ///
    /// ```
    /// # use validation::{FromInput, Validate, form::Form};
    /// # #[derive(Debug, serde::Deserialize, serde::Serialize, Validate, FromInput)]
    /// # struct Room { name: String, seats: u32, open: bool }
    /// let room = Room { name: "Hall".into(), seats: 30, open: true };
    /// let form = Form::<Room>::new().initial(&room).bound_to("name=Hall&seats=30.0");
    /// assert_eq!(form.changed_fields(), ["open"]);
    /// ```
    pub fn changed_fields(&self) -> Vec<String> {
        self.shown(&English).changed()
    }

    /// Whether any field does not have its initial value.
    pub fn has_changed(&self) -> bool {
        !self.changed_fields().is_empty()
    }
}

impl<T> Default for Form<T> {
    fn default() -> Self {
        Form::new()
    }
}

impl<T> fmt::Debug for Form<T> {
    /// What was typed is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Form")
            .field("data", &self.data)
            .field("errors", &self.errors)
            .finish_non_exhaustive()
    }
}

/// The form as HTML, in English: see [`FormView`].
impl<T: for<'de> FromInput<'de> + Validate> fmt::Display for Form<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

/// The view of the form, in English.
impl<T: for<'de> FromInput<'de> + Validate> Serialize for Form<T> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

/// A name with the prefix, as a page has it.
pub(super) fn full_name(prefix: &str, path: &Path) -> String {
    match prefix {
        "" => path.to_string(),
        prefix => [prefix, &path.to_string()].concat().to_owned(),
    }
}
