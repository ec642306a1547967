//! What a pattern makes use of.

use alloc::{collections::BTreeSet, string::String, vec::Vec};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, PatternElement, Variant, VariantKey,
};

use super::super::catalogue::{Catalogue, Pattern};

/// What a pattern makes use of, with what the messages and terms in it do.
#[derive(Debug, Default)]
pub(super) struct Used<'a> {
    pub(super) params: BTreeSet<&'a str>,
    /// Those of the params that are written, and do not only select.
    pub(super) shown: BTreeSet<&'a str>,
    /// For each selector, the words among its keys.
    pub(super) selectors: Vec<Vec<&'a str>>,
    /// Messages, terms and functions that are not there.
    pub(super) unknown: BTreeSet<String>,
    /// Its text, without what stands in it.
    pub(super) text: String,
}

/// A circle of messages ends somewhere.
const DEEPEST: usize = 16;

impl<'a> Used<'a> {
    pub(super) fn by(pattern: &'a Pattern, catalogue: &'a Catalogue) -> Self {
        let mut used = Used::default();
        used.pattern(pattern, catalogue, 0);
        used
    }

    fn pattern(&mut self, pattern: &'a Pattern, catalogue: &'a Catalogue, depth: usize) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.expression(expression, catalogue, depth);
                }
            }
        }
    }

    fn expression(
        &mut self,
        expression: &'a Expression<String>,
        catalogue: &'a Catalogue,
        depth: usize,
    ) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, catalogue, depth),
            Expression::Select { selector, variants } => {
                let shown = self.shown.clone();
                self.inline(selector, catalogue, depth);
                self.shown = shown;
                self.selectors.push(variants.iter().filter_map(word).collect());
                for variant in variants {
                    self.pattern(&variant.value, catalogue, depth);
                }
            }
        }
    }

    fn inline(
        &mut self,
        inline: &'a InlineExpression<String>,
        catalogue: &'a Catalogue,
        depth: usize,
    ) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.params.insert(&id.name);
                self.shown.insert(&id.name);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.unknown.insert(alloc::format!("{}()", id.name));
                }
                self.arguments(arguments, catalogue, depth);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                self.other(&id.name, catalogue.pattern(&id.name, attribute), catalogue, depth);
            }
            InlineExpression::TermReference { id, attribute: None, .. } => {
                let term = catalogue.term(&id.name).and_then(|term| term.value.as_ref());
                // its variables are not the params of the message
                let mut inside = Used::default();
                inside.other(&id.name, term, catalogue, depth);
                self.selectors.append(&mut inside.selectors);
                self.unknown.append(&mut inside.unknown);
                self.text.push_str(&inside.text);
            }
            InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
                let term = catalogue.term(&id.name);
                if term.is_none_or(|term| term.attribute(&attribute.name).is_none()) {
                    self.unknown.insert(alloc::format!("-{}.{}", id.name, attribute.name));
                }
            }
            InlineExpression::Placeable { expression } => {
                self.expression(expression, catalogue, depth);
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn other(
        &mut self,
        id: &str,
        pattern: Option<&'a Pattern>,
        catalogue: &'a Catalogue,
        depth: usize,
    ) {
        match pattern {
            Some(pattern) if depth < DEEPEST => self.pattern(pattern, catalogue, depth + 1),
            _ => {
                self.unknown.insert(id.into());
            }
        }
    }

    fn arguments(
        &mut self,
        arguments: &'a CallArguments<String>,
        catalogue: &'a Catalogue,
        depth: usize,
    ) {
        for argument in &arguments.positional {
            self.inline(argument, catalogue, depth);
        }
    }
}

fn word(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
