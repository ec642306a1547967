//! Letters in one case.

use super::{Normalizer, TextMut};

/// The normalizer that [`lowercase`] and [`uppercase`] build.
#[derive(Clone, Copy, Debug)]
pub struct LetterCase {
    is_upper: bool,
}

/// Makes all letters lower case, in every script, as `str::to_lowercase`.
///
/// ```
/// use validation::normalize::{Normalizer, lowercase};
///
/// let mut text = String::from("ÄRGER");
/// lowercase().normalize(&mut text);
/// assert_eq!(text, "ärger");
/// ```
pub const fn lowercase() -> LetterCase {
    LetterCase { is_upper: false }
}

/// Makes all letters upper case, in every script, as `str::to_uppercase`.
///
/// ```
/// use validation::normalize::{Normalizer, uppercase};
///
/// let mut text = String::from("de-at");
/// uppercase().normalize(&mut text);
/// assert_eq!(text, "DE-AT");
/// ```
pub const fn uppercase() -> LetterCase {
    LetterCase { is_upper: true }
}

impl<T: TextMut> Normalizer<T> for LetterCase {
    fn normalize(&self, value: &mut T) {
        value.edit(&mut |text| {
            let is_other = |char: char| match self.is_upper {
                true => !char.to_uppercase().eq([char]),
                false => !char.to_lowercase().eq([char]),
            };
            text.contains(is_other).then(|| match self.is_upper {
                true => text.to_uppercase(),
                false => text.to_lowercase(),
            })
        });
    }
}
