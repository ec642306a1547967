//! The check digit of GS1: on goods (EAN, GTIN) and on books (ISBN of 13 digits).

/// Whether all are digits, and the last one checks the others: from the end, they count once and three
/// times by turns (GS1 General Specifications, section 7.9).
pub(crate) fn checks(digits: &[u8]) -> bool {
    let weighted = |(place, digit): (usize, &u8)| {
        let value = u32::from(digit.wrapping_sub(b'0'));
        if place % 2 == 0 { value } else { 3 * value }
    };
    digits.iter().all(u8::is_ascii_digit)
        && digits.iter().rev().enumerate().map(weighted).sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::checks;

    #[test]
    fn numbers() {
        for (text, passes) in [
            ("9421023610112", true),
            ("73513537", true),
            ("00012345600012", true),
            ("9783161484100", true),
            ("5901234123451", false),
            ("0705632085948", false),
            ("978316148410X", false),
        ] {
            assert_eq!(checks(text.as_bytes()), passes, "{text}");
        }
    }
}
