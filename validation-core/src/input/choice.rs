//! Which variant of an enum the input has, in each way that serde knows of saying so.

use alloc::{rc::Rc, vec::Vec};

use super::{
    Content, Entries, Input, Kind, Refused,
    codes::DUPLICATE_FIELD,
    content::Wanted,
    invalid_choice,
    refused::{step, unknown_field},
};
use crate::{error::INVALID, path::Segment, rules::REQUIRED};

/// What the input may have for an enum.
#[derive(Debug)]
pub struct Choices {
    /// The names of each variant: the one on the wire, then its aliases; none for one that is not read.
    pub variants: &'static [&'static [&'static str]],
    /// The names on the wire of those that are read, which an error lists.
    pub names: &'static [&'static str],
    /// How the input tells them apart.
    pub tagging: Tagging,
    /// Whether another name beside the tag and the content is a mistake.
    pub denies_unknown: bool,
    /// The variant for all other names.
    pub other: Option<usize>,
}

/// How the input tells the variants apart.
#[derive(Clone, Copy, Debug)]
pub enum Tagging {
    /// `{"Card": {…}}`, or `"Card"`
    External,
    /// `{"type": "Card", …}`
    Internal(&'static str),
    /// `{"type": "Card", "content": {…}}`
    Adjacent(&'static str, &'static str),
}

/// The variant, and what it holds.
#[derive(Debug)]
pub struct Choice<'de> {
    /// Its place in the enum.
    pub variant: usize,
    /// What it holds; absent for a name alone.
    pub content: Input<'de>,
    /// The step to what it holds.
    pub step: Option<Segment>,
}

impl<'de> Choice<'de> {
    /// Finds the variant.
    ///
    /// # Errors
    /// `invalid_choice`, for a name that no variant has; `required`, `invalid_type`, `invalid`.
    pub fn read(input: &Input<'de>, choices: &Choices) -> Result<Self, Refused> {
        match choices.tagging {
            Tagging::External => choices.external(input),
            Tagging::Internal(tag) => choices.internal(input, tag),
            Tagging::Adjacent(tag, content) => choices.adjacent(input, tag, content),
        }
    }
}

impl Choices {
    fn find(&self, name: &str) -> Result<usize, Refused> {
        let found = self.variants.iter().position(|names| names.contains(&name));
        found.or(self.other).ok_or_else(|| Refused::new(invalid_choice(self.names)))
    }

    fn external<'de>(&self, input: &Input<'de>) -> Result<Choice<'de>, Refused> {
        let (name, content) = match (&input.0, input.wanted(Wanted::Name)?) {
            (Kind::Flat(flat), _) => {
                let names: Vec<_> = self.variants.concat();
                let taken = flat.take_one(&names);
                taken.ok_or_else(|| Refused::new(invalid_choice(self.names)))?
            }
            (_, Content::Text(name)) => {
                let variant = self.find(&name)?;
                return Ok(match input.named_beside(&name) {
                    Some(content) => Choice { variant, content, step: Some(step(&name)) },
                    None => Choice { variant, content: input.absent_beside(), step: None },
                });
            }
            (_, Content::Object) => {
                let mut entries = input.entries()?;
                match (entries.pop(), entries.is_empty()) {
                    (Some(entry), true) => entry,
                    _ => return Err(Refused::of(&INVALID)),
                }
            }
            (_, content) => return Err(content.instead_of("text")),
        };
        Ok(Choice { variant: self.find(&name)?, content, step: Some(step(&name)) })
    }

    fn internal<'de>(&self, input: &Input<'de>, tag: &'static str) -> Result<Choice<'de>, Refused> {
        let mut entries = input.entries()?;
        let named = take(&mut entries, tag)?;
        let variant = self.tagged(named, tag)?;
        let content = Input(Kind::Object(Rc::new(entries)));
        Ok(Choice { variant, content, step: None })
    }

    fn adjacent<'de>(
        &self,
        input: &Input<'de>,
        tag: &'static str,
        content: &'static str,
    ) -> Result<Choice<'de>, Refused> {
        let mut entries = input.entries()?;
        let named = take(&mut entries, tag)?;
        let held = take(&mut entries, content)?;
        let variant = self.tagged(named, tag)?;
        if let (Some((name, _)), true) = (entries.first(), self.denies_unknown) {
            return Err(unknown_field(name, [tag, content].into_iter()));
        }
        let content_step = Some(Segment::field(content));
        let content = held.unwrap_or_else(|| input.absent_beside());
        Ok(Choice { variant, content, step: content_step })
    }

    /// The variant that a tag names.
    fn tagged(&self, named: Option<Input<'_>>, tag: &'static str) -> Result<usize, Refused> {
        let under = |refused: Refused| refused.under(Segment::field(tag));
        let named = named.ok_or_else(|| under(Refused::of(&REQUIRED)))?;
        match named.wanted(Wanted::Name).map_err(under)? {
            Content::Text(name) => self.find(&name).map_err(under),
            content => Err(under(content.instead_of("text"))),
        }
    }
}

/// Takes the one member of a name.
///
/// # Errors
/// `duplicate_field`.
fn take<'de>(
    entries: &mut Entries<'de>,
    name: &'static str,
) -> Result<Option<Input<'de>>, Refused> {
    let mut found = None;
    while let Some(place) = entries.iter().position(|(known, _)| known == name) {
        if found.replace(entries.remove(place).1).is_some() {
            return Err(Refused::of(&DUPLICATE_FIELD).under(Segment::field(name)));
        }
    }
    Ok(found)
}
