//! The text form of a path.

use core::fmt::{self, Write};

use super::{Part, Path};
use crate::value::write_digits;

/// The text form of the root, and its key in JSON.
pub(crate) const ROOT_TEXT: &str = "__all__";

/// Whether a field of this name is written without quotes.
pub(crate) const fn is_plain(name: &str) -> bool {
    let bytes = name.as_bytes();
    if bytes.is_empty() || is_root_text(bytes) {
        return false;
    }
    let mut at = 0;
    while at < bytes.len() {
        let next = if at + 1 < bytes.len() { bytes[at + 1] } else { 0 };
        let last = if at + 2 < bytes.len() { bytes[at + 2] } else { 0 };
        match (bytes[at], next, last) {
            (b'.' | b'[' | b']' | b'"' | 0..=0x1f | 0x7f, _, _) => return false,
            // the characters of `is_unseen` beyond ASCII, in UTF-8
            (0xc2, 0x80..=0x9f, _) | (0xe2, 0x80, 0xa8..=0xae) | (0xe2, 0x81, 0xa6..=0xa9) => {
                return false;
            }
            _ => at += 1,
        }
    }
    true
}

const fn is_root_text(bytes: &[u8]) -> bool {
    matches!(bytes, b"__all__")
}

/// Characters that break a line, or the order in which the rest of it is shown.
const fn is_unseen(char: char) -> bool {
    matches!(
        char,
        '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Writes one step; a dot stands before a name that is not the first step.
pub(crate) fn write_part<W: Write + ?Sized>(
    out: &mut W,
    part: Part<'_>,
    first: bool,
) -> fmt::Result {
    match part {
        Part::Plain(name) => write_name(out, name, first),
        Part::Field(name) if is_plain(name) => write_name(out, name, first),
        Part::Field(name) => write_quoted(out, name),
        Part::Key(key) if key.is_hidden() => out.write_str("[…]"),
        Part::Key(key) => write_quoted(out, key.as_str()),
        Part::Index(index) => {
            out.write_str("[")?;
            write_digits(out, index as u64)?;
            out.write_str("]")
        }
    }
}

fn write_name<W: Write + ?Sized>(out: &mut W, name: &str, first: bool) -> fmt::Result {
    if !first {
        out.write_str(".")?;
    }
    out.write_str(name)
}

fn write_quoted<W: Write + ?Sized>(out: &mut W, text: &str) -> fmt::Result {
    out.write_str("[\"")?;
    let mut rest = text;
    while let Some(at) = rest.find(|char| matches!(char, '"' | '\\') || is_unseen(char)) {
        let (seen, tail) = rest.split_at(at);
        out.write_str(seen)?;
        let mut chars = tail.chars();
        match chars.next() {
            Some('\n') => out.write_str("\\n")?,
            Some('\r') => out.write_str("\\r")?,
            Some('\t') => out.write_str("\\t")?,
            Some(char @ ('"' | '\\')) => write!(out, "\\{char}")?,
            Some(char) => write!(out, "\\u{:04x}", u32::from(char))?,
            None => {}
        }
        rest = chars.as_str();
    }
    out.write_str(rest)?;
    out.write_str("\"]")
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_root() {
            return f.write_str(ROOT_TEXT);
        }
        self.segments()
            .iter()
            .enumerate()
            .try_for_each(|(place, segment)| write_part(f, segment.part(), place == 0))
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about_key = if self.is_about_key() { " (the key)" } else { "" };
        write!(f, "Path({self}{about_key})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_have_nothing_unseen_in_them() {
        for char in (0..=0x10_ffff).filter_map(char::from_u32) {
            let mut name = [0; 4];
            let plain = is_plain(char.encode_utf8(&mut name));
            let special = matches!(char, '.' | '[' | ']' | '"');
            assert_eq!(plain, !is_unseen(char) && !special, "{char:?}");
        }
    }
}
