//! ULIDs: 128 bits in 26 digits of Crockford's Base32 (github.com/ulid/spec).

/// Whether the text is a ULID: the first digit is 0 to 7, since 26 digits hold 130 bits. Upper and lower
/// case are the same.
#[inline]
pub(crate) fn is_ulid(text: &str) -> bool {
    text.len() == 26
        && matches!(text.as_bytes(), [b'0'..=b'7', ..])
        && text.bytes().all(|byte| {
            byte.is_ascii_alphanumeric()
                && !matches!(byte.to_ascii_uppercase(), b'I' | b'L' | b'O' | b'U')
        })
}

#[cfg(test)]
mod tests {
    use super::is_ulid;

    #[test]
    fn ulids() {
        for (text, passes) in [
            ("01ARZ3NDEKTSV4RRFFQ69G5FAV", true),
            ("01ArZ3NdEkTsV4RrFfQ69G5FaV", true),
            ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", true),
            ("80000000000000000000000000", false),
            ("01ARZ3NDEKTSV4RRFFQ69G5FAI", false),
            ("01ARZ3NDEKTSV4RRFFQ69G5FAl", false),
            ("01ARZ3NDEKTSV4RRFFQ69G5FAo", false),
            ("01ARZ3NDEKTSV4RRFFQ69G5FAU", false),
            ("01ARZ3NDEKTSV4RRFFQ69G5FA", false),
            ("01ARZ3NDEKTSV4RRFFQ69G5FAVX", false),
            ("01ARZ3NDEKTSV4RRFFQ69G5F\u{e9}", false),
            ("", false),
        ] {
            assert_eq!(is_ulid(text), passes, "{text:?}");
        }
    }
}
