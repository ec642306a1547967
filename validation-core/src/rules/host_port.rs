//! Text is a host and a port.

use super::refusal::refuses_with;
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::{host::HostPort as Accepted, ip::Zones},
    text::Text,
};

static HOST_PORT: Code =
    Code::new("host_port", "Enter a host and a port, such as example.com:443.");

pub(super) const CODES: &[&Code] = &[&HOST_PORT];

/// The rule that [`host_port`] builds.
#[derive(Clone, Copy, Debug)]
pub struct HostPort {
    accepted: Accepted,
}

/// Text is a host and a port: `example.com:443`, `192.0.2.1:80`, `[2001:db8::1]:80`.
///
/// Accepts text. An absent value passes. The host is a name, as [`hostname`](super::hostname()) has it, an
/// IPv4 address, or an IPv6 address in brackets; the port is a number from 0 to 65535 without leading zeros.
/// It is protovalidate's `host_and_port`, which accepts trailing dots and zones of any text too:
/// `host_port(trailing_dot, any_zone)`.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Upstream {
///     #[validate(host_port)]
///     address: String,
///     #[validate(host_port(port_optional))]
///     fallback: Option<String>,
/// }
///
/// let upstream = Upstream { address: "::1:8080".into(), fallback: Some("[::1]".into()) };
/// let errors = upstream.full_clean().unwrap_err();
/// assert!(errors.has("address", "host_port"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `host_port`.
pub const fn host_port() -> HostPort {
    HostPort {
        accepted: Accepted { trailing_dot: false, port_optional: false, zones: Zones::None },
    }
}

impl HostPort {
    /// Accepts a host alone.
    pub const fn port_optional(mut self) -> Self {
        self.accepted.port_optional = true;
        self
    }

    /// Accepts the dot of the root at the end of a name: `example.com.:443`.
    pub const fn trailing_dot(mut self) -> Self {
        self.accepted.trailing_dot = true;
        self
    }

    /// Accepts a zone behind an IPv6 address: `[fe80::1%eth0]:80`. It is what [`ip(zone)`](super::Ip::zone)
    /// accepts: the name or the number of a network interface.
    pub const fn zone(mut self) -> Self {
        self.accepted.zones = Zones::Names;
        self
    }

    /// The same with any text as the zone, but for nothing and U+0000, as protovalidate accepts it. Take care
    /// where it is shown or used.
    pub const fn any_zone(mut self) -> Self {
        self.accepted.zones = Zones::Any;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for HostPort {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&HOST_PORT));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let Accepted { trailing_dot, port_optional, zones } = self.accepted;
        let is_plain = !trailing_dot && !port_optional && zones == Zones::None;
        tell(if is_plain { Fact::Format { name: "host_port", dialect: "" } } else { Fact::Opaque });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.accepted.accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::host_port;
    use crate::rule::Rule;

    #[test]
    fn more_is_accepted_where_asked() {
        let cases = [
            ("example.com:443", true, true, true, true),
            ("192.0.2.1:80", true, true, true, true),
            ("[::1]:80", true, true, true, true),
            ("example.com", false, true, false, false),
            ("[::1]", false, true, false, false),
            ("example.com.:443", false, false, true, false),
            ("[fe80::1%eth0]:80", false, false, false, true),
            ("[fe80::1%a b]:80", false, false, false, false),
            ("[192.0.2.1]:80", false, false, false, false),
            ("::1:80", false, false, false, false),
            (":80", false, false, false, false),
            ("", false, false, false, false),
        ];
        for (text, plain, optional, dotted, zoned) in cases {
            assert_eq!(host_port().check(text).is_ok(), plain, "{text:?}");
            assert_eq!(host_port().port_optional().check(text).is_ok(), optional, "{text:?}");
            assert_eq!(host_port().trailing_dot().check(text).is_ok(), dotted, "{text:?}");
            assert_eq!(host_port().zone().check(text).is_ok(), zoned, "{text:?}");
            let any = zoned || text == "[fe80::1%a b]:80";
            assert_eq!(host_port().any_zone().check(text).is_ok(), any, "{text:?}");
        }
    }
}
