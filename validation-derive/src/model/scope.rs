//! The names that an expression may use: the fields beside it, and the context.

use proc_macro2::Ident;
use syn::{Member, ext::IdentExt};

use super::suggest::suggestion;
use crate::{
    ctxt::Ctxt,
    syntax::{Variant, name_of},
};

/// The fields of a struct or of one variant.
pub(crate) struct Scope<'a> {
    pub(super) cx: &'a Ctxt,
    members: Vec<Member>,
    has_context: bool,
}

impl<'a> Scope<'a> {
    pub(super) fn new(cx: &'a Ctxt, variant: &Variant<'_>, has_context: bool) -> Self {
        Scope { cx, members: members(variant), has_context }
    }

    /// The place of a field among the fields; an error if there is none.
    pub(crate) fn index(&self, member: &Member) -> Option<usize> {
        let index = self.position(member);
        if index.is_none() {
            unknown(self.cx, member, &self.members);
        }
        index
    }

    pub(super) fn has(&self, member: &Member) -> bool {
        self.position(member).is_some()
    }

    fn position(&self, member: &Member) -> Option<usize> {
        self.members.iter().position(|other| name_of(other) == name_of(member))
    }

    pub(super) fn members(&self) -> &[Member] {
        &self.members
    }

    /// Asks for the context by its name.
    pub(crate) fn context(&self, word: &Ident) {
        if !self.has_context {
            self.cx.error(word, format!("`{}` needs `context = Type` on the type", word.unraw()));
        }
    }
}

fn members(variant: &Variant<'_>) -> Vec<Member> {
    let fields = variant.fields.iter().enumerate();
    fields
        .map(|(index, field)| match &field.syn.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(index.into()),
        })
        .collect()
}

/// Says that no field has this name.
pub(super) fn unknown(cx: &Ctxt, member: &Member, known: &[Member]) {
    let name = name_of(member);
    let mut names: Vec<String> = known.iter().map(name_of).collect();
    names.sort_unstable_by_key(|name| known.iter().position(|other| name_of(other) == *name));
    names.dedup();
    cx.error(member, format!("there is no field `{name}`; {}", suggestion(&name, &names)));
}
