//! The part of an identifier that names a host: users, names, addresses and ports.

use super::{NAME, UNRESERVED, USERINFO, Uri, is_of_kinds};
use crate::scan::ip;

impl Uri {
    /// `[userinfo "@"] host [":" port]` (section 3.2).
    pub(super) fn is_authority(self, authority: &str) -> bool {
        let (userinfo, rest) = authority.split_once('@').unwrap_or(("", authority));
        let end = match rest.strip_prefix('[') {
            Some(inside) => inside.find(']').map(|end| end + 2),
            None => rest.find(':'),
        };
        let Some((host, port)) = rest.split_at_checked(end.unwrap_or(rest.len())) else {
            return false;
        };
        self.is_made_of(userinfo, USERINFO) && self.is_host(host) && is_port(port)
    }

    fn is_host(self, host: &str) -> bool {
        match host.strip_prefix('[') {
            Some(inside) => inside.strip_suffix(']').is_some_and(is_address),
            None => self.is_made_of(host, NAME) && is_utf8(host),
        }
    }
}

/// Nothing, or a colon and any number of digits.
fn is_port(port: &str) -> bool {
    let digits = port.strip_prefix(':').unwrap_or(port);
    (port.is_empty() || port.starts_with(':')) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands in brackets: an IPv6 address, with `%25` and a zone behind it (RFC 6874), or an address
/// of a version to come.
fn is_address(text: &str) -> bool {
    if let Some(future) = text.strip_prefix(['v', 'V']) {
        return future.split_once('.').is_some_and(|(version, address)| {
            !version.is_empty()
                && version.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !address.is_empty()
                && address.chars().all(|char| is_of_kinds(char, USERINFO))
        });
    }
    let uri = Uri { relative: false, international: false };
    match text.split_once("%25") {
        Some((address, zone)) => {
            ip::v6(address) && !zone.is_empty() && uri.is_made_of(zone, UNRESERVED) && is_utf8(zone)
        }
        None => ip::v6(text),
    }
}

/// Whether the bytes in the form of `%C3` are characters: names are written in UTF-8 (section 3.2.2).
fn is_utf8(name: &str) -> bool {
    let mut bytes = name.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            continue;
        }
        let Some(first) = byte_of(bytes.next(), bytes.next()) else { return false };
        let mut char = [first, 0, 0, 0];
        let length = match first {
            0xc0..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0.. => 4,
            _ => 1,
        };
        for place in char.iter_mut().take(length).skip(1) {
            let is_encoded = bytes.next() == Some(b'%');
            let Some(next) = byte_of(bytes.next(), bytes.next()).filter(|_| is_encoded) else {
                return false;
            };
            *place = next;
        }
        if char.get(..length).is_none_or(|char| str::from_utf8(char).is_err()) {
            return false;
        }
    }
    true
}

/// The byte that two hexadecimal digits spell.
fn byte_of(high: Option<u8>, low: Option<u8>) -> Option<u8> {
    let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
    u8::try_from(digit(high)? << 4 | digit(low)?).ok()
}
