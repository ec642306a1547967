//! White space is taken away.

use alloc::string::String;

use super::{Normalizer, TextMut, changed};

/// The normalizer that [`trim`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Trim;

/// Takes the white space away at both ends: all that Unicode calls so, as `str::trim`.
///
/// ```
/// use validation::normalize::{Normalizer, trim};
///
/// let mut text = String::from("\u{a0} Ann \n");
/// trim().normalize(&mut text);
/// assert_eq!(text, "Ann");
/// ```
pub const fn trim() -> Trim {
    Trim
}

impl<T: TextMut> Normalizer<T> for Trim {
    fn normalize(&self, value: &mut T) {
        value.edit(&mut |text| changed(text.trim(), text));
    }
}

/// The normalizer that [`collapse_spaces`] builds.
#[derive(Clone, Copy, Debug)]
pub struct CollapseSpaces;

/// Makes one space of each run of white space, line ends included. Ends are kept: see [`trim`].
///
/// ```
/// use validation::normalize::{Normalizer, collapse_spaces};
///
/// let mut text = String::from("Ann  \t Lee");
/// collapse_spaces().normalize(&mut text);
/// assert_eq!(text, "Ann Lee");
/// ```
pub const fn collapse_spaces() -> CollapseSpaces {
    CollapseSpaces
}

impl<T: TextMut> Normalizer<T> for CollapseSpaces {
    fn normalize(&self, value: &mut T) {
        value.edit(&mut |text| (!is_collapsed(text)).then(|| collapsed(text)));
    }
}

fn is_collapsed(text: &str) -> bool {
    let mut after_space = false;
    text.chars().all(|char| {
        let is_kept = !char.is_whitespace() || (char == ' ' && !after_space);
        after_space = char == ' ';
        is_kept
    })
}

fn collapsed(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for char in text.chars() {
        if !char.is_whitespace() {
            plain.push(char);
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain
}
