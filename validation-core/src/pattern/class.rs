//! Sets of characters in the form in which texts are tested, eight bytes at a time.

use super::set::{Beyond, Set};
use super::word::{HIGH, each};

/// So many ranges are tested eight bytes at a time; more are looked up byte by byte.
pub(super) const RANGES: usize = 4;

/// The set of characters of a step.
#[derive(Clone, Copy, Debug)]
pub(super) struct Class {
    ascii: Ascii,
    pub(super) beyond: Beyond,
}

#[derive(Clone, Copy, Debug)]
enum Ascii {
    Ranges(Ranges),
    Bits([u8; 16]),
}

/// The ASCII members as ranges, each as what makes a byte reach 128: from the first member on, and
/// past the last one. `(0, 0)` is the empty range.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranges {
    pub(super) count: u8,
    pub(super) from: [u8; RANGES],
    pub(super) past: [u8; RANGES],
}

impl Class {
    pub(super) const NONE: Class = Class::of(Set::NONE);

    pub(super) const fn of(set: Set) -> Class {
        let ascii = match Ranges::of(set.ascii) {
            Some(ranges) => Ascii::Ranges(ranges),
            None => Ascii::Bits(set.ascii.to_le_bytes()),
        };
        Class { ascii, beyond: set.beyond }
    }

    pub(super) const fn ranges(&self) -> Option<Ranges> {
        match self.ascii {
            Ascii::Ranges(ranges) => Some(ranges),
            Ascii::Bits(_) => None,
        }
    }

    /// The high bit of each byte of `word` that is an ASCII member.
    #[inline(always)]
    pub(super) fn members(&self, word: u64) -> u64 {
        match &self.ascii {
            Ascii::Ranges(ranges) => ranges.members(word),
            Ascii::Bits(bits) => members_by_bits(bits, word),
        }
    }
}

impl Ranges {
    const fn of(set: u128) -> Option<Ranges> {
        let mut ranges = Ranges { count: 0, from: [0; RANGES], past: [0; RANGES] };
        let mut rest = set;
        while rest != 0 {
            if ranges.count as usize == RANGES {
                return None;
            }
            let first = rest.trailing_zeros();
            let count = (rest >> first).trailing_ones();
            ranges.from[ranges.count as usize] = (128 - first) as u8;
            ranges.past[ranges.count as usize] = (128 - (first + count)) as u8;
            ranges.count += 1;
            // Shifting by 128 is no shift: a range that ends the set takes all of the rest.
            let end = first + count;
            rest = if end == 128 { 0 } else { rest >> end << end };
        }
        Some(ranges)
    }

    #[inline(always)]
    fn members(&self, word: u64) -> u64 {
        let low = word & !HIGH;
        let mut members = 0;
        for range in 0..RANGES.min(self.count as usize) {
            members |= within(low, each(self.from[range]), each(self.past[range]));
        }
        members & !word & HIGH
    }
}

/// The high bit of each byte of `low`, all below 128, that reaches 128 by `from` but not by `past`.
#[inline(always)]
pub(super) const fn within(low: u64, from: u64, past: u64) -> u64 {
    low.wrapping_add(from) ^ low.wrapping_add(past)
}

#[inline(never)]
fn members_by_bits(bits: &[u8; 16], word: u64) -> u64 {
    let mut members = 0;
    for (at, byte) in word.to_le_bytes().into_iter().enumerate() {
        if byte < 128 && bits[byte as usize / 8] >> (byte % 8) & 1 == 1 {
            members |= 0x80 << (at * 8);
        }
    }
    members
}

#[cfg(test)]
mod tests {
    use super::{Class, HIGH, Set, each};

    #[test]
    fn every_byte_of_every_kind_of_class() {
        let letters = Set::range(b'a', b'z').or(Set::range(b'A', b'Z'));
        let sets = [
            Set::NONE,
            Set::of(0),
            Set::of(127),
            Set::range(0, 127),
            Set::DOT,
            letters,
            letters.negated(),
            letters.or(Set::range(b'0', b'9')).or(Set::of(b'_')),
            letters.or(Set::range(b'0', b'4')).or(Set::of(b'_')).or(Set::of(b'7')),
        ];
        for set in sets {
            for byte in 0..=255 {
                let member = byte < 128 && set.ascii >> byte & 1 == 1;
                let members = Class::of(set).members(each(byte));
                assert_eq!(members, if member { HIGH } else { 0 }, "{byte}");
            }
        }
    }

    #[test]
    fn bytes_do_not_disturb_each_other() {
        let class = Class::of(Set::range(b'0', b'9').or(Set::of(127)));
        let word = u64::from_le_bytes(*b"0\xff9\x80\x7f/:5");
        let expected = u64::from_le_bytes([0x80, 0, 0x80, 0, 0x80, 0, 0, 0x80]);
        assert_eq!(class.members(word), expected);
    }
}
