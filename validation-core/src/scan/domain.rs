//! Domains as Django has them: with any letters, and a top-level domain.

/// The longest domain, in characters.
const LONGEST: usize = 255;
/// The longest label, in characters.
const LONGEST_LABEL: usize = 63;

/// Whether Django 5.2's `DomainNameValidator` accepts the text; `idna` is its `accept_idna`.
///
/// ```text
/// domain = label 1*("." label) ["."]      at most 255 characters
/// label  = letters, digits and inner hyphens, 1 to 63 characters
/// ```
///
/// Letters are ASCII's and, with `idna`, all characters from U+00A1 to U+FFFF. The last label has two
/// characters or more, and with `idna` no ASCII digit, unless it is `xn--` and ASCII letters and digits.
pub(crate) fn is_domain(text: &str, idna: bool) -> bool {
    let domain = text.strip_suffix('.').unwrap_or(text);
    is_short(text, LONGEST)
        && if idna { is_any_domain(domain) } else { is_ascii_domain(domain.as_bytes()) }
}

/// Whether Django accepts the domain of an e-mail address: there may be no dot at its end.
pub(super) fn is_any_domain(domain: &str) -> bool {
    domain.rsplit_once('.').is_some_and(|(before, last)| {
        before.split('.').all(is_label) && is_label(last) && is_top_level(last)
    })
}

fn is_ascii_domain(domain: &[u8]) -> bool {
    super::label::labels(domain, |_| true).is_some_and(|labels| {
        labels.end == domain.len() && labels.last > 0 && domain.len() - labels.last >= 2
    })
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(is_member)
        && is_short(label, LONGEST_LABEL)
}

fn is_member(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '-' || matches!(char, '\u{a1}'..='\u{ffff}')
}

fn is_top_level(label: &str) -> bool {
    let has_digit = label.bytes().any(|byte| byte.is_ascii_digit());
    if has_digit { is_encoded(label) } else { label.chars().nth(1).is_some() }
}

fn is_encoded(label: &str) -> bool {
    let is_letter = |char: char| char.is_ascii_alphanumeric() || folds_to_ascii(char);
    label.split_at_checked(4).is_some_and(|(start, code)| {
        start.eq_ignore_ascii_case("xn--") && code.chars().all(is_letter)
    })
}

/// Whether a letter beyond ASCII is one of ASCII's to a regular expression of Python's that ignores case:
/// `İ`, `ı`, `ſ` and the sign of the kelvin.
pub(super) fn folds_to_ascii(char: char) -> bool {
    matches!(char, '\u{130}' | '\u{131}' | '\u{17f}' | '\u{212a}')
}

/// Whether the text has at most so many characters.
pub(super) fn is_short(text: &str, most: usize) -> bool {
    super::length::chars_between(text, 0, most)
}

#[cfg(test)]
mod tests;
