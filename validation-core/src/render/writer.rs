//! JSON written into a formatter.

use core::fmt;
use std::io;

use serde_core::Serialize;

/// Writes what serialises as JSON; `{:#}` is indented.
pub(super) fn write_json<T: Serialize>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let is_indented = f.alternate();
    let mut writer = Writer { out: f, buffer: [0; 512], len: 0 };
    let written = match is_indented {
        true => serde_json::to_writer_pretty(&mut writer, value),
        false => serde_json::to_writer(&mut writer, value),
    };
    written.map_err(|_| fmt::Error)?;
    writer.empty()
}

/// Gathers the many small pieces of JSON, each of which is text, before they are looked at as text.
struct Writer<'a, 'f> {
    out: &'a mut fmt::Formatter<'f>,
    buffer: [u8; 512],
    len: usize,
}

impl Writer<'_, '_> {
    fn empty(&mut self) -> fmt::Result {
        let text = str::from_utf8(&self.buffer[..self.len]).map_err(|_| fmt::Error)?;
        self.len = 0;
        self.out.write_str(text)
    }
}

impl io::Write for Writer<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Some(room) = self.buffer.get_mut(self.len..self.len + bytes.len()) {
            room.copy_from_slice(bytes);
            self.len += bytes.len();
            return Ok(());
        }
        self.empty().map_err(io::Error::other)?;
        if bytes.len() <= self.buffer.len() {
            return self.write_all(bytes);
        }
        let text = str::from_utf8(bytes).map_err(io::Error::other)?;
        self.out.write_str(text).map_err(io::Error::other)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
