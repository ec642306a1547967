//! From where an address can be reached: the registries of special-purpose addresses of IANA
//! (<https://www.iana.org/assignments/iana-ipv4-special-registry>, `…-ipv6-…`), as of 2025.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address is for private use: RFC 1918, and the unique local ones of RFC 4193.
pub(crate) fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_private(),
        IpAddr::V6(address) => address.is_unique_local(),
    }
}

/// Networks, by an address and the length of the prefix.
type Networks<A> = &'static [(A, u32)];

/// What is not globally reachable, and all of multicast.
static SPECIAL_V4: Networks<Ipv4Addr> = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8),       // this network
    (Ipv4Addr::new(10, 0, 0, 0), 8),      // private use
    (Ipv4Addr::new(100, 64, 0, 0), 10),   // shared, behind carriers' translators
    (Ipv4Addr::new(127, 0, 0, 0), 8),     // loopback
    (Ipv4Addr::new(169, 254, 0, 0), 16),  // link-local
    (Ipv4Addr::new(172, 16, 0, 0), 12),   // private use
    (Ipv4Addr::new(192, 0, 0, 0), 24),    // protocols
    (Ipv4Addr::new(192, 0, 2, 0), 24),    // documentation
    (Ipv4Addr::new(192, 88, 99, 0), 24),  // relays of 6to4, withdrawn
    (Ipv4Addr::new(192, 168, 0, 0), 16),  // private use
    (Ipv4Addr::new(198, 18, 0, 0), 15),   // measurements
    (Ipv4Addr::new(198, 51, 100, 0), 24), // documentation
    (Ipv4Addr::new(203, 0, 113, 0), 24),  // documentation
    (Ipv4Addr::new(224, 0, 0, 0), 3),     // multicast; future use; broadcast
];

/// What is reachable within it.
static GLOBAL_V4: Networks<Ipv4Addr> = &[
    (Ipv4Addr::new(192, 0, 0, 9), 32), // anycast of Port Control Protocol
    (Ipv4Addr::new(192, 0, 0, 10), 32), // anycast of TURN
];

static SPECIAL_V6: Networks<Ipv6Addr> = &[
    (Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 0), 127), // unspecified; loopback
    (Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0), 96), // IPv4 in another dress
    (Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, 0, 0), 48), // IPv4, translated within a network
    (Ipv6Addr::new(0x100, 0, 0, 0, 0, 0, 0, 0), 63), // to be discarded; dummy
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23), // protocols
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32), // documentation
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16), // 6to4
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20), // documentation
    (Ipv6Addr::new(0x5f00, 0, 0, 0, 0, 0, 0, 0), 16), // segments of routes
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7), // private use
    (Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10), // link-local
    (Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8), // multicast
];

static GLOBAL_V6: Networks<Ipv6Addr> = &[
    (Ipv6Addr::new(0x2001, 1, 0, 0, 0, 0, 0, 1), 128), // anycast of Port Control Protocol
    (Ipv6Addr::new(0x2001, 1, 0, 0, 0, 0, 0, 2), 127), // anycast of TURN; of DNS-SD
    (Ipv6Addr::new(0x2001, 3, 0, 0, 0, 0, 0, 0), 32),  // AMT
    (Ipv6Addr::new(0x2001, 4, 0x112, 0, 0, 0, 0, 0), 48), // AS112
    (Ipv6Addr::new(0x2001, 0x20, 0, 0, 0, 0, 0, 0), 27), // ORCHIDv2; tags of drones
];

/// Whether an address is one host's, and no registry has it as not globally reachable.
pub(crate) fn is_global(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_global_v4(address),
        IpAddr::V6(address) => match address.segments() {
            // Translated to IPv4, which must be global itself (RFC 6052, section 3.1).
            [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
                is_global_v4(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)))
            }
            _ => !lies_in_v6(SPECIAL_V6, address) || lies_in_v6(GLOBAL_V6, address),
        },
    }
}

fn is_global_v4(address: Ipv4Addr) -> bool {
    !lies_in_v4(SPECIAL_V4, address) || lies_in_v4(GLOBAL_V4, address)
}

fn lies_in_v4(networks: Networks<Ipv4Addr>, address: Ipv4Addr) -> bool {
    let common = |network: Ipv4Addr| (network.to_bits() ^ address.to_bits()).leading_zeros();
    networks.iter().any(|(network, length)| common(*network) >= *length)
}

fn lies_in_v6(networks: Networks<Ipv6Addr>, address: Ipv6Addr) -> bool {
    let common = |network: Ipv6Addr| (network.to_bits() ^ address.to_bits()).leading_zeros();
    networks.iter().any(|(network, length)| common(*network) >= *length)
}

#[cfg(test)]
mod tests {
    use super::{is_global, is_private};

    #[test]
    fn private_use() {
        for address in [
            "10.0.0.0",
            "10.255.255.255",
            "172.16.0.1",
            "172.31.0.1",
            "192.168.1.1",
            "fc00::1",
            "fdff::",
        ] {
            let address = address.parse().unwrap();
            assert!(is_private(address) && !is_global(address), "{address}");
        }
        for address in [
            "9.255.255.255",
            "11.0.0.0",
            "172.15.0.1",
            "172.32.0.1",
            "192.167.1.1",
            "127.0.0.1",
            "::1",
            "fe80::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(!is_private(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn global() {
        for address in [
            "8.8.8.8",
            "1.1.1.1",
            "100.63.255.255",
            "100.128.0.0",
            "169.253.0.1",
            "192.0.0.9",
            "192.0.0.10",
            "192.0.1.0",
            "192.31.196.1",
            "192.52.193.1",
            "192.175.48.1",
            "198.17.0.1",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700:4700::1111",
            "64:ff9b::8.8.8.8",
            "2001:1::1",
            "2001:1::2",
            "2001:1::3",
            "2001:3::1",
            "2001:4:112::1",
            "2001:20::1",
            "2001:3f:ffff::",
            "2001:200::1",
            "2620:4f:8000::1",
            "3fff:1000::",
        ] {
            assert!(is_global(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn special() {
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.255",
            "169.254.169.254",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:8.8.8.8",
            "64:ff9b::10.0.0.1",
            "64:ff9b:1::8.8.8.8",
            "100::1",
            "100:0:0:1::",
            "2001::1",
            "2001:1::4",
            "2001:2::1",
            "2001:4:111::1",
            "2001:10::1",
            "2001:40::1",
            "2001:1ff::1",
            "2001:db8::1",
            "2002::1",
            "3fff::1",
            "3fff:fff::",
            "5f00::1",
            "fc00::1",
            "fe80::1",
            "febf::1",
            "ff02::1",
        ] {
            assert!(!is_global(address.parse().unwrap()), "{address}");
        }
    }
}
