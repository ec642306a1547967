//! Eight bytes of a text at a time.

/// The high bit of each byte.
pub(super) const HIGH: u64 = each(0x80);

/// The same byte eight times.
#[inline(always)]
pub(super) const fn each(byte: u8) -> u64 {
    byte as u64 * 0x0101_0101_0101_0101
}

/// The eight bytes from `at` on, the first one lowest; `0xFF`, which no text contains, after its end.
#[inline(always)]
pub(super) fn word(text: &[u8], at: usize) -> u64 {
    match text.get(at..).and_then(<[u8]>::first_chunk) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => last_word(text, at),
    }
}

/// The less than eight bytes that are left.
#[inline(always)]
fn last_word(text: &[u8], at: usize) -> u64 {
    let left = text.len().saturating_sub(at);
    match text.last_chunk() {
        // Those before `at` are shifted out.
        Some(bytes) if left > 0 => {
            let gone = (8 - left) as u32 * 8;
            u64::from_le_bytes(*bytes) >> gone | !(u64::MAX >> gone)
        }
        _ => short_word(&text[text.len() - left..]),
    }
}

/// The bytes of a text that is shorter than a word.
#[inline(always)]
pub(super) fn short_word(text: &[u8]) -> u64 {
    text.iter().rev().fold(u64::MAX, |word, byte| word << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn words_of_all_lengths() {
        let text = b"abcdefghijklmnopqrs";
        for end in 0..text.len() {
            for at in 0..=end {
                let mut expected = [0xff; 8];
                let rest = &text[at..end.min(at + 8)];
                expected[..rest.len()].copy_from_slice(rest);
                assert_eq!(word(&text[..end], at).to_le_bytes(), expected, "{at}..{end}");
            }
        }
    }
}
