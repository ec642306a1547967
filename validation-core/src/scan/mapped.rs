//! Domains in any letters, mapped to ASCII as browsers do: UTS 46, by the `idna` crate.

use core::{fmt, str};

use idna::uts46::{AsciiDenyList, ErrorPolicy, Hyphens, ProcessingSuccess, Uts46};

use super::host;

/// The longest text that is looked at. A domain of 253 bytes in ASCII is shorter in any letters, even where
/// each letter is written with two marks.
const LONGEST_WRITTEN: usize = 8 * host::LONGEST;

/// A domain in ASCII.
pub(super) struct Ascii<'a> {
    written: &'a str,
    mapped: Buffer,
    is_mapped: bool,
}

impl<'a> Ascii<'a> {
    /// The domain in ASCII; `None` for one that has no such form, or whose form is too long for a domain.
    ///
    /// Letters and digits that stand for others become those, capitals small letters, and the full stops of
    /// other scripts dots. What was allowed by Unicode, but is no name by IDNA2008, may be left over.
    pub(super) fn of(written: &'a str) -> Option<Self> {
        if written.len() > LONGEST_WRITTEN {
            return None;
        }
        let mut mapped = Buffer { bytes: [0; ROOM], len: 0, is_over: false };
        let done = Uts46::new().process(
            written.as_bytes(),
            AsciiDenyList::STD3,
            Hyphens::Check,
            ErrorPolicy::FailFast,
            |_, _, _| false,
            &mut mapped,
            None,
        );
        let is_mapped = matches!(done.ok()?, ProcessingSuccess::WroteToSink);
        (!mapped.is_over).then_some(Ascii { written, mapped, is_mapped })
    }

    pub(super) fn text(&self) -> &str {
        if self.is_mapped { self.mapped.text() } else { self.written }
    }
}

/// Room for a domain and the dot after it.
const ROOM: usize = host::LONGEST + 1;

/// The start of what was written, and whether there was more than there is room for.
struct Buffer {
    bytes: [u8; ROOM],
    len: usize,
    is_over: bool,
}

impl Buffer {
    fn text(&self) -> &str {
        // What was written is whole strings.
        str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}

impl fmt::Write for Buffer {
    /// Never fails: `idna` 1.1 panics where writing does.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        match self.bytes.get_mut(self.len..end) {
            Some(room) if !self.is_over => {
                room.copy_from_slice(text.as_bytes());
                self.len = end;
            }
            _ => self.is_over = true,
        }
        Ok(())
    }
}
