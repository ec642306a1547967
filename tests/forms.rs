//! Forms: what a browser sends becomes a value, or an error at its field.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use validation::{
    Decode, FromInput, Validate,
    form::{self, Data, Form, FormSet, Widget},
};

#[derive(Debug, PartialEq, Deserialize, Serialize, Validate, FromInput)]
#[serde(rename_all = "lowercase")]
enum Plan {
    Free,
    Pro,
}

macro_rules! table {
    ($name:ident: $($type:ty { $($body:literal => $answer:literal),+ $(,)? })+) => {
        #[test]
        fn $name() {
            $($(
                let told = Leaf::<$type>::answer($body);
                assert_eq!(told, $answer, "{}: {}", stringify!($type), $body);
            )+)+
        }
    };
}

/// A field of any type.
struct Leaf<T>(std::marker::PhantomData<T>);

macro_rules! leaves {
    ($($type:ty),+ $(,)?) => {$(
        impl Leaf<$type> {
            fn answer(body: &str) -> String {
                #[derive(Debug, Deserialize, Validate, FromInput)]
                struct One {
                    a: $type,
                }
                match form::from_str::<One>(body) {
                    Ok(one) => format!("{:?}", one.into_inner().a),
                    Err(errors) => {
                        let told = errors.iter();
                        let told = told.map(|(path, error)| format!("{path} {}", error.code()));
                        told.collect::<Vec<_>>().join(", ")
                    }
                }
            }
        }
    )+};
}

leaves! {
    String, Option<String>, u8, i64, u128, i128, Option<u32>, f64, bool, Option<bool>, char, Plan,
    Option<Plan>, Vec<String>, Vec<u8>, Vec<Plan>, BTreeMap<String, u8>, (u8, String), Decimal,
    jiff::civil::Date, jiff::civil::Time, jiff::civil::DateTime, jiff::Timestamp,
    Option<jiff::civil::Date>, chrono::NaiveDateTime, chrono::NaiveDate, time::Date,
    time::PrimitiveDateTime, std::net::IpAddr, Vec<Vec<u8>>,
}

table! { text_becomes_what_is_asked_for:
    String {
        "a=x" => r#""x""#, "a=" => r#""""#, "" => "a required", "a=x&a=y" => r#""y""#,
        "a=x%0D%0Ay%0Dz" => r#""x\ny\nz""#, "a=%00" => "a null_characters_not_allowed",
        "a=%ff" => "\"\u{fffd}\"", "a=+x+" => r#"" x ""#, "a.b=x" => "a invalid_type",
    }
    Option<String> { "a=x" => r#"Some("x")"#, "a=" => "None", "" => "None" }
    u8 {
        "a=7" => "7", "a=+7+" => "7", "a=%2B7" => "7", "a=1.0" => "1", "a=1e2" => "100", "a=-0" => "0",
        "a=256" => "a max_value", "a=-1" => "a min_value", "a=1.5" => "a invalid_integer",
        "a=1_0" => "a invalid_integer", "a=0x1" => "a invalid_integer", "a=" => "a required",
        "a=+" => "a required", "" => "a required", "a=x" => "a invalid_integer",
    }
    i64 {
        "a=-9223372036854775808" => "-9223372036854775808", "a=-9223372036854775809" => "a min_value",
        "a=9007199254740993" => "9007199254740993", "a=1e999999999" => "a max_value",
    }
    u128 { "a=340282366920938463463374607431768211455" => "340282366920938463463374607431768211455" }
    i128 { "a=-170141183460469231731687303715884105728" => "-170141183460469231731687303715884105728" }
    Option<u32> { "a=" => "None", "" => "None", "a=3" => "Some(3)", "a=x" => "a invalid_integer" }
    f64 {
        "a=1.5" => "1.5", "a=.5" => "0.5", "a=5." => "5.0", "a=1e3" => "1000.0", "a=3" => "3.0",
        "a=nan" => "a invalid_number", "a=inf" => "a invalid_number", "a=1e400" => "a invalid_number",
        "a=" => "a required", "a=1,5" => "a invalid_number",
    }
    bool {
        "" => "false", "a=" => "false", "a=on" => "true", "a=true" => "true", "a=0" => "false",
        "a=no" => "false", "a=False" => "false", "a=x" => "a invalid_boolean",
    }
    Option<bool> { "" => "None", "a=" => "None", "a=on" => "Some(true)", "a=false" => "Some(false)" }
    char { "a=x" => "'x'", "a=" => "a required", "a=xy" => "a invalid" }
    Plan { "a=pro" => "Pro", "a=gold" => "a invalid_choice", "a=" => "a required", "" => "a required" }
    Option<Plan> { "a=" => "None", "a=free" => "Some(Free)", "a=gold" => "a invalid_choice" }
    Vec<String> {
        "a=x&a=y" => r#"["x", "y"]"#, "" => "[]", "a=" => "[]", "a[1]=y&a[0]=x" => r#"["x", "y"]"#,
        "a[]=x&a[]=y" => r#"["x", "y"]"#, "a[999999999]=x" => r#"["x"]"#,
    }
    Vec<u8> {
        "a=1&a=x&a=300" => "a[1] invalid_integer, a[2] max_value",
        "a[5]=x&a[2]=1" => "a[5] invalid_integer",
    }
    Vec<Plan> { "a=free&a=pro" => "[Free, Pro]", "a=free&a=gold" => "a[1] invalid_choice" }
    Vec<Vec<u8>> { "a[0]=1&a[0]=2&a[1]=3" => "[[1, 2], [3]]" }
    BTreeMap<String, u8> {
        "a.x=1&a[y]=2&a[\"z.z\"]=3" => r#"{"x": 1, "y": 2, "z.z": 3}"#, "" => "{}",
        "a.x=z" => r#"a["x"] invalid_integer"#, "a[007]=1&a[7]=2" => r#"{"007": 1, "7": 2}"#,
        "a[%00]=1" => "a null_characters_not_allowed",
    }
    (u8, String) { "a[0]=1&a[1]=x" => r#"(1, "x")"#, "a=1&a=x" => r#"(1, "x")"# }
    Decimal { "a=1.10" => "1.10", "a=1e2" => "100", "a=x" => "a invalid_number", "a=" => "a required" }
    jiff::civil::Date {
        "a=2026-03-01" => "2026-03-01", "a=+2026-03-01+" => "2026-03-01", "a=20260301" => "a invalid_date",
        "a=2026-02-30" => "a invalid_date", "a=2026-3-1" => "a invalid_date", "a=" => "a required",
        "a=2026-03-01T10:00" => "a invalid_date", "a=%2B002026-03-01" => "a invalid_date",
    }
    jiff::civil::Time { "a=09:30" => "09:30:00", "a=09:30:60" => "a invalid_time", "a=9:30" => "a invalid_time" }
    jiff::civil::DateTime { "a=2026-03-01T09:30" => "2026-03-01T09:30:00", "a=2026-03-01" => "a invalid_datetime" }
    jiff::Timestamp { "a=2026-03-01T09:30:00%2B01:00" => "2026-03-01T08:30:00Z", "a=2026-03-01T09:30" => "a invalid_datetime" }
    Option<jiff::civil::Date> { "a=" => "None", "a=x" => "a invalid_date" }
    chrono::NaiveDateTime { "a=2026-03-01T09:30" => "2026-03-01T09:30:00", "a=2026-03-01+09:30:15.5" => "2026-03-01T09:30:15.500" }
    chrono::NaiveDate { "a=2024-1-31" => "a invalid_date", "a=2024-01-31" => "2024-01-31" }
    time::Date { "a=2024-01-31" => "2024-01-31", "a=-0001-01-01" => "a invalid_date" }
    time::PrimitiveDateTime { "a=2026-03-01T09:30" => "2026-03-01 9:30:00.0" }
    std::net::IpAddr { "a=::1" => "::1", "a=x" => "a invalid" }
}

#[derive(Debug, Deserialize, Serialize, Validate, FromInput)]
#[validate(equal_fields(password, repeat))]
struct SignUp {
    #[validate(length(min = 3), label = "Your name", help = "As <friends> call you.")]
    name: String,
    #[validate(sensitive, length(min = 4))]
    password: String,
    #[validate(sensitive)]
    repeat: String,
    plan: Plan,
    #[serde(default)]
    note: String,
    newsletter: bool,
    #[validate(nested)]
    address: Address,
    #[serde(flatten)]
    #[validate(nested)]
    paging: Paging,
    starts_on: Option<jiff::civil::Date>,
}

#[derive(Debug, Deserialize, Serialize, Validate, FromInput)]
struct Address {
    #[validate(length(min = 2))]
    city: String,
}

#[derive(Debug, Deserialize, Serialize, Validate, FromInput)]
struct Paging {
    #[validate(range(max = 100))]
    limit: u32,
}

const GOOD: &str =
    "name=Ann&password=geheim&repeat=geheim&plan=pro&address.city=Wien&limit=10&csrf=x";

#[test]
fn a_form_gives_its_value_or_is_shown_again() {
    let form = Form::<SignUp>::bind(GOOD);
    assert!(form.is_valid(), "{:?}", form.errors());
    let value = form.into_valid().unwrap();
    assert_eq!((value.plan == Plan::Pro, value.paging.limit, value.newsletter), (true, 10, false));

    let body = "name=%3Cb%3E%26&password=geheim&repeat=x&plan=gold&limit=1000&note=%0Aa&starts_on=2026-02-30";
    let mut form = Form::<SignUp>::bind(body);
    let told: Vec<_> =
        form.errors().iter().map(|(path, error)| format!("{path} {}", error.code())).collect();
    assert_eq!(
        told,
        [
            "plan invalid_choice",
            "address.city required",
            "limit max_value",
            "starts_on invalid_date",
            "repeat mismatch",
        ]
    );
    form.add_error("plan", "Sold out.");
    form.add_error(None, "Try again.");
    let view = form.view();
    assert_eq!(view.errors[0].message, "Try again.");
    assert_eq!(view.field("plan").unwrap().errors.len(), 2);
    assert_eq!(view.field("starts_on").unwrap().value(), "2026-02-30");
    assert_eq!(view.field("password").unwrap().values, [""; 0]);
    let html = view.to_string();
    assert!(!html.contains("geheim") && !html.contains("<b>") && !html.contains("<friends>"));
    assert!(html.contains(r#"value="&lt;b&gt;&amp;""#), "{html}");
    assert!(html.contains("<fieldset>\n<legend>Address</legend>"), "{html}");
    let json = serde_json::to_value(&form).unwrap();
    assert_eq!(json["fields"][0]["label"], "Your name");
}

#[test]
fn a_form_is_plain_accessible_html() {
    let form = Form::<SignUp>::new().prefix("p").widget("note", Widget::TextArea);
    let form =
        form.bound_to("p-name=Al&p-plan=free&p-note=%0Ax&p-newsletter=on&p-starts_on=2026-03-01");
    insta::assert_snapshot!(form.view().to_string());
}

#[test]
fn initial_values_are_shown_and_compared() {
    let value = SignUp {
        name: "Ann".into(),
        password: "geheim".into(),
        repeat: "geheim".into(),
        plan: Plan::Pro,
        note: "a\nb".into(),
        newsletter: true,
        address: Address { city: "Wien".into() },
        paging: Paging { limit: 10 },
        starts_on: None,
    };
    let form = Form::<SignUp>::new().initial(&value);
    assert!(!form.is_bound() && !form.is_valid() && form.errors().is_empty());
    let view = form.view();
    assert_eq!(view.field("address.city").unwrap().value(), "Wien");
    assert!(view.field("newsletter").unwrap().is_checked());
    assert!(!view.to_string().contains("geheim"));

    let body = "name=Ann&password=geheim&repeat=geheim&plan=free&note=a%0D%0Ab&newsletter=true\
                &address.city=Graz&limit=10.0";
    let form = form.bound_to(body);
    assert_eq!(form.changed_fields(), ["plan", "address.city"]);
}

#[test]
fn a_part_of_a_form_is_checked_as_it_is_typed() {
    let data = Data::from("name=Al&password=abcd&repeat=abc");
    let errors = form::partial::<SignUp, _>(&data, ["name"]).unwrap_err();
    assert!(errors.has("name", "min_length") && errors.len() == 1, "{errors}");
    let errors = form::partial::<SignUp, _>(&data, ["repeat"]).unwrap_err();
    assert!(errors.has("repeat", "mismatch") && errors.len() == 1, "{errors}");
    let errors = form::partial::<SignUp, _>(&data, ["address.city", "plan"]).unwrap_err();
    assert!(errors.has("plan", "required"), "{errors}");
    assert!(form::partial::<SignUp, _>(&data, ["nmae"]).unwrap_err().has("nmae", "unknown_field"));
}

#[test]
fn rows_come_and_go() {
    let set = |body: &str| FormSet::<Address>::new("rows").min_items(1).max_items(2).bound_to(body);
    assert!(set("").errors().has("rows", "min_items"));
    assert!(set("rows[0].city=").errors().has("rows", "min_items"));
    let three = "rows[0].city=Wien&rows[1].city=Graz&rows[2].city=Linz";
    assert!(set(three).errors().has("rows", "max_items"));
    let rows = set(
        "rows[4].city=Wien&rows[4].ORDER=2&rows[9].city=Graz&rows[9].ORDER=1&rows[1].city=x&rows[1].DELETE=on",
    );
    assert_eq!(rows.deleted(), [1]);
    let values = rows.into_valid().unwrap();
    assert_eq!(values.iter().map(|row| &*row.city).collect::<Vec<_>>(), ["Graz", "Wien"]);
    let shown =
        FormSet::<Address>::new("rows").initial(&[Address { city: "Wien".into() }]).extra(1);
    let names: Vec<_> = shown.views().iter().map(|view| view.fields[0].html_name.clone()).collect();
    assert_eq!(names, ["rows[0].city", "rows[1].city"]);
}

#[test]
fn limits_hold() {
    let many = "a=1&".repeat(1_001);
    assert!(form::from_str::<Address>(&many).unwrap_err().has(None, "too_many_fields"));
    let deep = format!("a{}=1", ".a".repeat(70));
    assert!(form::from_str::<Address>(&deep).unwrap_err().has(None, "too_deep"));
    let decode = Decode::new().max_bytes(5);
    let errors = form::from_str_with::<Address, _>("city=Wien", &decode).unwrap_err();
    assert!(errors.has(None, "too_large"));
}
