//! Text is an IP address.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static IP: Code = Code::new("ip", "Enter an IP address.");

static IPV4: Code = Code::new("ipv4", "Enter an IPv4 address.");

static IPV6: Code = Code::new("ipv6", "Enter an IPv6 address.");

pub(super) const CODES: &[&Code] = &[&IP, &IPV4, &IPV6];

/// The rule that [`ip`], [`ipv4`] and [`ipv6`] build.
#[derive(Clone, Copy, Debug)]
pub struct Ip {
    version: Version,
}

#[derive(Clone, Copy, Debug)]
enum Version {
    Any,
    V4,
    V6,
}

/// Text is an IPv4 or an IPv6 address.
///
/// Accepts text; what is an [`IpAddr`](core::net::IpAddr) needs no check. An absent value passes. No
/// leading zeros, ports, brackets, zones or prefix lengths.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Host {
///     #[validate(ip)]
///     address: String,
///     #[validate(ipv4)]
///     gateway: Option<String>,
/// }
///
/// let host = Host { address: "2001:db8::1".into(), gateway: Some("192.0.2.256".into()) };
/// let errors = host.full_clean().unwrap_err();
/// assert!(errors.at("address").next().is_none());
/// assert!(errors.has("gateway", "ipv4"));
/// ```
///
/// # Errors
/// `ip`.
pub const fn ip() -> Ip {
    Ip { version: Version::Any }
}

/// Text is an IPv4 address: four numbers from 0 to 255.
///
/// Accepts text. An absent value passes.
///
/// # Errors
/// `ipv4`.
pub const fn ipv4() -> Ip {
    Ip { version: Version::V4 }
}

/// Text is an IPv6 address, in any form of RFC 4291.
///
/// Accepts text. An absent value passes.
///
/// # Errors
/// `ipv6`.
pub const fn ipv6() -> Ip {
    Ip { version: Version::V6 }
}

impl Ip {
    const fn code(self) -> &'static Code {
        match self.version {
            Version::Any => &IP,
            Version::V4 => &IPV4,
            Version::V6 => &IPV6,
        }
    }
}

impl<T: Text + ?Sized> Rule<T> for Ip {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(self.code()));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: self.code().name(), dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        match self.version {
            Version::Any => scan::ip::any(text),
            Version::V4 => scan::ip::v4(text),
            Version::V6 => scan::ip::v6(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ip, ipv4, ipv6};
    use crate::rule::Rule;

    #[test]
    fn versions_are_told_apart() {
        let cases = [
            ("192.0.2.1", true, false),
            ("::1", false, true),
            ("::ffff:192.0.2.1", false, true),
            ("192.0.2.01", false, false),
            ("[::1]", false, false),
            ("fe80::1%eth0", false, false),
            ("", false, false),
        ];
        for (text, is_v4, is_v6) in cases {
            assert_eq!(ipv4().check(text).is_ok(), is_v4, "{text:?}");
            assert_eq!(ipv6().check(text).is_ok(), is_v6, "{text:?}");
            assert_eq!(ip().check(text).is_ok(), is_v4 || is_v6, "{text:?}");
        }
    }

    #[test]
    fn each_has_its_code() {
        for (rule, code) in [(ip(), "ip"), (ipv4(), "ipv4"), (ipv6(), "ipv6")] {
            assert_eq!(rule.check("a").unwrap_err().code(), code);
        }
    }
}
