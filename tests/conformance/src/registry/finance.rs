//! Cards, accounts, books, codes and telephones.

use validation::rules::{self, CardBrand};

use super::{Rule, contradiction};
use crate::{
    call::{Call, Verdict, by_length},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("luhn", luhn),
    ("credit_card", credit_card),
    ("iban", iban),
    ("bic", bic),
    ("isin", |call| call.check_text(&rules::isin())),
    ("isbn", isbn),
    ("issn", issn),
    ("ean", ean),
    ("country", country),
    ("currency", currency),
    ("language", language),
    ("timezone", |call| call.check_text(&rules::timezone())),
    ("phone", phone),
];

fn luhn(call: &mut Call) -> Verdict {
    let mut rule = rules::luhn();
    if call.flag("compact")? {
        rule = rule.compact();
    }
    call.check_text(&rule)
}

fn credit_card(call: &mut Call) -> Verdict {
    let mut rule = rules::credit_card();
    let brands = call.texts("brands")?.unwrap_or_default();
    for word in brands.into_iter().chain(call.text("brand")?) {
        rule = rule.brand(brand(word)?);
    }
    if call.flag("compact")? {
        rule = rule.compact();
    }
    call.check_text(&rule)
}

/// A brand, be it written as its owner does: `AmEx`, `DinersClub`.
fn brand(word: &str) -> Result<CardBrand, Skip> {
    let lower = word.to_ascii_lowercase();
    let brand = CardBrand::from_word(lower.strip_suffix("club").unwrap_or(&lower));
    brand.ok_or_else(|| Skip::new(format!("`{word}` is no brand")))
}

fn iban(call: &mut Call) -> Verdict {
    let mut rule = rules::iban();
    if call.flag("compact")? {
        rule = rule.compact();
    }
    if call.flag("uppercase")? {
        rule = rule.uppercase();
    }
    let countries: Vec<_> = ["country", "countries"]
        .into_iter()
        .map(|name| countries(call, name))
        .collect::<Result<Vec<_>, _>>()?
        .concat();
    let except = self::countries(call, "except")?;
    match (countries.is_empty(), except.is_empty()) {
        (true, true) => call.check_text(&rule),
        (false, true) => by_length!(countries, list => call.check_text(&rule.countries(list))),
        (true, false) => by_length!(except, list => call.check_text(&rule.except(list))),
        (false, false) => Err(Skip::new("`countries` and `except`: one of them says it all")),
    }
}

/// Codes of countries, which the rules ask to be two capital letters.
fn countries(call: &mut Call, name: &'static str) -> Result<Vec<&'static str>, Skip> {
    let countries = call.texts(name)?.unwrap_or_default();
    match countries.iter().find(|code| !is_country(code)) {
        Some(code) => Err(Skip::new(format!("`{code}` is not two capital letters"))),
        None => Ok(countries),
    }
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn bic(call: &mut Call) -> Verdict {
    let mut rule = rules::bic();
    if call.flag("uppercase")? {
        rule = rule.uppercase();
    }
    call.check_text(&rule)
}

fn isbn(call: &mut Call) -> Verdict {
    let mut rule = rules::isbn();
    match call.count::<u8>("version")? {
        None => {}
        Some(version @ (10 | 13)) => rule = rule.version(version),
        Some(version) => {
            return Err(Skip::new(format!("an ISBN has 10 or 13 digits, not {version}")));
        }
    }
    if call.flag("compact")? {
        rule = rule.compact();
    }
    call.check_text(&rule)
}

fn issn(call: &mut Call) -> Verdict {
    let mut rule = rules::issn();
    if call.flag("hyphen")? {
        rule = rule.hyphen();
    }
    if call.flag("uppercase")? {
        rule = rule.uppercase();
    }
    call.check_text(&rule)
}

fn ean(call: &mut Call) -> Verdict {
    let mut rule = rules::ean();
    match call.count::<u8>("digits")? {
        None => {}
        Some(digits @ (8 | 13 | 14)) => rule = rule.digits(digits),
        Some(digits) => {
            return Err(Skip::new(format!("an EAN has 8, 13 or 14 digits, not {digits}")));
        }
    }
    call.check_text(&rule)
}

fn country(call: &mut Call) -> Verdict {
    let mut rule = rules::country();
    rule = match (call.flag("alpha3")?, call.flag("numeric")?) {
        (true, true) => return contradiction("no code is both `alpha3` and `numeric`"),
        (true, false) => rule.alpha3(),
        (false, true) => rule.numeric(),
        (false, false) => rule,
    };
    if call.flag("uppercase")? {
        rule = rule.uppercase();
    }
    match call.texts("allow")? {
        None => call.check_text(&rule),
        Some(codes) => by_length!(codes, list => call.check_text(&rule.allow(list))),
    }
}

fn currency(call: &mut Call) -> Verdict {
    let mut rule = rules::currency();
    if call.flag("uppercase")? {
        rule = rule.uppercase();
    }
    call.check_text(&rule)
}

fn language(call: &mut Call) -> Verdict {
    let mut rule = rules::language();
    rule = match (call.flag("underscore")?, call.flag("alpha2")?) {
        (true, true) => return contradiction("`alpha2` leaves nothing to `underscore`"),
        (true, false) => rule.underscore(),
        (false, true) => rule.alpha2(),
        (false, false) => rule,
    };
    call.check_text(&rule)
}

fn phone(call: &mut Call) -> Verdict {
    let mut rule = rules::phone();
    match call.text("region")? {
        None => {}
        Some(region) if is_country(region) => rule = rule.region(region),
        Some(region) => return Err(Skip::new(format!("`{region}` is not two capital letters"))),
    }
    if call.flag("compact")? {
        rule = rule.compact();
    }
    call.check_text(&rule)
}
