//! What JSON shows of a value: the one definition of its serialised form and of its equality.

use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
};

use super::{Value, digits::Short};

#[derive(Debug)]
pub(super) enum Written<'a> {
    Null,
    Bool(bool),
    /// Within the range of `i64` or of `u64`.
    Integer(i128),
    Number(f64),
    Text(Cow<'a, str>),
    List(&'a [Value]),
    Names(&'a [&'static str]),
}

impl<'a> Written<'a> {
    pub(super) fn of(value: &'a Value) -> Self {
        match value {
            Value::Null => Written::Null,
            Value::Bool(truth) => Written::Bool(*truth),
            Value::Int(integer) => Written::Integer((*integer).into()),
            Value::UInt(integer) => Written::Integer((*integer).into()),
            Value::BigInt(integer) => big(Some(**integer), integer.to_string()),
            Value::BigUInt(integer) => big(i128::try_from(**integer).ok(), integer.to_string()),
            Value::Float(number) => float(*number),
            Value::Float32(number) => single(*number),
            Value::Char(char) => Written::Text(char.to_string().into()),
            Value::Text(text) => Written::Text(Cow::Borrowed(text)),
            Value::Decimal(text) | Value::Moment(text) => {
                Written::Text(Cow::Borrowed(text.as_str()))
            }
            Value::List(items) => Written::List(items),
            Value::Name(name) => Written::Text(Cow::Borrowed(name)),
            Value::Names(names) => Written::Names(names),
        }
    }
}

fn big(integer: Option<i128>, digits: String) -> Written<'static> {
    match integer {
        Some(integer) if (i64::MIN.into()..=u64::MAX.into()).contains(&integer) => {
            Written::Integer(integer)
        }
        _ => Written::Text(digits.into()),
    }
}

fn float(number: f64) -> Written<'static> {
    if number.is_finite() {
        return Written::Number(number);
    }
    Written::Text(format!("{number}").into())
}

/// The double with the same shortest digits: the one that those digits are read back as.
fn single(number: f32) -> Written<'static> {
    let digits = Short::of(format_args!("{number:?}"));
    float(digits.as_str().parse().unwrap_or_else(|_| number.into()))
}

impl PartialEq for Written<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Written::Null, Written::Null) => true,
            (Written::Bool(one), Written::Bool(other)) => one == other,
            (Written::Integer(one), Written::Integer(other)) => one == other,
            (Written::Number(one), Written::Number(other)) => one.to_bits() == other.to_bits(),
            (Written::Text(one), Written::Text(other)) => one == other,
            (Written::List(one), Written::List(other)) => one == other,
            (Written::Names(one), Written::Names(other)) => one == other,
            (Written::List(list), Written::Names(names))
            | (Written::Names(names), Written::List(list)) => {
                list.iter().map(Value::as_str).eq(names.iter().copied().map(Some))
            }
            _ => false,
        }
    }
}
