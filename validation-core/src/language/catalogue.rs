//! The messages of one Fluent source.

use alloc::{format, string::String, vec::Vec};

use fluent_syntax::{
    ast::{self, Entry, Resource},
    parser,
};

use crate::code::Code;

/// Text with what stands in it.
pub(crate) type Pattern = ast::Pattern<String>;

/// The messages and terms of a Fluent source, by their names.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    messages: Vec<Named>,
    terms: Vec<Named>,
}

/// A message or a term.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) value: Option<Pattern>,
    pub(crate) attributes: Vec<(String, Pattern)>,
}

impl Catalogue {
    /// Reads a source; what cannot be read is left out, and told.
    pub(crate) fn read(source: &str, mut fault: impl FnMut(String)) -> Self {
        let resource: Resource<String> = match parser::parse(String::from(source)) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line =
                        source.get(..error.pos.start).map_or(0, |text| text.matches('\n').count());
                    fault(format!("line {}: {}", line + 1, error.kind));
                }
                resource
            }
        };
        let mut catalogue = Catalogue::default();
        for entry in resource.body {
            match entry {
                Entry::Message(ast::Message { id, value, attributes, .. }) => {
                    put(&mut catalogue.messages, Named::of(id, value, attributes), &mut fault);
                }
                Entry::Term(ast::Term { id, value, attributes, .. }) => {
                    put(&mut catalogue.terms, Named::of(id, Some(value), attributes), &mut fault);
                }
                // the error of junk has been told
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        catalogue
    }

    pub(crate) fn message(&self, id: &str) -> Option<&Named> {
        find(&self.messages, id)
    }

    pub(crate) fn term(&self, id: &str) -> Option<&Named> {
        find(&self.terms, id)
    }

    /// The value of a message, or one of its attributes.
    pub(crate) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let message = self.message(id)?;
        match attribute {
            None => message.value.as_ref(),
            Some(attribute) => message.attribute(attribute),
        }
    }

    pub(crate) fn messages(&self) -> impl Iterator<Item = &Named> {
        self.messages.iter()
    }
}

impl Named {
    fn of(
        id: ast::Identifier<String>,
        value: Option<Pattern>,
        attributes: Vec<ast::Attribute<String>>,
    ) -> Self {
        let attributes =
            attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value));
        Named { id: id.name, value, attributes: attributes.collect() }
    }

    /// What it says of a code: an attribute that is named by the code's params, joined by hyphens, or else
    /// its value. So a name that several codes share has words for each.
    pub(crate) fn said_of(&self, code: &Code) -> Option<&Pattern> {
        let names = code.param_names();
        let mut attributes = self.attributes.iter();
        let own = attributes.find(|(name, _)| name.split('-').eq(names.iter().copied()));
        own.map(|(_, pattern)| pattern).or(self.value.as_ref())
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&Pattern> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, pattern)| pattern)
    }
}

/// They are kept in order, so that they are found by halving.
fn put(all: &mut Vec<Named>, named: Named, fault: &mut impl FnMut(String)) {
    match all.binary_search_by(|known| known.id.cmp(&named.id)) {
        Ok(_) => fault(format!("`{}` is there twice; the first one holds", named.id)),
        Err(place) => all.insert(place, named),
    }
}

fn find<'a>(all: &'a [Named], id: &str) -> Option<&'a Named> {
    let place = all.binary_search_by(|known| known.id.as_str().cmp(id)).ok()?;
    all.get(place)
}
