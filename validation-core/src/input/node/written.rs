//! The values of YAML as they are written: `on` is text where text is asked for, and a truth value elsewhere.

use alloc::{
    borrow::Cow,
    boxed::Box,
    format,
    string::{String, ToString},
};
use core::fmt;

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::Node;
use crate::input::{Content, content::Wanted};

/// What is asked for, read by the crate itself, to which quotes around numbers make no difference.
pub(super) fn wanted((text, node): &(String, Node), wanted: Wanted) -> Content<'_> {
    let read = match (node, wanted) {
        (Node::Null, _) => None,
        (_, Wanted::Text | Wanted::Char | Wanted::Name) => {
            return Content::Text(Cow::Borrowed(text));
        }
        (_, Wanted::Boolean) => own::<bool>(text).map(Content::Boolean),
        (_, Wanted::Number) => own::<f64>(text).map(|number| number_of(format!("{number:?}"))),
        (_, Wanted::Integer) => {
            let number = own::<u128>(text).map(|number| number.to_string());
            number.or_else(|| own::<i128>(text).map(|number| number.to_string())).map(number_of)
        }
        _ => None,
    };
    read.unwrap_or_else(|| node.content())
}

fn number_of(text: String) -> Content<'static> {
    Content::Number(Cow::Owned(text))
}

/// Text as the crate itself takes it for this type: numbers of any base, `on` and `off`, `.inf`.
fn own<T: for<'de> Deserialize<'de>>(text: &str) -> Option<T> {
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-._".contains(&byte));
    is_word.then(|| serde_saphyr::from_str::<T>(&format!("\"{text}\"")).ok()).flatten()
}

impl Node {
    /// Adds to each value how it is written, as far as that can be read.
    pub(crate) fn written(&mut self, text: &str) {
        let _ = serde_saphyr::with_deserializer_from_str(text, |yaml| As(self).deserialize(yaml));
    }
}

/// Reads how a value is written that is known already.
struct As<'a>(&'a mut Node);

impl<'de> DeserializeSeed<'de> for As<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0 {
            Node::List(_) => deserializer.deserialize_seq(self),
            Node::Object(_) => deserializer.deserialize_map(self),
            node => {
                let text = Option::<String>::deserialize(deserializer)?.unwrap_or_default();
                let value = core::mem::replace(node, Node::Null);
                *node = Node::Written(Box::new((text, value)));
                Ok(())
            }
        }
    }
}

impl<'de> Visitor<'de> for As<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the same value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Node::List(items) = self.0 else { return Ok(()) };
        for item in items {
            list.next_element_seed(As(item))?;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Node::Object(members) = self.0 else { return Ok(()) };
        for (name, value) in members {
            if let Some(Some(written)) = map.next_key::<Option<String>>()? {
                *name = written;
            }
            map.next_value_seed(As(value))?;
        }
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }
}
