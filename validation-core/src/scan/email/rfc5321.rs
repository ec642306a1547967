//! E-mail addresses as mail servers have them: the `Mailbox` of RFC 5321, section 4.1.2.

use super::{LONGEST, LONGEST_LOCAL, WORDS, is_allowed, last_label};

/// The longest domain (RFC 5321, section 4.5.3.1.2).
const LONGEST_DOMAIN: usize = 255;
/// The most groups of 16 bits beside a `::`, which stands for two or more (section 4.1.3).
const MOST_GROUPS_BESIDE_GAP: usize = 6;
const GROUPS: usize = 8;

/// Whether the text is an address by RFC 5321.
///
/// ```text
/// address = local "@" (domain / literal)     at most 254 bytes
/// local   = word *("." word) / DQUOTE *quoted DQUOTE     at most 64 bytes
/// quoted  = a printable character or a space, other than DQUOTE and "\" / "\" and any of them
/// domain  = label *("." label)               at most 255 bytes
/// literal = "[" IPv4 "]" / "[IPv6:" IPv6 "]"
/// ```
///
/// Other tags than `IPv6` would need to be registered, and none is. Comments and white space around the
/// parts belong to the headers of a message (RFC 5322), not to an address.
pub(crate) fn rfc5321(text: &str, allowed: &[&str]) -> bool {
    let Some(domain) = domain_of(text, false) else { return false };
    last_label(domain.as_bytes()).is_some()
        || is_literal(domain)
        || is_allowed(domain.as_bytes(), allowed)
}

/// What follows the `@` of an address of which the part before it is good, and no part too long; characters
/// `beyond` ASCII may stand before it.
pub(super) fn domain_of(text: &str, beyond: bool) -> Option<&str> {
    let (local, domain) = text.rsplit_once('@')?;
    let fits = text.len() <= LONGEST && domain.len() <= LONGEST_DOMAIN;
    (fits && is_local(local.as_bytes(), beyond)).then_some(domain)
}

fn is_local(local: &[u8], beyond: bool) -> bool {
    let is_word = |word: &[u8]| {
        !word.is_empty()
            && word.iter().all(|byte| WORDS[*byte as usize] || (beyond && !byte.is_ascii()))
    };
    local.len() <= LONGEST_LOCAL
        && match local {
            [b'"', quoted @ .., b'"'] => is_quoted(quoted, beyond),
            _ => local.split(|byte| *byte == b'.').all(is_word),
        }
}

/// Whether the bytes may stand between quotes.
fn is_quoted(quoted: &[u8], beyond: bool) -> bool {
    let mut bytes = quoted.iter();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b'\\' => bytes.next().is_some_and(|escaped| matches!(escaped, b' '..=b'~')),
            b'"' => false,
            b' '..=b'~' => true,
            _ => beyond && !byte.is_ascii(),
        };
        if !fits {
            return false;
        }
    }
    true
}

/// Whether a domain is an address in brackets.
pub(super) fn is_literal(domain: &str) -> bool {
    let Some(address) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
        return false;
    };
    match address.split_at_checked("IPv6:".len()) {
        Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => is_v6(address),
        _ => is_v4(address),
    }
}

/// Four numbers of one to three digits, zeros before them or not.
fn is_v4(address: &str) -> bool {
    let is_number = |number: &str| {
        number.len() <= 3
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && number.parse::<u8>().is_ok()
    };
    address.split('.').count() == 4 && address.split('.').all(is_number)
}

fn is_v6(address: &str) -> bool {
    match address.split_once("::") {
        None => groups(address, true) == Some(GROUPS),
        Some((before, after)) => {
            let before = if before.is_empty() { Some(0) } else { groups(before, false) };
            let after = if after.is_empty() { Some(0) } else { groups(after, true) };
            before.zip(after).is_some_and(|(one, two)| one + two <= MOST_GROUPS_BESIDE_GAP)
        }
    }
}

/// The number of groups of hexadecimal digits; an IPv4 address, which may come last, makes two.
fn groups(text: &str, is_last: bool) -> Option<usize> {
    let is_group = |group: &str| {
        (1..=4).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let (before, last) = match text.rsplit_once(':') {
        Some((before, last)) => (Some(before), last),
        None => (None, text),
    };
    if is_last && last.contains('.') {
        let others = before.map_or(Some(0), |before| groups(before, false))?;
        return is_v4(last).then_some(others + 2);
    }
    text.split(':').all(is_group).then(|| text.split(':').count())
}

#[cfg(test)]
mod tests;
