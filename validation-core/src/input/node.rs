//! A value of any format that describes itself, as a tree.

mod read;
#[cfg(feature = "yaml")]
mod written;

use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};

use serde_core::{Deserialize, Deserializer};

use super::{Content, Entries, Input, Kind, content::Wanted};

/// A value of a format that says what its values are, such as TOML. Numbers are kept as they are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
    /// A value of YAML as it is written, which is what is asked for: `on` is text or a truth value, and nothing
    /// is an empty list too.
    #[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "only YAML has these"))]
    Written(Box<(String, Node)>),
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

    /// What it is, for who asks for this.
    pub(super) fn wanted(&self, wanted: Wanted) -> Content<'_> {
        match (self, wanted) {
            #[cfg(feature = "yaml")]
            (Node::Written(written), _) => written::wanted(written, wanted),
            _ => self.content(),
        }
    }

    pub(super) fn content(&self) -> Content<'_> {
        match self {
            Node::Written(written) => written.1.content(),
            Node::Null => Content::Null,
            Node::Boolean(truth) => Content::Boolean(*truth),
            Node::Number(number) => Content::Number(Cow::Borrowed(number)),
            Node::Text(text) => Content::Text(Cow::Borrowed(text)),
            Node::List(_) => Content::List,
            Node::Object(_) => Content::Object,
        }
    }

    fn is_nothing_written(&self) -> bool {
        matches!(self, Node::Written(written) if matches!(written.1, Node::Null))
    }

    pub(super) fn items(&self) -> Option<Vec<(usize, Input<'_>)>> {
        if self.is_nothing_written() {
            return Some(Vec::new());
        }
        let Node::List(items) = self else { return None };
        Some(items.iter().map(|item| Input(Kind::Node(item))).enumerate().collect())
    }

    pub(super) fn entries(&self) -> Option<Entries<'_>> {
        if self.is_nothing_written() {
            return Some(Vec::new());
        }
        let Node::Object(members) = self else { return None };
        let members = members.iter();
        let entry = |(name, value)| (Cow::Borrowed(String::as_str(name)), Input(Kind::Node(value)));
        Some(members.map(|(name, value)| entry((name, value))).collect())
    }
}
