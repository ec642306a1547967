//! Sets of characters, as the syntax of a pattern names them.

/// Which characters beyond ASCII are in a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beyond {
    No,
    All,
    /// Some of them, and only the `regex` crate knows which.
    Ask,
}

/// A set of characters.
#[derive(Clone, Copy)]
pub(super) struct Set {
    /// One bit for each ASCII character.
    pub(super) ascii: u128,
    pub(super) beyond: Beyond,
}

impl Set {
    pub(super) const NONE: Set = Set { ascii: 0, beyond: Beyond::No };
    /// `.`, which is anything but a line feed.
    pub(super) const DOT: Set = Set::of(b'\n').negated();

    pub(super) const fn of(byte: u8) -> Set {
        Set { ascii: 1 << byte, beyond: Beyond::No }
    }

    /// From one ASCII character to another that is not before it.
    pub(super) const fn range(first: u8, last: u8) -> Set {
        let count = last - first + 1;
        Set { ascii: (u128::MAX >> (128 - count)) << first, beyond: Beyond::No }
    }

    /// `\d`, `\s`, `\w`, and in upper case what is in none of them.
    pub(super) const fn perl(letter: u8) -> Option<Set> {
        let set = match letter.to_ascii_lowercase() {
            b'd' => Set::range(b'0', b'9'),
            b's' => Set::range(b'\t', b'\r').or(Set::of(b' ')),
            b'w' => Set::range(b'0', b'9')
                .or(Set::range(b'A', b'Z'))
                .or(Set::range(b'a', b'z'))
                .or(Set::of(b'_')),
            _ => return None,
        };
        let set = Set { ascii: set.ascii, beyond: Beyond::Ask };
        Some(if letter.is_ascii_uppercase() { set.negated() } else { set })
    }

    pub(super) const fn or(self, other: Set) -> Set {
        let beyond = match (self.beyond, other.beyond) {
            (Beyond::All, _) | (_, Beyond::All) => Beyond::All,
            (Beyond::Ask, _) | (_, Beyond::Ask) => Beyond::Ask,
            (Beyond::No, Beyond::No) => Beyond::No,
        };
        Set { ascii: self.ascii | other.ascii, beyond }
    }

    pub(super) const fn negated(self) -> Set {
        let beyond = match self.beyond {
            Beyond::No => Beyond::All,
            Beyond::All => Beyond::No,
            Beyond::Ask => Beyond::Ask,
        };
        Set { ascii: !self.ascii, beyond }
    }

    /// Whether a program that takes all that is in this set may take what is in the other.
    ///
    /// From a set that asks it takes nothing beyond ASCII: it leaves the whole text to `regex` then.
    pub(super) const fn takes_of(&self, other: &Set) -> bool {
        let beyond = matches!(self.beyond, Beyond::All) && !matches!(other.beyond, Beyond::No);
        self.ascii & other.ascii != 0 || beyond
    }

    pub(super) const fn equals(&self, other: &Set) -> bool {
        self.ascii == other.ascii && self.beyond as u8 == other.beyond as u8
    }

    /// The one ASCII character that it consists of.
    pub(super) const fn single(&self) -> Option<u8> {
        match self.beyond {
            Beyond::No if self.ascii.is_power_of_two() => Some(self.ascii.trailing_zeros() as u8),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{Beyond, Set};

    fn members(set: Set) -> String {
        (0..128u8).filter(|byte| set.ascii >> byte & 1 == 1).map(char::from).collect()
    }

    #[test]
    fn members_of_sets() {
        assert_eq!(members(Set::range(b'a', b'e')), "abcde");
        assert_eq!(members(Set::range(0, 127)).len(), 128);
        assert_eq!(members(Set::DOT).len(), 127);
        assert_eq!(members(Set::perl(b's').unwrap()), "\t\n\x0b\x0c\r ");
        assert_eq!(members(Set::perl(b'D').unwrap()).len(), 118);
        assert!(Set::perl(b'p').is_none());
        assert_eq!(Set::of(b'x').single(), Some(b'x'));
        assert_eq!(Set::perl(b'd').unwrap().single(), None);
    }

    #[test]
    fn beyond_ascii() {
        let digit = Set::perl(b'd').unwrap();
        assert_eq!(Set::DOT.beyond, Beyond::All);
        assert_eq!(digit.negated().beyond, Beyond::Ask);
        assert_eq!(digit.or(Set::of(b'x')).beyond, Beyond::Ask);
        assert!(digit.takes_of(&Set::perl(b'w').unwrap()) && !digit.takes_of(&Set::of(b'-')));
        assert!(!digit.takes_of(&digit.negated()));
        assert!(Set::of(b'-').negated().takes_of(&digit));
    }
}
