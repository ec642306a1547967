//! E-mail addresses.

mod django;
#[cfg(feature = "idna")]
mod idn;
mod rfc5321;

#[cfg(feature = "idna")]
pub(crate) use self::idn::idn;
pub(crate) use self::{django::django, rfc5321::rfc5321};
use super::label::{Labels, is_top_level, labels, run};

/// The longest address that fits into the path of an SMTP command (RFC 5321, erratum 1690).
const LONGEST: usize = 254;
/// The longest part before the `@` (RFC 5321, section 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// Whether every layer takes the text for an e-mail address: browsers, Django and mail servers.
///
/// A strict subset of [`html`]: ASCII only, without quotes, comments and literal addresses.
///
/// ```text
/// address = local "@" domain           at most 254 bytes
/// local   = word *("." word)           at most 64 bytes; RFC 5322's dot-atom
/// word    = 1*(letter / digit / one of ! # $ % & ' * + / = ? ^ _ ` { | } ~ -)
/// domain  = 1*(label ".") last
/// label   = [A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?
/// last    = [A-Za-z][A-Za-z-]{0,61}[A-Za-z] / [Xx][Nn]--[A-Za-z0-9]{1,59}
/// ```
///
/// Domains in `allowed` pass as they are, whatever their form, without regard to ASCII case.
pub(crate) fn portable(text: &str, allowed: &[&str]) -> bool {
    let bytes = text.as_bytes();
    let Some(at) = end_of_words(bytes) else { return false };
    if at > LONGEST_LOCAL || bytes.len() > LONGEST {
        return false;
    }
    let domain = &bytes[at + 1..];
    match last_label(domain) {
        Some(last) if last > 0 && is_top_level(&domain[last..]) => true,
        // Written out, as a call would cost the common case registers.
        _ => allowed.iter().any(|allowed| allowed.as_bytes().eq_ignore_ascii_case(domain)),
    }
}

/// Whether a browser takes the text for an e-mail address: the language of HTML's
/// [`type=email`](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address).
///
/// Dots may stand anywhere before the `@`, one label is enough after it, and only labels have a
/// longest length. Domains in `allowed` pass as they are.
pub(crate) fn html(text: &str, allowed: &[&str]) -> bool {
    let bytes = text.as_bytes();
    let in_local = |byte: u8| WORDS[byte as usize] || byte == b'.';
    let Some(at) = bytes.iter().position(|byte| !in_local(*byte)) else { return false };
    let domain = &bytes[at + 1..];
    at > 0 && bytes[at] == b'@' && (last_label(domain).is_some() || is_allowed(domain, allowed))
}

/// Without regard to ASCII case.
#[cold]
#[inline(never)]
fn is_allowed(domain: &[u8], allowed: &[&str]) -> bool {
    allowed.iter().any(|allowed| allowed.as_bytes().eq_ignore_ascii_case(domain))
}

/// Where the `@` stands that ends the words before it.
#[inline(always)]
fn end_of_words(bytes: &[u8]) -> Option<usize> {
    let mut word = 0;
    loop {
        let end = word + run(&WORDS, &bytes[word..]).len();
        match bytes.get(end) {
            _ if end == word => return None,
            Some(b'.') => word = end + 1,
            Some(b'@') => return Some(end),
            _ => return None,
        }
    }
}

/// Where the last label of a domain begins, if it consists of labels.
#[inline(always)]
fn last_label(domain: &[u8]) -> Option<usize> {
    let Labels { last, end } = labels(domain, |_| true)?;
    (end == domain.len()).then_some(last)
}

static WORDS: [bool; 256] = {
    let mut words = [false; 256];
    let mut byte = 0u8;
    while byte < 128 {
        words[byte as usize] = byte.is_ascii_alphanumeric()
            || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/' | b'=' | b'?')
            || matches!(byte, b'^'..=b'`' | b'{'..=b'~');
        byte += 1;
    }
    words
};

#[cfg(test)]
mod tests;
