//! Characters of identifiers beyond ASCII (RFC 3987, section 2.2), and hexadecimal digits.

/// `ucschar`: the characters that may stand anywhere.
pub(in crate::scan) fn is_ucs(char: char) -> bool {
    let in_plane = char as u32 & 0xffff;
    match char as u32 {
        0xa0..=0xd7ff | 0xf900..=0xfdcf | 0xfdf0..=0xffef => true,
        0x1_0000..=0xd_ffff => in_plane <= 0xfffd,
        0xe_0000..=0xe_ffff => (0x1000..=0xfffd).contains(&in_plane),
        _ => false,
    }
}

/// `iprivate`: the characters of private use.
pub(in crate::scan) fn is_private(char: char) -> bool {
    matches!(char as u32, 0xe000..=0xf8ff | 0xf_0000..=0xf_fffd | 0x10_0000..=0x10_fffd)
}

/// The characters that turn the order of others, and must not stand in an IRI (section 4.1).
pub(super) fn is_bidirectional(char: char) -> bool {
    matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
}

/// Whether a character is one of the two digits behind `%`.
pub(in crate::scan) fn is_hex(char: char) -> bool {
    char.is_ascii_hexdigit()
}
