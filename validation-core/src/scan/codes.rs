//! Sets of short codes: one bit for each code there can be.

/// A set of codes, as bits. They are made of the letters A to Z where `BASE` is 26, and of digits where
/// it is 10.
pub(super) struct Codes<const BASE: usize, const WORDS: usize>([u64; WORDS]);

/// Codes of two letters.
pub(super) type Pairs = Codes<26, { 26usize.pow(2).div_ceil(64) }>;
/// Codes of three letters.
pub(super) type Triples = Codes<26, { 26usize.pow(3).div_ceil(64) }>;
/// Codes of three digits.
pub(super) type Numbers = Codes<10, { 10usize.pow(3).div_ceil(64) }>;

impl<const BASE: usize, const WORDS: usize> Codes<BASE, WORDS> {
    pub(super) const EMPTY: Self = Self([0; WORDS]);

    /// Reads a table of which each row has `width` bytes, the code `length` bytes from byte `at` on.
    pub(super) const fn read(table: &str, width: usize, at: usize, length: usize) -> Self {
        let mut codes = Self::EMPTY;
        let mut row = 0;
        while row + at + length <= table.len() {
            codes = codes.with(Self::number(table.as_bytes(), row + at, length));
            row += width;
        }
        codes
    }

    /// The same set with one more code.
    pub(super) const fn with(mut self, code: Option<usize>) -> Self {
        if let Some(code) = code {
            self.0[code / 64] |= 1 << (code % 64);
        }
        self
    }

    /// Whether this is one of the codes, which have `length` characters. Upper and lower case are the
    /// same.
    #[inline]
    pub(super) fn have(&self, code: &[u8], length: usize) -> bool {
        code.len() == length
            && Self::number(code, 0, length).is_some_and(|number| {
                self.0.get(number / 64).is_some_and(|word| (word >> (number % 64)) & 1 == 1)
            })
    }

    /// The number of the code of `length` bytes from a place on.
    pub(super) const fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
        let mut number = 0;
        let mut place = at;
        while place < at + length {
            let value = match bytes[place] {
                letter @ b'A'..=b'Z' if BASE == 26 => letter - b'A',
                letter @ b'a'..=b'z' if BASE == 26 => letter - b'a',
                digit @ b'0'..=b'9' if BASE == 10 => digit - b'0',
                _ => return None,
            };
            number = number * BASE + value as usize;
            place += 1;
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::{Numbers, Pairs, Triples};

    #[test]
    fn sets() {
        const TABLE: &str = "ABX 007 ZZZ 999 ";
        let (pairs, triples) = (Pairs::read(TABLE, 8, 0, 2), Triples::read(TABLE, 8, 0, 3));
        let numbers = Numbers::read(TABLE, 8, 4, 3);
        for (code, is_pair, is_triple, is_number) in [
            ("AB", true, false, false),
            ("zz", true, false, false),
            ("abx", false, true, false),
            ("ZZZ", false, true, false),
            ("007", false, false, true),
            ("999", false, false, true),
            ("998", false, false, false),
            ("AC", false, false, false),
            ("1B", false, false, false),
            ("é", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!(pairs.have(code.as_bytes(), 2), is_pair, "{code}");
            assert_eq!(triples.have(code.as_bytes(), 3), is_triple, "{code}");
            assert_eq!(numbers.have(code.as_bytes(), 3), is_number, "{code}");
        }
    }
}
