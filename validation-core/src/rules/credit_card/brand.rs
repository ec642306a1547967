//! Brands of payment cards, and the numbers that they issue.

use crate::scan::card::{Card, Issued};

macro_rules! brands {
    ($(
        $(#[$docs:meta])+
        $name:ident = $word:ident: [$($from:literal..$to:literal [$($length:literal)+]),+];
    )*) => {
        /// A brand of payment cards.
        ///
        /// The first digits and lengths are those that the brands publish, as of 2026.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum CardBrand {
            $($(#[$docs])+ $name,)*
        }

        impl CardBrand {
            /// All brands.
            pub(super) const ALL: [Self; [$(stringify!($name)),*].len()] = [$(Self::$name),*];

            /// The word for it in attributes.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($word),)*
                }
            }

            fn issued(self) -> &'static [Issued] {
                match self {
                    $(Self::$name => const { &[$(Issued {
                        from: stringify!($from),
                        to: stringify!($to),
                        lengths: 0 $(| 1 << $length)+,
                    }),+] },)*
                }
            }
        }

        /// The words for them in attributes.
        #[allow(non_upper_case_globals)]
        pub(in crate::rules) mod words {
            $($(#[$docs])+ pub const $word: super::CardBrand = super::CardBrand::$name;)*
        }
    };
}

brands! {
    /// American Express: 34, 37; 15 digits.
    Amex = amex: [34..34 [15], 37..37 [15]];
    /// Diners Club: 300 to 305, 3095, 36, 38, 39; 14 to 19 digits.
    Diners = diners: [
        300..305 [14 15 16 17 18 19],
        3095..3095 [14 15 16 17 18 19],
        36..36 [14 15 16 17 18 19],
        38..39 [14 15 16 17 18 19]
    ];
    /// Discover: 6011, 644 to 649, 65; 16 to 19 digits.
    Discover = discover: [
        6011..6011 [16 17 18 19],
        644..649 [16 17 18 19],
        65..65 [16 17 18 19]
    ];
    /// JCB: 3528 to 3589, with 16 to 19 digits; 2131 and 1800 with 15.
    Jcb = jcb: [3528..3589 [16 17 18 19], 2131..2131 [15], 1800..1800 [15]];
    /// Maestro: 50, 56 to 58, 6304, 6390, 67; 12 to 19 digits. Some lists count 67 as UnionPay's, which is 62.
    Maestro = maestro: [
        50..50 [12 13 14 15 16 17 18 19],
        56..58 [12 13 14 15 16 17 18 19],
        6304..6304 [12 13 14 15 16 17 18 19],
        6390..6390 [12 13 14 15 16 17 18 19],
        67..67 [12 13 14 15 16 17 18 19]
    ];
    /// Mastercard: 51 to 55, 2221 to 2720; 16 digits.
    Mastercard = mastercard: [51..55 [16], 2221..2720 [16]];
    /// Mir: 2200 to 2204; 16 to 19 digits.
    Mir = mir: [2200..2204 [16 17 18 19]];
    /// RuPay: 60, but for 6011, and 82; 16 digits. Others of its cards are those of Discover and JCB too.
    Rupay = rupay: [600..600 [16], 6010..6010 [16], 6012..6019 [16], 602..609 [16], 82..82 [16]];
    /// UnionPay: 62, 8100 to 8171; 14 to 19 digits.
    Unionpay = unionpay: [62..62 [14 15 16 17 18 19], 8100..8171 [14 15 16 17 18 19]];
    /// Visa: 4; 13 or 16 to 19 digits.
    Visa = visa: [4..4 [13 16 17 18 19]];
}

impl CardBrand {
    pub(super) const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// The brand that a word stands for.
    pub const fn from_word(word: &str) -> Option<Self> {
        let mut place = 0;
        while place < Self::ALL.len() {
            if is_same(Self::ALL[place].word(), word) {
                return Some(Self::ALL[place]);
            }
            place += 1;
        }
        None
    }
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// Whether one of the brands issues the number, or any brand where none is named.
pub(super) fn issues(brands: u16, card: &Card) -> bool {
    let is_asked = |brand: &CardBrand| brands == 0 || brands & brand.bit() != 0;
    CardBrand::ALL
        .into_iter()
        .filter(is_asked)
        .any(|brand| brand.issued().iter().any(|issued| card.is_issued(*issued)))
}
