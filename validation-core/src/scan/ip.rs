//! Addresses of the Internet Protocol, as text.

mod reach;

pub(crate) use self::reach::{is_global, is_private};

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The longest text that Django reads as an IPv6 address.
pub(crate) const LONGEST_V6: usize = 39;

/// The longest name of a network interface that a system has (Solaris: 31).
const LONGEST_ZONE: usize = 31;

/// What may stand behind an IPv6 address and `%` (RFC 4007, section 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zones {
    /// Nothing.
    None,
    /// A number, or the name of an interface: letters, digits and `._~-`.
    Names,
    /// All but nothing and U+0000.
    Any,
    /// What Python accepts, in all of Django's length.
    Django,
}

/// Whether the text is an IPv4 address: four decimal numbers of 0 to 255 without leading zeros
/// (RFC 6943, section 3.1.1, the strict form; `dotted-quad` of RFC 2673 without its leading zeros).
pub(crate) fn v4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

/// Whether the text is an IPv6 address (RFC 4291, section 2.2), without brackets and without a zone.
pub(crate) fn v6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}

/// Whether the text is an address of either version.
pub(crate) fn any(text: &str) -> bool {
    v4(text) || v6(text)
}

/// The IPv6 address in a text, and behind it maybe a zone.
pub(crate) fn v6_in_zone(text: &str, zones: Zones) -> Option<Ipv6Addr> {
    if zones == Zones::None {
        return text.parse().ok();
    }
    let (address, zone) = match text.split_once('%') {
        Some((address, zone)) => (address, Some(zone)),
        None => (text, None),
    };
    let is_zone = |zone: &str| match zones {
        Zones::None => false,
        Zones::Names => zone.len() <= LONGEST_ZONE && zone.bytes().all(is_of_names),
        Zones::Any => !zone.contains('\0'),
        Zones::Django => !zone.contains(['%', '/']),
    };
    let is_short = zones != Zones::Django || text.chars().nth(LONGEST_V6).is_none();
    (is_short && zone.is_none_or(|zone| !zone.is_empty() && is_zone(zone)))
        .then(|| address.parse().ok())
        .flatten()
}

fn is_of_names(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'~' | b'-')
}

/// Whether the text is an address and the length of a network's prefix behind `/` (RFC 4632, section 3.1;
/// RFC 4291, section 2.3), of a version accepted. In a `strict` one no bit is set behind the prefix.
pub(crate) fn is_prefix(text: &str, accepted: impl Fn(IpAddr) -> bool, strict: bool) -> bool {
    let Some((address, length)) = text.split_once('/') else { return false };
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let Some(length) = decimal(length, 3) else { return false };
    // What stands before the length is shifted out.
    let (longest, rest) = match address {
        IpAddr::V4(address) => (32, address.to_bits().checked_shl(length).unwrap_or(0) == 0),
        IpAddr::V6(address) => (128, address.to_bits().checked_shl(length).unwrap_or(0) == 0),
    };
    accepted(address) && length <= longest && (rest || !strict)
}

/// The number of a port: ASCII digits without leading zeros.
pub(crate) fn port(text: &str) -> Option<u16> {
    decimal(text, 5)?.try_into().ok()
}

/// A number of so many digits at most, without leading zeros.
fn decimal(text: &str, digits: usize) -> Option<u32> {
    let is_plain = text == "0" || !text.starts_with('0');
    (is_plain && text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use core::net::IpAddr;

    use super::{LONGEST_ZONE, Zones, is_prefix, port, v4, v6, v6_in_zone};

    #[test]
    fn version_4() {
        for text in ["192.168.0.1", "0.0.0.0", "255.255.255.255"] {
            assert!(v4(text) && !v6(text), "{text:?}");
        }
        for text in [
            "",
            "127.1",
            "127.0.1",
            "127.0.0.0.1",
            "256.0.0.1",
            "0x7f.0.0.1",
            "2130706433",
            "192.168.0.01",
            "192.168..1",
            " 192.168.0.1",
            "192.168.0.1\n",
            "+1.2.3.4",
            "192.168.0.1:80",
            "192.168.1.0/24",
            "1২7.0.0.1",
            "192.168.0.1\0",
        ] {
            assert!(!v4(text), "{text:?}");
        }
    }

    #[test]
    fn version_6() {
        for text in [
            "::",
            "::1",
            "d6::",
            "1:d6::42",
            "1:2:3:4:5:6:7:8",
            "::ffff:192.168.0.1",
            "1000:1000:1000:1000:1000:1000:255.255.255.255",
            "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
        ] {
            assert!(v6(text) && !v4(text), "{text:?}");
        }
        for text in [
            "",
            "1",
            "12345::",
            ":2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:",
            "1::d6::42",
            "1:2:3:4:5:::8",
            "[::1]",
            "fe80::a%eth1",
            "fe80::/64",
            "::ffff:192.168.0.01",
            "::laptop",
            " ::1",
        ] {
            assert!(!v6(text), "{text:?}");
        }
    }

    #[test]
    fn zones() {
        let long = alloc::format!("::1%{}", "a".repeat(LONGEST_ZONE));
        let longer = alloc::format!("{long}a");
        // text; names, any, Django
        for (text, expected) in [
            ("::1", [true, true, true]),
            ("fe80::1%eth0", [true, true, true]),
            ("fe80::1%br-lan_0.1", [true, true, true]),
            ("fe80::1%1", [true, true, true]),
            ("::1%a b", [false, true, true]),
            ("::1%a:b", [false, true, true]),
            ("::1%é", [false, true, true]),
            ("::1%%", [false, true, false]),
            ("::1%1/64", [false, true, false]),
            ("::1%a\0", [false, false, true]),
            ("::1%", [false, false, false]),
            ("%eth0", [false, false, false]),
            ("1.2.3.4%eth0", [false, false, false]),
            (&long, [true, true, true]),
            (&longer, [false, true, true]),
            ("1000:1000:1000:1000:1000:1000:255.255.255.255", [true, true, false]),
        ] {
            let found = [Zones::Names, Zones::Any, Zones::Django]
                .map(|zones| v6_in_zone(text, zones).is_some());
            assert_eq!(found, expected, "{text:?}");
            assert_eq!(v6_in_zone(text, Zones::None).is_some(), v6(text), "{text:?}");
        }
    }

    #[test]
    fn prefixes() {
        // text; whether it is one, and a strict one
        for (text, loose, strict) in [
            ("192.0.2.0/24", true, true),
            ("192.0.2.1/24", true, false),
            ("192.0.2.1/32", true, true),
            ("192.0.2.1/33", false, false),
            ("0.0.0.0/0", true, true),
            ("128.0.0.0/0", true, false),
            ("::/0", true, true),
            ("2001:db8::/32", true, true),
            ("2001:db8::1/127", true, false),
            ("::1/128", true, true),
            ("::1/129", false, false),
            ("::ffff:192.0.2.0/120", true, true),
            ("192.0.2.0", false, false),
            ("192.0.2.0/", false, false),
            ("192.0.2.0/024", false, false),
            ("192.0.2.0/+8", false, false),
            ("192.0.2.0/8/8", false, false),
            ("192.0.2.0/99999999999999999999", false, false),
            ("192.0.2/24", false, false),
            ("::1%eth0/64", false, false),
            (" ::1/64", false, false),
            ("/8", false, false),
        ] {
            assert_eq!(is_prefix(text, |_| true, false), loose, "{text:?}");
            assert_eq!(is_prefix(text, |_| true, true), strict, "{text:?}");
            let (v4, v6) = (
                is_prefix(text, |a: IpAddr| a.is_ipv4(), false),
                is_prefix(text, |a| a.is_ipv6(), false),
            );
            assert_eq!(v4 || v6, loose && v4 != v6, "{text:?}");
        }
    }

    #[test]
    fn ports() {
        for (text, number) in [("0", 0), ("80", 80), ("65535", 65535)] {
            assert_eq!(port(text), Some(number));
        }
        for text in ["", "65536", "99999", "080", "00", "+80", "-1", "8o", "٨٠", " 80", "100000"]
        {
            assert_eq!(port(text), None, "{text:?}");
        }
    }
}
