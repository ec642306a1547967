//! A path as a JSON Pointer (RFC 6901).

use core::fmt::{self, Write};

use super::{Part, Path};
use crate::value::write_digits;

/// Shows a [`Path`] as a JSON Pointer: see [`Path::pointer`] and [`Path::fragment`].
#[derive(Clone, Copy, Debug)]
pub struct Pointer<'a> {
    path: &'a Path,
    fragment: bool,
}

impl Path {
    /// The path as a JSON Pointer (RFC 6901): `/lines/2/sku`. The root is the empty text.
    ///
    /// ```
    /// use validation::Path;
    ///
    /// assert_eq!(Path::root().field("a/b").index(0).pointer().to_string(), "/a~1b/0");
    /// ```
    pub fn pointer(&self) -> Pointer<'_> {
        Pointer { path: self, fragment: false }
    }

    /// The path as a JSON Pointer in the fragment of a URI (RFC 6901, section 6): `#/lines/2/sku`. The
    /// root is `#`.
    ///
    /// ```
    /// use validation::Path;
    ///
    /// assert_eq!(Path::root().field("größe").fragment().to_string(), "#/gr%C3%B6%C3%9Fe");
    /// ```
    pub fn fragment(&self) -> Pointer<'_> {
        Pointer { path: self, fragment: true }
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.fragment {
            f.write_str("#")?;
        }
        let mut segments = self.path.segments().iter();
        segments.try_for_each(|segment| write_pointer_part(f, segment.part(), self.fragment))
    }
}

/// Writes one step, with its slash.
pub(crate) fn write_pointer_part<W: Write + ?Sized>(
    out: &mut W,
    part: Part<'_>,
    fragment: bool,
) -> fmt::Result {
    out.write_str("/")?;
    let name = match part {
        Part::Index(index) => return write_digits(out, index as u64),
        Part::Field(name) | Part::Plain(name) => name,
        Part::Key(key) => key.as_str(),
    };
    let stands = |byte: u8| !matches!(byte, b'~' | b'/') && (!fragment || stands_in_fragment(byte));
    if name.bytes().all(stands) {
        return out.write_str(name);
    }
    for char in name.chars() {
        match char {
            '~' => out.write_str("~0")?,
            '/' => out.write_str("~1")?,
            _ if fragment => write_encoded(out, char)?,
            _ => out.write_char(char)?,
        }
    }
    Ok(())
}

fn write_encoded<W: Write + ?Sized>(out: &mut W, char: char) -> fmt::Result {
    let mut bytes = [0; 4];
    char.encode_utf8(&mut bytes).bytes().try_for_each(|byte| match byte {
        _ if stands_in_fragment(byte) => out.write_char(char::from(byte)),
        _ => write!(out, "%{byte:02X}"),
    })
}

/// `fragment` of RFC 3986, section 3.5.
fn stands_in_fragment(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte)
}
