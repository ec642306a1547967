//! From a form to its view.

use alloc::{
    borrow::{Cow, ToOwned},
    collections::{BTreeMap, BTreeSet},
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::{BoundField, Choice, FieldError, FormView};
use crate::{
    errors::{Groups, Place, ValidationErrors},
    field::Field,
    form::{Data, FormField, Node, Widget, bound::full_name, with_line_feeds},
    input::{number_text, truth, whole_text},
    message::{Finding, Message, Messages},
    path::{Path, Segment},
};

/// All that a view is made of.
pub(in crate::form) struct Shown<'a> {
    pub(in crate::form) prefix: &'a str,
    pub(in crate::form) data: Option<&'a Data>,
    pub(in crate::form) initial: &'a Data,
    pub(in crate::form) widgets: &'a [(Path, Widget)],
    pub(in crate::form) errors: &'a ValidationErrors,
    pub(in crate::form) messages: &'a dyn Messages,
    pub(in crate::form) fields: Vec<FormField>,
}

/// A field, and where it lies.
struct Placed {
    path: Path,
    field: FormField,
    groups: Vec<String>,
}

/// So deep values are nested in each other and shown.
const MAX_DEPTH: usize = 16;

impl Shown<'_> {
    pub(in crate::form) fn view(&self) -> FormView {
        let told = self.told();
        let mut shown = BTreeSet::new();
        let fields = self.placed().into_iter().map(|placed| {
            let field = self.bound(placed, &told);
            shown.insert(field.name.clone());
            field
        });
        let fields: Vec<_> = fields.collect();
        let rest = told.iter().filter(|(owner, _)| !shown.contains(*owner));
        let errors = rest.flat_map(|(owner, errors)| {
            let is_whole = owner.is_empty();
            errors.iter().map(move |error| match is_whole {
                true => error.clone(),
                false => FieldError {
                    message: [owner, ": ", &error.message].concat(),
                    code: error.code.clone(),
                },
            })
        });
        FormView {
            is_bound: self.data.is_some(),
            is_valid: self.data.is_some() && self.errors.is_empty(),
            errors: errors.collect(),
            fields,
        }
    }

    /// The errors by the field that shows them: the nearest one at or above their path.
    fn told(&self) -> BTreeMap<String, Vec<FieldError>> {
        let names: BTreeSet<String> =
            self.placed().into_iter().map(|placed| placed.path.to_string()).collect();
        let mut told: BTreeMap<String, Vec<FieldError>> = BTreeMap::new();
        for group in Groups::of(self.errors).iter() {
            let owner = owner(&names, &group.place.path());
            for (place, error) in group.errors() {
                let message = self.message(place, error);
                let error = FieldError { message, code: error.code().to_owned() };
                told.entry(owner.clone()).or_default().push(error);
            }
        }
        told
    }

    fn message(&self, place: Place<'_>, error: &crate::ValidationError) -> String {
        Message { finding: Finding { error, place }, messages: self.messages }.to_string()
    }

    /// All fields that hold a value of their own, in order.
    fn placed(&self) -> Vec<Placed> {
        let data = self.data.unwrap_or(self.initial);
        let prefix = if self.data.is_some() { self.prefix } else { "" };
        let node = Node::read(data, prefix, usize::MAX).unwrap_or_default();
        let mut placed = Vec::new();
        let place = Spot { node: Some(&node), path: Path::root(), groups: Vec::new() };
        self.gather(&self.fields, &place, &mut placed);
        placed
    }

    fn gather(&self, fields: &[FormField], at: &Spot<'_>, to: &mut Vec<Placed>) {
        if at.path.segments().len() >= MAX_DEPTH {
            return;
        }
        for field in fields {
            let name = field.field.name();
            let path = at.path.clone().field(name);
            let node = at.node.and_then(|node| node.fields.get(name));
            let label = self.label(field.field);
            let own = self.widgets.iter().rev().find(|(own, _)| *own == path);
            let widget = own.map_or(&field.widget, |(_, widget)| widget).clone();
            match &widget {
                Widget::Own => {}
                Widget::Fields(inner) => {
                    self.gather(&inner(), &at.below(node, path, label), to);
                }
                Widget::Many(inner) if matches!(**inner, Widget::Fields(_)) => {
                    let Widget::Fields(inner) = **inner else { continue };
                    for (index, node) in node.into_iter().flat_map(|node| &node.items) {
                        let label = [&*label, " ", &(index + 1).to_string()].concat();
                        let path = path.clone().index(*index);
                        self.gather(&inner(), &at.below(Some(node), path, label), to);
                    }
                }
                _ => {
                    let field = FormField { widget, ..field.clone() };
                    to.push(Placed { path, field, groups: at.groups.clone() });
                }
            }
        }
    }

    fn label(&self, field: &'static Field) -> String {
        match self.messages.label(field) {
            Some(label) => label.into_owned(),
            None => spelled_out(field.name()),
        }
    }

    fn bound(&self, placed: Placed, told: &BTreeMap<String, Vec<FieldError>>) -> BoundField {
        let Placed { path, field, groups } = placed;
        let name = path.to_string();
        let html_name = full_name(self.prefix, &path);
        let values = match field.widget {
            Widget::Password | Widget::File => Vec::new(),
            _ => self.values(&path),
        };
        BoundField {
            id: id_of(&html_name),
            label: self.label(field.field),
            help: self.messages.help(field.field).map(Cow::into_owned),
            widget: field.widget.name(),
            is_multiple: matches!(field.widget, Widget::Many(_)),
            is_optional: field.is_optional,
            choices: choices(&field.widget, &values),
            errors: told.get(&name).cloned().unwrap_or_default(),
            attributes: BTreeMap::new(),
            values,
            html_name,
            name,
            groups,
        }
    }

    /// What was typed for a field; or where nothing was sent, its initial value.
    fn values(&self, path: &Path) -> Vec<String> {
        match self.data {
            Some(data) => values(data, &full_name(self.prefix, path)),
            None => values(self.initial, &path.to_string()),
        }
    }

    /// The names of the fields that do not have their initial value.
    pub(in crate::form) fn changed(&self) -> Vec<String> {
        let Some(data) = self.data else { return Vec::new() };
        let placed = self.placed().into_iter().filter(|Placed { path, field, .. }| {
            let plain = |values: Vec<String>| plain(&field.widget, values);
            let html_name = full_name(self.prefix, path);
            let is_uploaded = data.file(&html_name).is_some();
            let sent = plain(values(data, &html_name));
            is_uploaded || sent != plain(values(self.initial, &path.to_string()))
        });
        placed.map(|placed| placed.path.to_string()).collect()
    }
}

/// A place in the form, on the way to its fields.
struct Spot<'a> {
    node: Option<&'a Node<'a>>,
    path: Path,
    groups: Vec<String>,
}

impl<'a> Spot<'a> {
    fn below(&self, node: Option<&'a Node<'a>>, path: Path, label: String) -> Spot<'a> {
        let mut groups = self.groups.clone();
        groups.push(label);
        Spot { node, path, groups }
    }
}

/// The text of a name, and of its items.
fn values(data: &Data, name: &str) -> Vec<String> {
    let is_own = |known: &str| {
        let index = known.strip_prefix(name).and_then(|rest| rest.strip_prefix('['));
        let index = index.and_then(|rest| rest.strip_suffix(']'));
        known == name || index.is_some_and(|index| index.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let own = data.iter().filter(|(known, _)| is_own(known));
    own.filter_map(|(_, given)| given.as_text()).map(ToOwned::to_owned).collect()
}

/// The field at or above a path; empty where none is shown.
fn owner(names: &BTreeSet<String>, path: &Path) -> String {
    let mut segments: Vec<Segment> = path.segments().to_vec();
    while !segments.is_empty() {
        let name = segments.iter().cloned().collect::<Path>().to_string();
        if names.contains(&name) {
            return name;
        }
        segments.pop();
    }
    match path.is_root() {
        true => String::new(),
        false => path.to_string(),
    }
}

fn choices(widget: &Widget, values: &[String]) -> Vec<Choice> {
    let choices = widget.choices().iter().map(|&value| Choice {
        value: value.to_owned(),
        label: spelled_out(value),
        is_selected: values.iter().any(|chosen| chosen == value),
    });
    choices.collect()
}

/// Values as they are compared: what is the same number, or the same truth, is the same.
fn plain(widget: &Widget, values: Vec<String>) -> Vec<String> {
    let one = |text: &String| match widget {
        Widget::Checkbox => truth(text).unwrap_or(false).to_string(),
        Widget::Integer => whole_text(text).map_or_else(|| text.clone(), Cow::into_owned),
        Widget::Number => match number_text(text).and_then(|number| number.parse::<f64>().ok()) {
            Some(number) => number.to_string(),
            None => text.clone(),
        },
        _ => with_line_feeds(text).into_owned(),
    };
    let values: Vec<String> = match widget {
        Widget::Many(inner) => {
            values.into_iter().flat_map(|value| plain(inner, vec![value])).collect()
        }
        _ => values.last().map(one).into_iter().collect(),
    };
    let says_nothing = |value: &String| {
        value.is_empty() || (matches!(widget, Widget::Checkbox) && value == "false")
    };
    values.into_iter().filter(|value| !says_nothing(value)).collect()
}

/// `starts_on` and `startsOn` are `Starts on`.
fn spelled_out(name: &str) -> String {
    let mut label = String::with_capacity(name.len() + 4);
    let mut after_lower = false;
    for char in name.chars() {
        let is_next_word = char.is_uppercase() && after_lower;
        if is_next_word || matches!(char, '_' | '-') {
            label.push(' ');
        }
        after_lower = char.is_lowercase();
        match char {
            '_' | '-' => {}
            char if label.is_empty() => label.extend(char.to_uppercase()),
            char if is_next_word => label.extend(char.to_lowercase()),
            char => label.push(char),
        }
    }
    label
}

/// The id of a control: no white space may be in it.
fn id_of(html_name: &str) -> String {
    let name = html_name.chars();
    let name: String =
        name.map(|char| if char.is_whitespace() || char == '"' { '_' } else { char }).collect();
    ["id_", &name].concat()
}
