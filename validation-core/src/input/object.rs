//! The fields of an object, as they are found in the input.

use alloc::{borrow::Cow, rc::Rc, vec::Vec};

use super::{
    Content, Flat, Input, Kind, Refused,
    codes::DUPLICATE_FIELD,
    content::{Entries, Wanted},
    refused::unknown_field,
    shape::{Absent, Shape, ShapeKind},
};
use crate::{path::Segment, rules::REQUIRED};

/// The fields of an object: what the input has for each, and what is wrong with it.
#[derive(Debug)]
pub struct Object<'de> {
    shape: &'static Shape,
    slots: Vec<Slot<'de>>,
    /// What fields have left.
    rest: Rc<Flat<'de>>,
    /// Names that are no field's, and what else belongs to no field.
    beside: Vec<Refused>,
    /// The step to the fields of a variant.
    step: Option<Segment>,
    /// Whether they were found by their places, where none can be left out.
    is_listed: bool,
    /// Whether they are those of a form, which sends more than fields: buttons, and what is for the
    /// application.
    is_form: bool,
}

#[derive(Debug)]
struct Slot<'de> {
    input: Input<'de>,
    refused: Option<Refused>,
}

impl<'de> Object<'de> {
    /// Finds the fields; of a variant, one step deeper.
    ///
    /// # Errors
    /// `required`, `invalid_type`, where the input is no object; for a tuple, no list.
    pub fn read(
        input: &Input<'de>,
        shape: &'static Shape,
        step: Option<Segment>,
    ) -> Result<Self, Refused> {
        let mut object = Object::empty(shape, step, input);
        let found = match shape.kind {
            ShapeKind::Fields => object.fields(input),
            ShapeKind::Tuple => input.items().map(|items| object.places(items)),
            ShapeKind::Unit => object.unit(input),
            ShapeKind::UnitStruct => input.wanted(Wanted::Null).and_then(|content| match content {
                Content::Null => Ok(()),
                content => Err(content.instead_of("null")),
            }),
            ShapeKind::Transparent => {
                let slots = object.slots.iter_mut().zip(shape.fields);
                for (slot, _) in slots.filter(|(_, part)| part.is_read()) {
                    slot.input = input.clone();
                }
                Ok(())
            }
        };
        match (found, object.step.clone()) {
            (Ok(()), _) => Ok(object),
            (Err(refused), Some(step)) => Err(refused.under(step)),
            (Err(refused), None) => Err(refused),
        }
    }

    fn empty(shape: &'static Shape, step: Option<Segment>, beside: &Input<'de>) -> Self {
        let absent = || Slot { input: beside.absent_beside(), refused: None };
        let slots = shape.fields.iter().map(|_| absent());
        let rest = Rc::new(Flat::of(Vec::new()));
        Object {
            shape,
            slots: slots.collect(),
            rest,
            beside: Vec::new(),
            step,
            is_listed: false,
            is_form: beside.is_form(),
        }
    }

    fn fields(&mut self, input: &Input<'de>) -> Result<(), Refused> {
        if self.is_listed(input)? {
            self.places(input.items()?);
            return Ok(());
        }
        self.names(input)
    }

    /// A name alone, or null; where a tag tells the variant, anything.
    fn unit(&self, input: &Input<'de>) -> Result<(), Refused> {
        match input.content()? {
            Content::Absent | Content::Null => Ok(()),
            _ if self.step.is_none() => Ok(()),
            content => Err(content.instead_of("null")),
        }
    }

    /// serde reads a struct from a list too, if nothing in it is flattened.
    fn is_listed(&self, input: &Input<'de>) -> Result<bool, Refused> {
        let is_plain = !self.has_flattened();
        Ok(is_plain && matches!(input.content()?, Content::List))
    }

    fn has_flattened(&self) -> bool {
        self.shape.fields.iter().any(|part| part.is_flattened)
    }

    fn places(&mut self, items: Vec<Input<'de>>) {
        self.is_listed = true;
        let (given, read) = (items.len(), self.shape.fields.iter().filter(|part| part.is_read()));
        let wanted = read.count();
        let parts = self.shape.fields.iter().zip(&mut self.slots);
        for ((_, slot), item) in parts.filter(|(part, _)| part.is_read()).zip(items) {
            slot.input = item;
        }
        if given > wanted {
            self.beside.push(Refused::wrong_length(wanted, given));
        }
    }

    fn names(&mut self, input: &Input<'de>) -> Result<(), Refused> {
        if let Kind::Flat(flat) = &input.0 {
            let names = self.shape.fields.iter().flat_map(|part| part.names);
            let taken = flat.take(&names.copied().collect::<Vec<_>>());
            self.distribute(taken);
            self.rest = Rc::clone(flat);
            return Ok(());
        }
        let left = self.distribute(input.entries()?);
        if self.has_flattened() {
            self.rest = Rc::new(Flat::of(left));
        } else if self.shape.denies_unknown && !input.is_form() {
            self.unknown(&left);
        }
        Ok(())
    }

    /// Gives each field its value; what is left is returned.
    fn distribute(&mut self, entries: Entries<'de>) -> Entries<'de> {
        let mut left = Vec::new();
        for (name, input) in entries {
            let mut parts = self.shape.fields.iter();
            match parts.position(|part| part.names.contains(&&*name)) {
                None => left.push((name, input)),
                Some(place) if self.slots[place].input.is_absent() => {
                    self.slots[place].input = input;
                }
                Some(place) => self.slots[place].refused = Some(Refused::of(&DUPLICATE_FIELD)),
            }
        }
        left
    }

    fn unknown(&mut self, left: &[(Cow<'de, str>, Input<'de>)]) {
        let known = || self.shape.fields.iter().filter_map(|part| part.names.first().copied());
        let unknown = left.iter().take(MAX_UNKNOWN);
        self.beside.extend(unknown.map(|(name, _)| unknown_field(name, known())));
    }

    /// Decodes a field; where it is absent, what stands for it is asked.
    pub fn field<T>(
        &mut self,
        place: usize,
        absent: &Absent<T>,
        decode: impl FnOnce(Input<'de>) -> Result<T, Refused>,
    ) -> Option<T> {
        let slot = self.slots.get_mut(place)?;
        if slot.refused.is_some() {
            return None;
        }
        let result = match absent {
            Absent::Default(default) if slot.input.is_absent() => return Some(default()),
            Absent::Required if slot.input.is_absent() => Err(Refused::of(&REQUIRED)),
            Absent::Asked if self.is_listed && slot.input.is_absent() => {
                Err(Refused::of(&REQUIRED))
            }
            _ => decode(slot.input.clone()),
        };
        result.map_err(|refused| slot.refused = Some(refused)).ok()
    }

    /// Decodes a flattened field from what the others have left.
    pub fn flattened<T>(
        &mut self,
        place: usize,
        decode: impl FnOnce(Input<'de>) -> Result<T, Refused>,
    ) -> Option<T> {
        let slot = self.slots.get_mut(place)?;
        slot.input = Input(Kind::Flat(Rc::clone(&self.rest)));
        // What it takes is gone, so that what is wrong with it is asked of a copy.
        let before = Input(Kind::Flat(Rc::new(Flat::of(self.rest.rest()))));
        match decode(core::mem::replace(&mut slot.input, before)) {
            Ok(value) => Some(value),
            Err(refused) => {
                slot.refused = Some(refused);
                None
            }
        }
    }

    /// All fields were asked for: what is left belongs to none.
    pub fn close(&mut self) {
        if self.has_flattened() && self.shape.denies_unknown && !self.is_form {
            let left = self.rest.rest();
            self.unknown(&left);
        }
    }

    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.beside.is_empty() && self.has_all_fields()
    }

    /// Whether every field has its value.
    pub fn has_all_fields(&self) -> bool {
        self.slots.iter().all(|slot| slot.refused.is_none())
    }

    /// Whether a field could not be decoded.
    pub(crate) fn is_refused(&self, place: usize) -> bool {
        self.slots.get(place).is_some_and(|slot| slot.refused.is_some())
    }

    /// Whether the input has nothing for a field.
    pub(crate) fn is_absent(&self, place: usize) -> bool {
        self.slots.get(place).is_none_or(|slot| slot.input.is_absent())
    }

    /// What the input has for a field that could not be decoded, and why.
    pub(crate) fn take_refused(&mut self, place: usize) -> Option<(Input<'de>, Refused)> {
        let slot = self.slots.get_mut(place)?;
        Some((slot.input.clone(), slot.refused.take()?))
    }

    pub(crate) fn count(&self) -> usize {
        self.slots.len()
    }

    /// What belongs to no field.
    pub(crate) fn take_beside(&mut self) -> impl Iterator<Item = Refused> {
        let step = self.step.clone();
        core::mem::take(&mut self.beside).into_iter().map(move |refused| match &step {
            Some(step) => refused.under(step.clone()),
            None => refused,
        })
    }

    /// The first mistake.
    pub(crate) fn first_refused(mut self) -> Option<Refused> {
        let fields = self.slots.iter_mut().enumerate();
        let first = fields.filter_map(|(place, slot)| {
            let refused = slot.refused.take()?;
            Some(match self.shape.step(place) {
                Some(step) => refused.under(step),
                None => refused,
            })
        });
        let first = first.into_iter().next();
        let first = first.or_else(|| self.beside.into_iter().next())?;
        Some(match self.step {
            Some(step) => first.under(step),
            None => first,
        })
    }
}

/// More names than this are no field's name of anything.
const MAX_UNKNOWN: usize = 1_000;
