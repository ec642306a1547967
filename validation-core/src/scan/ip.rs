//! Addresses of the Internet Protocol, as text.

use core::net::{Ipv4Addr, Ipv6Addr};

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

#[cfg(test)]
mod tests {
    use super::{any, v4, v6};

    #[test]
    fn version_4() {
        for text in ["192.168.0.1", "0.0.0.0", "255.255.255.255"] {
            assert!(v4(text) && any(text) && !v6(text), "{text:?}");
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
            assert!(!v4(text) && !any(text), "{text:?}");
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
            assert!(v6(text) && any(text) && !v4(text), "{text:?}");
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
            assert!(!v6(text) && !any(text), "{text:?}");
        }
    }
}
