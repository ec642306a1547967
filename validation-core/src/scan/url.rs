//! URLs that lead to a host: the addresses of the web, and others of that form.

pub(crate) mod django;

use super::label::{Labels, is_top_level, labels, run};
use super::{idn, ip};

/// The longest domain (RFC 1035, section 2.3.4, without the dot at its end).
const LONGEST_DOMAIN: usize = 253;

/// Which URLs are accepted.
///
/// ```text
/// url       = scheme "://" [userinfo "@"] host [":" port] [("/" / "?" / "#") rest]
/// scheme    = one of `schemes`, without regard to ASCII case
/// host      = domain ["."] / IPv4 address / "[" IPv6 address "]"
/// domain    = label *("." label)            at most 253 bytes; the last label is no number
/// label     = letters, digits and inner hyphens, 1 to 63; or a name in other letters
/// port      = 1 to 5 digits, at most 65535
/// userinfo  = no `@`                        only where `userinfo` is set
/// ```
///
/// White space (Unicode's), control characters and backslashes stand nowhere. In all this it is
/// stricter than the WHATWG's URL parser, which mends what it reads: what is accepted here, it accepts
/// too, as long as domains beyond ASCII are made of letters that both know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Url<'a> {
    /// The schemes, without the `:`.
    pub(crate) schemes: &'a [&'a str],
    /// Whether a user and a password may stand before the host.
    pub(crate) userinfo: bool,
    /// Whether the host must be a domain with a top-level domain: two labels or more, and the last one
    /// as [`is_top_level`] has it, or of two letters or more beyond ASCII.
    pub(crate) tld: bool,
}

impl Url<'_> {
    /// The host of such a URL, an IPv6 address with its brackets; `None` for other text.
    pub(crate) fn host<'t>(&self, text: &'t str) -> Option<&'t str> {
        let (scheme, rest) = split(text, self.schemes)?;
        let bytes = rest.as_bytes();
        match labels(bytes, |label| !is_encoded(label)) {
            Some(Labels { last, end })
                if end <= LONGEST_DOMAIN
                    && matches!(bytes.get(end), None | Some(b'/' | b'?' | b'#'))
                    && !is_number(&bytes[last..end]) =>
            {
                let (host, rest) = rest.split_at_checked(end)?;
                ((!self.tld || (last > 0 && is_top_level(&bytes[last..end]))) && is_clean(rest))
                    .then_some(host)
            }
            _ => self.unusual_host(scheme, rest),
        }
    }

    /// All that is not a plain domain.
    #[cold]
    #[inline(never)]
    fn unusual_host<'t>(&self, scheme: &str, rest: &'t str) -> Option<&'t str> {
        let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#'));
        let (authority, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let (userinfo, host) = match authority.split_once('@') {
            Some((userinfo, host)) => (Some(userinfo), host),
            None => (None, authority),
        };
        let host_end = host.find(']').unwrap_or(0);
        let (host, port) = match host[host_end..].find(':') {
            Some(colon) => (&host[..host_end + colon], Some(&host[host_end + colon + 1..])),
            None => (host, None),
        };
        // A file has no user and no port.
        let is_bare = userinfo.is_none() && port.is_none();
        (userinfo.is_none_or(|userinfo| self.userinfo && is_clean(userinfo))
            && port.is_none_or(is_port)
            && (is_bare || !scheme.eq_ignore_ascii_case("file"))
            && self.accepts_host(host)
            && is_clean(rest))
        .then_some(host)
    }

    fn accepts_host(&self, host: &str) -> bool {
        if let Some(address) = host.strip_prefix('[') {
            return !self.tld && address.strip_suffix(']').is_some_and(ip::v6);
        }
        let domain = host.strip_suffix('.').unwrap_or(host);
        let last = domain.rsplit('.').next().unwrap_or(domain);
        if is_number(last.as_bytes()) {
            return !self.tld && ip::v4(host);
        }
        domain.len() <= LONGEST_DOMAIN
            && (is_plain(domain) || idn::is_domain(domain))
            && (!self.tld || has_top_level(domain))
    }
}

/// The scheme, if it is one of these, and what follows its `://`.
#[inline(always)]
fn split<'t>(text: &'t str, schemes: &[&str]) -> Option<(&'t str, &'t str)> {
    let end = text.bytes().position(|byte| byte == b':')?;
    let (start, rest) = text.split_at_checked(end)?;
    let rest = rest.strip_prefix("://")?;
    let known = schemes.iter().any(|scheme| start.eq_ignore_ascii_case(scheme));
    known.then_some((start, rest))
}

/// Whether a domain is all labels in plain ASCII.
fn is_plain(domain: &str) -> bool {
    labels(domain.as_bytes(), |label| !is_encoded(label))
        .is_some_and(|labels| labels.end == domain.len())
}

/// Whether a label is spelled in a special way, most likely `xn--`.
#[inline(always)]
fn is_encoded(label: &[u8]) -> bool {
    matches!(label, [_, _, b'-', b'-', ..])
}

/// Whether a last label makes the host a number, of which the URL parser would make an IPv4 address.
#[inline(always)]
fn is_number(label: &[u8]) -> bool {
    match label {
        [b'0', b'x' | b'X', digits @ ..] => digits.iter().all(u8::is_ascii_hexdigit),
        [b'0'..=b'9', digits @ ..] => digits.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

/// Whether a host is a domain of two labels or more, of which the last can be the one of a public domain.
pub(crate) fn has_top_level(host: &str) -> bool {
    let parts = host.strip_suffix('.').unwrap_or(host).rsplit_once('.');
    parts.is_some_and(|(before, last)| {
        !before.is_empty() && !before.starts_with('[') && is_public(last)
    })
}

fn is_public(label: &str) -> bool {
    if label.is_ascii() { is_top_level(label.as_bytes()) } else { label.chars().nth(1).is_some() }
}

fn is_port(port: &str) -> bool {
    port.len() <= 5 && port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
}

/// Whether there is no white space, no control character and no backslash.
#[inline(always)]
fn is_clean(text: &str) -> bool {
    run(&CLEAN, text.as_bytes()).len() == text.len() || is_clean_beyond(text)
}

/// The ASCII characters that may stand anywhere.
static CLEAN: [bool; 256] = {
    let mut clean = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        clean[byte as usize] = byte != b'\\';
        byte += 1;
    }
    clean
};

#[cold]
#[inline(never)]
fn is_clean_beyond(text: &str) -> bool {
    text.chars().all(|char| !char.is_whitespace() && !char.is_control() && char != '\\')
}

#[cfg(test)]
mod tests;
