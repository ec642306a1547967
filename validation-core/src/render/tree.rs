//! Errors as a tree of JSON, in the shape of the input.

use alloc::{borrow::Cow, collections::BTreeMap, string::String, vec, vec::Vec};
use core::fmt;

use serde_core::{Serialize, Serializer, ser::SerializeMap};

use super::{Reading, error::ErrorObject, writer::write_json};
use crate::{
    errors::{Group, Groups, ValidationErrors},
    path::{Identity, Part, write_part},
};

/// Errors as a tree: see [`ValidationErrors::as_tree`].
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a>(Reading<'a>);

/// What lies deeper stands at this depth, under the text of the path that is left: readers of JSON, and
/// the writer too, can go so deep only.
const MAX_DEPTH: usize = 60;

impl ValidationErrors {
    /// The errors as a tree: each node has its `errors`, and below it `fields` by name (keys of maps too)
    /// and `items` by index. What is empty is left out.
    ///
    /// ```
    /// use validation::ValidationErrors;
    ///
    /// let errors = ValidationErrors::from([("tags[1]", "Too long."), ("tags", "Too many.")]);
    /// assert_eq!(errors.as_tree().to_string(), concat!(
    ///     r#"{"fields":{"tags":{"errors":[{"message":"Too many.","code":"invalid"}],"#,
    ///     r#""items":{"1":{"errors":[{"message":"Too long.","code":"invalid"}]}}}}}"#,
    /// ));
    /// ```
    pub fn as_tree(&self) -> Tree<'_> {
        Reading::english(self).as_tree()
    }
}

impl<'a> Reading<'a> {
    pub(crate) fn as_tree(self) -> Tree<'a> {
        Tree(self)
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let groups = self.0.groups();
        let nodes = Nodes::of(self.0, &groups);
        NodeObject { nodes: &nodes, node: 0 }.serialize(serializer)
    }
}

impl fmt::Display for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_json(self, f)
    }
}

/// The nodes of the tree; the first is the root.
struct Nodes<'g, 'a> {
    reading: Reading<'a>,
    nodes: Vec<Node<'g, 'a>>,
}

#[derive(Default)]
struct Node<'g, 'a> {
    /// Paths that lead here: more than one only at the greatest depth.
    groups: Vec<Group<'g, 'a>>,
    fields: Vec<(Cow<'a, str>, usize)>,
    items: Vec<(usize, usize)>,
}

/// A way from one node to another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Branch<'a> {
    Field(Cow<'a, str>),
    Item(usize),
}

impl<'g, 'a> Nodes<'g, 'a> {
    fn of(reading: Reading<'a>, groups: &'g Groups<'a>) -> Self {
        let mut tree = Nodes { reading, nodes: vec![Node::default()] };
        let mut known = BTreeMap::new();
        let mut parts = Vec::new();
        for group in groups.iter() {
            group.place.parts(&mut parts);
            let node = branches(&parts).fold(0, |parent, branch| {
                *known
                    .entry((parent, branch))
                    .or_insert_with_key(|(_, branch)| tree.add(parent, branch))
            });
            tree.nodes[node].groups.push(group);
        }
        tree
    }

    fn add(&mut self, parent: usize, branch: &Branch<'a>) -> usize {
        let id = self.nodes.len();
        match branch {
            Branch::Field(name) => self.nodes[parent].fields.push((name.clone(), id)),
            Branch::Item(index) => self.nodes[parent].items.push((*index, id)),
        }
        self.nodes.push(Node::default());
        id
    }
}

fn branches<'a>(parts: &[Part<'a>]) -> impl Iterator<Item = Branch<'a>> {
    let (parts, deeper) = parts.split_at(parts.len().min(MAX_DEPTH));
    let branches = parts.iter().map(|part| match part.identity() {
        Identity::Index(index) => Branch::Item(index),
        Identity::Name(name) => Branch::Field(name.into()),
        Identity::Hidden => Branch::Field("[…]".into()),
    });
    let rest = (!deeper.is_empty()).then(|| {
        let mut text = String::new();
        for (at, part) in deeper.iter().enumerate() {
            let _ = write_part(&mut text, *part, at == 0);
        }
        Branch::Field(text.into())
    });
    branches.chain(rest)
}

struct NodeObject<'t, 'g, 'a> {
    nodes: &'t Nodes<'g, 'a>,
    node: usize,
}

impl Serialize for NodeObject<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Node { groups, fields, items } = &self.nodes.nodes[self.node];
        let full = [groups.is_empty(), fields.is_empty(), items.is_empty()].map(|empty| !empty);
        let mut map = serializer.serialize_map(Some(full.into_iter().map(usize::from).sum()))?;
        if !groups.is_empty() {
            map.serialize_entry("errors", &NodeErrors { reading: self.nodes.reading, groups })?;
        }
        if !fields.is_empty() {
            map.serialize_entry("fields", &Children { nodes: self.nodes, children: fields })?;
        }
        if !items.is_empty() {
            map.serialize_entry("items", &Children { nodes: self.nodes, children: items })?;
        }
        map.end()
    }
}

struct NodeErrors<'t, 'g, 'a> {
    reading: Reading<'a>,
    groups: &'t [Group<'g, 'a>],
}

impl Serialize for NodeErrors<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let errors = self.groups.iter().copied().flat_map(Group::errors);
        serializer
            .collect_seq(errors.map(|(place, error)| ErrorObject::of(self.reading, place, error)))
    }
}

struct Children<'t, 'g, 'a, K> {
    nodes: &'t Nodes<'g, 'a>,
    children: &'t [(K, usize)],
}

impl<K: Serialize> Serialize for Children<'_, '_, '_, K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let children = self.children.iter();
        serializer.collect_map(
            children.map(|(key, node)| (key, NodeObject { nodes: self.nodes, node: *node })),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Path;
    use alloc::string::ToString;

    #[test]
    fn a_tree_has_the_shape_of_the_input() {
        let errors = ValidationErrors::from([
            ("lines[2].sku", "\"ü\""),
            ("lines", "Too many."),
            ("prices[\"2\"]", "A key."),
            ("", "Whole."),
            ("lines[0]", "🦀"),
            ("lines[2].sku", "Again."),
        ]);
        insta::assert_snapshot!(errors.as_tree().to_string().replace("\"fields\"", "\n\"fields\""), @r#"
        {"errors":[{"message":"Whole.","code":"invalid"}],
        "fields":{"lines":{"errors":[{"message":"Too many.","code":"invalid"}],"items":{"2":{
        "fields":{"sku":{"errors":[{"message":"\"ü\"","code":"invalid"},{"message":"Again.","code":"invalid"}]}}},"0":{"errors":[{"message":"🦀","code":"invalid"}]}}},"prices":{
        "fields":{"2":{"errors":[{"message":"A key.","code":"invalid"}]}}}}}
        "#);
        assert_eq!(ValidationErrors::new().as_tree().to_string(), "{}");
    }

    #[test]
    fn a_deep_tree_can_be_read() {
        let deep = (0..100_000).fold(Path::root(), Path::index);
        let errors = ValidationErrors::from([(deep, "Deep.")]);
        let tree = errors.as_tree().to_string();
        assert!(tree.contains("\"fields\":{\"[60][61][62]"));
        assert!(serde_json::from_str::<serde_json::Value>(&tree).is_ok());
    }
}
