//! The names that serde reads, from its own attributes.

mod attrs;
mod case;

use syn::{Attribute, ext::IdentExt};

pub(crate) use self::attrs::{Attrs, Default};
use self::case::Case;
use crate::{
    model::Wire,
    syntax::{Field, Style, Variant},
};

/// What the attributes of the type say.
pub(crate) struct Container {
    tagging: Tagging,
    rename_all: Option<Case>,
    rename_all_fields: Option<Case>,
    transparent: bool,
}

/// How an enum says which variant it is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Tagging {
    /// `{"Card": {…}}`
    External,
    /// `{"type": "Card", …}`, or untagged: `{…}`
    Beside,
    /// `{"type": "Card", "content": {…}}`
    Adjacent(String),
}

/// The names of one variant, or of the struct.
pub(crate) struct Names {
    pub(crate) prefix: Vec<String>,
    /// One for each field.
    pub(crate) fields: Vec<Wire>,
}

impl Container {
    pub(crate) fn read(attrs: &[Attribute]) -> Self {
        let attrs = Attrs::read(attrs);
        let tagging = match (attrs.content, attrs.tag) {
            _ if attrs.untagged => Tagging::Beside,
            (Some(content), _) => Tagging::Adjacent(content),
            (None, Some(_)) => Tagging::Beside,
            (None, None) => Tagging::External,
        };
        Self {
            tagging,
            rename_all: attrs.rename_all,
            rename_all_fields: attrs.rename_all_fields,
            transparent: attrs.transparent,
        }
    }

    pub(crate) fn variant(&self, variant: &Variant<'_>) -> Names {
        let Some(syn) = variant.syn else {
            return Names { prefix: Vec::new(), fields: self.fields(variant, self.rename_all) };
        };
        let attrs = Attrs::read(&syn.attrs);
        let prefix = match &self.tagging {
            _ if attrs.untagged => Vec::new(),
            Tagging::Beside => Vec::new(),
            Tagging::Adjacent(content) => vec![content.clone()],
            Tagging::External => vec![self.variant_name(syn, &attrs)],
        };
        let case = attrs.rename_all.or(self.rename_all_fields);
        Names { prefix, fields: self.fields(variant, case) }
    }

    /// The name of a variant on the wire.
    pub(crate) fn variant_name(&self, syn: &syn::Variant, attrs: &Attrs) -> String {
        let name = syn.ident.unraw().to_string();
        attrs.rename.clone().unwrap_or_else(|| match self.rename_all {
            Some(case) => case.of_variant(&name),
            None => name,
        })
    }

    fn fields(&self, variant: &Variant<'_>, case: Option<Case>) -> Vec<Wire> {
        let is_newtype = variant.style == Style::Tuple && variant.fields.len() == 1;
        let mut read = 0;
        let wire = |field: &Field<'_>| {
            let attrs = Attrs::read(&field.syn.attrs);
            let index = read;
            read += usize::from(!attrs.skip);
            match &field.syn.ident {
                _ if is_newtype || attrs.flatten || (self.transparent && !attrs.skip) => {
                    Wire::Flatten
                }
                None => Wire::Index(index),
                Some(ident) => Wire::Named(attrs.rename.unwrap_or_else(|| {
                    let name = ident.unraw().to_string();
                    case.filter(|_| !attrs.skip).map_or(name.clone(), |case| case.of_field(&name))
                })),
            }
        };
        variant.fields.iter().map(wire).collect()
    }
}
