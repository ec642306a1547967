//! The codes of `length`: for each bound, one of text, of text in bytes or other units, and of items.

use crate::code::Code;

/// The codes of one bound.
pub(super) struct Codes {
    pub(super) chars: Code,
    pub(super) bytes: Code,
    /// UTF-16 units and graphemes are characters to people.
    pub(super) others: Code,
    pub(super) items: Code,
}

/// One sentence, with one word in the singular and in the plural.
macro_rules! sentence {
    ($param:literal, $before:literal, $one:literal, $other:literal, $after:literal) => {
        concat!(
            "{ $",
            $param,
            " -> [one] ",
            $before,
            " { $",
            $param,
            " } ",
            $one,
            $after,
            " *[other] ",
            $before,
            " { $",
            $param,
            " } ",
            $other,
            $after,
            " }"
        )
    };
}

macro_rules! codes {
    ($($name:ident: $param:literal, $text:literal $enter:literal, $items:literal $choose:literal;)*) => {$(
        pub(super) static $name: Codes = Codes {
            chars: Code::new(
                $text,
                sentence!($param, $enter, "character", "characters", " (you entered { $actual })."),
            )
            .params(&[$param])
            .values(&["actual"])
            .value_free(sentence!($param, $enter, "character", "characters", ".")),
            bytes: Code::new(
                $text,
                sentence!($param, $enter, "byte", "bytes", " (you entered { $actual })."),
            )
            .params(&[$param, "unit"])
            .values(&["actual"])
            .value_free(sentence!($param, $enter, "byte", "bytes", ".")),
            others: Code::new(
                $text,
                sentence!($param, $enter, "character", "characters", " (you entered { $actual })."),
            )
            .params(&[$param, "unit"])
            .values(&["actual"])
            .value_free(sentence!($param, $enter, "character", "characters", ".")),
            items: Code::new(
                $items,
                sentence!($param, $choose, "item", "items", " (you chose { $actual })."),
            )
            .params(&[$param])
            .values(&["actual"])
            .value_free(sentence!($param, $choose, "item", "items", ".")),
        };
    )*};
}

codes! {
    MIN: "min", "min_length" "Enter at least", "min_items" "Choose at least";
    MAX: "max", "max_length" "Enter at most", "max_items" "Choose at most";
    EXACT: "equal", "exact_length" "Enter exactly", "exact_items" "Choose exactly";
}

pub(in crate::rules) const CODES: &[&Code] = &[
    &MIN.chars,
    &MAX.chars,
    &EXACT.chars,
    &MIN.bytes,
    &MAX.bytes,
    &EXACT.bytes,
    &MIN.others,
    &MAX.others,
    &EXACT.others,
    &MIN.items,
    &MAX.items,
    &EXACT.items,
];
