//! Names and addresses of hosts, and ports beside them.

use super::{
    idn,
    ip::{self, Zones},
    label::{Labels, labels},
};

/// The longest name (RFC 1035, section 2.3.4, without the dot at its end).
pub(super) const LONGEST: usize = 253;

/// Which hosts are accepted.
///
/// ```text
/// host  = name / IPv4 address / IPv6 address     addresses only where `address` is set
/// name  = label *("." label) ["."]               at most 253 bytes; the dot only where `trailing_dot` is set
/// label = letters, digits and inner hyphens, 1 to 63; after `xn--`, what spells a name of IDNA2008
/// ```
///
/// The last label is no number, as addresses end in one (RFC 1123, section 2.1).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Host {
    /// Whether a name may end in the dot of the root.
    pub(crate) trailing_dot: bool,
    /// Whether an IP address will do.
    pub(crate) address: bool,
    /// Whether names may be written in other letters.
    #[cfg(feature = "idna")]
    pub(crate) idn: bool,
}

impl Host {
    /// Whether the text is such a host.
    #[inline]
    pub(crate) fn accepts(self, text: &str) -> bool {
        self.is_name(text) || (self.address && ip::any(text))
    }

    #[inline]
    fn is_name(self, text: &str) -> bool {
        #[cfg(feature = "idna")]
        if self.idn {
            return super::mapped::Ascii::of(text)
                .is_some_and(|ascii| is_name(ascii.text(), self.trailing_dot));
        }
        is_name(text, self.trailing_dot)
    }
}

/// Whether the text is a name in ASCII.
#[inline]
fn is_name(text: &str, trailing_dot: bool) -> bool {
    let name = match text.strip_suffix('.') {
        Some(name) if trailing_dot => name,
        _ => text,
    };
    match labels(name.as_bytes(), |label| !idn::is_encoded(label)) {
        Some(Labels { last, end }) => {
            end == name.len() && end <= LONGEST && !is_number(&name.as_bytes()[last..])
        }
        None => is_spelled_name(name),
    }
}

/// Whether the text is a name, some labels of which may be spelled.
#[cold]
#[inline(never)]
fn is_spelled_name(name: &str) -> bool {
    name.len() <= LONGEST
        && labels(name.as_bytes(), |_| true).is_some_and(|labels| labels.end == name.len())
        && idn::is_domain(name)
}

#[inline(always)]
fn is_number(label: &[u8]) -> bool {
    label.iter().all(u8::is_ascii_digit)
}

/// Hosts with ports.
///
/// ```text
/// host_port = host ":" port                         no port only where `port_optional` is set
/// host      = name / IPv4 address / "[" IPv6 address ["%" zone] "]"
/// port      = 0 to 65535, without leading zeros
/// zone      = as `zones` has it
/// ```
#[derive(Clone, Copy, Debug)]
pub(crate) struct HostPort {
    /// Whether a name may end in the dot of the root.
    pub(crate) trailing_dot: bool,
    /// Whether the port may be left out.
    pub(crate) port_optional: bool,
    /// Which zones an IPv6 address may name.
    pub(crate) zones: Zones,
}

impl HostPort {
    /// Whether the text is such a host and port.
    pub(crate) fn accepts(self, text: &str) -> bool {
        if let Some(bracketed) = text.strip_prefix('[') {
            return bracketed.rsplit_once(']').is_some_and(|(address, after)| {
                self.accepts_port(after) && ip::v6_in_zone(address, self.zones).is_some()
            });
        }
        let (host, port) = text.split_at(text.find(':').unwrap_or(text.len()));
        self.accepts_port(port) && (is_name(host, self.trailing_dot) || ip::v4(host))
    }

    /// Decides on what follows the host.
    fn accepts_port(self, port: &str) -> bool {
        match port.strip_prefix(':') {
            Some(port) => ip::port(port).is_some(),
            None => self.port_optional && port.is_empty(),
        }
    }
}

#[cfg(test)]
mod tests;
