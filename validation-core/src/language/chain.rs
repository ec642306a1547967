//! Where a message in a language comes from: one chain, from the nearest words to those that always are
//! there.

use alloc::{borrow::Cow, string::String};
use core::fmt::{self, Write};

use super::{
    Language,
    resolve::{Arguments, Stop},
};
use crate::{
    error::{ValidationError, Wording},
    field::{Field, Owner},
    message::{Finding, Messages, write_english},
    value::Value,
};

/// The attribute of a message that stands in where the params of the rejected value are dropped.
pub(crate) const VALUE_FREE: &str = "value-free";

impl Messages for Language {
    /// The application's words for the field; the author's in attributes, in their own language; the
    /// application's for the code; ours; the author's in any language; English.
    fn write(&self, finding: Finding<'_>, out: &mut dyn Write) -> fmt::Result {
        let wording = finding.error.wording();
        if matches!(wording, Wording::Literal(_)) {
            return write_english(finding.error, out);
        }
        if self.has_application() && self.write_for_field(finding, out)? {
            return Ok(());
        }
        let by_author = matches!(wording, Wording::Template(_));
        if !(by_author && self.is_source()) && self.write_for_code(finding, out)? {
            return Ok(());
        }
        write_english(finding.error, out)
    }

    fn label(&self, field: &'static Field) -> Option<Cow<'_, str>> {
        self.words(field, None).or_else(|| field.label().map(Cow::Borrowed))
    }

    fn help(&self, field: &'static Field) -> Option<Cow<'_, str>> {
        self.words(field, Some("help")).or_else(|| field.help().map(Cow::Borrowed))
    }
}

impl Language {
    /// What the application's catalogues say of a field: its label, or an attribute of it.
    fn words(&self, field: &'static Field, attribute: Option<&str>) -> Option<Cow<'_, str>> {
        if !self.has_application() {
            return None;
        }
        let id = field.catalogue_id();
        let mut text = String::new();
        let mut sources = self.sources().filter(|source| source.is_application());
        let is_named = sources
            .any(|source| source.write(self, &id, attribute, &NoArguments, &mut text) == Ok(()));
        is_named.then_some(Cow::Owned(text))
    }

    /// `Type-field.code`, or `Type.code` for what is said of the whole object.
    fn write_for_field(
        &self,
        finding: Finding<'_>,
        out: &mut dyn Write,
    ) -> Result<bool, fmt::Error> {
        let id = match (finding.field(), finding.owner()) {
            (Some(field), _) => field.catalogue_id(),
            (None, Some(owner)) => owner.name().into(),
            (None, None) => return Ok(false),
        };
        self.first(finding, &id, Some(finding.error.code()), true, out)
    }

    /// The code, by the name that it has in the error or else by that of its rule. What says no more than
    /// that something is wrong does not stand above an author's words.
    fn write_for_code(
        &self,
        finding: Finding<'_>,
        out: &mut dyn Write,
    ) -> Result<bool, fmt::Error> {
        let error = finding.error;
        let (code, of_rule) = (error.code(), error.rule_code().name());
        let is_said = matches!(error.wording(), Wording::Template(_) | Wording::ReadBack(_));
        let others = (of_rule != code).then_some(of_rule);
        for id in [Some(code), others].into_iter().flatten() {
            let application_only = is_said && GENERAL.contains(&id);
            if self.first(finding, id, None, application_only, out)? {
                return Ok(true);
            }
            if !error.is_whole()
                && self.first(finding, id, Some(VALUE_FREE), application_only, out)?
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The first source that has the message, and can write it with what the error has.
    fn first(
        &self,
        finding: Finding<'_>,
        id: &str,
        attribute: Option<&str>,
        application_only: bool,
        out: &mut dyn Write,
    ) -> Result<bool, fmt::Error> {
        let arguments = Said { language: self, finding };
        for source in self.sources().filter(|source| source.is_application() || !application_only) {
            match source.write(self, id, attribute, &arguments, out) {
                Ok(()) => return Ok(true),
                // what lacks the rejected value has other words to go to
                Err(Stop::Missing) if source.is_application() && finding.error.is_whole() => {
                    self.tell(id, attribute);
                }
                Err(Stop::Missing | Stop::Unknown) => {}
                Err(Stop::Writer) => return Err(fmt::Error),
            }
        }
        Ok(false)
    }
}

/// Codes that say no more than that something is wrong.
const GENERAL: [&str; 2] = ["invalid", "check"];

/// What is said of an error.
struct Said<'a> {
    language: &'a Language,
    finding: Finding<'a>,
}

impl Said<'_> {
    /// The field beside the one that the error is at.
    fn beside(&self, name: &str) -> Option<&'static Field> {
        let owner: Option<&'static Owner> = self.finding.owner();
        owner.and_then(|owner| owner.field(name))
    }
}

impl Arguments for Said<'_> {
    fn get(&self, name: &str) -> Option<&Value> {
        let error: &ValidationError = self.finding.error;
        error.params().get(name)
    }

    fn error(&self) -> Option<&ValidationError> {
        Some(self.finding.error)
    }

    fn label<'n>(&'n self, field: &'n str) -> Cow<'n, str> {
        let label = self.beside(field).and_then(|field| self.language.label(field));
        label.unwrap_or(Cow::Borrowed(field))
    }
}

/// A label names no params.
struct NoArguments;

impl Arguments for NoArguments {
    fn get(&self, _: &str) -> Option<&Value> {
        None
    }
}
