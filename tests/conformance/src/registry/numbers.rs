//! Numbers.

use rust_decimal::Decimal;
use validation::rules::{self, Integer, Multiple, Parity, Sign, Signed, Written};

use super::Rule;
use crate::{
    call::{Call, Kind, Verdict, by_number, unfit},
    input::{Input, Number, Wide, is_long_decimal},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("range", ranged),
    ("multiple_of", |call| by_number!(call, multiple_of)),
    ("finite", finite),
    ("positive", |call| with_sign(call, rules::positive())),
    ("negative", |call| with_sign(call, rules::negative())),
    ("non_negative", |call| with_sign(call, rules::non_negative())),
    ("non_positive", |call| with_sign(call, rules::non_positive())),
    ("even", |call| with_parity(call, rules::even())),
    ("odd", |call| with_parity(call, rules::odd())),
    ("decimal", decimal),
];

fn ranged(call: &mut Call) -> Verdict {
    match &call.input {
        Input::Text(text) if !is_long_decimal(text) => super::time::range(call),
        // the limits may be of any type
        Input::Null => {
            for name in ["min", "max", "above", "below"] {
                call.args.take(name);
            }
            call.check_number::<i128>(&rules::range())
        }
        _ => match call.kind()? {
            Kind::Wide => range::<Wide>(call),
            _ => by_number!(call, range),
        },
    }
}

fn finite(call: &mut Call) -> Verdict {
    call.kind()?;
    call.check_number::<f64>(&rules::finite())
}

fn range<N: Number>(call: &mut Call) -> Verdict {
    let mut rule = rules::range::<N>();
    if let Some(min) = call.number("min")? {
        rule = rule.min(min);
    }
    if let Some(max) = call.number("max")? {
        rule = rule.max(max);
    }
    if let Some(limit) = call.number("above")? {
        rule = rule.above(limit);
    }
    if let Some(limit) = call.number("below")? {
        rule = rule.below(limit);
    }
    call.check_number::<N>(&rule)
}

fn multiple_of<N: Number + Multiple>(call: &mut Call) -> Verdict {
    let step = call.number("0")?.ok_or_else(|| Skip::new("the step is missing"))?;
    let mut rule = rules::multiple_of::<N>(step);
    if let Some(offset) = call.number("offset")? {
        rule = rule.offset(offset);
    }
    call.check_number::<N>(&rule)
}

fn with_sign(call: &mut Call, rule: Sign) -> Verdict {
    fn check<N: Number + Signed>(call: &Call, rule: Sign) -> Verdict {
        call.check_number::<N>(&rule)
    }
    match &call.input {
        Input::Int(_) | Input::Null => check::<i128>(call, rule),
        Input::UInt(_) => check::<u128>(call, rule),
        Input::Float(_) => check::<f64>(call, rule),
        Input::Decimal(_) => check::<Decimal>(call, rule),
        other => Err(unfit("numbers", other)),
    }
}

fn with_parity(call: &mut Call, rule: Parity) -> Verdict {
    fn check<N: Number + Integer>(call: &Call, rule: Parity) -> Verdict {
        call.check_number::<N>(&rule)
    }
    match &call.input {
        Input::Int(_) | Input::Null => check::<i128>(call, rule),
        Input::UInt(_) => check::<u128>(call, rule),
        other => Err(unfit("integers", other)),
    }
}

fn decimal(call: &mut Call) -> Verdict {
    fn check<N: Number + Written>(call: &mut Call) -> Verdict {
        let rule = digits(call)?;
        call.check_number::<N>(&rule)
    }
    match &call.input {
        Input::Text(_) => {
            let rule = digits(call)?;
            call.check_text(&rule)
        }
        _ => by_number!(call, check),
    }
}

fn digits(call: &mut Call) -> Result<rules::Decimal, Skip> {
    let (digits, places) = (call.count::<usize>("max_digits")?, call.count::<usize>("places")?);
    if digits.zip(places).is_some_and(|(digits, places)| places > digits) {
        return Err(Skip::new("there are more `places` than `max_digits`"));
    }
    let mut rule = rules::decimal();
    if let Some(digits) = digits {
        rule = rule.max_digits(digits);
    }
    if let Some(places) = places {
        rule = rule.places(places);
    }
    Ok(rule)
}
