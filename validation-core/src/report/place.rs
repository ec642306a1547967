//! Where an error is written down, and in whose words.

use super::{
    Mode, Report,
    frame::{Frame, Leaf, step_above},
};
use crate::{
    error::ValidationError,
    errors::Step,
    field::{Field, Owner},
    path::{Key, Path, Segment},
};

impl Report<'_> {
    /// Whether one more error is wanted, and counts it.
    #[inline]
    pub(super) fn has_room(&mut self) -> bool {
        if self.is_done() {
            return false;
        }
        self.sink.found += 1;
        self.sink.has_room(self.options)
    }

    /// The one place where an error is written down.
    #[inline(always)]
    pub(super) fn put(&mut self, parent: u32, leaf: Option<Step>, mut error: ValidationError) {
        if let Some(words) = self.words {
            error.reword(words);
        }
        self.say_in_their_words(leaf.as_ref(), &mut error);
        self.sink.errors.push(parent, leaf, error);
        self.sink.stopped |= self.options.mode == Mode::First;
    }

    #[inline]
    pub(super) fn position(&mut self) -> (u32, Option<Step>) {
        let parent = step_above(&mut self.sink.errors, self.at, self.leaf);
        (parent, self.leaf.step(self.sensitive))
    }

    pub(super) fn position_below(&mut self, path: Path) -> (u32, Option<Step>) {
        let (mut parent, own) = self.position();
        let mut segments = path.into_segments();
        if self.sensitive || self.leaf.is_sensitive() {
            segments.iter_mut().for_each(hide);
        }
        let Some(last) = segments.pop() else { return (parent, own) };
        let errors = &mut self.sink.errors;
        let mut owner = match self.leaf {
            Leaf::Object(owner) => owner,
            _ => None,
        };
        if let (Some(step), true) = (own, self.leaf.has_step()) {
            parent = errors.step(parent, step);
        }
        for segment in segments {
            parent = errors.step(parent, step_for(owner.take(), segment));
        }
        (parent, Some(step_for(owner, last)))
    }

    /// The field whose author's words hold for an error here.
    #[inline]
    fn field_of(&self, leaf: Option<&Step>) -> Option<&'static Field> {
        match (leaf, self.leaf) {
            (Some(Step::Field(field)), _) => Some(*field),
            (_, Leaf::Object(Some(_))) => None,
            (_, leaf) => leaf.field().or_else(|| self.at.and_then(Frame::field)),
        }
    }

    /// Puts the error in the words of the field or the type it stands on, and takes values away where they
    /// must not be shown. Most errors stay what they are.
    #[inline]
    fn say_in_their_words(&self, leaf: Option<&Step>, error: &mut ValidationError) {
        let sensitive = match (self.field_of(leaf), self.leaf) {
            (Some(field), _) => {
                if field.has_words() {
                    error.adopt(field);
                }
                field.is_sensitive()
            }
            (None, Leaf::Object(Some(owner))) => {
                error.adopt_owner(owner);
                owner.is_sensitive()
            }
            _ => false,
        };
        if sensitive || self.sensitive {
            error.drop_values();
        }
    }
}

/// A key is a part of the value.
fn hide(segment: &mut Segment) {
    if let Segment::Key(key) = segment {
        *key = Key::hidden();
    }
}

/// A step by name is the type's own field where it has one, so that its words and its label hold.
fn step_for(owner: Option<&'static Owner>, segment: Segment) -> Step {
    let field: Option<&'static Field> = match (&segment, owner) {
        (Segment::Field(name), Some(owner)) => owner.field(name),
        _ => None,
    };
    match field {
        Some(field) => Step::Field(field),
        None => Step::from(segment),
    }
}
