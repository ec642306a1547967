//! What an expression stands for, and how it is written.

use alloc::borrow::Cow;
use core::fmt::{self, Write};

use super::{
    number::Number,
    resolve::{Scope, Stop},
};
use crate::value::Value;

/// Around text of a user's, so that it cannot turn what stands beside it.
const ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// What an expression stands for.
#[derive(Clone)]
pub(super) enum Argument<'a> {
    Param(&'a Value),
    /// A param that names fields, which people know by their labels.
    Fields(&'a Value),
    /// A param that names days of the week.
    Weekdays(&'a Value),
    Number(Number),
    Text(Cow<'a, str>),
}

impl<'a> Argument<'a> {
    /// A param, by its name: some name things which people call otherwise.
    pub(super) fn of(name: &str, value: &'a Value) -> Self {
        match name {
            "other" | "fields" => Argument::Fields(value),
            "days" => Argument::Weekdays(value),
            _ => Argument::Param(value),
        }
    }
}

impl<'a> Argument<'a> {
    pub(super) fn number(&self) -> Option<Number> {
        match self {
            Argument::Param(value) | Argument::Fields(value) | Argument::Weekdays(value) => {
                Number::of_value(value)
            }
            Argument::Number(number) => Some(number.clone()),
            Argument::Text(_) => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Argument::Param(value) | Argument::Fields(value) | Argument::Weekdays(value) => {
                value.as_str()
            }
            Argument::Text(text) => Some(text),
            Argument::Number(_) => None,
        }
    }

    pub(super) fn write(&self, scope: Scope<'_>, out: &mut dyn Write) -> Result<(), Stop> {
        let written = match self {
            Argument::Param(value) => scope.value(value, out),
            Argument::Fields(value) => scope.names(value, out, &|scope, name, out| {
                scope.apart(&scope.arguments.label(name), out)
            }),
            Argument::Weekdays(value) => {
                scope.names(value, out, &|scope, day, out| scope.locale.write_weekday(out, day))
            }
            Argument::Number(number) => scope.locale.write(out, number),
            Argument::Text(text) => scope.apart(text, out),
        };
        Ok(written?)
    }
}

impl Scope<'_> {
    fn value(&self, value: &Value, out: &mut dyn Write) -> fmt::Result {
        match value {
            Value::Text(text) => self.apart(text, out),
            Value::Moment(_) => self.locale.write_moment(out, value),
            Value::Name(name) => self.apart(name, out),
            Value::List(items) => {
                self.list(items.iter(), out, |scope, item, out| scope.value(item, out))
            }
            Value::Names(names) => {
                self.list(names.iter(), out, |scope, name, out| scope.apart(name, out))
            }
            other => match Number::of_value(other) {
                Some(number) => self.locale.write(out, &number),
                None => write!(out, "{other}"),
            },
        }
    }

    /// Names of things, which people call otherwise.
    fn names(
        &self,
        value: &Value,
        out: &mut dyn Write,
        write: &dyn Fn(&Self, &str, &mut dyn Write) -> fmt::Result,
    ) -> fmt::Result {
        match value {
            Value::Names(names) => {
                self.list(names.iter(), out, |scope, name, out| write(scope, name, out))
            }
            Value::List(items) => {
                self.list(items.iter(), out, |scope, item, out| scope.names(item, out, write))
            }
            value => match value.as_str() {
                Some(name) => write(self, name, out),
                None => self.value(value, out),
            },
        }
    }

    fn list<I>(
        &self,
        items: impl Iterator<Item = I>,
        out: &mut dyn Write,
        write: impl Fn(&Self, I, &mut dyn Write) -> fmt::Result,
    ) -> fmt::Result {
        for (place, item) in items.enumerate() {
            if place > 0 {
                out.write_str(self.locale.separator())?;
            }
            write(self, item, out)?;
        }
        Ok(())
    }

    /// Text that may be anybody's.
    fn apart(&self, text: &str, out: &mut dyn Write) -> fmt::Result {
        if !self.isolates {
            return out.write_str(text);
        }
        out.write_char(ISOLATE)?;
        out.write_str(text)?;
        out.write_char(POP_ISOLATE)
    }
}
