//! How a language writes numbers and lists, and which plurals it has: by CLDR.

use core::fmt::{self, Write};

use icu_decimal::{
    DecimalFormatter, DecimalFormatterPreferences,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesPreferences};

use super::{
    dates::Dates,
    number::{Digits, Number},
};
use crate::{
    message::write_english_value,
    value::{Value, write_digits},
};

/// What is known of a language.
pub(crate) struct Locale {
    cardinals: PluralRules,
    ordinals: PluralRules,
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    /// None in English, which has a writer of its own, so that it says the same without CLDR.
    dates: Option<Dates>,
    /// Small integers are written as ASCII digits.
    is_ascii: bool,
    /// Between the items of a list.
    separator: &'static str,
    is_leftward: bool,
}

impl Locale {
    /// A language that CLDR does not know is written as its parent, and in the end as English.
    pub(crate) fn of(tag: &LanguageIdentifier) -> Option<Self> {
        // Some locales with a script have no plural rules of their own; a language has.
        let language = LanguageIdentifier::from(tag.language);
        let plurals = |kind: PluralRuleType| {
            PluralRules::try_new(
                PluralRulesPreferences::from(&icu_locale::Locale::from(language.clone())),
                kind.into(),
            )
        };
        let numbers = |grouping: GroupingStrategy| {
            let preferences =
                DecimalFormatterPreferences::from(&icu_locale::Locale::from(tag.clone()));
            DecimalFormatter::try_new(preferences, DecimalFormatterOptions::from(grouping))
        };
        let grouped = numbers(GroupingStrategy::Auto).ok()?;
        let is_ascii = alloc::format!("{}", grouped.format(&Decimal::from(109))) == "109";
        Some(Locale {
            cardinals: plurals(PluralRuleType::Cardinal).ok()?,
            ordinals: plurals(PluralRuleType::Ordinal).ok()?,
            ungrouped: numbers(GroupingStrategy::Never).ok()?,
            grouped,
            dates: (tag.language.as_str() != "en").then(|| Dates::of(tag)),
            is_ascii,
            separator: separator(tag.language.as_str()),
            is_leftward: LocaleDirectionality::new_common().is_right_to_left(tag),
        })
    }

    /// Whether the language is read from the right.
    pub(crate) fn is_leftward(&self) -> bool {
        self.is_leftward
    }

    pub(crate) fn separator(&self) -> &'static str {
        self.separator
    }

    /// The plural that goes with a number.
    pub(crate) fn plural(&self, number: &Number) -> &'static str {
        let rules = if number.is_ordinal { &self.ordinals } else { &self.cardinals };
        name(rules.category_for(number.operands()))
    }

    /// All plurals that the language tells apart.
    pub(crate) fn plurals(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.cardinals.categories().map(name)
    }

    /// Writes a date, a time, or both.
    pub(crate) fn write_moment(&self, out: &mut dyn Write, moment: &Value) -> fmt::Result {
        match (&self.dates, moment.as_str()) {
            (Some(dates), Some(text)) => dates.write(text, out),
            _ => write_english_value(moment, out),
        }
    }

    /// Writes the name of a day of the week, given in English.
    pub(crate) fn write_weekday(&self, out: &mut dyn Write, english: &str) -> fmt::Result {
        match &self.dates {
            Some(dates) => dates.write_weekday(english, out),
            None => out.write_str(english),
        }
    }

    pub(crate) fn write(&self, out: &mut dyn Write, number: &Number) -> fmt::Result {
        let formatter = if number.is_grouped { &self.grouped } else { &self.ungrouped };
        match &number.digits {
            Digits::Integer(small @ 0..=999) if self.is_ascii => {
                write_digits(out, u64::try_from(*small).unwrap_or_default())
            }
            Digits::Integer(integer) => {
                write!(out, "{}", formatter.format(&Decimal::from(*integer)))
            }
            Digits::Decimal(decimal) => write!(out, "{}", formatter.format(decimal)),
        }
    }
}

/// The name of a plural, as a variant has it.
fn name(plural: PluralCategory) -> &'static str {
    match plural {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("is_leftward", &self.is_leftward).finish_non_exhaustive()
    }
}

/// What stands between values that follow a colon.
fn separator(language: &str) -> &'static str {
    match language {
        "ar" | "ckb" | "fa" | "ps" | "sd" | "ug" | "ur" => "، ",
        "ja" | "yue" | "zh" => "、",
        _ => ", ",
    }
}
