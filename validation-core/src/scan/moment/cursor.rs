//! Reads text from its start, a byte or a number at a time.

#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Cursor { rest: text.as_bytes() }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    /// Reads this byte, if it comes next.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        self.eat_any(&[byte]).is_some()
    }

    /// Reads the next byte, if it is one of these.
    pub(super) fn eat_any(&mut self, bytes: &[u8]) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        bytes.contains(&first).then(|| {
            self.rest = rest;
            first
        })
    }

    /// Reads this byte, which has to come next.
    pub(super) fn expect(&mut self, byte: u8) -> Option<()> {
        self.eat(byte).then_some(())
    }

    /// A digit.
    pub(super) fn one(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        digit(first)
    }

    /// Two digits.
    pub(super) fn two(&mut self) -> Option<u8> {
        let (&[tens, ones], rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(digit(tens)? * 10 + digit(ones)?)
    }

    /// Three digits.
    pub(super) fn three(&mut self) -> Option<u16> {
        Some(u16::from(self.two()?) * 10 + u16::from(self.one()?))
    }

    /// Four digits.
    pub(super) fn four(&mut self) -> Option<i32> {
        Some(i32::from(self.two()?) * 100 + i32::from(self.two()?))
    }

    /// All digits that come next, of which there may be none.
    pub(super) fn digits(&mut self) -> &'a [u8] {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.rest.split_at_checked(count).unwrap_or_default();
        self.rest = rest;
        digits
    }

    /// How many digits come next.
    pub(super) fn count_digits(self) -> usize {
        let mut ahead = self;
        ahead.digits().len()
    }

    /// The text has to end here.
    pub(super) fn end(self) -> Option<()> {
        self.rest.is_empty().then_some(())
    }
}

fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}
