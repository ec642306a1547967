//! E-mail addresses as Django has them.

use super::WORDS;
use crate::scan::{domain, ip};

/// The longest address, in characters.
const LONGEST: usize = 320;
/// The longest text that Django 5.2 reads as an IPv6 address.
const LONGEST_V6: usize = 39;

/// Whether Django 5.2's `EmailValidator` accepts the text; `allowed` is its `allowlist`.
///
/// ```text
/// address = local "@" (domain / "[" IP address "]" / one of `allowed`)     at most 320 characters
/// local   = word *("." word) / DQUOTE *quoted DQUOTE
/// quoted  = an ASCII character other than DQUOTE, "\", space, tab, LF, CR and NUL
///         / "\" and an ASCII character other than LF, CR and NUL
/// ```
///
/// The letters of words and of quoted text are ASCII's and the four that Python's regular expressions take
/// for such. Where the domain ends is no matter of case here, but what is `allowed` is.
pub(crate) fn django(text: &str, allowed: &[&str]) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    domain::is_short(text, LONGEST)
        && is_local(local)
        && (allowed.contains(&host) || domain::is_any_domain(host) || is_literal(host))
}

fn is_local(local: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(is_of_words);
    local.split('.').all(is_word)
        || local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).is_some_and(is_quoted)
}

fn is_of_words(char: char) -> bool {
    u8::try_from(char).is_ok_and(|byte| WORDS[byte as usize]) || domain::folds_to_ascii(char)
}

fn is_quoted(quoted: &str) -> bool {
    let mut chars = quoted.chars();
    while let Some(char) = chars.next() {
        let fits = match char {
            '\\' => chars.next().is_some_and(is_of_quotes),
            '"' | ' ' | '\t' => false,
            _ => is_of_quotes(char),
        };
        if !fits {
            return false;
        }
    }
    true
}

fn is_of_quotes(char: char) -> bool {
    (char.is_ascii() && !matches!(char, '\0' | '\n' | '\r')) || domain::folds_to_ascii(char)
}

fn is_literal(host: &str) -> bool {
    host.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|address| ip::v4(address) || (address.len() <= LONGEST_V6 && ip::v6(address)))
}

#[cfg(test)]
mod tests;
