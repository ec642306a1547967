//! Numbers.

use validation::rules::{self, Multiple};

use super::Rule;
use crate::{
    call::{Call, Verdict, by_number},
    input::Number,
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("range", |call| by_number!(call, range)),
    ("multiple_of", |call| by_number!(call, multiple_of)),
];

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
