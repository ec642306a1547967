//! A form as plain, accessible HTML.

use alloc::string::String;
use core::fmt::{self, Display, Write};

use super::{BoundField, FieldError, FormView};
use crate::render::Escaped;

impl Display for FormView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_errors(f, &self.errors, "errorlist nonfield", None)?;
        let mut open: &[String] = &[];
        for field in &self.fields {
            let shared = open.iter().zip(&field.groups).take_while(|(one, other)| one == other);
            let shared = shared.count();
            for _ in shared..open.len() {
                f.write_str("</fieldset>\n")?;
            }
            for group in &field.groups[shared..] {
                writeln!(f, "<fieldset>\n<legend>{}</legend>", Safe(group))?;
            }
            open = &field.groups;
            field.fmt(f)?;
        }
        open.iter().try_for_each(|_| f.write_str("</fieldset>\n"))
    }
}

/// The field with its label, its help, its errors and its control.
impl Display for BoundField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.widget == "hidden" {
            write_errors(f, &self.errors, "errorlist", self.error_id().as_deref())?;
            return writeln!(f, "{}", Control(self));
        }
        f.write_str("<div class=\"field\">\n")?;
        match self.widget {
            "radio" => {
                writeln!(f, "<span id=\"{}_label\">{}</span>", Safe(&self.id), Safe(&self.label))
            }
            _ => writeln!(f, "<label for=\"{}\">{}</label>", Safe(&self.id), Safe(&self.label)),
        }?;
        if let (Some(help), Some(id)) = (&self.help, self.help_id()) {
            writeln!(f, "<p class=\"help\" id=\"{}\">{}</p>", Safe(&id), Safe(help))?;
        }
        write_errors(f, &self.errors, "errorlist", self.error_id().as_deref())?;
        writeln!(f, "{}\n</div>", Control(self))
    }
}

impl BoundField {
    /// The control alone: for pages that lay out label and errors in a way of their own.
    pub fn control(&self) -> impl Display + '_ {
        Control(self)
    }
}

struct Control<'a>(&'a BoundField);

impl Display for Control<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.0;
        match field.widget {
            "select" => self.select(f),
            "radio" => self.radio(f),
            "textarea" => {
                f.write_str("<textarea")?;
                self.attributes(f)?;
                // A line end at the start is taken away when it is read, so there is one more.
                write!(f, ">\n{}</textarea>", Safe(field.value()))
            }
            "checkbox" => {
                f.write_str("<input type=\"checkbox\"")?;
                self.attributes(f)?;
                f.write_str(if field.is_checked() { " checked>" } else { ">" })
            }
            _ if field.is_multiple && field.values.len() > 1 => {
                field.values.iter().enumerate().try_for_each(|(at, value)| {
                    if at > 0 {
                        f.write_char('\n')?;
                    }
                    self.input(f, value, at)
                })
            }
            _ => self.input(f, field.value(), 0),
        }
    }
}

impl Control<'_> {
    fn input(&self, f: &mut fmt::Formatter<'_>, value: &str, at: usize) -> fmt::Result {
        let field = self.0;
        let (kind, more) = match field.widget {
            "password" => ("password", ""),
            "hidden" => ("hidden", ""),
            "file" => ("file", ""),
            // What is no number could not be shown again in a field for numbers.
            "integer" => ("text", " inputmode=\"numeric\""),
            "number" => ("text", " inputmode=\"decimal\""),
            "date" if is_shown(value, 10) => ("date", ""),
            // Without it, a browser refuses seconds.
            "time" if is_shown(value, 12) => ("time", " step=\"any\""),
            "datetime" if is_shown(value, 23) => ("datetime-local", " step=\"any\""),
            _ => ("text", ""),
        };
        write!(f, "<input type=\"{kind}\"{more}")?;
        self.named(f, at)?;
        if !matches!(kind, "file" | "password") {
            write!(f, " value=\"{}\"", Safe(value))?;
        }
        self.described(f)?;
        f.write_char('>')
    }

    fn select(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.0;
        f.write_str(if field.is_multiple { "<select multiple" } else { "<select" })?;
        self.attributes(f)?;
        f.write_str(">\n")?;
        let is_chosen = field.choices.iter().any(|choice| choice.is_selected);
        if !field.is_multiple && (field.is_optional || !is_chosen) {
            f.write_str("<option value=\"\">—</option>\n")?;
        }
        for choice in &field.choices {
            let selected = if choice.is_selected { " selected" } else { "" };
            let (value, label) = (Safe(&choice.value), Safe(&choice.label));
            writeln!(f, "<option value=\"{value}\"{selected}>{label}</option>")?;
        }
        f.write_str("</select>")
    }

    fn radio(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.0;
        let kind = if field.is_multiple { "checkbox" } else { "radio" };
        let role = if field.is_multiple { "group" } else { "radiogroup" };
        write!(
            f,
            "<div role=\"{role}\" id=\"{0}\" aria-labelledby=\"{0}_label\"",
            Safe(&field.id)
        )?;
        self.described(f)?;
        f.write_str(">\n")?;
        for choice in &field.choices {
            let checked = if choice.is_selected { " checked" } else { "" };
            let (name, value) = (Safe(&field.html_name), Safe(&choice.value));
            let label = Safe(&choice.label);
            writeln!(
                f,
                "<label><input type=\"{kind}\" name=\"{name}\" value=\"{value}\"{checked}> {label}</label>"
            )?;
        }
        f.write_str("</div>")
    }

    fn attributes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.named(f, 0)?;
        self.described(f)
    }

    /// Name and id; of several controls, the first one has the id that the label names.
    fn named(&self, f: &mut fmt::Formatter<'_>, at: usize) -> fmt::Result {
        let field = self.0;
        write!(f, " name=\"{}\" id=\"{}", Safe(&field.html_name), Safe(&field.id))?;
        match at {
            0 => f.write_char('"'),
            at => write!(f, "_{at}\""),
        }
    }

    fn described(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.0;
        for (name, value) in &field.attributes {
            write!(f, " {}=\"{}\"", Name(name), Safe(value))?;
        }
        match (field.help_id(), field.error_id()) {
            (Some(help), Some(error)) => {
                write!(f, " aria-describedby=\"{} {}\"", Safe(&help), Safe(&error))?;
            }
            (Some(id), None) | (None, Some(id)) => {
                write!(f, " aria-describedby=\"{}\"", Safe(&id))?;
            }
            (None, None) => {}
        }
        match field.errors.is_empty() {
            true => Ok(()),
            false => f.write_str(" aria-invalid=\"true\""),
        }
    }
}

/// Whether a browser shows it in a control of its own: what it does not know it takes away.
fn is_shown(value: &str, longest: usize) -> bool {
    let is_known = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b':' | b'.' | b'T');
    value.len() <= longest && value.bytes().all(is_known)
}

fn write_errors(
    f: &mut fmt::Formatter<'_>,
    errors: &[FieldError],
    class: &str,
    id: Option<&str>,
) -> fmt::Result {
    if errors.is_empty() {
        return Ok(());
    }
    write!(f, "<ul class=\"{class}\"")?;
    if let Some(id) = id {
        write!(f, " id=\"{}\"", Safe(id))?;
    }
    f.write_char('>')?;
    for error in errors {
        write!(f, "<li>{}</li>", Safe(&error.message))?;
    }
    f.write_str("</ul>\n")
}

/// Text, escaped for an element or a quoted attribute.
struct Safe<'a>(&'a str);

impl Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(f).write_str(self.0)
    }
}

/// The name of an attribute: letters that would end it are left out.
struct Name<'a>(&'a str);

impl Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain =
            self.0.chars().filter(|char| char.is_ascii_alphanumeric() || "-_:.".contains(*char));
        plain.into_iter().try_for_each(|char| f.write_char(char))
    }
}
