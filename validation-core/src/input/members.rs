//! The items of a list, and the members of an object, as serde goes through them.

use alloc::{
    borrow::{Cow, ToOwned},
    vec::{self, Vec},
};

use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::{Input, Refused, content::Entries, key::KeyInput, refused::step};
use crate::path::{Key, Segment};

/// The items of a list.
pub(super) struct Items<'de> {
    rest: vec::IntoIter<(usize, Input<'de>)>,
    next: usize,
}

impl<'de> Items<'de> {
    pub(super) fn of(items: Vec<(usize, Input<'de>)>) -> Self {
        Items { rest: items.into_iter(), next: 0 }
    }

    /// Lets a visitor read the items, and sees that it has read all of them.
    pub(super) fn visit<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Refused> {
        let value = visitor.visit_seq(&mut self)?;
        match self.rest.len() {
            0 => Ok(value),
            left => Err(Refused::invalid_length(self.next + left, &"fewer items")),
        }
    }
}

impl<'de> SeqAccess<'de> for &mut Items<'de> {
    type Error = Refused;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Refused> {
        let Some((index, item)) = self.rest.next() else { return Ok(None) };
        self.next += 1;
        seed.deserialize(item).map(Some).map_err(|refused| refused.under(Segment::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// What the names of an object are.
#[derive(Clone, Copy)]
pub(super) enum Named {
    Fields,
    /// Of a map.
    Keys,
}

/// The members of an object.
pub(super) struct Members<'de> {
    rest: vec::IntoIter<(Cow<'de, str>, Input<'de>)>,
    value: Option<(Segment, Input<'de>)>,
    named: Named,
}

impl<'de> Members<'de> {
    pub(super) fn of(entries: Entries<'de>, named: Named) -> Self {
        Members { rest: entries.into_iter(), value: None, named }
    }

    /// Lets a visitor read the members, and sees that it has read all of them.
    pub(super) fn visit<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Refused> {
        let value = visitor.visit_map(&mut self)?;
        match self.rest.len() {
            0 => Ok(value),
            left => Err(Refused::invalid_length(left, &"fewer members")),
        }
    }

    fn segment(&self, name: &str) -> Segment {
        match self.named {
            Named::Fields => step(name),
            Named::Keys => Segment::Key(Key::new(name.to_owned())),
        }
    }
}

impl<'de> MapAccess<'de> for &mut Members<'de> {
    type Error = Refused;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Refused> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        let segment = self.segment(&name);
        let about_key = match &segment {
            Segment::Key(key) => Segment::Key(key.clone().itself()),
            segment => segment.clone(),
        };
        self.value = Some((segment, value));
        seed.deserialize(KeyInput(name))
            .map(Some)
            .map_err(|refused: Refused| refused.under(about_key))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Refused> {
        let Some((segment, value)) = self.value.take() else {
            return Err(Refused::custom("a value was asked for before its key"));
        };
        seed.deserialize(value).map_err(|refused| refused.under(segment))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}
