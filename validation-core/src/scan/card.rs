//! Numbers of payment cards: brand by the first digits, length, check digit.

use super::{grouped, luhn};

/// The longest number that a card has (ISO/IEC 7812-1).
const LONGEST: usize = 19;

/// The numbers that a brand issues: from where to where their first digits reach, and how many digits
/// they have: bit `n` stands for `n` digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issued {
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) lengths: u32,
}

/// The number of a card, read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Card {
    digits: [u8; LONGEST],
    count: usize,
}

impl Card {
    /// Reads 12 to 19 digits of which the last one checks the others; single spaces and hyphens may
    /// stand between them, unless it has to be `compact`.
    pub(crate) fn read(text: &str, compact: bool) -> Option<Self> {
        let (digits, count) = grouped::collected::<LONGEST>(text, compact)?;
        let card = Self { digits, count };
        (count >= 12 && luhn::checks(card.digits().iter().rev().copied())).then_some(card)
    }

    fn digits(&self) -> &[u8] {
        self.digits.get(..self.count).unwrap_or_default()
    }

    /// Whether it is one of these numbers.
    pub(crate) fn is_issued(&self, issued: Issued) -> bool {
        let starts_between = |from: &str, to: &str| {
            let start = self.digits.get(..from.len()).unwrap_or_default();
            (from.as_bytes()..=to.as_bytes()).contains(&start)
        };
        issued.lengths & (1 << self.count) != 0 && starts_between(issued.from, issued.to)
    }
}

#[cfg(test)]
mod tests {
    use super::{Card, Issued};

    #[test]
    fn numbers() {
        for (text, compact, passes) in [
            ("4716461583322103", true, true),
            ("4716-2210-5188-5662", false, true),
            ("4929 7226 5379 7141", false, true),
            ("4929 7226 5379 7141", true, false),
            ("4716461583322104", false, false),
            ("4716  461583322103", false, false),
            ("00000000000", false, false),
            ("000000000000", false, true),
            ("0000000000000000000", false, true),
            ("00000000000000000000", false, false),
            ("", false, false),
            ("471646158332210x", false, false),
        ] {
            assert_eq!(Card::read(text, compact).is_some(), passes, "{text:?}");
        }
    }

    #[test]
    fn ranges() {
        let issued = Issued { from: "2221", to: "2720", lengths: 1 << 16 };
        for (text, passes) in [
            ("2222155765072228", true),
            ("2720428011723762", true),
            ("2721465526338453", false),
            ("2220175103860763", false),
            ("4716461583322103", false),
        ] {
            assert_eq!(Card::read(text, true).is_some_and(|card| card.is_issued(issued)), passes);
        }
    }
}
