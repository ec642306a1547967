//! Hardware addresses: EUI-48 and EUI-64 of IEEE, in hexadecimal digits.

/// Whether the text is such an address of so many octets, 6 or 8: in pairs of digits with `:`, `-` or a
/// space between all of them, or in fours with dots.
pub(crate) fn is_separated(text: &str, octets: usize) -> bool {
    let bytes = text.as_bytes();
    let is_in_groups = |size: usize, separator: u8| {
        let mut groups = bytes.split(|byte| *byte == separator);
        let count = octets * 2 / size;
        groups.by_ref().take(count).filter(|group| is_hex(group, size)).count() == count
            && groups.next().is_none()
    };
    match bytes.get(2) {
        Some(separator @ (b':' | b'-' | b' ')) => is_in_groups(2, *separator),
        _ => is_in_groups(4, b'.'),
    }
}

/// Whether the text is such an address without anything between its digits.
pub(crate) fn is_joined(text: &str, octets: usize) -> bool {
    is_hex(text.as_bytes(), octets * 2)
}

fn is_hex(digits: &[u8], count: usize) -> bool {
    digits.len() == count && digits.iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::{is_joined, is_separated};

    #[test]
    fn separated() {
        for text in
            ["01:23:45:67:89:ab", "01-23-45-67-89-AB", "01 23 45 67 89 ab", "0123.4567.89ab"]
        {
            assert!(
                is_separated(text, 6) && !is_separated(text, 8) && !is_joined(text, 6),
                "{text:?}"
            );
        }
        for text in ["01:23:45:67:89:ab:cd:ef", "0123.4567.89ab.CDEF"] {
            assert!(
                is_separated(text, 8) && !is_separated(text, 6) && !is_joined(text, 8),
                "{text:?}"
            );
        }
        for text in [
            "",
            "01:23:45:67:89",
            "01:23:45:67:89:",
            ":01:23:45:67:89:ab",
            "01:23:45:67:89:ab:",
            "01:23:45:67:89:ab:cd",
            "1:2:3:4:5:6",
            "01:23-45:67:89:ab",
            "01:23:45:67::ab",
            "01:23:45:67:89:ag",
            "01.23.45.67.89.ab",
            "012.3456.789a.b",
            "0123:4567:89ab",
            "0123456789ab",
            "01:23:45:67:89:é",
            "é:23:45:67:89:ab",
            "01\t23\t45\t67\t89\tab",
        ] {
            assert!(!is_separated(text, 6) && !is_separated(text, 8), "{text:?}");
        }
    }

    #[test]
    fn joined() {
        assert!(is_joined("0123456789aB", 6) && is_joined("0123456789abcdef", 8));
        for text in ["", "0123456789a", "0123456789ag", "01:23:45:67:89:ab", "0123456789abc"] {
            assert!(!is_joined(text, 6) && !is_joined(text, 8), "{text:?}");
        }
    }
}
