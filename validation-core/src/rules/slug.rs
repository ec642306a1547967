//! Text is a slug: what stands in an address for a title.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static SLUG: Code = Code::new("slug", "Use letters, digits, hyphens and underscores only.");

pub(super) const CODES: &[&Code] = &[&SLUG];

/// The rule that [`slug`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Slug;

/// Text is a slug: one or more ASCII letters, digits, hyphens and underscores, as Django has it.
///
/// Accepts text. An absent value passes, `""` does not.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Article {
///     #[validate(slug)]
///     slug: String,
/// }
///
/// assert!(Article { slug: "how-to-brew_2".into() }.full_clean().is_ok());
/// assert!(Article { slug: "how to brew".into() }.full_clean().unwrap_err().has("slug", "slug"));
/// ```
///
/// # Errors
/// `slug`.
pub const fn slug() -> Slug {
    Slug
}

impl<T: Text + ?Sized> Rule<T> for Slug {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&SLUG));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "slug", dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::slug::ascii(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::slug;
    use crate::rule::Rule;

    #[test]
    fn slugs_have_no_other_characters() {
        for (text, passes) in
            [("a-b_C1", true), ("-", true), ("", false), ("a b", false), ("ä", false)]
        {
            assert_eq!(slug().check(text).is_ok(), passes, "{text:?}");
        }
    }
}
