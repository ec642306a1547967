//! `#[serde(…)]`, as far as it gives names; what is wrong in it, serde tells.

use syn::{Attribute, Token, meta::ParseNestedMeta, token};

use super::case::Case;

/// The names that the attributes of one place give, on the side of deserializing.
#[derive(Default)]
pub(super) struct Attrs {
    pub(super) rename: Option<String>,
    pub(super) rename_all: Option<Case>,
    pub(super) rename_all_fields: Option<Case>,
    pub(super) tag: Option<String>,
    pub(super) content: Option<String>,
    pub(super) untagged: bool,
    pub(super) transparent: bool,
    pub(super) flatten: bool,
    pub(super) skip: bool,
}

impl Attrs {
    pub(super) fn read(attrs: &[Attribute]) -> Self {
        let mut read = Self::default();
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

fn text(value: &syn::Expr) -> Option<String> {
    match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        syn::Expr::Group(group) => text(&group.expr),
        _ => None,
    }
}
