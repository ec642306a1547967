//! The names that an expression may use: the fields beside it, and the context.

use proc_macro2::Ident;
use syn::{Member, ext::IdentExt};

use super::suggest::suggestion;
use crate::{
    check::changeable,
    ctxt::Ctxt,
    syntax::{Input, Variant, name_of},
};

/// The fields of a struct or of one variant.
pub(crate) struct Scope<'a> {
    pub(super) cx: &'a Ctxt,
    members: Vec<Member>,
    has_context: bool,
    /// How many fields the variants before have.
    first: usize,
    sensitive: Vec<bool>,
    /// Which fields can change behind a shared reference, and have `skip`.
    changeable: Vec<bool>,
}

impl<'a> Scope<'a> {
    /// The fields of each variant, or of the struct.
    pub(super) fn all(cx: &'a Ctxt, input: &Input<'_>) -> Vec<Self> {
        let mut first = 0;
        let scopes = input.variants.iter().map(|variant| {
            let scope = Scope::new(cx, input, variant, first);
            first += variant.fields.len();
            scope
        });
        scopes.collect()
    }

    fn new(cx: &'a Ctxt, input: &Input<'_>, variant: &Variant<'_>, first: usize) -> Self {
        let is_sensitive = input.object.sensitive.is_some();
        let fields = variant.fields.iter();
        Scope {
            cx,
            members: members(variant),
            has_context: input.object.context.is_some(),
            first,
            sensitive: fields
                .map(|field| is_sensitive || field.attrs.sensitive.is_some())
                .collect(),
            changeable: (variant.fields.iter())
                .map(|field| field.attrs.skip.is_some() && changeable(&field.syn.ty).is_some())
                .collect(),
        }
    }

    /// The place of a field among those of the whole type, and whether it is sensitive.
    pub(super) fn of_type(&self, member: &Member) -> Option<(usize, bool)> {
        let index = self.position(member)?;
        Some((self.first + index, self.sensitive.get(index).copied()?))
    }

    /// The place of a field among the fields; an error if there is none.
    pub(crate) fn index(&self, member: &Member) -> Option<usize> {
        let index = self.position(member);
        if index.is_none() {
            unknown(self.cx, member, &self.members);
        }
        index
    }

    /// The place of a field whose value an expression reads: one that `skip` keeps out of the check is not
    /// let in again.
    pub(crate) fn read(&self, member: &Member) -> Option<usize> {
        let index = self.index(member)?;
        if self.changeable.get(index) == Some(&true) {
            let name = name_of(member);
            let text = format!(
                "`{name}` can change after the check, so a rule that reads it would prove nothing; leave it out"
            );
            self.cx.error(member, text);
        }
        Some(index)
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
