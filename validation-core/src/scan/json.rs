//! JSON (RFC 8259), as far as whether a text is any.

/// So deep may arrays and objects lie in each other: as deep as `serde_json` reads them.
const DEEPEST: u32 = 127;

/// What a JSON text is, on its outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Array,
    Other,
}

/// Which kind of JSON the text is; none if it is no JSON, or nested more than 127 deep.
pub(crate) fn kind(text: &str) -> Option<Kind> {
    let mut reader = Reader { rest: text.as_bytes() };
    reader.white_space();
    let kind = match reader.rest {
        [b'{', ..] => Kind::Object,
        [b'[', ..] => Kind::Array,
        _ => Kind::Other,
    };
    reader.value()?;
    reader.white_space();
    reader.rest.is_empty().then_some(kind)
}

struct Reader<'a> {
    rest: &'a [u8],
}

/// The arrays and objects that are open: a bit for each, 1 for an object.
#[derive(Default)]
struct Open {
    bits: u128,
    depth: u32,
}

impl Open {
    fn push(&mut self, is_object: bool) -> Option<()> {
        self.depth += 1;
        self.bits = (self.bits << 1) | u128::from(is_object);
        (self.depth <= DEEPEST).then_some(())
    }

    fn pop(&mut self) {
        self.depth -= 1;
        self.bits >>= 1;
    }

    fn is_object(&self) -> bool {
        self.bits & 1 == 1
    }
}

impl Reader<'_> {
    /// A value with all that lies in it, without recursion.
    fn value(&mut self) -> Option<()> {
        let mut open = Open::default();
        loop {
            self.white_space();
            match self.take()? {
                first @ (b'{' | b'[') => {
                    let is_object = first == b'{';
                    open.push(is_object)?;
                    self.white_space();
                    if !self.skip(if is_object { b'}' } else { b']' }) {
                        self.key_of(&open)?;
                        continue;
                    }
                    open.pop();
                }
                b'"' => self.string()?,
                b't' => self.word(b"rue")?,
                b'f' => self.word(b"alse")?,
                b'n' => self.word(b"ull")?,
                first @ (b'-' | b'0'..=b'9') => self.number(first)?,
                _ => return None,
            }
            if !self.goes_on(&mut open)? {
                return Some(());
            }
        }
    }

    /// After a value: closes what ends here; whether another value follows.
    fn goes_on(&mut self, open: &mut Open) -> Option<bool> {
        while open.depth > 0 {
            self.white_space();
            match self.take()? {
                b',' => {
                    self.key_of(open)?;
                    return Some(true);
                }
                b'}' if open.is_object() => open.pop(),
                b']' if !open.is_object() => open.pop(),
                _ => return None,
            }
        }
        Some(false)
    }

    /// The key that stands before a value in an object.
    fn key_of(&mut self, open: &Open) -> Option<()> {
        if open.is_object() {
            self.white_space();
            self.expect(b'"')?;
            self.string()?;
            self.white_space();
            self.expect(b':')?;
        }
        Some(())
    }

    /// The rest of a string, whose first quotation mark has been read. Escapes may be halves of
    /// surrogate pairs, as the RFC has it.
    fn string(&mut self) -> Option<()> {
        loop {
            match self.take()? {
                b'"' => return Some(()),
                b'\\' => match self.take()? {
                    b'u' => {
                        for _ in 0..4 {
                            self.take()?.is_ascii_hexdigit().then_some(())?;
                        }
                    }
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                    _ => return None,
                },
                0..=0x1f => return None,
                _ => {}
            }
        }
    }

    fn number(&mut self, first: u8) -> Option<()> {
        let leading = if first == b'-' { self.take()? } else { first };
        match leading {
            b'0' => {}
            b'1'..=b'9' => self.digits(),
            _ => return None,
        }
        if self.skip(b'.') {
            self.some_digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _ = self.skip(b'+') || self.skip(b'-');
            self.some_digits()?;
        }
        Some(())
    }

    fn some_digits(&mut self) -> Option<()> {
        self.take()?.is_ascii_digit().then_some(())?;
        self.digits();
        Some(())
    }

    fn digits(&mut self) {
        while let [b'0'..=b'9', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    fn white_space(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    fn word(&mut self, rest: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(rest)?;
        Some(())
    }

    fn take(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn skip(&mut self, byte: u8) -> bool {
        match self.rest.split_first() {
            Some((first, rest)) if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.skip(byte).then_some(())
    }
}

#[cfg(test)]
mod tests;
