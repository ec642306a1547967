//! How a value is entered, as its type says.

use alloc::{boxed::Box, vec::Vec};

use crate::field::Field;

/// How a value is entered in a form. The type of a field says it; [`Form::widget`](super::Form::widget) says
/// otherwise for one field.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Widget {
    /// A line of text.
    Text,
    /// Text of several lines.
    TextArea,
    /// Text that is not shown, and never shown again.
    Password,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A box to tick.
    Checkbox,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A date and a time.
    DateTime,
    /// A file.
    File,
    /// A value that is not seen.
    Hidden,
    /// One of several values.
    Select(Vec<&'static str>),
    /// One of several values, each beside a button.
    Radio(Vec<&'static str>),
    /// Several values, each entered so.
    Many(Box<Widget>),
    /// The fields of a value that has some.
    Fields(fn() -> Vec<FormField>),
    /// It is not entered by one of these: the page does it in a way of its own.
    Own,
}

impl Widget {
    /// Several lines of text, of which there may be none.
    pub(crate) fn many_texts() -> (Self, bool) {
        (Widget::Many(Box::new(Widget::Text)), true)
    }

    /// The fields of a value that has some.
    pub(super) fn fields(&self) -> Vec<FormField> {
        match self {
            Widget::Fields(fields) => fields(),
            _ => Vec::new(),
        }
    }

    /// The word for it in a view.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Widget::Text => "text",
            Widget::TextArea => "textarea",
            Widget::Password => "password",
            Widget::Integer => "integer",
            Widget::Number => "number",
            Widget::Checkbox => "checkbox",
            Widget::Date => "date",
            Widget::Time => "time",
            Widget::DateTime => "datetime",
            Widget::File => "file",
            Widget::Hidden => "hidden",
            Widget::Select(_) => "select",
            Widget::Radio(_) => "radio",
            Widget::Many(inner) => inner.name(),
            Widget::Fields(_) => "fields",
            Widget::Own => "own",
        }
    }

    /// The values to choose from.
    pub(super) fn choices(&self) -> &[&'static str] {
        match self {
            Widget::Select(choices) | Widget::Radio(choices) => choices,
            Widget::Many(inner) => inner.choices(),
            _ => &[],
        }
    }
}

/// A field of a type, as a form shows it.
#[derive(Clone, Debug)]
pub struct FormField {
    pub(super) field: &'static Field,
    pub(super) widget: Widget,
    pub(super) is_optional: bool,
}

impl FormField {
    /// A field, and how its type is entered.
    #[doc(hidden)]
    pub fn new(field: &'static Field, (widget, is_optional): (Widget, bool)) -> Self {
        let widget = match widget {
            Widget::Text if field.is_sensitive() => Widget::Password,
            widget => widget,
        };
        FormField { field, widget, is_optional }
    }
}
