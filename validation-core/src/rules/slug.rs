//! Text is a slug: what stands in an address for a title.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static SLUG: Code = Code::new("slug", "Use letters, digits, hyphens and underscores only.");

pub(super) const CODES: &[&Code] = &[&SLUG];

/// The rule that [`slug`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Slug {
    unicode: bool,
}

/// Text is a slug: one or more letters, digits, hyphens and underscores, those of ASCII or, with `unicode`,
/// of any script.
///
/// Accepts text. An absent value passes, `""` does not. These are Django's `validate_slug` and
/// `validate_unicode_slug`.
///
/// Differs from Django: with `unicode`, letters are what Unicode calls `Alphabetic`, which are those of
/// Django and beside them the vowel signs of Indic and other scripts and the letters in circles and
/// squares, as `ि` and `Ⓐ`. Characters that are newer than the Unicode of the Python that runs Django are
/// accepted too. All that Django accepts is accepted.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Article {
///     #[validate(slug)]
///     slug: String,
///     #[validate(slug(unicode))]
///     local: Option<String>,
/// }
///
/// let article = |slug: &str, local: &str| Article { slug: slug.into(), local: Some(local.into()) };
/// assert!(article("how-to-brew_2", "kaffee-für-zwei").full_clean().is_ok());
/// let errors = article("how to brew", "kaffee für zwei").full_clean().unwrap_err();
/// assert!(errors.has("slug", "slug"));
/// assert!(errors.has("local", "slug"));
/// ```
///
/// # Errors
/// `slug`.
pub const fn slug() -> Slug {
    Slug { unicode: false }
}

impl Slug {
    /// Accepts the letters and digits of any script.
    pub const fn unicode(mut self) -> Self {
        self.unicode = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Slug {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&SLUG));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let dialect = if self.unicode { "unicode" } else { "" };
        tell(Fact::Format { name: "slug", dialect });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        scan::slug::ascii(text) || (self.unicode && scan::slug::unicode(text))
    }
}

#[cfg(test)]
mod tests {
    use super::slug;
    use crate::rule::Rule;

    #[test]
    fn slugs_have_no_other_characters() {
        for (text, ascii, unicode) in [
            ("a-b_C1", true, true),
            ("-", true, true),
            ("ä", false, true),
            ("", false, false),
            ("a b", false, false),
        ] {
            assert_eq!(slug().check(text).is_ok(), ascii, "{text:?}");
            assert_eq!(slug().unicode().check(text).is_ok(), unicode, "{text:?}");
        }
    }
}
