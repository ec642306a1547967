//! From text to a path.

use alloc::{borrow::ToOwned, string::String};
use core::str::FromStr;

use super::{Key, Path, Segment, text::ROOT_TEXT};

/// Text that is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at byte {position} of the path")]
pub struct ParsePathError {
    position: usize,
    expected: &'static str,
}

impl ParsePathError {
    /// The byte of the text where the path goes wrong.
    pub fn position(&self) -> usize {
        self.position
    }

    /// What should stand there.
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

/// The text form of a [`Path`].
///
/// # Errors
/// Where the text is no path, and what was expected there.
impl FromStr for Path {
    type Err = ParsePathError;

    fn from_str(text: &str) -> Result<Self, ParsePathError> {
        let mut path = Path::root();
        if text.is_empty() || text == ROOT_TEXT {
            return Ok(path);
        }
        let mut cursor = Cursor { text, at: 0 };
        loop {
            path.push(cursor.segment(path.is_root())?);
            if cursor.rest().is_empty() {
                return Ok(path);
            }
        }
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn expected<T>(&self, expected: &'static str) -> Result<T, ParsePathError> {
        Err(ParsePathError { position: self.at, expected })
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Takes the text up to the first of these characters, or to the end.
    fn take_until(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let taken = rest.get(..rest.find(ends).unwrap_or(rest.len())).unwrap_or(rest);
        self.at += taken.len();
        taken
    }

    fn segment(&mut self, first: bool) -> Result<Segment, ParsePathError> {
        if self.take("[") {
            return self.bracket();
        }
        if !first && !self.take(".") {
            return self.expected("`.`, `[` or the end");
        }
        let name = self.take_until(|char| matches!(char, '.' | '[' | ']' | '"'));
        if name.is_empty() || self.rest().starts_with([']', '"']) {
            return self.expected("the name of a field");
        }
        Ok(Segment::Field(name.to_owned().into()))
    }

    /// What follows `[`.
    fn bracket(&mut self) -> Result<Segment, ParsePathError> {
        let segment = if self.take("\"") {
            let name = self.quoted()?;
            // no key is so long, since long ones are cut: this is how a field is written
            if Key::holds(&name) {
                Segment::Key(Key::new(name))
            } else {
                Segment::Field(name.into())
            }
        } else if self.take("…") {
            Segment::Key(Key::hidden())
        } else {
            Segment::Index(self.index()?)
        };
        if self.take("]") { Ok(segment) } else { self.expected("`]`") }
    }

    fn index(&mut self) -> Result<usize, ParsePathError> {
        let start = self.at;
        let digits = self.take_until(|char| !char.is_ascii_digit());
        let zeros = digits.len() > 1 && digits.starts_with('0');
        match digits.parse() {
            Ok(index) if !zeros => Ok(index),
            _ => {
                self.at = start;
                self.expected("an index or a quoted key")
            }
        }
    }

    /// What follows `"`, and that which ends it.
    fn quoted(&mut self) -> Result<String, ParsePathError> {
        let mut text = String::new();
        loop {
            text.push_str(self.take_until(|char| matches!(char, '"' | '\\')));
            if self.take("\"") {
                return Ok(text);
            }
            if !self.take("\\") {
                return self.expected("`\"`");
            }
            text.push(self.escaped()?);
        }
    }

    /// What follows `\`, as in a JSON string.
    fn escaped(&mut self) -> Result<char, ParsePathError> {
        let Some(char) = self.rest().chars().next() else {
            return self.expected("an escaped character");
        };
        let escaped = match char {
            '"' | '\\' | '/' => char,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\x08',
            'f' => '\x0c',
            'u' => return self.code_point(),
            _ => return self.expected("an escaped character"),
        };
        self.at += 1;
        Ok(escaped)
    }

    /// `uXXXX`, or a surrogate pair of them.
    fn code_point(&mut self) -> Result<char, ParsePathError> {
        let high = self.code_unit()?;
        let code_point = match high {
            0xd800..=0xdbff if self.take("\\") => match self.code_unit()? {
                low @ 0xdc00..=0xdfff => 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00),
                _ => high,
            },
            _ => high,
        };
        char::from_u32(code_point).map_or_else(|| self.expected("a surrogate pair"), Ok)
    }

    fn code_unit(&mut self) -> Result<u32, ParsePathError> {
        let digits = match self.rest().as_bytes() {
            [b'u', digits @ ..] => digits.get(..4).unwrap_or(&[]),
            _ => &[],
        };
        let digits = core::str::from_utf8(digits).unwrap_or("");
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return self.expected("`u` and four hexadecimal digits");
        }
        self.at += 5;
        u32::from_str_radix(digits, 16).map_or_else(|_| self.expected("hexadecimal digits"), Ok)
    }
}
