//! Values in serialised data.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};
use core::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Value, written::Written};

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match Written::of(self) {
            Written::Null => serializer.serialize_unit(),
            Written::Bool(truth) => serializer.serialize_bool(truth),
            Written::Integer(integer) => match i64::try_from(integer) {
                Ok(integer) => serializer.serialize_i64(integer),
                Err(_) => serializer.serialize_u64(integer as u64),
            },
            Written::Number(number) => serializer.serialize_f64(number),
            Written::Text(text) => serializer.serialize_str(&text),
            Written::List(items) => serializer.collect_seq(items),
            Written::Names(names) => serializer.collect_seq(names),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

macro_rules! visits {
    ($($visit:ident: $type:ty;)+) => {$(
        fn $visit<E: de::Error>(self, value: $type) -> Result<Value, E> {
            Ok(Value::from(value))
        }
    )+};
}

impl<'de> de::Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, text, a truth value, null, or a list of them")
    }

    visits! {
        visit_bool: bool;
        visit_i64: i64;
        visit_u64: u64;
        visit_i128: i128;
        visit_u128: u128;
        visit_f64: f64;
        visit_string: String;
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text.to_owned()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut values = Vec::<Value>::new();
        while let Some(value) = items.next_element()? {
            values.push(value);
        }
        Ok(values.into())
    }

    /// A number, where another crate asks `serde_json` for arbitrary precision.
    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        match map.next_key::<Cow<'_, str>>()? {
            Some(key) if key == "$serde_json::private::Number" => {
                Ok(number(map.next_value::<String>()?))
            }
            _ => Err(de::Error::invalid_type(de::Unexpected::Map, &self)),
        }
    }
}

/// A number as its digits say; one that no type holds stays text.
fn number(digits: String) -> Value {
    let integer = digits.parse::<i64>().map(Value::from);
    let integer = integer.or_else(|_| digits.parse::<u64>().map(Value::from));
    integer.or_else(|_| digits.parse::<f64>().map(Value::from)).unwrap_or(Value::from(digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{boxed::Box, string::ToString};

    #[test]
    fn values_are_written_and_read_back() {
        let cases: [(Value, &str); 19] = [
            (Value::Null, "null"),
            (true.into(), "true"),
            (1.into(), "1"),
            (i64::MIN.into(), "-9223372036854775808"),
            (u64::MAX.into(), "18446744073709551615"),
            (Value::BigInt(Box::new(7)), "7"),
            (i128::MIN.into(), r#""-170141183460469231731687303715884105728""#),
            (u128::MAX.into(), r#""340282366920938463463374607431768211455""#),
            (3.0.into(), "3.0"),
            (0.1f32.into(), "0.1"),
            (1e14f32.into(), "100000000000000.0"),
            (1e300.into(), "1e+300"),
            ((-0.0).into(), "-0.0"),
            (f32::NAN.into(), r#""NaN""#),
            (f64::INFINITY.into(), r#""inf""#),
            (f64::NEG_INFINITY.into(), r#""-inf""#),
            ('\n'.into(), r#""\n""#),
            ("\"ü🦀\u{1}".into(), r#""\"ü🦀\u0001""#),
            (Value::from([Value::from(1), "a".into(), Vec::<u8>::new().into()]), r#"[1,"a",[]]"#),
        ];
        for (value, json) in cases {
            assert_eq!(serde_json::to_string(&value).expect("JSON"), json);
            let read: Value = serde_json::from_str(json).expect("a value");
            assert_eq!(read, value, "{json}");
            assert_eq!(serde_json::to_string(&read).expect("JSON"), json);
            let tree: serde_json::Value = serde_json::from_str(json).expect("JSON");
            assert_eq!(serde_json::from_value::<Value>(tree).expect("a value"), value);
        }
    }

    #[test]
    fn an_object_is_no_value() {
        let error = serde_json::from_str::<Value>(r#"{"a":1}"#).expect_err("an object");
        assert!(error.to_string().starts_with("invalid type: map, expected a number"), "{error}");
    }

    #[test]
    fn numbers_of_arbitrary_precision_are_read() {
        for (digits, value) in [
            ("-1", Value::from(-1)),
            ("18446744073709551615", u64::MAX.into()),
            ("3.0", 3.0.into()),
            ("1e2", 100.0.into()),
        ] {
            assert_eq!(number(digits.to_string()), value);
        }
    }
}
