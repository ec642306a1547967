//! Text is an IP address.

use core::net::IpAddr;

use super::{
    dialects::{Names, dialects},
    refusal::refuses_with,
};
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::ip::{self as scan, Zones},
    text::Text,
};

static IP: Code = Code::new("ip", "Enter an IP address.");

static IPV4: Code = Code::new("ipv4", "Enter an IPv4 address.");

static IPV6: Code = Code::new("ipv6", "Enter an IPv6 address.");

pub(super) const CODES: &[&Code] = &[&IP, &IPV4, &IPV6];

/// What counts as an IP address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IpDialect {
    /// Four decimal numbers, and the forms of RFC 4291.
    Standard,
    /// What Django 5.2 accepts (on Python 3.11): zones as well, and IPv6 addresses of at most 39 characters.
    Django,
}

dialects!(IpDialect: Django);

/// The rule that [`ip`], [`ipv4`] and [`ipv6`] build.
#[derive(Clone, Copy, Debug)]
pub struct Ip {
    version: Version,
    dialect: IpDialect,
    zones: Zones,
    reach: Option<Reach>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    Any,
    V4,
    V6,
}

#[derive(Clone, Copy, Debug)]
enum Reach {
    Private,
    Global,
}

/// Text is an IPv4 or an IPv6 address.
///
/// Accepts text; what is an [`IpAddr`] needs no check. An absent value passes. No
/// leading zeros, ports, brackets, zones or prefix lengths.
///
/// `dialect = django` is `validate_ipv46_address` of Django 5.2, which differs for IPv6: a zone may follow
/// (`fe80::1%eth0`), with any characters but `%` and `/`, and with more than 39 characters even a valid
/// address is refused.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Host {
///     #[validate(ip)]
///     address: String,
///     #[validate(ipv4(private))]
///     gateway: Option<String>,
///     #[validate(ip(global))]
///     webhook: Option<String>,
///     #[validate(ipv6(zone))]
///     link: Option<String>,
/// }
///
/// let host = Host {
///     address: "2001:db8::1".into(),
///     gateway: Some("192.168.0.256".into()),
///     webhook: Some("169.254.169.254".into()),
///     link: Some("fe80::1%eth0".into()),
/// };
/// let errors = host.full_clean().unwrap_err();
/// assert!(errors.has("gateway", "ipv4") && errors.has("webhook", "ip"));
/// assert_eq!(errors.len(), 2);
/// ```
///
/// # Errors
/// `ip`.
pub const fn ip() -> Ip {
    Ip::of(Version::Any)
}

/// Text is an IPv4 address: four numbers from 0 to 255.
///
/// Accepts text. An absent value passes. Django's `validate_ipv4_address` accepts the same.
///
/// # Errors
/// `ipv4`.
pub const fn ipv4() -> Ip {
    Ip::of(Version::V4)
}

/// Text is an IPv6 address, in any form of RFC 4291.
///
/// Accepts text. An absent value passes. `dialect = django` is Django's `validate_ipv6_address`, as for
/// [`ip`].
///
/// # Errors
/// `ipv6`.
pub const fn ipv6() -> Ip {
    Ip::of(Version::V6)
}

impl Ip {
    const fn of(version: Version) -> Self {
        Ip { version, dialect: IpDialect::Standard, zones: Zones::None, reach: None }
    }

    /// What counts as an address: the standards, by default, or `django`.
    pub const fn dialect<D: Names<IpDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// Accepts a zone behind an IPv6 address: `fe80::1%eth0`, `fe80::1%2` (RFC 4007, section 11). It is the
    /// name or the number of a network interface: 1 to 31 ASCII letters, digits and `._~-`.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for `ipv4`, whose addresses have no zones.
    #[track_caller]
    pub const fn zone(mut self) -> Self {
        assert!(!matches!(self.version, Version::V4), "IPv4 addresses have no zones");
        self.zones = Zones::Names;
        self
    }

    /// The same with any text as the zone, but for nothing and U+0000, as protovalidate accepts it.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for `ipv4`, whose addresses have no zones.
    #[track_caller]
    pub const fn any_zone(mut self) -> Self {
        assert!(!matches!(self.version, Version::V4), "IPv4 addresses have no zones");
        self.zones = Zones::Any;
        self
    }

    /// Accepts addresses for private use only: `10.0.0.0/8`, `172.16.0.0/12`, `192.168.0.0/16` (RFC 1918)
    /// and `fc00::/7` (RFC 4193). Loopback and link-local ones are not among them.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `global`.
    #[track_caller]
    pub const fn private(mut self) -> Self {
        assert!(self.reach.is_none(), "no address is both `private` and `global`");
        self.reach = Some(Reach::Private);
        self
    }

    /// Accepts addresses of single hosts that can be reached from anywhere: none of multicast, none that
    /// IANA's registries of special-purpose addresses
    /// ([IPv4](https://www.iana.org/assignments/iana-ipv4-special-registry),
    /// [IPv6](https://www.iana.org/assignments/iana-ipv6-special-registry)) do not call globally reachable,
    /// and none that wraps such an IPv4 address (`64:ff9b::/96`) or any (`::ffff:0:0/96`, `2002::/16`).
    ///
    /// A name that is resolved later may lead to other addresses: check those as well.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `private`.
    #[track_caller]
    pub const fn global(mut self) -> Self {
        assert!(self.reach.is_none(), "no address is both `private` and `global`");
        self.reach = Some(Reach::Global);
        self
    }

    const fn code(self) -> &'static Code {
        match self.version {
            Version::Any => &IP,
            Version::V4 => &IPV4,
            Version::V6 => &IPV6,
        }
    }

    const fn zones(self) -> Zones {
        match self.dialect {
            IpDialect::Django => Zones::Django,
            IpDialect::Standard => self.zones,
        }
    }

    fn address(self, text: &str) -> Option<IpAddr> {
        let v4 = || text.parse().ok().map(IpAddr::V4);
        let v6 = || scan::v6_in_zone(text, self.zones()).map(IpAddr::V6);
        match self.version {
            Version::Any => v4().or_else(v6),
            Version::V4 => v4(),
            Version::V6 => v6(),
        }
    }
}

impl<T: Text + ?Sized> Rule<T> for Ip {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(self.code()));

    /// Exporters know nothing of zones, and of the reach of addresses.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let name = self.code().name();
        let has_zones = self.zones() != Zones::None && self.version != Version::V4;
        match self.dialect {
            IpDialect::Django if has_zones => tell(Fact::Format { name, dialect: "django" }),
            IpDialect::Standard if has_zones => tell(Fact::Opaque),
            _ => tell(Fact::Format { name, dialect: "" }),
        }
        if self.reach.is_some() {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.address(value.as_text()).is_some_and(|address| match self.reach {
            None => true,
            Some(Reach::Private) => scan::is_private(address),
            Some(Reach::Global) => scan::is_global(address),
        })
    }
}

#[cfg(test)]
mod tests;
