//! Text in lower case, character by character.

use alloc::string::String;

/// Text that is read in lower case.
///
/// Only the capital sigma depends on what stands around it, and only for text that has one is a copy made.
pub(crate) struct Lower<'a> {
    text: &'a str,
    copy: Option<String>,
}

impl<'a> Lower<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Lower { text, copy: text.contains('Σ').then(|| text.to_lowercase()) }
    }

    /// The characters of the text in lower case.
    pub(crate) fn chars(&self) -> impl Iterator<Item = char> + Clone {
        self.copy.as_deref().unwrap_or(self.text).chars().flat_map(char::to_lowercase)
    }
}

/// Whether two texts are the same in lower case.
pub(crate) fn equal(one: &str, other: &str) -> bool {
    one == other || Lower::of(one).chars().eq(Lower::of(other).chars())
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{Lower, equal};

    #[test]
    fn lower_case_is_that_of_the_standard_library() {
        for text in ["", "AbC", "ÄÖ", "İ", "ΑΣ", "ΑΣ ΣΑ", "Σ", "ς", "ẞ", "日"] {
            assert_eq!(Lower::of(text).chars().collect::<String>(), text.to_lowercase(), "{text}");
        }
    }

    #[test]
    fn texts_are_compared() {
        for (one, other, same) in
            [("PDF", "pdf", true), ("ΑΣ", "ας", true), ("ΑΣ", "ασ", false), ("pdf", "pd", false)]
        {
            assert_eq!(equal(one, other), same, "{one} {other}");
        }
    }
}
