//! UUIDs (RFC 9562): 32 hexadecimal digits, in five groups or in one.

/// Which UUIDs are accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Uuid {
    /// Without hyphens.
    pub(crate) simple: bool,
    /// The kinds accepted: bit `n` stands for version `n` in the variant of RFC 9562, [`NIL`] and
    /// [`MAX`] for the two special ones. Nothing at all stands for any 128 bits.
    pub(crate) kinds: u16,
}

/// All bits are 0.
pub(crate) const NIL: u16 = 1;
/// All bits are 1.
pub(crate) const MAX: u16 = 1 << 15;
/// The versions of RFC 9562.
pub(crate) const VERSIONS: u16 = 0b1_1111_1110;

/// Where the version and the variant stand among the digits.
const VERSION: u32 = 12;
const VARIANT: u32 = 16;

impl Uuid {
    /// Whether the text is such a UUID. Upper and lower case are the same.
    #[inline]
    pub(crate) fn accepts(self, text: &str) -> bool {
        let bits = if self.simple { simple(text) } else { hyphenated(text) };
        bits.is_some_and(|bits| self.kinds == 0 || self.kinds & kind(bits) != 0)
    }
}

/// The bit of [`Uuid::kinds`]; none, if it is of no kind that RFC 9562 knows.
fn kind(bits: u128) -> u16 {
    let digit = |place: u32| (bits >> (4 * (31 - place))) & 0xf;
    match bits {
        0 => NIL,
        u128::MAX => MAX,
        _ if digit(VARIANT) & 0b1100 == 0b1000 => VERSIONS & (1 << digit(VERSION)),
        _ => 0,
    }
}

fn simple(text: &str) -> Option<u128> {
    if text.len() == 32 { digits(0, text.as_bytes()) } else { None }
}

fn hyphenated(text: &str) -> Option<u128> {
    let bytes = text.as_bytes();
    let mut bits = 0;
    if bytes.len() != 36 {
        return None;
    }
    for (start, end) in [(0, 8), (9, 13), (14, 18), (19, 23), (24, 36)] {
        if start > 0 && bytes.get(start - 1) != Some(&b'-') {
            return None;
        }
        bits = digits(bits, bytes.get(start..end)?)?;
    }
    Some(bits)
}

fn digits(bits: u128, bytes: &[u8]) -> Option<u128> {
    bytes.iter().try_fold(bits, |bits, byte| {
        Some((bits << 4) | u128::from(char::from(*byte).to_digit(16)?))
    })
}

#[cfg(test)]
mod tests {
    use super::{MAX, NIL, Uuid, VERSIONS};

    const ANY: Uuid = Uuid { simple: false, kinds: 0 };

    #[test]
    fn shapes() {
        for (text, passes) in [
            ("2eb8aa08-aa98-11ea-b4aa-73b441d16380", true),
            ("2EB8AA08-aa98-11EA-B4Aa-73B441D16380", true),
            ("00000000-0000-0000-0000-000000000000", true),
            ("2eb8aa08-aa98-11ea-f4aa-73b441d16380", true),
            ("2eb8aa08-aa98-11ea-b4aa-73b441d1638", false),
            ("2eb8aa08-aa98-11ea-73b441d16380", false),
            ("2eb8aa08-aa98-11ea-b4ga-73b441d16380", false),
            ("2eb8-aa08-aa98-11ea-b4aa73b44-1d16380", false),
            ("2eb8aa08aa9811eab4aa73b441d16380", false),
            ("urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380", false),
            ("{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", false),
            ("2eb8aa08-aa98-11ea-b4aa-73b441d1_380", false),
            ("+eb8aa08-aa98-11ea-b4aa-73b441d16380", false),
            ("2eb8aa08-aa98-11ea-b4aa-73b441d16380\n", false),
            ("\u{9e8}b8aa08-aa98-11ea-b4aa-73b441d1638", false),
            ("", false),
        ] {
            assert_eq!(ANY.accepts(text), passes, "{text:?}");
        }
        let simple = Uuid { simple: true, kinds: 0 };
        assert!(simple.accepts("2eb8aa08aa9811eab4aa73b441d16380"));
        assert!(!simple.accepts("2eb8aa08aa9811eab4aa73b441d163800"));
        assert!(!simple.accepts("2eb8aa08-aa98-11ea-b4aa-73b441d16380"));
    }

    #[test]
    fn kinds() {
        for (text, kind) in [
            ("e034b584-7d89-11e9-9669-1aecf481a97b", 1 << 1),
            ("713ae7e3-cb32-45f9-adcb-7c4fa86b90c1", 1 << 4),
            ("018c544a-d384-7000-bb74-3b1738abe43c", 1 << 7),
            ("018c544a-d384-8000-bb74-3b1738abe43c", 1 << 8),
            ("00000000-0000-0000-0000-000000000000", NIL),
            ("ffffffff-ffff-ffff-ffff-FFFFFFFFFFFF", MAX),
            ("a987fbc9-4bed-3078-cf07-9141ba07c9f3", 0),
            ("a987fbc9-4bed-9078-af07-9141ba07c9f3", 0),
            ("a987fbc9-4bed-0078-af07-9141ba07c9f3", 0),
            ("a987fbc9-4bed-f078-af07-9141ba07c9f3", 0),
        ] {
            for wanted in [NIL, MAX, 1 << 1, 1 << 4, 1 << 7, 1 << 8, VERSIONS | NIL | MAX] {
                let rule = Uuid { simple: false, kinds: wanted };
                assert_eq!(rule.accepts(text), kind & wanted != 0, "{text} {wanted}");
            }
        }
    }
}
