//! Letters and their marks as one character.

use unicode_normalization::{UnicodeNormalization, is_nfc, is_nfkc};

use super::{Normalizer, TextMut};

/// The normalizer that [`nfc`] and [`nfkc`] build.
#[derive(Clone, Copy, Debug)]
pub struct Composed {
    is_compatible: bool,
}

/// Writes letters with marks as one character where there is one: Unicode's form C, as the W3C advises for
/// all text. Feature `unicode`.
///
/// ```
/// use validation::normalize::{Normalizer, nfc};
///
/// let mut text = String::from("e\u{301}");
/// nfc().normalize(&mut text);
/// assert_eq!(text, "é");
/// ```
pub const fn nfc() -> Composed {
    Composed { is_compatible: false }
}

/// The same, and plain letters in place of their variants, such as `ﬁ` and `①`: Unicode's form KC. For
/// names that are compared, not for text that is read. Feature `unicode`.
///
/// ```
/// use validation::normalize::{Normalizer, nfkc};
///
/// let mut text = String::from("ﬁne①");
/// nfkc().normalize(&mut text);
/// assert_eq!(text, "fine1");
/// ```
pub const fn nfkc() -> Composed {
    Composed { is_compatible: true }
}

impl<T: TextMut> Normalizer<T> for Composed {
    fn normalize(&self, value: &mut T) {
        value.edit(&mut |text| match self.is_compatible {
            true => (!is_nfkc(text)).then(|| text.nfkc().collect()),
            false => (!is_nfc(text)).then(|| text.nfc().collect()),
        });
    }
}
