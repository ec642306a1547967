//! Numbers as text, without an allocation.

use core::fmt::{self, Write};

const PAIRS: &str = "\
    0001020304050607080910111213141516171819\
    2021222324252627282930313233343536373839\
    4041424344454647484950515253545556575859\
    6061626364656667686970717273747576777879\
    8081828384858687888990919293949596979899";

/// As `write!(out, "{number}")`, in fewer instructions.
pub(crate) fn write_digits<W: Write + ?Sized>(out: &mut W, number: u64) -> fmt::Result {
    let pair = (number % 100) as usize * 2;
    let mut start = pair;
    if number >= 100 {
        write_digits(out, number / 100)?;
    } else if number < 10 {
        start += 1;
    }
    out.write_str(PAIRS.get(start..pair + 2).unwrap_or_default())
}

/// The text of a number.
pub(crate) struct Short {
    bytes: [u8; 48],
    len: usize,
}

impl Short {
    pub(crate) fn of(number: fmt::Arguments<'_>) -> Self {
        let mut text = Short { bytes: [0; 48], len: 0 };
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

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};

    #[test]
    fn digits_are_those_of_the_number() {
        let powers = (0..20).map(|power| 10_u64.pow(power));
        let near = powers.flat_map(|power| [power - 1, power, power + 7]);
        for number in near.chain(0..1_000).chain([u64::MAX]) {
            let mut digits = String::new();
            write_digits(&mut digits, number).expect("text");
            assert_eq!(digits, number.to_string());
        }
    }
}
