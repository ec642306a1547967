//! The byte scanners of the hand-written side: each accepts what the rule of the same name accepts.

use validation::{Rule, rules};

/// An e-mail address, as browsers, Django and mail servers all take it.
pub(crate) fn email(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() > 254 {
        return false;
    }
    let mut previous = b'.';
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'@' => return previous != b'.' && at <= 64 && public_domain(&bytes[at + 1..]),
            b'.' if previous == b'.' => return false,
            b'.' => {}
            _ if !ATEXT[byte as usize] => return false,
            _ => {}
        }
        previous = byte;
    }
    false
}

/// Two labels or more, of which the last is no number.
fn public_domain(domain: &[u8]) -> bool {
    let mut label = 0;
    let mut previous = b'.';
    for (at, &byte) in domain.iter().enumerate() {
        match byte {
            b'.' if previous == b'.' || previous == b'-' || at - label > 63 => return false,
            b'.' => label = at + 1,
            b'-' if previous == b'.' => return false,
            b'-' => {}
            _ if !byte.is_ascii_alphanumeric() => return false,
            _ => {}
        }
        previous = byte;
    }
    let last = &domain[label..];
    label > 0 && previous != b'-' && last.len() >= 2 && last.len() <= 63 && top_level(last)
}

fn top_level(label: &[u8]) -> bool {
    if !label.iter().any(u8::is_ascii_digit) {
        return true;
    }
    match label {
        [b'x' | b'X', b'n' | b'N', b'-', b'-', code @ ..] => {
            code.iter().all(u8::is_ascii_alphanumeric)
        }
        _ => false,
    }
}

static ATEXT: [bool; 256] = {
    let mut table = [false; 256];
    let others = b"!#$%&'*+/=?^_`{|}~-";
    let mut at = 0;
    while at < others.len() {
        table[others[at] as usize] = true;
        at += 1;
    }
    let mut byte = 0;
    while byte < 128u8 {
        if byte.is_ascii_alphanumeric() {
            table[byte as usize] = true;
        }
        byte += 1;
    }
    table
};

/// An `http` or `https` URL. Hosts that are no plain domain, such as addresses and names in other
/// letters, are rare and no work for a hand: the library is asked for those.
pub(crate) fn url(text: &str) -> bool {
    let bytes = text.as_bytes();
    let [b'h' | b'H', b't' | b'T', b't' | b'T', b'p' | b'P', rest @ ..] = bytes else {
        return false;
    };
    let ([b's' | b'S', b':', b'/', b'/', rest @ ..] | [b':', b'/', b'/', rest @ ..]) = rest else {
        return false;
    };
    match after_host(rest).and_then(after_port) {
        Some(rest) => rest.iter().all(|byte| byte.is_ascii_graphic() && *byte != b'\\'),
        None => unusual_url(text),
    }
}

#[cold]
#[inline(never)]
fn unusual_url(text: &str) -> bool {
    rules::url().check(text).is_ok()
}

/// What follows a plain domain, whose last label begins with a letter.
fn after_host(rest: &[u8]) -> Option<&[u8]> {
    let (mut at, mut label) = (0, 0);
    while let Some(&byte) = rest.get(at) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {}
            b'-' if at > label && rest.get(at + 1) != Some(&b'-') => {}
            b'.' if at > label && at - label <= 63 && rest[at - 1] != b'-' => label = at + 1,
            _ => break,
        }
        at += 1;
    }
    let plain = at > label && at - label <= 63 && at <= 253;
    let plain = plain && rest[label].is_ascii_alphabetic() && rest[at - 1] != b'-';
    plain.then(|| &rest[at..])
}

/// What follows a port, or the place where there is none.
fn after_port(rest: &[u8]) -> Option<&[u8]> {
    let (mut at, mut port) = (0, 0u32);
    if let [b':', digits @ ..] = rest {
        for digit in digits.iter().take_while(|byte| byte.is_ascii_digit()) {
            port = (port * 10 + u32::from(digit - b'0')).min(65_536);
            at += 1;
        }
        if at == 0 || at > 5 || port > 65_535 {
            return None;
        }
        at += 1;
    }
    matches!(rest.get(at), None | Some(b'/' | b'?' | b'#')).then(|| &rest[at..])
}

/// `^[a-z0-9_]+$`
pub(crate) fn username(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    !text.is_empty() && text.bytes().all(allowed)
}

/// `^[A-Z]{3}-[0-9]{4}$`
pub(crate) fn sku(text: &str) -> bool {
    match text.as_bytes() {
        [a, b, c, b'-', d, e, f, g] => {
            [a, b, c].iter().all(|byte| byte.is_ascii_uppercase())
                && [d, e, f, g].iter().all(|byte| byte.is_ascii_digit())
        }
        _ => false,
    }
}

/// `^[0-9]{5}$`
pub(crate) fn zip(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number of characters, counted only where the number of bytes leaves a doubt.
#[inline]
pub(crate) fn length(text: &str, min: usize, max: usize) -> bool {
    let (least, most) = (text.len().div_ceil(4), text.len());
    if most < min || least > max {
        return false;
    }
    (least >= min && most <= max) || (min..=max).contains(&text.chars().count())
}
