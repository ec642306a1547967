//! `#[serde(…)]`, as far as it is about reading; what is wrong in it, serde tells.

use syn::{Attribute, ExprPath, Token, Type, meta::ParseNestedMeta, token};

use super::case::Case;

/// What the attributes of one place say, on the side of deserializing.
#[derive(std::default::Default)]
pub(crate) struct Attrs {
    pub(super) rename: Option<String>,
    pub(super) rename_all: Option<Case>,
    pub(super) rename_all_fields: Option<Case>,
    pub(crate) tag: Option<String>,
    pub(crate) content: Option<String>,
    pub(crate) untagged: bool,
    pub(crate) transparent: bool,
    pub(crate) flatten: bool,
    pub(crate) skip: bool,
    pub(crate) aliases: Vec<String>,
    pub(crate) default: Option<Default>,
    /// The function that decodes the field.
    pub(crate) with: Option<ExprPath>,
    pub(crate) denies_unknown: bool,
    pub(crate) other: bool,
    /// The type that is decoded in place of this one, and whether that may fail.
    pub(crate) proxy: Option<(Type, bool)>,
}

/// What an absent field is.
pub(crate) enum Default {
    Trait,
    Function(ExprPath),
}

impl Attrs {
    pub(crate) fn read(attrs: &[Attribute]) -> Self {
        let mut read = <Self as std::default::Default>::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
            // Serde's own derive reports what does not parse.
            let _ = attr.parse_nested_meta(|meta| read.part(&meta));
        }
        read
    }

    fn part(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
        let text = value(meta)?;
        let case = || text.as_deref().and_then(Case::named);
        match name.as_str() {
            "rename" if text.is_some() => self.rename = text,
            "rename_all" => self.rename_all = case().or(self.rename_all),
            "rename_all_fields" => self.rename_all_fields = case().or(self.rename_all_fields),
            "tag" => self.tag = text,
            "content" => self.content = text,
            "untagged" => self.untagged = true,
            "transparent" => self.transparent = true,
            "flatten" => self.flatten = true,
            "skip" | "skip_deserializing" => self.skip = true,
            "alias" => self.aliases.extend(text),
            "default" => {
                let function = text.as_deref().and_then(path).map(Default::Function);
                self.default = Some(function.unwrap_or(Default::Trait));
            }
            "deserialize_with" => self.with = text.as_deref().and_then(path),
            "with" => self.with = text.and_then(|module| path(&format!("{module}::deserialize"))),
            "deny_unknown_fields" => self.denies_unknown = true,
            "other" => self.other = true,
            "from" | "try_from" => {
                let proxy = text.and_then(|ty| syn::parse_str(&ty).ok());
                self.proxy = proxy.map(|ty| (ty, name == "try_from"));
            }
            _ => {}
        }
        Ok(())
    }
}

/// The text of `= "…"`, or that of `(deserialize = "…")`.
fn value(meta: &ParseNestedMeta<'_>) -> syn::Result<Option<String>> {
    if meta.input.peek(Token![=]) {
        let value: syn::Expr = meta.value()?.parse()?;
        return Ok(text(&value));
    }
    let mut found = None;
    if meta.input.peek(token::Paren) {
        meta.parse_nested_meta(|side| {
            let value: syn::Expr = side.value()?.parse()?;
            if side.path.is_ident("deserialize") {
                found = text(&value);
            }
            Ok(())
        })?;
    }
    Ok(found)
}

fn path(text: &str) -> Option<ExprPath> {
    syn::parse_str(text).ok()
}

fn text(value: &syn::Expr) -> Option<String> {
    match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        syn::Expr::Group(group) => text(&group.expr),
        _ => None,
    }
}
