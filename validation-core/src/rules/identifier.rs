//! Text is an identifier of a programming language.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static IDENTIFIER: Code = Code::new(
    "identifier",
    "Use letters, digits and underscores only, and begin with a letter or an underscore.",
);

pub(super) const CODES: &[&Code] = &[&IDENTIFIER];

/// The rule that [`identifier`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Identifier;

/// Text is an identifier, as most programming languages have it: an ASCII letter or an underscore, and
/// then ASCII letters, digits and underscores.
///
/// Accepts text. An absent value passes, `""` does not. Key words pass.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Variable {
///     #[validate(identifier)]
///     name: String,
/// }
///
/// assert!(Variable { name: "DATABASE_URL".into() }.full_clean().is_ok());
/// assert!(Variable { name: "2nd-url".into() }.full_clean().unwrap_err().has("name", "identifier"));
/// ```
///
/// # Errors
/// `identifier`.
pub const fn identifier() -> Identifier {
    Identifier
}

impl<T: Text + ?Sized> Rule<T> for Identifier {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&IDENTIFIER));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Pattern { regex: "^[A-Z_a-z][0-9A-Z_a-z]*$".into(), inverse: false });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::slug::identifier(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::identifier;
    use crate::rule::Rule;

    #[test]
    fn identifiers_begin_with_no_digit() {
        for (text, passes) in
            [("a", true), ("_", true), ("a1_B", true), ("", false), ("1a", false), ("a-b", false)]
        {
            assert_eq!(identifier().check(text).is_ok(), passes, "{text:?}");
        }
    }
}
