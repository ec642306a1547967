//! JSON that is nearly right.

use std::fmt;

/// A body, with names that may repeat and with scalars as they are written.
#[derive(Clone)]
pub(crate) enum Body {
    Scalar(String),
    List(Vec<Body>),
    Object(Vec<(String, Body)>),
}

/// A small generator of numbers: each test has its own, which always gives the same.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(name: &str) -> Self {
        let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(7_u64);
        Random(name.bytes().fold(seed, |seed, byte| seed.wrapping_mul(31) + u64::from(byte)) | 1)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}

const SCALARS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-1",
    "2",
    "7",
    "255",
    "256",
    "-129",
    "300",
    "65536",
    "4294967296",
    "9007199254740993",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775809",
    "340282366920938463463374607431768211456",
    "1.0",
    "1e2",
    "0.5",
    "-0.0",
    "1e400",
    "3.4e39",
    r#""""#,
    r#""a""#,
    r#""free""#,
    r#""A""#,
    r#""B""#,
    r#""unit""#,
    r#""1""#,
    r#""x y""#,
    r#""\u00e9\n""#,
    r#""\ud800""#,
    r#""127.0.0.1""#,
    "[]",
    "{}",
    "[1]",
    r#"["a","b"]"#,
    r#"{"a":1}"#,
    r#"[[1],[2,"x"]]"#,
    r#"{"A":null}"#,
    r#"{"unit":null}"#,
    r#"{"kind":"unit"}"#,
];

const NAMES: &[&str] = &[
    "a", "b", "c", "d", "e", "kind", "content", "A", "B", "extra", "alias", "other", "1", "x y",
    "unit",
];

impl Body {
    pub(crate) fn read(text: &str) -> Self {
        let value: serde_json::Value = serde_json::from_str(text).expect("a sample");
        Body::of(&value)
    }

    fn of(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Array(items) => Body::List(items.iter().map(Body::of).collect()),
            serde_json::Value::Object(members) => Body::Object(
                members.iter().map(|(name, value)| (name.clone(), Body::of(value))).collect(),
            ),
            scalar => Body::Scalar(scalar.to_string()),
        }
    }

    /// Changes one thing somewhere.
    pub(crate) fn mutate(&mut self, random: &mut Random) {
        let deeper = random.below(4) != 0;
        match self {
            Body::List(items) if deeper && !items.is_empty() => {
                let at = random.below(items.len());
                items[at].mutate(random);
            }
            Body::Object(members) if deeper && !members.is_empty() => {
                let at = random.below(members.len());
                members[at].1.mutate(random);
            }
            Body::List(items) => change_list(items, random),
            Body::Object(members) if random.below(6) == 0 => {
                *self = Body::List(members.drain(..).map(|(_, value)| value).collect());
            }
            Body::Object(members) => change_object(members, random),
            Body::Scalar(_) => *self = scalar(random),
        }
    }
}

fn scalar(random: &mut Random) -> Body {
    Body::Scalar(SCALARS[random.below(SCALARS.len())].into())
}

fn change_list(items: &mut Vec<Body>, random: &mut Random) {
    let at = random.below(items.len());
    match random.below(4) {
        0 if !items.is_empty() => drop(items.remove(at)),
        1 if !items.is_empty() => items.push(items[at].clone()),
        2 if !items.is_empty() => items[at] = scalar(random),
        _ => items.push(scalar(random)),
    }
}

fn change_object(members: &mut Vec<(String, Body)>, random: &mut Random) {
    let at = random.below(members.len());
    let name = NAMES[random.below(NAMES.len())].to_owned();
    match random.below(6) {
        0 if !members.is_empty() => drop(members.remove(at)),
        1 if !members.is_empty() => members.push(members[at].clone()),
        2 if !members.is_empty() => members[at].1 = scalar(random),
        3 if !members.is_empty() => members[at].0 = name,
        4 if members.len() > 1 => members.swap(0, at),
        _ => members.push((name, scalar(random))),
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Scalar(text) => f.write_str(text),
            Body::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Body::Object(members) => {
                f.write_str("{")?;
                for (at, (name, value)) in members.iter().enumerate() {
                    let name = serde_json::to_string(name).map_err(|_| fmt::Error)?;
                    write!(f, "{}{name}:{value}", if at == 0 { "" } else { "," })?;
                }
                f.write_str("}")
            }
        }
    }
}
