//! Length and items.

use validation::{Subject, Unit, rules};

use super::Rule;
use crate::{
    call::{Call, Verdict, unfit},
    input::{Input, Number},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("length", length),
    ("words", words),
    ("unique_items", unique_items),
    ("contains_all", contains_all),
    ("subset_of", subset_of),
];

/// `min` and `max`, which must leave a value between them.
pub(super) fn bounds(call: &mut Call) -> Result<(Option<usize>, Option<usize>), Skip> {
    let bounds = (call.count("min")?, call.count("max")?);
    match bounds {
        (Some(min), Some(max)) if min > max => Err(Skip::new("`max` is below `min`")),
        bounds => Ok(bounds),
    }
}

fn length(call: &mut Call) -> Verdict {
    const UNITS: &[(&str, Unit)] = &[
        ("chars", Unit::Chars),
        ("bytes", Unit::Bytes),
        ("utf16", Unit::Utf16),
        ("graphemes", Unit::Graphemes),
    ];
    let mut rule = rules::length();
    match (bounds(call)?, call.count("equal")?) {
        ((None, None), Some(equal)) => rule = rule.equal(equal),
        ((min, max), None) => {
            rule = min.map_or(rule, |min| rule.min(min));
            rule = max.map_or(rule, |max| rule.max(max));
        }
        (_, Some(_)) => return Err(Skip::new("`equal` leaves nothing to `min` and `max`")),
    }
    if let Some(unit) = call.choose("unit", UNITS)? {
        rule = rule.unit(unit);
    }
    match &call.input {
        Input::List(items) => call.check(&rule, Subject::of(Some(items))),
        Input::Map(entries) => call.check(&rule, Subject::of(Some(entries))),
        _ => call.check_text(&rule),
    }
}

fn words(call: &mut Call) -> Verdict {
    let (min, max) = bounds(call)?;
    let rule = rules::words();
    let rule = min.map_or(rule, |min| rule.min(min));
    let rule = max.map_or(rule, |max| rule.max(max));
    call.check_text(&rule)
}

/// `by` is the name of an entry of items that are maps.
fn unique_items(call: &mut Call) -> Verdict {
    fn entry(item: &Input, name: &str) -> Input {
        match item {
            Input::Map(entries) => entries.get(name).cloned().unwrap_or(Input::Null),
            _ => Input::Null,
        }
    }

    match call.text("by")? {
        None => call.check_list(&rules::unique_items()),
        Some(name) => call.check_list(&rules::unique_items().by(|item: &Input| entry(item, name))),
    }
}

fn contains_all(call: &mut Call) -> Verdict {
    let values = values(call)?;
    call.check_list(&rules::contains_all(values.as_slice()))
}

fn subset_of(call: &mut Call) -> Verdict {
    let values = values(call)?;
    call.check_list(&rules::subset_of(values.as_slice()))
}

/// What items are compared with. Where one item or value is a float, all numbers are.
fn values(call: &mut Call) -> Result<Vec<Input>, Skip> {
    let mut values = call.positional();
    if values.is_empty() {
        return Err(Skip::new("the values are missing"));
    }
    match &mut call.input {
        Input::Null => {}
        Input::List(items) => {
            if items.iter().chain(&values).any(|number| matches!(number, Input::Float(_))) {
                items.iter_mut().chain(&mut values).for_each(make_float);
            }
        }
        other => return Err(unfit("lists", other)),
    }
    Ok(values)
}

fn make_float(input: &mut Input) {
    if let (Input::Int(_) | Input::UInt(_), Some(number)) = (&*input, f64::of(input)) {
        *input = Input::Float(number);
    }
}
