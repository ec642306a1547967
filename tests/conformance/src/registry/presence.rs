//! Presence and choice.

use validation::{Subject, ValidationErrors, rules};

use super::Rule;
use crate::{
    call::{Call, Verdict, by_number, unfit},
    input::{Input, Number},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("required", required),
    ("absent", absent),
    ("not_blank", |call| call.check_text(&rules::not_blank())),
    ("accepted", accepted),
    ("equal", equal),
    ("not_equal", not_equal),
    ("one_of", one_of),
    ("none_of", none_of),
];

/// Rules that check whatever there is.
macro_rules! of_all {
    ($($rule:ident)*) => {$(
        fn $rule(call: &mut Call) -> Verdict {
            let rule = rules::$rule();
            match &call.input {
                Input::Null => call.check(&rule, Subject::<str>::plain(None)),
                Input::Text(text) => call.check(&rule, Subject::of(Some(text))),
                Input::List(items) => call.check(&rule, Subject::of(Some(items))),
                Input::Map(entries) => call.check(&rule, Subject::of(Some(entries))),
                other => call.check(&rule, Subject::plain(Some(other))),
            }
        }
    )*};
}

of_all!(required absent);

fn accepted(call: &mut Call) -> Verdict {
    match &call.input {
        Input::Null => call.check(&rules::accepted(), Subject::<bool>::plain(None)),
        Input::Bool(ticked) => call.check(&rules::accepted(), Subject::plain(Some(ticked))),
        other => Err(unfit("tick boxes", other)),
    }
}

/// Rules that compare with a value, or with several; these are read as the type of the input.
macro_rules! of_equals {
    ($($rule:ident: $values:ident;)*) => {$(
        fn $rule(call: &mut Call) -> Verdict {
            fn of_numbers<N: Number>(call: &mut Call) -> Verdict {
                let values = numbers::<N>(call)?;
                call.check_number::<N>(&rules::$rule($values(&values)?))
            }

            match &call.input {
                Input::Null => nothing(call),
                Input::Text(_) => {
                    let values = call.positional_texts()?;
                    call.check_text(&rules::$rule($values(&values)?))
                }
                Input::Bool(value) => {
                    let value = *value;
                    let values = booleans(call)?;
                    call.check(&rules::$rule($values(&values)?), Subject::plain(Some(&value)))
                }
                _ => by_number!(call, of_numbers),
            }
        }
    )*};
}

of_equals! {
    equal: only;
    not_equal: only;
    one_of: several;
    none_of: several;
}

/// There is nothing to compare.
fn nothing(call: &mut Call) -> Verdict {
    call.positional();
    call.args.finish()?;
    Ok(ValidationErrors::default())
}

fn numbers<N: Number>(call: &mut Call) -> Result<Vec<N>, Skip> {
    let values = call.positional();
    values.iter().map(|value| N::of(value).ok_or_else(|| unlike(value))).collect()
}

fn booleans(call: &mut Call) -> Result<Vec<bool>, Skip> {
    let boolean = |value: &Input| match value {
        Input::Bool(value) => Ok(*value),
        other => Err(unlike(other)),
    };
    call.positional().iter().map(boolean).collect()
}

fn unlike(value: &Input) -> Skip {
    Skip::new(format!("a value to compare with is a {}, and the input is not", value.kind()))
}

fn only<T: Copy>(values: &[T]) -> Result<T, Skip> {
    match values {
        [value] => Ok(*value),
        _ => Err(Skip::new(format!("one value is wanted, not {}", values.len()))),
    }
}

fn several<T>(values: &[T]) -> Result<&[T], Skip> {
    if values.is_empty() { Err(Skip::new("the values are missing")) } else { Ok(values) }
}
