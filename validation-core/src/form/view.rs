//! A form as a page shows it.

mod build;

pub(super) use self::build::Shown;

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use serde_core::{Serialize, Serializer, ser::SerializeStruct};

/// A form as a page shows it: data for any template engine, by `Serialize`, and `Display` writes it as plain
/// HTML that is accessible.
///
/// In HTML each field has its label, its help, its errors and its control, which names help and errors in
/// `aria-describedby`. Everything is escaped. Around it the page puts its `<form>` and its buttons.
///
/// ```
/// use validation::{FromInput, Validate, form::Form};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct Contact {
///     #[validate(length(min = 3), label = "Your name", help = "As your friends call you.")]
///     name: String,
/// }
///
/// let form = Form::<Contact>::bind("name=%3Ci%3E");
/// let view = form.view();
/// assert_eq!(view.fields[0].values, ["<i>"]);
///
/// let form = Form::<Contact>::bind("name=%26");
/// assert_eq!(
///     form.view().to_string(),
///     r#"<div class="field">
/// <label for="id_name">Your name</label>
/// <p class="help" id="id_name_help">As your friends call you.</p>
/// <ul class="errorlist" id="id_name_error"><li>Enter at least 3 characters (you entered 1).</li></ul>
/// <input type="text" name="name" id="id_name" value="&amp;" aria-describedby="id_name_help id_name_error" aria-invalid="true">
/// </div>
/// "#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormView {
    /// Whether something was sent.
    pub is_bound: bool,
    /// Whether something was sent, and nothing is wrong with it.
    pub is_valid: bool,
    /// The errors of the whole form, and those of what it does not show.
    pub errors: Vec<FieldError>,
    /// The fields, in order; those of nested values among them.
    pub fields: Vec<BoundField>,
}

/// A field as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoundField {
    /// Where it lies in the value: `venue.name`.
    pub name: String,
    /// The name in the page, with the prefix.
    pub html_name: String,
    /// The id of its control.
    pub id: String,
    /// What people call it.
    pub label: String,
    /// What to know about it.
    pub help: Option<String>,
    /// How it is entered: `text`, `textarea`, `password`, `integer`, `number`, `checkbox`, `date`, `time`,
    /// `datetime`, `file`, `hidden`, `select`, `radio`.
    pub widget: &'static str,
    /// Whether it has several values.
    pub is_multiple: bool,
    /// Whether it may be left empty, since its type has a place for nothing.
    pub is_optional: bool,
    /// What was typed, as it was typed; or else the initial value.
    pub values: Vec<String>,
    /// What there is to choose from.
    pub choices: Vec<Choice>,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// More attributes of its control.
    pub attributes: BTreeMap<String, String>,
    /// The labels of the values that it is nested in.
    pub groups: Vec<String>,
}

/// A value to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// Whether it is chosen.
    pub is_selected: bool,
}

/// An error as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// What it says.
    pub message: String,
    /// Its stable name.
    pub code: String,
}

impl FormView {
    /// The field that lies there in the value.
    pub fn field(&self, name: &str) -> Option<&BoundField> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The same, to change how it is shown.
    pub fn field_mut(&mut self, name: &str) -> Option<&mut BoundField> {
        self.fields.iter_mut().find(|field| field.name == name)
    }
}

impl BoundField {
    /// Its one value, or the first of several; empty where there is none.
    pub fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// Whether a box is ticked.
    pub fn is_checked(&self) -> bool {
        self.widget == "checkbox"
            && self.values.last().is_some_and(|value| crate::input::truth(value) != Some(false))
    }

    /// The id of its help.
    pub fn help_id(&self) -> Option<String> {
        self.help.as_ref().map(|_| [&*self.id, "_help"].concat())
    }

    /// The id of its list of errors.
    pub fn error_id(&self) -> Option<String> {
        (!self.errors.is_empty()).then(|| [&*self.id, "_error"].concat())
    }
}

macro_rules! serialized {
    ($($type:ident { $($field:ident),+ $(,)? $(; $($name:literal = $method:ident),+)? })*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let count = [$(stringify!($field),)+ $($($name,)+)?].len();
                let mut view = serializer.serialize_struct(stringify!($type), count)?;
                $(view.serialize_field(stringify!($field), &self.$field)?;)+
                $($(view.serialize_field($name, &self.$method())?;)+)?
                view.end()
            }
        }
    )*};
}

serialized! {
    FormView { is_bound, is_valid, errors, fields }
    BoundField {
        name, html_name, id, label, help, widget, is_multiple, is_optional, values, choices, errors,
        attributes, groups; "value" = value, "is_checked" = is_checked, "help_id" = help_id,
        "error_id" = error_id
    }
    Choice { value, label, is_selected }
    FieldError { message, code }
}
