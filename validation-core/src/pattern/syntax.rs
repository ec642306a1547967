//! Reads the simple subset of regex syntax, by constant evaluation.
//!
//! ```text
//! pattern = ["^" / "\A"] *(atom [repeat]) ["$" / "\z"]
//! atom    = "." / ASCII character / escape / class
//! escape  = "\" (d D s S w W / a f n r t v / x hex hex / ASCII punctuation)
//! class   = "[" ["^"] 1*(member / member "-" member) "]"      without nesting and set operators
//! repeat  = ("*" / "+" / "?" / "{n}" / "{n,}" / "{n,m}") ["?"]
//! ```

use super::set::{Beyond, Set};

/// The most steps that a simple pattern may have.
pub(super) const STEPS: usize = 24;
/// The largest count; and that of a set of Unicode's, of which `regex` refuses very long repeats.
const LARGEST: u16 = 1000;
const LARGEST_UNICODE: u16 = 100;
/// The count of a repeat without an end.
pub(super) const MANY: u16 = u16::MAX;

/// Characters of one set, `min` to `max` of them.
#[derive(Clone, Copy)]
pub(super) struct Repeat {
    pub(super) set: Set,
    pub(super) min: u16,
    pub(super) max: u16,
}

/// A simple pattern as it is written.
pub(super) struct Syntax {
    pub(super) from_start: bool,
    pub(super) to_end: bool,
    pub(super) repeats: [Repeat; STEPS],
    pub(super) len: usize,
}

/// Reads a pattern; `None` for one that is not simple, or no regex at all.
pub(super) const fn parse(pattern: &str) -> Option<Syntax> {
    let mut rest = Reader { bytes: pattern.as_bytes(), at: 0 };
    let none = Repeat { set: Set::NONE, min: 0, max: 0 };
    let mut syntax = Syntax { from_start: false, to_end: false, repeats: [none; STEPS], len: 0 };
    syntax.from_start = rest.eat(b'^') || rest.eat_escape(b'A');
    while !rest.is_at_end() {
        if rest.eat(b'$') || rest.eat_escape(b'z') {
            syntax.to_end = true;
            return if rest.is_at_end() { Some(syntax) } else { None };
        }
        let Some(set) = rest.atom() else { return None };
        let Some((min, max)) = rest.counts() else { return None };
        if !syntax.push(Repeat { set, min, max }) {
            return None;
        }
    }
    Some(syntax)
}

impl Syntax {
    /// Adds a repeat; one more of the same set is joined to the one before it.
    const fn push(&mut self, next: Repeat) -> bool {
        if next.max == 0 {
            return true;
        }
        if self.len > 0 && self.repeats[self.len - 1].set.equals(&next.set) {
            let last = &mut self.repeats[self.len - 1];
            last.min += next.min;
            let endless = last.max == MANY || next.max == MANY;
            last.max = if endless { MANY } else { last.max + next.max };
        } else if self.len < STEPS {
            self.repeats[self.len] = next;
            self.len += 1;
        } else {
            return false;
        }
        let last = &self.repeats[self.len - 1];
        let largest = match last.set.beyond {
            Beyond::Ask => LARGEST_UNICODE,
            Beyond::No | Beyond::All => LARGEST,
        };
        last.min <= largest && (last.max <= largest || last.max == MANY)
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    const fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    const fn peek(&self, ahead: usize) -> Option<u8> {
        let at = self.at + ahead;
        if at < self.bytes.len() { Some(self.bytes[at]) } else { None }
    }

    const fn next(&mut self) -> Option<u8> {
        let next = self.peek(0);
        self.at += next.is_some() as usize;
        next
    }

    const fn eat(&mut self, byte: u8) -> bool {
        let is_next = matches!(self.peek(0), Some(next) if next == byte);
        self.at += is_next as usize;
        is_next
    }

    const fn eat_escape(&mut self, letter: u8) -> bool {
        let is_next =
            matches!((self.peek(0), self.peek(1)), (Some(b'\\'), Some(next)) if next == letter);
        self.at += if is_next { 2 } else { 0 };
        is_next
    }

    const fn atom(&mut self) -> Option<Set> {
        match self.next() {
            Some(b'.') => Some(Set::DOT),
            Some(b'\\') => self.escape(),
            Some(b'[') => self.class(),
            // A `]` or `}` on its own would be a character; nobody writes that.
            Some(b'(' | b')' | b'|' | b'*' | b'+' | b'?' | b'{' | b'}' | b'^' | b']') => None,
            Some(byte) if byte.is_ascii() => Some(Set::of(byte)),
            _ => None,
        }
    }

    /// What follows a backslash.
    const fn escape(&mut self) -> Option<Set> {
        let Some(byte) = self.next() else { return None };
        let byte = match byte {
            b'a' => 0x07,
            b'f' => 0x0c,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'v' => 0x0b,
            b'x' => match (self.hex_digit(), self.hex_digit()) {
                (Some(high @ 0..=7), Some(low)) => high << 4 | low,
                _ => return None,
            },
            b'<' | b'>' => return None,
            _ if byte.is_ascii() && !byte.is_ascii_alphanumeric() => byte,
            _ => return Set::perl(byte),
        };
        Some(Set::of(byte))
    }

    const fn hex_digit(&mut self) -> Option<u8> {
        match self.next() {
            Some(digit @ b'0'..=b'9') => Some(digit - b'0'),
            Some(digit @ (b'a'..=b'f' | b'A'..=b'F')) => Some((digit & 0x0f) + 9),
            _ => None,
        }
    }

    /// What follows a `[`.
    const fn class(&mut self) -> Option<Set> {
        let negated = self.eat(b'^');
        let mut set = Set::NONE;
        let mut is_empty = true;
        loop {
            if self.eat(b']') {
                // A `]` that comes first is a character.
                return if is_empty {
                    None
                } else {
                    Some(if negated { set.negated() } else { set })
                };
            }
            let Some(member) = self.member() else { return None };
            set = set.or(member);
            is_empty = false;
        }
    }

    /// A character, an escape or a range of a class.
    const fn member(&mut self) -> Option<Set> {
        let Some(first) = self.end_of_range() else { return None };
        match (self.peek(0), self.peek(1)) {
            (Some(b'-'), Some(b']' | b'-')) => return Some(first),
            (Some(b'-'), Some(_)) => self.at += 1,
            _ => return Some(first),
        }
        let Some(last) = self.end_of_range() else { return None };
        match (first.single(), last.single()) {
            (Some(first), Some(last)) if first <= last => Some(Set::range(first, last)),
            _ => None,
        }
    }

    const fn end_of_range(&mut self) -> Option<Set> {
        match (self.next(), self.peek(0)) {
            // Set operators, and nested classes.
            (Some(b'&'), Some(b'&'))
            | (Some(b'~'), Some(b'~'))
            | (Some(b'-'), Some(b'-'))
            | (Some(b'['), _) => None,
            (Some(b'\\'), _) => self.escape(),
            (Some(byte), _) if byte.is_ascii() => Some(Set::of(byte)),
            _ => None,
        }
    }

    /// The repeat of an atom, and the `?` that makes it lazy: a yes or no does not depend on that.
    const fn counts(&mut self) -> Option<(u16, u16)> {
        let counts = match self.peek(0) {
            Some(b'*') => (0, MANY),
            Some(b'+') => (1, MANY),
            Some(b'?') => (0, 1),
            Some(b'{') => match self.counts_in_braces() {
                Some(counts) => counts,
                None => return None,
            },
            _ => return Some((1, 1)),
        };
        self.at += 1;
        self.eat(b'?');
        match self.peek(0) {
            Some(b'*' | b'+' | b'?' | b'{') => None,
            _ => Some(counts),
        }
    }

    /// `{n}`, `{n,}` or `{n,m}`, up to its last brace.
    const fn counts_in_braces(&mut self) -> Option<(u16, u16)> {
        self.at += 1;
        let Some(min) = self.number() else { return None };
        let max = match (self.eat(b','), self.peek(0)) {
            (false, _) => min,
            (true, Some(b'}')) => MANY,
            (true, _) => match self.number() {
                Some(max) => max,
                None => return None,
            },
        };
        if matches!(self.peek(0), Some(b'}')) && min <= max { Some((min, max)) } else { None }
    }

    const fn number(&mut self) -> Option<u16> {
        let from = self.at;
        let mut number = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek(0) {
            number = number * 10 + (digit - b'0') as u16;
            if number > LARGEST {
                return None;
            }
            self.at += 1;
        }
        if self.at == from { None } else { Some(number) }
    }
}
