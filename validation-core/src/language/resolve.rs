//! Writes a message: Fluent's resolver, on params that keep their types.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt::{self, Write};

use fluent_syntax::{
    ast::{CallArguments, Expression, InlineExpression, PatternElement, Variant, VariantKey},
    unicode::unescape_unicode_to_string,
};

use super::{
    argument::Argument,
    catalogue::{Catalogue, Pattern},
    locale::Locale,
    number::Number,
};
use crate::{error::ValidationError, value::Value};

/// How deep messages may name each other.
const DEEPEST: usize = 16;

/// Why a message cannot be written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// There is no message of this name.
    Unknown,
    /// It needs what is not there: a param, a message, a function; or it goes round in a circle.
    Missing,
    /// The writer has failed.
    Writer,
}

impl From<fmt::Error> for Stop {
    fn from(_: fmt::Error) -> Self {
        Stop::Writer
    }
}

/// What a message may name.
pub(crate) trait Arguments {
    /// The param of this name.
    fn get(&self, name: &str) -> Option<&Value>;

    /// The error that is spoken of.
    fn error(&self) -> Option<&ValidationError> {
        None
    }

    /// What people call a field.
    fn label<'n>(&'n self, field: &'n str) -> Cow<'n, str> {
        Cow::Borrowed(field)
    }
}

/// Where a message is written: its language, its neighbours, its params.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) locale: &'a Locale,
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) arguments: &'a dyn Arguments,
    /// Text of params is kept apart from the text around it.
    pub(crate) isolates: bool,
}

/// The arguments that a term is called with, in place of those of the message.
type Local<'a> = Option<&'a [(&'a str, Argument<'a>)]>;

impl<'a> Scope<'a> {
    pub(crate) fn write(&self, pattern: &'a Pattern, out: &mut dyn Write) -> Result<(), Stop> {
        Writer { scope: *self, local: None, depth: 0 }.pattern(pattern, out)
    }
}

#[derive(Clone, Copy)]
struct Writer<'a, 'l> {
    scope: Scope<'a>,
    local: Local<'l>,
    depth: usize,
}

impl<'a, 'l> Writer<'a, 'l>
where
    'a: 'l,
{
    fn pattern(self, pattern: &'a Pattern, out: &mut dyn Write) -> Result<(), Stop> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.write_str(value)?,
                PatternElement::Placeable { expression } => self.expression(expression, out)?,
            }
        }
        Ok(())
    }

    fn deeper(self) -> Result<Self, Stop> {
        if self.depth == DEEPEST {
            return Err(Stop::Missing);
        }
        Ok(Writer { depth: self.depth + 1, ..self })
    }

    fn expression(
        self,
        expression: &'a Expression<String>,
        out: &mut dyn Write,
    ) -> Result<(), Stop> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out),
            Expression::Select { selector, variants } => {
                let variant = self.variant(selector, variants)?;
                self.deeper()?.pattern(&variant.value, out)
            }
        }
    }

    fn inline(self, inline: &'a InlineExpression<String>, out: &mut dyn Write) -> Result<(), Stop> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(out.write_str(&unescape_unicode_to_string(value))?)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                let pattern = self.scope.catalogue.pattern(&id.name, attribute);
                self.deeper()?.pattern(pattern.ok_or(Stop::Missing)?, out)
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                self.term(&id.name, arguments.as_ref(), out)
            }
            InlineExpression::Placeable { expression } => {
                self.deeper()?.expression(expression, out)
            }
            // what a term is not called with, it names
            InlineExpression::VariableReference { id }
                if self.local.is_some() && self.variable(&id.name).is_none() =>
            {
                Ok(write!(out, "{{${}}}", id.name)?)
            }
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::FunctionReference { .. } => {
                self.argument(inline)?.write(self.scope, out)
            }
            // the attributes of a term are not shown, they only select
            InlineExpression::TermReference { .. } => Err(Stop::Missing),
        }
    }

    /// A term sees the arguments that it is called with, and no others.
    fn term(
        self,
        id: &str,
        arguments: Option<&'a CallArguments<String>>,
        out: &mut dyn Write,
    ) -> Result<(), Stop> {
        let term = self.scope.catalogue.term(id).ok_or(Stop::Missing)?;
        let local = self.called_with(arguments)?;
        let inside = Writer { local: Some(&local), ..self.deeper()? };
        inside.pattern(term.value.as_ref().ok_or(Stop::Missing)?, out)
    }

    fn called_with(
        self,
        arguments: Option<&'a CallArguments<String>>,
    ) -> Result<Vec<(&'a str, Argument<'a>)>, Stop> {
        let named = arguments.iter().flat_map(|arguments| &arguments.named);
        named.map(|named| Ok((named.name.name.as_str(), self.literal(&named.value)?))).collect()
    }

    /// Named arguments are literals.
    fn literal(self, inline: &'a InlineExpression<String>) -> Result<Argument<'a>, Stop> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(Argument::Text(unescape_unicode_to_string(value)))
            }
            InlineExpression::NumberLiteral { value } => {
                Number::literal(value).map(Argument::Number).ok_or(Stop::Missing)
            }
            _ => Err(Stop::Missing),
        }
    }

    fn argument(self, inline: &'a InlineExpression<String>) -> Result<Argument<'l>, Stop> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variable(&id.name).ok_or(Stop::Missing)
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let number = arguments.positional.first().ok_or(Stop::Missing)?;
                match self.argument(number)?.number() {
                    Some(number) => Ok(Argument::Number(number.shown(arguments))),
                    None => Err(Stop::Missing),
                }
            }
            InlineExpression::TermReference { id, attribute: Some(attribute), arguments } => {
                let term = self.scope.catalogue.term(&id.name).ok_or(Stop::Missing)?;
                let pattern = term.attribute(&attribute.name).ok_or(Stop::Missing)?;
                let local = self.called_with(arguments.as_ref())?;
                let mut text = String::new();
                Writer { local: Some(&local), ..self.deeper()? }.pattern(pattern, &mut text)?;
                Ok(Argument::Text(text.into()))
            }
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inline) => self.deeper()?.argument(inline),
                Expression::Select { .. } => Err(Stop::Missing),
            },
            _ => self.literal(inline),
        }
    }

    fn variable(self, name: &str) -> Option<Argument<'l>> {
        match self.local {
            Some(local) => {
                local.iter().find(|(known, _)| *known == name).map(|(_, argument)| argument.clone())
            }
            None => {
                let value = self.scope.arguments.get(name)?;
                Some(Argument::of(name, value))
            }
        }
    }

    /// The first variant that the selector names, else the default one.
    fn variant(
        self,
        selector: &'a InlineExpression<String>,
        variants: &'a [Variant<String>],
    ) -> Result<&'a Variant<String>, Stop> {
        let chosen = self.argument(selector).ok();
        let default = || variants.iter().find(|variant| variant.default);
        let named = chosen.and_then(|chosen| {
            let number = chosen.number();
            let plural = number.as_ref().map(|number| self.scope.locale.plural(number));
            variants.iter().find(|variant| match (&variant.key, &number, plural) {
                (VariantKey::NumberLiteral { value }, Some(number), _) => number.is(value),
                (VariantKey::Identifier { name }, _, Some(plural)) => plural == name,
                (VariantKey::Identifier { name }, ..) => chosen.text() == Some(name),
                (VariantKey::NumberLiteral { .. }, None, _) => false,
            })
        });
        named.or_else(default).ok_or(Stop::Missing)
    }
}
