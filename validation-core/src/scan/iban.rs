//! Numbers of bank accounts (ISO 13616).

mod table;

use super::grouped;

/// The longest IBAN that the standard allows.
const LONGEST: usize = 34;

/// What is known of an IBAN: two letters for the country, two check digits, and what the country's banks
/// make of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Iban {
    country: [u8; 2],
}

impl Iban {
    /// Reads an IBAN. Single spaces and hyphens may stand between its characters, unless it has to be
    /// `compact`. Upper and lower case are the same.
    pub(crate) fn read(text: &str, compact: bool) -> Option<Self> {
        let (mut code, count) = grouped::collected::<LONGEST>(text, compact)?;
        code.make_ascii_uppercase();
        let (start, account) = code.get(..count)?.split_at_checked(4)?;
        let country = *start.first_chunk()?;
        let is_sound = form(country).is_some_and(|form| has_form(account, form));
        (is_sound && checks(start, account)).then_some(Self { country })
    }

    /// The code of the country, in upper case.
    pub(crate) fn country(&self) -> &[u8] {
        &self.country
    }
}

/// What follows the check digits in a country's IBANs.
fn form(country: [u8; 2]) -> Option<&'static str> {
    let found = table::COUNTRIES.binary_search_by(|(code, _)| code.as_bytes().cmp(&country[..]));
    found.ok().and_then(|at| table::COUNTRIES.get(at)).map(|(_, form)| *form)
}

/// Whether text is made as a form such as `4a10n` has it.
fn has_form(mut text: &[u8], form: &str) -> bool {
    let mut count = 0;
    for byte in form.bytes() {
        if byte.is_ascii_digit() {
            count = 10 * count + usize::from(byte - b'0');
            continue;
        }
        let Some((part, rest)) = text.split_at_checked(count) else { return false };
        let is_sound = match byte {
            b'a' => part.iter().all(u8::is_ascii_uppercase),
            b'n' => part.iter().all(u8::is_ascii_digit),
            _ => part.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()),
        };
        if !is_sound {
            return false;
        }
        (text, count) = (rest, 0);
    }
    text.is_empty()
}

/// Whether the check digits are those of ISO 7064, MOD 97-10: 02 to 98.
fn checks(start: &[u8], account: &[u8]) -> bool {
    let [_, _, digits @ ..] = start else { return false };
    let remainder = account.iter().chain(start).fold(0, |sum, byte| match byte {
        b'0'..=b'9' => (10 * sum + u32::from(byte - b'0')) % 97,
        _ => (100 * sum + u32::from(byte.wrapping_sub(b'A')) + 10) % 97,
    });
    digits.iter().all(u8::is_ascii_digit)
        && !matches!(digits, b"00" | b"01" | b"99")
        && remainder == 1
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{Iban, table::COUNTRIES};

    #[test]
    fn the_table_is_in_order_and_fits() {
        assert!(COUNTRIES.is_sorted_by(|one, other| one.0 < other.0));
        for (code, form) in COUNTRIES {
            let lengths = form.split(['a', 'n', 'c']).filter_map(|part| part.parse::<usize>().ok());
            assert!(lengths.sum::<usize>() <= 30, "{code}");
        }
    }

    #[test]
    fn accounts() {
        for (text, passes) in [
            ("NL91ABNA0417164300", true),
            ("GB82 WEST 1234 5698 7654 32", true),
            ("gb82west12345698765432", true),
            ("GB82-WEST-1234-5698-7654-32", true),
            ("SC52BAHL01031234567890123456USD", true),
            ("BR1500000000000010932840814P2", true),
            ("MZ97123412341234123412341", true),
            ("GB82  WEST 1234 5698 7654 32", false),
            ("GB82 WEST 1234 5698 7654 33", false),
            ("GB82WEST1234569876543", false),
            ("GB82WEST1234569876543A", false),
            ("XX22YYY1234567890123", false),
            ("FR7630006000011234567890189@", false),
            ("FR7630006000011234567890189\u{1f605}", false),
            ("GBA2WEST12345698765432", false),
            ("NL", false),
            ("", false),
        ] {
            assert_eq!(Iban::read(text, false).is_some(), passes, "{text:?}");
        }
        assert!(Iban::read("GB82 WEST 1234 5698 7654 32", true).is_none());
    }

    /// 97 more or less makes the same remainder, but no check digits.
    #[test]
    fn check_digits_are_those_of_the_standard() {
        for account in 0..400 {
            let passing = (0..100)
                .filter(|check| Iban::read(&format!("BE{check:02}{account:012}"), true).is_some())
                .count();
            assert_eq!(passing, 1, "{account}");
        }
    }
}
