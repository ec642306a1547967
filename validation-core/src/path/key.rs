//! The key of a map, as far as a path shows it.

use alloc::borrow::Cow;
use core::fmt;

/// The key of a map in a [path](crate::Path).
///
/// Keys come from the input, so a long one is cut: at most [`MAX_CHARS`](Key::MAX_CHARS) characters are
/// kept, the last of which is then `…`. The key of a map in a sensitive field is
/// [hidden](Key::hidden).
///
/// ```
/// use validation::Key;
///
/// assert_eq!(Key::new("de").as_str(), "de");
/// let long = Key::new("x".repeat(1_000));
/// assert_eq!(long.as_str().chars().count(), Key::MAX_CHARS);
/// assert!(long.as_str().ends_with("x…"));
/// ```
#[derive(Clone)]
pub struct Key {
    text: Cow<'static, str>,
    pub(super) itself: bool,
    hidden: bool,
}

const CUT: char = '…';

impl Key {
    /// So many characters of a key are kept.
    pub const MAX_CHARS: usize = 64;

    /// The key to a value.
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Key { text: cut(text.into()), itself: false, hidden: false }
    }

    /// A key that is not to be shown. Its text form is `[…]`.
    pub const fn hidden() -> Self {
        Key { text: Cow::Borrowed("…"), itself: false, hidden: true }
    }

    /// The same key, where the error is about the key and not about the value there.
    #[must_use]
    pub fn itself(mut self) -> Self {
        self.itself = true;
        self
    }

    /// Whether this text is kept as it is.
    pub(super) fn holds(text: &str) -> bool {
        text.len() <= Key::MAX_CHARS || text.chars().nth(Key::MAX_CHARS).is_none()
    }

    /// The text of the key, cut where it is long.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the error is about the key and not about the value there.
    pub fn is_itself(&self) -> bool {
        self.itself
    }

    /// Whether the key is not to be shown.
    pub fn is_hidden(&self) -> bool {
        self.hidden
    }
}

/// The one place where keys are cut. Cutting twice is cutting once.
fn cut(text: Cow<'static, str>) -> Cow<'static, str> {
    if Key::holds(&text) {
        return text;
    }
    let kept = text.chars().take(Key::MAX_CHARS - 1);
    Cow::Owned(kept.chain([CUT]).collect())
}

impl<T: Into<Cow<'static, str>>> From<T> for Key {
    fn from(text: T) -> Self {
        Key::new(text)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let itself = if self.itself { "the key " } else { "" };
        write!(f, "{itself}{:?}", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn long_keys_are_cut_once() {
        for (length, kept) in [(0, 0), (63, 63), (64, 64), (65, 64), (10_000, 64)] {
            for char in ["x", "ü", "🦀"] {
                let key = Key::new(char.repeat(length));
                assert_eq!(key.as_str().chars().count(), kept, "{length}");
                assert_eq!(key.as_str().ends_with('…'), length > 64, "{length}");
                assert_eq!(Key::new(String::from(key.as_str())).as_str(), key.as_str());
            }
        }
    }
}
