//! Text is the number of a book.

use super::{
    examples::{self, examples},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

examples! {
    "isbn": "Enter an ISBN, such as " [
        "978-3-8362-2119-1",
        "9783836221191",
        "3-8362-2119-5",
        "3836221195"
    ] or "Enter a valid ISBN."
}

/// The rule that [`isbn`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Isbn {
    /// How many digits; 0 for either.
    version: u8,
    compact: bool,
}

/// Text is the number of a book, an ISBN of 10 or 13 digits.
///
/// Accepts text. An absent value passes. ISO 2108 decides on the check digit, which in ten digits may be
/// an `X`, and on the prefix of thirteen, 978 or 979. Single spaces and hyphens may stand between digits,
/// wherever that is, unless it has to be `compact`: where they belong changes with each publisher's
/// range.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Book {
///     #[validate(isbn)]
///     isbn: String,
///     #[validate(isbn(version = 13, compact))]
///     barcode: Option<String>,
/// }
///
/// let book = Book { isbn: "3-401-01319-X".into(), barcode: Some("9783401013190".into()) };
/// assert!(book.full_clean().is_ok());
/// let book = Book { isbn: "3-401-01319-0".into(), barcode: Some("340101319X".into()) };
/// let errors = book.full_clean().unwrap_err();
/// assert!(errors.has("isbn", "isbn"));
/// assert!(errors.has("barcode", "isbn"));
/// ```
///
/// # Errors
/// `isbn`.
pub const fn isbn() -> Isbn {
    Isbn { version: 0, compact: false }
}

impl Isbn {
    /// How many digits it has: 10 or 13.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for another number.
    #[track_caller]
    pub const fn version(mut self, version: u8) -> Self {
        assert!(version == 10 || version == 13, "an ISBN has 10 or 13 digits");
        self.version = version;
        self
    }

    /// Accepts no spaces and no hyphens.
    pub const fn compact(mut self) -> Self {
        self.compact = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Isbn {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(examples::fitting(EXAMPLES, self, &PLAIN)));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "isbn", dialect: "" });
        if self.compact || self.version != 0 {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::isbn::isbn(value.as_text(), self.compact)
            .is_some_and(|digits| self.version == 0 || self.version as usize == digits)
    }
}

#[cfg(test)]
mod tests {
    use super::isbn;
    use crate::rule::Rule;

    #[test]
    fn versions_are_told_apart() {
        for (text, ten, thirteen) in [
            ("3-8362-2119-5", true, false),
            ("340101319X", true, false),
            ("978-3-8362-2119-1", false, true),
            ("978 3401013190", false, true),
            ("9783836221190", false, false),
            ("", false, false),
        ] {
            assert_eq!(isbn().version(10).check(text).is_ok(), ten, "{text:?}");
            assert_eq!(isbn().version(13).check(text).is_ok(), thirteen, "{text:?}");
            assert_eq!(isbn().check(text).is_ok(), ten || thirteen, "{text:?}");
        }
        assert!(isbn().compact().check("3-8362-2119-5").is_err());
    }
}
