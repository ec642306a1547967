//! The values of a form as a tree: what their names say of where they belong.

use alloc::{borrow::Cow, collections::BTreeMap, string::String, vec::Vec};

use super::{
    Data, File, Given,
    name::{Step, steps},
};

/// A place in a form: the values that were given for it, and the places below it.
#[derive(Debug, Default)]
pub(crate) struct Node<'d> {
    pub(super) given: Vec<&'d Given>,
    pub(super) fields: BTreeMap<Cow<'d, str>, Node<'d>>,
    /// Each with its index, however large that is.
    pub(super) items: BTreeMap<usize, Node<'d>>,
}

/// Names may have many steps where they are few.
const MAX_STEPS: usize = 4_096;
/// And so many on average where they are many.
const STEPS_OF_A_NAME: usize = 8;

/// A value of a form, as a field reads it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FormInput<'d> {
    Node(&'d Node<'d>),
    /// One of several values of the same name.
    Given(&'d Given),
}

impl Node<'static> {
    /// A place for which nothing was given.
    pub(crate) const EMPTY: &'static Node<'static> =
        &Node { given: Vec::new(), fields: BTreeMap::new(), items: BTreeMap::new() };
}

impl<'d> Node<'d> {
    /// The tree of the values whose names begin with the prefix; `None`, where a name is nested deeper than
    /// `max_depth`, or all of them have so many steps that the tree would take much memory.
    pub(super) fn read(data: &'d Data, prefix: &str, max_depth: usize) -> Option<Self> {
        let mut root = Node::default();
        let mut left = MAX_STEPS.max(data.len().saturating_mul(STEPS_OF_A_NAME));
        for (name, given) in data.iter() {
            let Some(name) = name.strip_prefix(prefix) else { continue };
            if given.as_file().is_some_and(File::is_nothing) {
                continue;
            }
            let steps = steps(name, max_depth);
            left = left.checked_sub(steps.len())?;
            if steps.len() > max_depth {
                return None;
            }
            let place = steps.into_iter().fold(&mut root, |node, step| match step {
                Step::Field(name) => node.fields.entry(name).or_default(),
                Step::Index(index) => node.items.entry(index).or_default(),
            });
            place.given.push(given);
        }
        Some(root)
    }

    /// The place of a name.
    pub(super) fn at(&self, name: &str) -> Option<&Self> {
        steps(name, usize::MAX).iter().try_fold(self, |node, step| match step {
            Step::Field(name) => node.fields.get(name.as_ref()),
            Step::Index(index) => node.items.get(index),
        })
    }

    /// The last of the texts that were given.
    pub(super) fn text(&self) -> Option<&'d str> {
        self.given.iter().rev().find_map(|given| given.as_text())
    }

    /// Whether all that was given below it is empty text, these fields left aside.
    pub(super) fn is_blank_but(&self, names: &[&str]) -> bool {
        let fields = self.fields.iter().filter(|(name, _)| !names.contains(&name.as_ref()));
        fields.map(|(_, node)| node).chain(self.items.values()).all(Node::is_blank)
    }

    /// Whether nothing was given for it, and nothing below it.
    pub(crate) fn is_empty(&self) -> bool {
        self.given.is_empty() && self.fields.is_empty() && self.items.is_empty()
    }

    /// Whether all that was given for it and below it is empty text.
    pub(super) fn is_blank(&self) -> bool {
        let is_empty = |given: &&Given| given.as_text().is_some_and(str::is_empty);
        self.given.iter().all(is_empty)
            && self.fields.values().chain(self.items.values()).all(Node::is_blank)
    }
}

impl<'d> FormInput<'d> {
    /// The last of the texts that were given.
    pub(crate) fn text(self) -> Option<&'d str> {
        match self {
            FormInput::Node(node) => node.text(),
            FormInput::Given(given) => given.as_text(),
        }
    }

    /// The last of the files that were given.
    pub(crate) fn file(self) -> Option<&'d File> {
        match self {
            FormInput::Node(node) => node.given.iter().rev().find_map(|given| given.as_file()),
            FormInput::Given(given) => given.as_file(),
        }
    }

    /// Whether nothing was given.
    pub(crate) fn is_absent(self) -> bool {
        matches!(self, FormInput::Node(node) if node.is_empty())
    }

    /// Whether there is nothing but empty text, as an optional field that was left empty.
    pub(crate) fn is_nothing(self) -> bool {
        match self {
            FormInput::Node(node) => node.is_blank(),
            FormInput::Given(given) => given.as_text().is_some_and(str::is_empty),
        }
    }

    /// Whether it has fields.
    pub(crate) fn has_fields(self) -> bool {
        matches!(self, FormInput::Node(node) if !node.fields.is_empty())
    }

    /// Whether it has items with an index.
    pub(crate) fn has_items(self) -> bool {
        matches!(self, FormInput::Node(node) if !node.items.is_empty())
    }

    /// The fields, and items as fields that are named by their index.
    pub(crate) fn entries(self) -> Vec<(Cow<'d, str>, FormInput<'d>)> {
        let FormInput::Node(node) = self else { return Vec::new() };
        let fields = node.fields.iter().map(|(name, node)| (borrowed(name), FormInput::Node(node)));
        let items = node
            .items
            .iter()
            .map(|(index, node)| (Cow::Owned(alloc::format!("{index}")), FormInput::Node(node)));
        fields.chain(items).collect()
    }

    /// The values of a list, each with its place: those with an index, or all of the same name. One empty
    /// text alone is how a form says that nothing was chosen.
    pub(crate) fn items(self) -> Vec<(usize, FormInput<'d>)> {
        match self {
            FormInput::Node(node) if !node.items.is_empty() => {
                node.items.iter().map(|(index, node)| (*index, FormInput::Node(node))).collect()
            }
            FormInput::Node(node) if node.given.len() == 1 && node.is_blank() => Vec::new(),
            FormInput::Node(node) => {
                let given = node.given.iter().enumerate();
                given.map(|(index, given)| (index, FormInput::Given(given))).collect()
            }
            FormInput::Given(_) => [(0, self)].into(),
        }
    }
}

fn borrowed<'d>(name: &'d Cow<'d, str>) -> Cow<'d, str> {
    Cow::Borrowed(name.as_ref())
}

/// Text as fields see it: with one kind of line end, as HTML counts it.
pub(crate) fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => plain.push('\n'),
            _ => plain.push(char),
        }
    }
    Cow::Owned(plain)
}
