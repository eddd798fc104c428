//! Which addresses of the network lie in the open internet. A calendar is fetched from nowhere else, or strangers
//! could make this machine ask its neighbours for things.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;

/// Networks inside IPv4 that are nobody's, somebody's own, or everybody's at once (IANA's registry of special-purpose
/// addresses, RFC 6890 and later).
const SPECIAL_V4: &[([u8; 4], u8)] = &[
    ([0, 0, 0, 0], 8),       // this network
    ([10, 0, 0, 0], 8),      // private
    ([100, 64, 0, 0], 10),   // shared by the customers of a provider
    ([127, 0, 0, 0], 8),     // loopback
    ([169, 254, 0, 0], 16),  // link-local; the clouds keep their secrets there
    ([172, 16, 0, 0], 12),   // private
    ([192, 0, 0, 0], 24),    // protocols
    ([192, 0, 2, 0], 24),    // documentation
    ([192, 88, 99, 0], 24),  // relays to IPv6, given up
    ([192, 168, 0, 0], 16),  // private
    ([198, 18, 0, 0], 15),   // measurements
    ([198, 51, 100, 0], 24), // documentation
    ([203, 0, 113, 0], 24),  // documentation
    ([224, 0, 0, 0], 4),     // multicast
    ([240, 0, 0, 0], 4),     // reserved, and broadcast
];

/// Networks inside the part of IPv6 that is given out (2000::/3) that are not open all the same.
const SPECIAL_V6: &[(u128, u8)] = &[
    (0x2001_0000 << 96, 23), // protocols: Teredo, ORCHID, measurements …
    (0x2001_0db8 << 96, 32), // documentation
    (0x2002_0000 << 96, 16), // IPv4 in disguise (6to4)
    (0x3fff_0000 << 96, 20), // documentation
];

/// Whether anybody in the world could mean the same machine by this address.
pub(super) fn is_open(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_open_v4(address),
        IpAddr::V6(address) => is_open_v6(address),
    }
}

/// Whether an address may be asked: it is open, or in a network that the settings allow.
pub(super) fn may_be_asked(address: IpAddr, allowed: &[IpNet]) -> bool {
    is_open(address) || allowed.iter().any(|network| network.contains(&address.to_canonical()))
}

fn is_open_v4(address: Ipv4Addr) -> bool {
    let bits = u128::from(address.to_bits());
    !SPECIAL_V4.iter().any(|(network, length)| {
        let network = u128::from(Ipv4Addr::from(*network).to_bits());
        shares_prefix(bits << 96, network << 96, *length)
    })
}

fn is_open_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = inside(address) {
        return is_open_v4(inner);
    }
    let bits = address.to_bits();
    shares_prefix(bits, 0x2000 << 112, 3)
        && !SPECIAL_V6.iter().any(|(network, length)| shares_prefix(bits, *network, *length))
}

/// The IPv4 address inside an address that only translates it: mapped (RFC 4291), or by NAT64 (RFC 6052).
fn inside(address: Ipv6Addr) -> Option<Ipv4Addr> {
    const MAPPED: u128 = 0xffff << 32;
    const NAT64: u128 = 0x0064_ff9b << 96;
    let bits = address.to_bits();
    let low = u32::try_from(bits & u128::from(u32::MAX)).unwrap_or_default();
    [MAPPED, NAT64].iter().any(|prefix| shares_prefix(bits, *prefix, 96)).then(|| Ipv4Addr::from_bits(low))
}

fn shares_prefix(one: u128, other: u128, length: u8) -> bool {
    (one ^ other) >> (128 - u32::from(length)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_open_internet_is_open() {
        let cases = [
            ("8.8.8.8", true),
            ("93.184.215.14", true),
            ("1.0.0.1", true),
            ("100.63.255.255", true),
            ("100.128.0.0", true),
            ("172.15.255.255", true),
            ("172.32.0.0", true),
            ("192.0.1.0", true),
            ("198.17.255.255", true),
            ("198.20.0.0", true),
            ("223.255.255.255", true),
            ("0.0.0.0", false),
            ("0.1.2.3", false),
            ("10.0.0.1", false),
            ("10.255.255.255", false),
            ("100.64.0.1", false),
            ("100.127.255.255", false),
            ("127.0.0.1", false),
            ("127.255.255.254", false),
            ("169.254.169.254", false),
            ("172.16.0.1", false),
            ("172.31.255.255", false),
            ("192.0.0.8", false),
            ("192.0.2.1", false),
            ("192.88.99.1", false),
            ("192.168.1.1", false),
            ("198.18.0.1", false),
            ("198.19.255.255", false),
            ("198.51.100.7", false),
            ("203.0.113.9", false),
            ("224.0.0.1", false),
            ("239.255.255.255", false),
            ("240.0.0.1", false),
            ("255.255.255.255", false),
            ("2606:4700:4700::1111", true),
            ("2a00:1450:4001:81b::200e", true),
            ("2001:200::1", true),
            ("2001:470::1", true),
            ("::", false),
            ("::1", false),
            ("::7f00:1", false),
            ("::808:808", false),
            ("100::1", false),
            ("1fff::1", false),
            ("2001::1", false),
            ("2001:2::1", false),
            ("2001:20::1", false),
            ("2001:db8::1", false),
            ("2002:808:808::1", false),
            ("2002:7f00:1::1", false),
            ("3fff::1", false),
            ("4000::1", false),
            ("5f00::1", false),
            ("fc00::1", false),
            ("fd12:3456::1", false),
            ("fe80::1", false),
            ("febf::1", false),
            ("fec0::1", false),
            ("ff02::1", false),
            ("::ffff:8.8.8.8", true),
            ("::ffff:127.0.0.1", false),
            ("::ffff:10.0.0.1", false),
            ("::ffff:169.254.169.254", false),
            ("::ffff:0:127.0.0.1", false),
            ("64:ff9b::8.8.8.8", true),
            ("64:ff9b::127.0.0.1", false),
            ("64:ff9b::10.1.2.3", false),
            ("64:ff9b:1::8.8.8.8", false),
        ];
        for (address, expected) in cases {
            assert_eq!(is_open(address.parse().expect(address)), expected, "{address}");
        }
    }

    #[test]
    fn the_settings_can_allow_a_network_and_no_more() {
        let allowed: Vec<IpNet> = vec!["10.1.0.0/16".parse().unwrap(), "fd00::/8".parse().unwrap()];
        for (address, expected) in [
            ("10.1.2.3", true),
            ("::ffff:10.1.2.3", true),
            ("fd00::5", true),
            ("8.8.8.8", true),
            ("10.2.0.1", false),
            ("127.0.0.1", false),
            ("::1", false),
        ] {
            assert_eq!(may_be_asked(address.parse().unwrap(), &allowed), expected, "{address}");
        }
    }
}
