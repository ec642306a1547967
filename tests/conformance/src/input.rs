//! The value of a case, as exact as it is written.

use std::{collections::BTreeMap, fmt, hash};

use rust_decimal::{Decimal, prelude::ToPrimitive as _};
use serde_json::value::RawValue;
use validation::{Value, rules::Choice};

use crate::skip::Skip;

/// How deep values are read: reading is recursive.
const DEPTH: usize = 128;

/// The value of a case, or of an argument.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Input {
    Null,
    Bool(bool),
    Int(i128),
    UInt(u128),
    Float(f64),
    Decimal(Decimal),
    Text(String),
    List(Vec<Input>),
    Map(BTreeMap<String, Input>),
}

impl Input {
    /// Reads JSON as the type that the case names, or as the one that it looks like.
    pub(crate) fn read(json: &RawValue, kind: Option<&str>) -> Result<Self, Skip> {
        let text = json.get();
        let wrong = |kind: &str| Skip::new(format!("`{text}` is no {kind}"));
        let written = || serde_json::from_str::<String>(text).unwrap_or_else(|_| text.to_owned());
        Ok(match kind {
            None | Some("list" | "map") => Input::guess(text, DEPTH)?,
            Some("null") => Input::Null,
            Some(_) if text == "null" => Input::Null,
            Some("bool") => Input::Bool(written().parse().map_err(|_| wrong("bool"))?),
            Some("int") => Input::Int(whole(&written()).ok_or_else(|| wrong("int"))?),
            Some("uint") => Input::UInt(written().parse().map_err(|_| wrong("uint"))?),
            Some("float") => Input::Float(written().parse().map_err(|_| wrong("float"))?),
            // what the type cannot hold is checked as it is written, by rules that check text
            Some("decimal") => {
                let written = written();
                exact(&written).map_or(Input::Text(written), Input::Decimal)
            }
            Some("str") => Input::Text(serde_json::from_str(text).map_err(|_| wrong("str"))?),
            Some(kind) => {
                let kinds =
                    ["str", "int", "uint", "float", "decimal", "bool", "null", "list", "map"];
                return Err(Skip::unknown("type", kind, kinds));
            }
        })
    }

    fn guess(text: &str, depth: usize) -> Result<Self, Skip> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(Skip::new(format!("a value is nested at most {DEPTH} times")));
        };
        let broken = |error| Skip::new(format!("`{text}` is not understood: {error}"));
        Ok(match text.as_bytes().first() {
            Some(b'n') => Input::Null,
            Some(b't' | b'f') => Input::Bool(text == "true"),
            Some(b'"') => Input::Text(serde_json::from_str(text).map_err(broken)?),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text).map_err(broken)?;
                Input::List(
                    items
                        .into_iter()
                        .map(|item| Input::guess(item.get(), depth))
                        .collect::<Result<_, _>>()?,
                )
            }
            Some(b'{') => {
                let entries: BTreeMap<String, &RawValue> =
                    serde_json::from_str(text).map_err(broken)?;
                let read = |(key, value): (String, &RawValue)| {
                    Ok((key, Input::guess(value.get(), depth)?))
                };
                Input::Map(entries.into_iter().map(read).collect::<Result<_, Skip>>()?)
            }
            _ => Input::number(text).ok_or_else(|| Skip::new(format!("`{text}` is no number")))?,
        })
    }

    /// The narrowest of the three types of JSON's numbers.
    pub(crate) fn number(text: &str) -> Option<Self> {
        let signed = text.parse().map(Input::Int);
        let integer = signed.or_else(|_| text.parse().map(Input::UInt));
        integer.or_else(|_| text.parse().map(Input::Float)).ok()
    }

    /// A whole number: one that is written as `3.0`, or as text, too.
    pub(crate) fn to_whole(&self) -> Option<i128> {
        match self {
            Input::Text(text) => whole(text),
            Input::Float(_) => whole(&self.to_string()),
            _ => i128::of(self),
        }
    }

    /// What the value is, for people.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Input::Null => "null",
            Input::Bool(_) => "bool",
            Input::Int(_) => "int",
            Input::UInt(_) => "uint",
            Input::Float(_) => "float",
            Input::Decimal(_) => "decimal",
            Input::Text(_) => "str",
            Input::List(_) => "list",
            Input::Map(_) => "map",
        }
    }
}

/// A whole number, be it written as `3.0`.
fn whole(text: &str) -> Option<i128> {
    text.parse().ok().or_else(|| decimal(text).filter(|number| number.fract().is_zero())?.to_i128())
}

fn exact(text: &str) -> Option<Decimal> {
    let exact = Decimal::from_str_exact(text);
    exact.or_else(|_| Decimal::from_scientific(text)).ok()
}

/// As near as the type comes to it.
fn decimal(text: &str) -> Option<Decimal> {
    exact(text).or_else(|| text.parse().ok())
}

/// Whether text is a decimal of more digits than the type has.
pub(crate) fn is_long_decimal(text: &str) -> bool {
    exact(text).is_none() && decimal(text).is_some()
}

/// Floats are told apart by their bits: a set needs it.
impl Eq for Input {}

impl hash::Hash for Input {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.to_string().hash(state);
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.to_value())
    }
}

/// As an item of a list, or as a choice among such.
impl Choice for Input {
    fn to_value(&self) -> Value {
        match self {
            Input::Null => Value::Null,
            Input::Bool(value) => Value::from(*value),
            Input::Int(value) => Value::from(*value),
            Input::UInt(value) => Value::from(*value),
            Input::Float(value) => Value::from(*value),
            Input::Decimal(value) => Value::from(value.to_string()),
            Input::Text(value) => Value::from(value.clone()),
            Input::List(items) => items.iter().map(Input::to_value).collect::<Vec<_>>().into(),
            Input::Map(entries) => entries.values().map(Input::to_value).collect::<Vec<_>>().into(),
        }
    }
}

/// A type of numbers that rules are generic over.
pub(crate) trait Number: validation::Ordered {
    /// Reads an argument.
    fn of(input: &Input) -> Option<Self>;
}

impl Number for i128 {
    fn of(input: &Input) -> Option<Self> {
        match input {
            Input::Int(value) => Some(*value),
            Input::UInt(value) => (*value).try_into().ok(),
            Input::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl Number for u128 {
    fn of(input: &Input) -> Option<Self> {
        match input {
            Input::Int(value) => (*value).try_into().ok(),
            Input::UInt(value) => Some(*value),
            Input::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

/// Any integer of 128 bits, signed or not: `UInt` is what is too large for `Int`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) enum Wide {
    Int(i128),
    UInt(u128),
}

impl validation::Ordered for Wide {
    fn to_value(&self) -> Value {
        match self {
            Wide::Int(value) => Value::from(*value),
            Wide::UInt(value) => Value::from(*value),
        }
    }
}

impl Number for Wide {
    fn of(input: &Input) -> Option<Self> {
        i128::of(input).map(Wide::Int).or_else(|| u128::of(input).map(Wide::UInt))
    }
}

impl Number for f64 {
    fn of(input: &Input) -> Option<Self> {
        match input {
            Input::Int(value) => value.to_string().parse().ok(),
            Input::UInt(value) => value.to_string().parse().ok(),
            Input::Float(value) => Some(*value),
            Input::Decimal(value) => value.to_string().parse().ok(),
            Input::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl Number for Decimal {
    fn of(input: &Input) -> Option<Self> {
        match input {
            Input::Decimal(value) => Some(*value),
            Input::Text(text) => decimal(text),
            Input::Int(_) | Input::UInt(_) | Input::Float(_) => decimal(&input.to_string()),
            _ => None,
        }
    }
}
