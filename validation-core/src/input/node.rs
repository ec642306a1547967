//! A value of any format that describes itself, as a tree.

mod read;

use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};

use serde_core::{Deserialize, Deserializer};

use super::{Content, Entries, Input, Kind};

/// A value of a format that says what its values are, such as TOML. Numbers are kept as they are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
    /// A number or a truth value that is text too, where text is asked for: YAML has no quotes around either.
    #[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "only YAML has these"))]
    Plain(Box<Node>),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// So many levels a tree may have, so that walking it is safe.
const MAX_DEPTH: usize = 127;

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::node(deserializer, MAX_DEPTH)
    }
}

impl Node {
    /// Whether lists and objects are nested deeper than this.
    pub(crate) fn is_deeper_than(&self, max: usize) -> bool {
        match (self, max.checked_sub(1)) {
            (Node::List(_) | Node::Object(_), None) => true,
            (Node::List(items), Some(max)) => items.iter().any(|item| item.is_deeper_than(max)),
            (Node::Object(members), Some(max)) => {
                members.iter().any(|(_, value)| value.is_deeper_than(max))
            }
            _ => false,
        }
    }

    /// The same, of a format where numbers and truth values are text too.
    #[cfg(feature = "yaml")]
    pub(crate) fn in_plain_words(self) -> Self {
        match self {
            Node::Number(_) | Node::Boolean(_) => Node::Plain(Box::new(self)),
            Node::List(items) => Node::List(items.into_iter().map(Node::in_plain_words).collect()),
            Node::Object(members) => {
                let members = members.into_iter();
                Node::Object(members.map(|(name, it)| (name, it.in_plain_words())).collect())
            }
            node => node,
        }
    }

    /// The text of what is text too.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Node::Plain(node) => match &**node {
                Node::Number(number) => Some(number),
                Node::Boolean(true) => Some("true"),
                Node::Boolean(false) => Some("false"),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn content(&self) -> Content<'_> {
        match self {
            Node::Plain(node) => node.content(),
            Node::Null => Content::Null,
            Node::Boolean(truth) => Content::Boolean(*truth),
            Node::Number(number) => Content::Number(Cow::Borrowed(number)),
            Node::Text(text) => Content::Text(Cow::Borrowed(text)),
            Node::List(_) => Content::List,
            Node::Object(_) => Content::Object,
        }
    }

    pub(super) fn items(&self) -> Option<Vec<(usize, Input<'_>)>> {
        let Node::List(items) = self else { return None };
        Some(items.iter().map(|item| Input(Kind::Node(item))).enumerate().collect())
    }

    pub(super) fn entries(&self) -> Option<Entries<'_>> {
        let Node::Object(members) = self else { return None };
        let members = members.iter();
        let entry = |(name, value)| (Cow::Borrowed(String::as_str(name)), Input(Kind::Node(value)));
        Some(members.map(|(name, value)| entry((name, value))).collect())
    }
}
