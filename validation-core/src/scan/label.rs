//! The labels of a domain, in ASCII: letters, digits and inner hyphens (RFC 1123, section 2.1).

/// The longest label (RFC 1035, section 2.3.4).
pub(super) const LONGEST: usize = 63;

/// Labels and the dots between them.
pub(super) struct Labels {
    /// Where the last label begins.
    pub(super) last: usize,
    /// Where it ends: at the first byte that is in no label and no dot.
    pub(super) end: usize,
}

/// Reads labels from the start of a text; `None` if one is none, or is not `accepted`.
#[inline(always)]
pub(super) fn labels(bytes: &[u8], accepted: impl Fn(&[u8]) -> bool) -> Option<Labels> {
    let mut last = 0;
    loop {
        let label = run(&MEMBERS, &bytes[last..]);
        if !is_label(label) || !accepted(label) {
            return None;
        }
        let end = last + label.len();
        if bytes.get(end) != Some(&b'.') {
            return Some(Labels { last, end });
        }
        last = end + 1;
    }
}

/// The bytes from the start of a text that are all members of a table.
#[inline(always)]
pub(super) fn run<'t>(members: &[bool; 256], bytes: &'t [u8]) -> &'t [u8] {
    let end = bytes.iter().position(|byte| !members[*byte as usize]);
    &bytes[..end.unwrap_or(bytes.len())]
}

/// Whether letters, digits and hyphens make a label.
#[inline(always)]
fn is_label(label: &[u8]) -> bool {
    let [first, .., last] = label else { return matches!(label, [only] if *only != b'-') };
    *first != b'-' && *last != b'-' && label.len() <= LONGEST
}

/// Whether a label can be the last one of a public domain: `[A-Za-z][A-Za-z-]{0,61}[A-Za-z]`, or
/// `[Xx][Nn]--[A-Za-z0-9]{1,59}`.
#[inline(always)]
pub(super) fn is_top_level(label: &[u8]) -> bool {
    label.len() >= 2 && (label.iter().all(|byte| !byte.is_ascii_digit()) || is_encoded(label))
}

/// Whether a label is `xn--` and then letters and digits.
#[cold]
fn is_encoded(label: &[u8]) -> bool {
    match label {
        [b'x' | b'X', b'n' | b'N', b'-', b'-', code @ ..] => {
            code.iter().all(u8::is_ascii_alphanumeric)
        }
        _ => false,
    }
}

static MEMBERS: [bool; 256] = {
    let mut members = [false; 256];
    let mut byte = 0u8;
    while byte < 128 {
        members[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'-';
        byte += 1;
    }
    members
};

#[cfg(test)]
mod tests {
    use super::{Labels, is_top_level, labels};

    fn read(text: &str) -> Option<(usize, usize)> {
        labels(text.as_bytes(), |label| label != b"no").map(|Labels { last, end }| (last, end))
    }

    #[test]
    fn where_labels_end() {
        for (text, expected) in [
            ("a", Some((0, 1))),
            ("a-b.c1", Some((4, 6))),
            ("a.bc/d.e", Some((2, 4))),
            ("a.bc:80", Some((2, 4))),
            ("a.é", None),
            ("aé", Some((0, 1))),
            ("", None),
            (".", None),
            ("a.", None),
            ("a..b", None),
            ("-a", None),
            ("a-.b", None),
            ("a.b-", None),
            ("a.no", None),
            ("no.a", None),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
        assert!(read(&"a".repeat(63)).is_some() && read(&"a".repeat(64)).is_none());
    }

    #[test]
    fn top_levels() {
        for label in ["com", "museum", "a-b", "xn--p1ai", "XN--1"] {
            assert!(is_top_level(label.as_bytes()), "{label}");
        }
        for label in ["c", "c1", "1c", "12", "xn--a-1", "yn--1"] {
            assert!(!is_top_level(label.as_bytes()), "{label}");
        }
    }
}
