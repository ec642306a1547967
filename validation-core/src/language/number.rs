//! Numbers as messages have them: exact, with the digits that are to be shown.

use alloc::string::{String, ToString};

use fluent_syntax::ast::{CallArguments, InlineExpression};
use icu_decimal::input::Decimal;
use icu_plurals::PluralOperands;

use crate::value::Value;

/// A number, and how it is to be shown: what `NUMBER` gives.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    pub(crate) digits: Digits,
    pub(crate) is_grouped: bool,
    pub(crate) is_ordinal: bool,
}

/// The digits of a number. Most are integers, for which nothing has to be made.
#[derive(Clone, Debug)]
pub(crate) enum Digits {
    Integer(i128),
    Decimal(Decimal),
}

impl Number {
    fn of(digits: Digits) -> Self {
        Number { digits, is_grouped: true, is_ordinal: false }
    }

    /// The digits of a literal, with all of their zeros.
    pub(crate) fn literal(text: &str) -> Option<Self> {
        Decimal::try_from_str(text).ok().map(Digits::Decimal).map(Number::of)
    }

    /// A finite number among the params of an error.
    #[inline]
    pub(crate) fn of_value(value: &Value) -> Option<Self> {
        Some(Number::of(match value {
            Value::Int(integer) => Digits::Integer((*integer).into()),
            Value::UInt(integer) => Digits::Integer((*integer).into()),
            Value::BigInt(integer) => Digits::Integer(**integer),
            Value::BigUInt(integer) => Digits::Decimal(Decimal::from(**integer)),
            Value::Decimal(digits) => Digits::Decimal(Decimal::try_from_str(digits).ok()?),
            Value::Float(_) | Value::Float32(_) => {
                Digits::Decimal(Decimal::try_from_str(&value.to_string()).ok()?)
            }
            _ => return None,
        }))
    }

    /// The same, shown as the arguments of `NUMBER` ask.
    pub(crate) fn shown(mut self, arguments: &CallArguments<String>) -> Self {
        for argument in &arguments.named {
            let (InlineExpression::NumberLiteral { value }
            | InlineExpression::StringLiteral { value }) = &argument.value
            else {
                continue;
            };
            self.set(&argument.name.name, value);
        }
        self
    }

    fn set(&mut self, option: &str, value: &str) {
        /// More digits than this have no meaning, and would only take room.
        const MOST: i16 = 100;
        let digits = || value.parse().ok().filter(|digits| (0..=MOST).contains(digits));
        match option {
            "useGrouping" => self.is_grouped = !matches!(value, "false" | "0"),
            "type" => self.is_ordinal = value == "ordinal",
            "minimumFractionDigits" => self.change(digits(), |decimal, digits| {
                decimal.absolute.pad_end(-digits);
            }),
            "maximumFractionDigits" => self.change(digits(), |decimal, digits| {
                decimal.round(-digits);
                decimal.absolute.trim_end();
            }),
            "minimumIntegerDigits" => self.change(digits(), |decimal, digits| {
                decimal.absolute.pad_start(digits);
            }),
            _ => {}
        }
    }

    fn change(&mut self, digits: Option<i16>, change: fn(&mut Decimal, i16)) {
        let Some(digits) = digits else { return };
        let mut decimal = match &self.digits {
            Digits::Integer(integer) => Decimal::from(*integer),
            Digits::Decimal(decimal) => decimal.clone(),
        };
        change(&mut decimal, digits);
        self.digits = Digits::Decimal(decimal);
    }

    pub(crate) fn operands(&self) -> PluralOperands {
        match &self.digits {
            Digits::Integer(integer) => match u64::try_from(integer.unsigned_abs()) {
                Ok(integer) => PluralOperands::from(integer),
                Err(_) => PluralOperands::from(integer.unsigned_abs()),
            },
            Digits::Decimal(decimal) => PluralOperands::from(decimal),
        }
    }

    /// Whether it is the number of a variant's key.
    pub(crate) fn is(&self, key: &str) -> bool {
        let plain = |decimal: &Decimal| {
            let mut decimal = decimal.clone();
            decimal.absolute.trim_end();
            decimal.absolute.trim_start();
            decimal
        };
        match &self.digits {
            Digits::Integer(integer) if !key.contains('.') => key.parse() == Ok(*integer),
            Digits::Integer(integer) => {
                Decimal::try_from_str(key).is_ok_and(|key| plain(&key) == Decimal::from(*integer))
            }
            Digits::Decimal(decimal) => {
                Decimal::try_from_str(key).is_ok_and(|key| plain(&key) == plain(decimal))
            }
        }
    }
}
