//! Wire names and catalogue names: what serde reads is what a path says.

use super::model;
use crate::model::{Field, Variant, Wire};

/// Every field as its path.
fn paths(item: &str) -> Vec<String> {
    let model = model(item);
    let variants = model.variants();
    variants
        .iter()
        .flat_map(|variant| variant.fields.iter().map(|field| path(variant, field)))
        .collect()
}

fn path(variant: &Variant, field: &Field) -> String {
    let mut path = variant.prefix.join(".");
    match &field.wire {
        Wire::Named(name) if path.is_empty() => path.push_str(name),
        Wire::Named(name) => path.extend([".", name]),
        Wire::Index(index) => path.push_str(&format!("[{index}]")),
        Wire::Flatten => path.push('~'),
    }
    path
}

#[test]
fn structs() {
    for (item, expected) in [
        ("struct A { a_b: u8, r#type: u8 }", &["a_b", "type"][..]),
        ("#[serde(rename_all = \"camelCase\")] struct A { a_b: u8, r#type: u8 }", &["aB", "type"]),
        (
            "#[serde(rename_all(serialize = \"camelCase\", deserialize = \"kebab-case\"))] struct A { a_b: u8 }",
            &["a-b"],
        ),
        ("#[serde(rename_all(serialize = \"camelCase\"))] struct A { a_b: u8 }", &["a_b"]),
        ("#[serde(rename_all = \"Title\")] struct A { a_b: u8 }", &["a_b"]),
        (
            "#[serde(rename_all = \"UPPERCASE\")] struct A { #[serde(default, rename = \"x.y\")] a_b: u8 }",
            &["x.y"],
        ),
        (
            "struct A { #[serde(rename(serialize = \"s\", deserialize = \"d\"), alias = \"z\")] a: u8 }",
            &["d"],
        ),
        (
            "#[serde(rename_all = \"UPPERCASE\")] struct A { #[serde(rename(serialize = \"s\"))] a: u8 }",
            &["A"],
        ),
        ("struct A { #[serde(flatten)] a: B, b: u8 }", &["~", "b"]),
        (
            "#[serde(rename_all = \"UPPERCASE\")] struct A { #[serde(skip)] a: u8, b: u8 }",
            &["a", "B"],
        ),
        ("#[serde(transparent)] struct A { a: u8 }", &["~"]),
        ("#[serde(transparent)] struct A { a: u8, #[serde(skip)] b: () }", &["~", "b"]),
        ("struct A(u8);", &["~"]),
        ("struct A(u8, u8);", &["[0]", "[1]"]),
        ("struct A(#[serde(skip_deserializing)] u8, u8, u8);", &["[0]", "[0]", "[1]"]),
        ("struct A;", &[]),
        (
            "#[serde(bound(deserialize = \"T: X\"), rename_all = \"camelCase\")] struct A { a_b: u8 }",
            &["aB"],
        ),
        (
            "#[serde(deny_unknown_fields)] #[serde(rename_all = \"camelCase\")] struct A { a_b: u8 }",
            &["aB"],
        ),
    ] {
        assert_eq!(paths(item), expected, "{item}");
    }
}

#[test]
fn enums() {
    let body = "enum E { Card { card_no: u8 }, CashOnly(u8), Both(u8, u8), None }";
    for (attributes, expected) in [
        ("", ["Card.card_no", "CashOnly~", "Both[0]", "Both[1]"]),
        ("rename_all = \"snake_case\"", ["card.card_no", "cash_only~", "both[0]", "both[1]"]),
        ("rename_all_fields = \"camelCase\"", ["Card.cardNo", "CashOnly~", "Both[0]", "Both[1]"]),
        ("tag = \"type\"", ["card_no", "~", "[0]", "[1]"]),
        ("untagged", ["card_no", "~", "[0]", "[1]"]),
        ("tag = \"t\", content = \"c\"", ["c.card_no", "c~", "c[0]", "c[1]"]),
    ] {
        assert_eq!(paths(&format!("#[serde({attributes})] {body}")), expected, "{attributes}");
    }
}

#[test]
fn variants_of_their_own() {
    let item = "
        #[serde(rename_all = \"lowercase\", rename_all_fields = \"UPPERCASE\")]
        enum E {
            #[serde(rename = \"k\", rename_all = \"camelCase\")]
            Card { card_no: u8 },
            #[serde(rename(deserialize = \"m\"))]
            Cash { cash_no: u8 },
            #[serde(untagged)]
            Other { other_no: u8, #[serde(rename = \"x\")] y: u8 },
            r#type(u8),
        }";
    assert_eq!(paths(item), ["k.cardNo", "m.CASH_NO", "OTHER_NO", "x", "type~"]);
}

#[test]
fn catalogue_names_are_those_of_rust() {
    let rust = |item: &str| -> Vec<_> {
        model(item).fields().iter().map(|field| field.rust.clone()).collect()
    };
    assert_eq!(
        rust("#[serde(rename_all = \"camelCase\")] struct A { r#type: u8, a_b: u8 }"),
        ["type", "a_b"]
    );
    assert_eq!(rust("struct A(u8, u8);"), ["0", "1"]);
    assert_eq!(rust("enum E { Card { number: u8 }, Cash(u8) }"), ["Card-number", "Cash-0"]);
}
