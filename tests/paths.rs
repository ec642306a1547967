//! Paths carry the names of the wire: those that serde reads.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use validation::{Path, Validate, ValidationErrors, testing::assert_errors};

#[path = "support/document.rs"]
mod document;

use document::errors_of;

#[test]
fn renamed_fields() {
    #[derive(Deserialize, Validate)]
    #[serde(rename_all = "camelCase")]
    struct Person {
        #[validate(length(min = 3))]
        first_name: String,
        #[serde(rename = "e-mail")]
        #[validate(length(min = 3))]
        email: String,
        #[serde(rename(serialize = "out", deserialize = "in.side"))]
        #[validate(length(min = 3))]
        both_ways: String,
        #[serde(rename(serialize = "out_only"))]
        #[validate(length(min = 3))]
        one_way: String,
        #[serde(rename(deserialize = "größe"), default, alias = "size")]
        #[validate(length(min = 3))]
        size: String,
        #[validate(length(min = 3))]
        r#type: String,
        #[serde(rename = "")]
        #[validate(length(min = 3))]
        nameless: String,
        #[serde(rename = "__all__")]
        #[validate(length(min = 3))]
        all: String,
    }

    let document = r#"{"firstName":"a","e-mail":"a","in.side":"a","oneWay":"a","größe":"a","type":"a","":"a","__all__":"a"}"#;
    let errors = errors_of::<Person>(document);
    let expected = [
        ("firstName", "min_length"),
        ("e-mail", "min_length"),
        ("[\"in.side\"]", "min_length"),
        ("oneWay", "min_length"),
        ("größe", "min_length"),
        ("type", "min_length"),
        ("[\"\"]", "min_length"),
        ("[\"__all__\"]", "min_length"),
    ];
    assert_errors(&errors, &expected);
    assert_eq!(errors.non_field_errors().count(), 0);
}

#[test]
fn every_style_of_rename_all() {
    macro_rules! styles {
        ($($style:literal $field:literal $variant:literal)*) => {$({
            #[derive(Deserialize, Validate)]
            #[serde(rename_all = $style)]
            struct Struct {
                #[validate(range(min = 1))]
                my_own_name: u8,
            }
            #[derive(Deserialize, Validate)]
            #[serde(rename_all = $style, rename_all_fields = $style)]
            enum Enum {
                MyOwnURL {
                    #[validate(range(min = 1))]
                    my_own_name: u8,
                },
            }

            let errors = errors_of::<Struct>(concat!("{\"", $field, "\":0}"));
            assert_errors(&errors, &[($field, "min_value")]);
            let errors = errors_of::<Enum>(concat!("{\"", $variant, "\":{\"", $field, "\":0}}"));
            assert_errors(&errors, &[(concat!($variant, ".", $field), "min_value")]);
        })*};
    }
    styles! {
        "lowercase" "my_own_name" "myownurl"
        "UPPERCASE" "MY_OWN_NAME" "MYOWNURL"
        "PascalCase" "MyOwnName" "MyOwnURL"
        "camelCase" "myOwnName" "myOwnURL"
        "snake_case" "my_own_name" "my_own_u_r_l"
        "SCREAMING_SNAKE_CASE" "MY_OWN_NAME" "MY_OWN_U_R_L"
        "kebab-case" "my-own-name" "my-own-u-r-l"
        "SCREAMING-KEBAB-CASE" "MY-OWN-NAME" "MY-OWN-U-R-L"
    }
}

#[test]
fn styles_of_one_direction() {
    #[derive(Deserialize, Validate)]
    #[serde(rename_all(serialize = "kebab-case", deserialize = "camelCase"))]
    struct In {
        #[validate(range(min = 1))]
        my_name: u8,
    }
    #[derive(Deserialize, Validate)]
    #[serde(rename_all(serialize = "kebab-case"))]
    struct Out {
        #[validate(range(min = 1))]
        my_name: u8,
    }

    assert_errors(&errors_of::<In>(r#"{"myName":0}"#), &[("myName", "min_value")]);
    assert_errors(&errors_of::<Out>(r#"{"my_name":0}"#), &[("my_name", "min_value")]);
}

#[test]
fn flattened_fields_are_fields_of_the_object() {
    #[derive(Deserialize, Validate)]
    #[validate(check(self.city != self.street, code = "same"))]
    #[validate(check(self.city != "nowhere", code = "nowhere", field = city))]
    struct Address {
        #[validate(length(min = 3))]
        city: String,
        street: String,
    }
    #[derive(Deserialize, Validate)]
    struct Person {
        #[validate(length(min = 3))]
        name: String,
        #[serde(flatten)]
        #[validate(nested)]
        address: Address,
        #[serde(flatten)]
        #[validate(keys(slug), values(range(min = 1)))]
        more: BTreeMap<String, u8>,
    }
    #[derive(Deserialize, Validate)]
    struct Group {
        #[validate(nested)]
        members: Vec<Person>,
    }

    let errors = errors_of::<Person>(r#"{"name":"a","city":"b","street":"s","x":0,"a b":1}"#);
    let expected = [
        ("name", "min_length"),
        ("city", "min_length"),
        ("[\"a b\"]", "slug"),
        ("[\"x\"]", "min_value"),
    ];
    assert_errors(&errors, &expected);

    let document = r#"{"members":[{"name":"ann","city":"nowhere","street":"nowhere"}]}"#;
    let expected = [("members[0]", "same"), ("members[0].city", "nowhere")];
    assert_errors(&errors_of::<Group>(document), &expected);
}

#[test]
fn newtypes_and_transparent_types_add_no_step() {
    #[derive(Deserialize, Validate)]
    struct Name(#[validate(length(min = 3))] String);
    #[derive(Deserialize, Validate)]
    #[serde(transparent)]
    struct Transparent {
        #[validate(nested)]
        name: Name,
        #[serde(skip)]
        _seen: u8,
    }
    #[derive(Deserialize, Validate)]
    struct Names(#[validate(length(max = 2), each(nested))] Vec<Name>);
    #[derive(Deserialize, Validate)]
    struct Person {
        #[validate(nested)]
        name: Name,
        #[validate(nested)]
        transparent: Transparent,
        #[validate(nested)]
        names: Names,
    }

    assert_errors(&errors_of::<Name>("\"a\""), &[("__all__", "min_length")]);
    assert_errors(&errors_of::<Transparent>("\"a\""), &[("__all__", "min_length")]);
    assert_errors(&errors_of::<Names>("[\"abc\",\"a\"]"), &[("[1]", "min_length")]);
    let document = r#"{"name":"a","transparent":"a","names":["abc","a"]}"#;
    let expected =
        [("name", "min_length"), ("transparent", "min_length"), ("names[1]", "min_length")];
    assert_errors(&errors_of::<Person>(document), &expected);
}

#[test]
fn tuples_have_indexes() {
    #[derive(Deserialize, Validate)]
    #[validate(check(self.1 < self.2, code = "order", field = 2))]
    struct Triple(
        #[serde(skip)]
        #[allow(dead_code, reason = "it is not on the wire")]
        u8,
        #[validate(range(min = 1))] u8,
        #[validate(range(max = 9))] u8,
    );
    #[derive(Deserialize, Validate)]
    struct Holder {
        #[validate(nested)]
        triples: Vec<Triple>,
    }

    assert_errors(&errors_of::<Triple>("[0,10]"), &[("[0]", "min_value"), ("[1]", "max_value")]);
    let errors = errors_of::<Holder>(r#"{"triples":[[1,2],[3,2]]}"#);
    assert_errors(&errors, &[("triples[1][1]", "order")]);
}

#[test]
fn keys_values_and_items() {
    #[derive(Deserialize, Validate)]
    struct Order {
        #[validate(keys(length(min = 2)), values(range(min = 1)))]
        prices: BTreeMap<String, u8>,
        #[validate(each(range(min = 1)))]
        set: BTreeSet<u8>,
        #[validate(each(length(min = 1), each(range(min = 1))))]
        grid: Vec<Vec<u8>>,
        #[validate(values(each(range(min = 1))))]
        by_key: BTreeMap<String, Vec<u8>>,
    }

    let document =
        r#"{"prices":{"a":1,"bb":0,"c":0},"set":[1],"grid":[[1],[],[1,0]],"by_key":{"x":[1,0]}}"#;
    let errors = errors_of::<Order>(document);
    let expected = [
        ("prices[\"a\"]", "min_length"),
        ("prices[\"c\"]", "min_length"),
        ("prices[\"bb\"]", "min_value"),
        ("prices[\"c\"]", "min_value"),
        ("grid[1]", "min_items"),
        ("grid[2][1]", "min_value"),
        ("by_key[\"x\"][1]", "min_value"),
    ];
    assert_errors(&errors, &expected);
    let about_keys: Vec<bool> = errors.iter().map(|(path, _)| path.is_about_key()).collect();
    assert_eq!(about_keys, [true, true, false, false, false, false, false]);

    let json = serde_json::to_value(&errors).unwrap();
    let targets = |path: &str| json[path].as_array().unwrap().iter().map(|error| &error["target"]);
    assert!(targets("prices[\"a\"]").eq(["key"]));
    assert!(targets("prices[\"c\"]").eq([&"key".into(), &serde_json::Value::Null]));
    let set = errors_of::<Order>(r#"{"prices":{},"set":[0,1],"grid":[],"by_key":{}}"#);
    assert_errors(&set, &[("set", "min_value")]);
}

#[test]
fn keys_of_every_kind_are_found_again() {
    #[derive(Deserialize, Validate)]
    struct Holder {
        #[validate(values(range(min = 1)))]
        values: BTreeMap<String, u8>,
    }

    let long = "x".repeat(65);
    let keys = [
        "a.b",
        "a[0]",
        "[",
        "]",
        "\"",
        "\\",
        "",
        "__all__",
        "0",
        "ключ",
        "日本",
        "🦀",
        "\n\u{0}\u{7f}",
        "\u{202e}",
        "~/",
        "a b",
        "'",
        "…",
        &long,
    ];
    for key in keys {
        let values = BTreeMap::from([(key.to_owned(), 0)]);
        let errors = Holder { values }.full_clean().map(drop).unwrap_err();
        let (path, _) = errors.iter().next().unwrap();
        assert_eq!(path, Path::root().field("values").key(key.to_owned()), "{key:?}");
        assert_eq!(path.to_string().parse(), Ok(path.clone()), "{key:?}");
        assert!(errors.has(path.to_string(), "min_value"), "{key:?}");
        let json = serde_json::to_string(&errors).unwrap();
        let back: ValidationErrors = serde_json::from_str(&json).unwrap();
        assert_eq!(back, errors, "{key:?}");
        assert_eq!(serde_json::to_string(&back).unwrap(), json, "{key:?}");
    }
}
