//! Numbers of telephones, before anybody knows which numbers there are.

/// Longer than any number: E.164 allows 15 digits, and prefixes may add a few.
const LONGEST: usize = 20;

/// A telephone number: digits, perhaps after a `+`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phone {
    text: [u8; LONGEST + 1],
    count: usize,
}

impl Phone {
    /// Reads digits, perhaps after a `+`. Unless it has to be `compact`, single separators may stand
    /// between them (space, hyphen, dot, slash), and brackets around some.
    pub(crate) fn read(text: &str, compact: bool) -> Option<Self> {
        let mut phone = Self { text: [0; LONGEST + 1], count: 0 };
        let (mut in_brackets, mut after_separator) = (false, true);
        for byte in text.bytes() {
            match byte {
                b'+' if phone.count == 0 && !in_brackets => phone.push(byte)?,
                b'0'..=b'9' => {
                    phone.push(byte)?;
                    after_separator = false;
                    continue;
                }
                _ if compact => return None,
                b'(' if !in_brackets => in_brackets = true,
                b')' if in_brackets && !after_separator => {
                    in_brackets = false;
                    continue;
                }
                b' ' | b'-' | b'.' | b'/' if !after_separator => {}
                _ => return None,
            }
            after_separator = true;
        }
        (!after_separator && !in_brackets).then_some(phone)
    }

    fn push(&mut self, byte: u8) -> Option<()> {
        *self.text.get_mut(self.count)? = byte;
        self.count += 1;
        Some(())
    }

    /// The number without separators.
    pub(crate) fn as_str(&self) -> &str {
        self.text.get(..self.count).and_then(|text| str::from_utf8(text).ok()).unwrap_or_default()
    }

    /// The digits of a number that begins with the code of a country.
    pub(crate) fn international(&self) -> Option<&str> {
        self.as_str().strip_prefix('+')
    }
}

#[cfg(test)]
mod tests {
    use super::Phone;

    #[test]
    fn separators() {
        let read = |text, compact| Phone::read(text, compact);
        for (text, expected) in [
            ("+31201234567", Some("+31201234567")),
            ("+31 20 123 45 67", Some("+31201234567")),
            ("+31 (20) 123-4567", Some("+31201234567")),
            ("(020) 123.4567", Some("0201234567")),
            ("030/123456", Some("030123456")),
            ("+ 31", None),
            ("+", None),
            ("", None),
            ("31+20", None),
            ("++31", None),
            ("(+31)20", None),
            ("31--20", None),
            ("(31", None),
            ("31)", None),
            ("()31", None),
            ("((31))", None),
            (" 31", None),
            ("31 ", None),
            ("31x5", None),
            ("1-800-FLOWERS", None),
            ("\u{661}\u{662}", None),
            ("1234567890123456789012", None),
        ] {
            assert_eq!(read(text, false).as_ref().map(Phone::as_str), expected, "{text:?}");
        }
        assert!(read("+31201234567", true).is_some_and(|phone| phone.international().is_some()));
        assert!(read("0201234567", true).is_some_and(|phone| phone.international().is_none()));
        assert!(read("+31 201234567", true).is_none());
    }
}
