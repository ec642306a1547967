//! Types that use every attribute of serde.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    marker::PhantomData,
    net::IpAddr,
    num::NonZero,
};

use serde::{Deserialize, Deserializer};
use validation::{FromInput, Validate};

macro_rules! types {
    ($($name:ident [$($sample:literal),+ $(,)?] { $($item:item)+ };)*) => {
        $($($item)+)*
        macro_rules! all {
            ($hold:ident) => {$(
                #[test]
                #[allow(non_snake_case)]
                fn $name() {
                    $hold::<types::$name>(stringify!($name), &[$($sample),+]);
                }
            )*};
        }
        pub(crate) use all;
    };
}

fn seven() -> u8 {
    7
}

fn even<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let number = u32::deserialize(deserializer)?;
    if number % 2 == 0 { Ok(number) } else { Err(serde::de::Error::custom("odd")) }
}

fn double<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}

mod tenths {
    use serde::{Deserialize, Deserializer};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        Ok(f64::deserialize(deserializer)?.mul_add(10.0, 0.0) as i64)
    }
}

types! {
    Names [r#"{"b":1,"c":"x","d":2,"e":[1]}"#, r#"{"alias":1,"c":"x","other":2,"e":[]}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Names {
            #[serde(rename = "b", alias = "alias", alias = "A")]
            one: u8,
            c: String,
            #[serde(rename(deserialize = "d", serialize = "z"), alias = "other")]
            two: i8,
            e: Vec<u16>,
        }
    };
    Defaults [r#"{"a":1,"b":"x","c":true,"d":1.5,"e":4}"#, "{}"] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(default, rename_all = "camelCase", deny_unknown_fields)]
        pub(crate) struct Defaults {
            a: u8,
            #[serde(default = "seven_text")]
            b: String,
            c: bool,
            d: f64,
            #[serde(deserialize_with = "even")]
            e: u32,
            #[serde(skip)]
            f: PhantomData<u8>,
            #[serde(skip_deserializing)]
            g: u8,
        }

        fn seven_text() -> String {
            "seven".into()
        }

        impl Default for Defaults {
            fn default() -> Self {
                Defaults { a: 9, b: String::new(), c: true, d: 0.5, e: 2, f: PhantomData, g: 3 }
            }
        }
    };
    With [r#"{"a":4,"b":1.5,"c":null,"d":3,"e":7}"#, r#"{"a":4,"b":1,"d":null}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct With {
            #[serde(deserialize_with = "even")]
            a: u32,
            #[serde(with = "tenths")]
            b: i64,
            #[serde(default, deserialize_with = "double")]
            c: Option<Option<u8>>,
            d: Option<u8>,
            #[serde(default = "seven")]
            e: u8,
        }
    };
    Deep [r#"{"a":{"b":1,"c":{"d":[{"e":"x"},{"e":"y"}]}},"b":null}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Deep {
            #[validate(nested)]
            a: DeepA,
            b: Option<Box<Deep>>,
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct DeepA {
            b: u64,
            #[validate(nested)]
            c: DeepC,
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct DeepC {
            #[validate(nested)]
            d: Vec<DeepE>,
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct DeepE {
            e: String,
        }
    };
    Flat [r#"{"a":1,"b":2,"c":"x","d":4,"e":5,"kind":"A"}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Flat {
            a: u8,
            #[serde(flatten)]
            inner: FlatInner,
            #[serde(flatten)]
            kind: FlatKind,
            #[serde(flatten)]
            rest: BTreeMap<String, serde_json::Value>,
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct FlatInner {
            b: u8,
            #[serde(default)]
            c: String,
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(tag = "kind")]
        pub(crate) enum FlatKind {
            A,
            B { other: u8 },
        }
    };
    FlatStrict [r#"{"a":1,"b":2,"c":"x"}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct FlatStrict {
            a: u8,
            #[serde(flatten)]
            inner: FlatInner,
        }
    };
    FlatOption [r#"{"a":1,"b":2}"#, r#"{"a":1}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct FlatOption {
            a: u8,
            #[serde(flatten)]
            inner: Option<FlatInner>,
        }
    };
    FlatEnum [r#"{"a":1,"A":2}"#, r#"{"a":1,"B":{"b":1}}"#, r#"{"a":1,"unit":null}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct FlatEnum {
            a: u8,
            #[serde(flatten)]
            inner: External,
        }
    };
    External [
        r#""unit""#, r#"{"A":3}"#, r#"{"B":{"b":1,"c":null}}"#, r#"{"C":[1,"x"]}"#,
        r#"{"D":{"a":1,"b":2,"c":"x","d":4,"kind":"A"}}"#,
    ] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) enum External {
            #[serde(rename = "unit", alias = "other")]
            Unit,
            A(u8),
            B { b: u8, #[serde(default)] c: Option<String> },
            C(u8, String),
            D(Flat),
            #[serde(skip)]
            E(u8),
            F(),
        }
    };
    Internal [r#"{"kind":"unit"}"#, r#"{"kind":"A","b":1,"c":"x"}"#, r#"{"kind":"B","A":3}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(tag = "kind", rename_all_fields = "lowercase")]
        pub(crate) enum Internal {
            #[serde(rename = "unit")]
            Unit,
            A(FlatInner),
            #[serde(alias = "b")]
            B { A: u8 },
            C(StrictInner),
            #[serde(other)]
            Other,
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct StrictInner {
            b: u8,
        }
    };
    InternalStrict [r#"{"kind":"A","b":1}"#, r#"{"kind":"B"}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(tag = "kind", deny_unknown_fields)]
        pub(crate) enum InternalStrict {
            A { b: u8 },
            B,
        }
    };
    Adjacent [
        r#"{"kind":"unit"}"#, r#"{"kind":"A","content":1}"#, r#"{"kind":"B","content":{"b":1}}"#,
        r#"{"content":["x",2],"kind":"C"}"#,
    ] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(tag = "kind", content = "content")]
        pub(crate) enum Adjacent {
            #[serde(rename = "unit")]
            Unit,
            A(u8),
            B { b: u8 },
            C(String, u8),
        }
    };
    AdjacentStrict [r#"{"kind":"A","content":1}"#, r#"{"kind":"B","content":{"b":1}}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(tag = "kind", content = "content", deny_unknown_fields)]
        pub(crate) enum AdjacentStrict {
            A(Option<u8>),
            B { b: u8 },
        }
    };
    Untagged ["1", r#""x""#, r#"{"a":1}"#, r#"{"b":"x","c":2}"#, "[1,2]", "null"] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(untagged)]
        pub(crate) enum Untagged {
            A(u8),
            B(String),
            C { a: u8 },
            D { b: String, c: Option<u8> },
            E(u8, u8),
            F,
        }
    };
    Mixed [r#"{"A":1}"#, "true"] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) enum Mixed {
            A(u8),
            #[serde(untagged)]
            B(bool),
        }
    };
    Proxies [r#"{"a":3,"b":"abc","c":{"a":1,"b":2}}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Proxies {
            a: Tripled,
            b: Short,
            c: Sum,
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(from = "u8")]
        pub(crate) struct Tripled(u32);

        impl From<u8> for Tripled {
            fn from(number: u8) -> Self {
                Tripled(u32::from(number) * 3)
            }
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(try_from = "String")]
        pub(crate) struct Short(String);

        impl TryFrom<String> for Short {
            type Error = &'static str;

            fn try_from(text: String) -> Result<Self, &'static str> {
                if text.len() < 4 { Ok(Short(text)) } else { Err("too long") }
            }
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(from = "SumProxy")]
        pub(crate) struct Sum(u32);

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct SumProxy {
            a: u8,
            b: u8,
        }

        impl From<SumProxy> for Sum {
            fn from(proxy: SumProxy) -> Self {
                Sum(u32::from(proxy.a) + u32::from(proxy.b))
            }
        }
    };
    Shapes [r#"{"a":[1,"x"],"b":null,"c":4,"d":[1,2,3],"e":{"a":1},"f":null}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Shapes {
            a: Pair,
            b: Unit,
            c: Newtype,
            d: [u8; 3],
            e: Transparent,
            f: (),
        }

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Pair(u8, #[serde(default)] String);

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Unit;

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Newtype(u8);

        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        #[serde(transparent)]
        pub(crate) struct Transparent {
            inner: BTreeMap<String, u8>,
            #[serde(skip)]
            ghost: PhantomData<u8>,
        }
    };
    Tuples [r#"[1,"x",{"a":1,"b":2,"c":"x","d":4,"kind":"A"}]"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Tuples(u8, String, #[serde(skip)] u8, Flat);
    };
    Scalars [
        r#"{"a":1,"b":-1,"c":340282366920938463463374607431768211455,"d":-5,"e":1.5,"f":2.5,"g":"x","h":true,"i":3,"j":"127.0.0.1","k":1,"l":2}"#,
    ] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Scalars {
            a: u16,
            b: i32,
            c: u128,
            d: i128,
            e: f32,
            f: f64,
            g: char,
            h: bool,
            i: NonZero<u8>,
            j: IpAddr,
            k: usize,
            l: isize,
        }
    };
    Wide [r#"{"a":1,"b":-1,"c":2,"d":3}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Wide {
            a: u128,
            b: i128,
            c: Option<u64>,
            d: Option<i64>,
        }
    };
    Maps [r#"{"a":{"1":2},"b":{"true":"x"},"c":{"free":[1]},"d":{"x":{"e":"y"}},"e":{"-1":1.5}}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Maps {
            a: BTreeMap<u8, u8>,
            b: HashMap<bool, String>,
            c: BTreeMap<Plan, Vec<u8>>,
            d: BTreeMap<String, DeepE>,
            e: BTreeMap<i8, f64>,
        }

        #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Validate, FromInput)]
        #[serde(rename_all = "lowercase")]
        pub(crate) enum Plan {
            Free,
            Pro,
        }
    };
    Lists [r#"{"a":[[1,2],[]],"b":[1,2],"c":["a"],"d":[{"e":"x"}],"e":[[1,"x"]],"f":["free"]}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Lists {
            a: Vec<Vec<u8>>,
            b: BTreeSet<u8>,
            c: Option<Vec<String>>,
            d: Option<Vec<DeepE>>,
            e: Vec<(u8, String)>,
            f: Vec<LeafPlan>,
        }

        #[derive(Debug, PartialEq, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub(crate) enum LeafPlan {
            Free,
            A(u8),
        }
    };
    Leaves [r#"{"a":{"x":[1]},"b":{"c":"x"},"c":[{"c":"x"}],"d":{"k":{"c":"y"}}}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Leaves {
            a: serde_json::Value,
            b: Leaf,
            c: Vec<Leaf>,
            d: BTreeMap<String, Leaf>,
        }

        #[derive(Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct Leaf {
            c: String,
        }
    };
    Generic [r#"{"a":{"e":"x"},"b":[{"e":"y"}]}"#] {
        #[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
        pub(crate) struct Page<T> {
            #[validate(nested)]
            a: T,
            #[validate(nested)]
            b: Vec<T>,
        }

        pub(crate) type Generic = Page<DeepE>;
    };
    Rows [r#"[{"e":"x"},{"e":"y"}]"#] {
        pub(crate) type Rows = Vec<DeepE>;
    };
}

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
pub(crate) struct Borrowed<'a> {
    a: &'a str,
    #[serde(borrow)]
    b: Cow<'a, str>,
    c: Option<&'a str>,
}
