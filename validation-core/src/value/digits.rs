//! Numbers as text, without an allocation.

use core::fmt::{self, Write};

/// As `write!(out, "{number}")`, in fewer instructions.
pub(crate) fn write_digits<W: Write + ?Sized>(out: &mut W, mut number: u64) -> fmt::Result {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.write_str(str::from_utf8(&digits[at..]).unwrap_or_default())
}

/// The text of a number.
pub(crate) struct Short {
    bytes: [u8; 48],
    len: usize,
}

impl Short {
    pub(crate) fn of(number: fmt::Arguments<'_>) -> Self {
        let mut text = Short {
            bytes: [0; 48],
            len: 0,
        };
        let _ = text.write_fmt(number);
        text
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}

impl Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
