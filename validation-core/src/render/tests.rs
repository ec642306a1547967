//! What holds for every view, whatever the errors are.

use super::Reading;
use crate::{
    Value,
    error::ValidationError,
    errors::{ROOT, Step, ValidationErrors},
    field::{Field, Owner},
    message::{Finding, Messages, write_english},
    path::tests::{any_name, any_path},
};
use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use proptest::prelude::*;

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i128>().prop_map(Value::from),
        any::<u128>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<f32>().prop_map(Value::from),
        any::<char>().prop_map(Value::from),
        any_name().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| prop::collection::vec(inner, 0..4).prop_map(Value::from))
}

fn any_error() -> impl Strategy<Value = ValidationError> {
    let params = prop::collection::vec((any_name(), any_value()), 0..3);
    (any_name(), any_name(), any::<bool>(), params).prop_map(|(code, text, literal, params)| {
        let error = ValidationError::new(code);
        let error = if literal { error.text(text) } else { error.message(text) };
        params.into_iter().fold(error, |error, (name, value)| error.param(name, value))
    })
}

fn any_errors() -> impl Strategy<Value = ValidationErrors> {
    let paths = prop::collection::vec(any_path(), 1..4);
    let errors = prop::collection::vec((any::<prop::sample::Index>(), any_error()), 0..8);
    (paths, errors).prop_map(|(paths, errors)| {
        let at = |(at, error): (prop::sample::Index, _)| (at.get(&paths).clone(), error);
        errors.into_iter().map(at).collect()
    })
}

proptest! {
    #[test]
    fn json_is_read_back_as_it_was(errors in any_errors()) {
        let json = errors.as_json().to_string();
        let read: ValidationErrors = serde_json::from_str(&json).expect("errors");
        prop_assert_eq!(read.as_json().to_string(), &*json);
        prop_assert_eq!(serde_json::from_slice::<ValidationErrors>(json.as_bytes()).expect("errors"), read.clone());
        for (path, _) in &errors {
            let there: Vec<_> = errors.at(&path).map(ToString::to_string).collect();
            prop_assert!(errors.at(&path).eq(read.at(&path)));
            prop_assert_eq!(there, read.at(&path).map(ToString::to_string).collect::<Vec<_>>());
        }
        let tree: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        prop_assert_eq!(serde_json::from_value::<ValidationErrors>(tree).expect("errors").len(), errors.len());
    }

    #[test]
    fn html_holds_nothing_but_its_own_markup(errors in any_errors()) {
        let mut html = errors.as_ul().to_string();
        for tag in [
            "<ul class=\"errorlist\">", "<ul class=\"errorlist nonfield\">", "</ul>", "<li>", "</li>",
        ] {
            html = html.replace(tag, "");
        }
        prop_assert!(!html.contains(['<', '>', '"', '\'']), "{}", html);
    }

    #[test]
    fn every_error_is_in_every_view(paths in prop::collection::vec(any_path(), 0..12)) {
        let mut errors = ValidationErrors::new();
        for (at, path) in paths.iter().enumerate() {
            let error = ValidationError::new(format!("code-{at}-")).text(format!("text-{at}-"));
            errors.add_error(path, error);
        }
        let by_text = [
            errors.to_string(),
            errors.as_text().to_string(),
            errors.as_ul().to_string(),
            errors.as_json().to_string(),
            errors.as_problem().to_string(),
            errors.as_tree().to_string(),
        ];
        let by_code = [errors.as_data().to_string(), format!("{errors:?}")];
        for (at, path) in paths.iter().enumerate() {
            let code = format!("code-{at}-");
            prop_assert!(errors.has(path, &code));
            prop_assert!(errors.under(path).has((), &code));
            for (views, mark) in [(&by_text[..], format!("text-{at}-")), (&by_code[..], code)] {
                prop_assert!(views.iter().all(|view| view.matches(&mark).count() == 1), "{}", mark);
            }
        }
    }

    #[test]
    fn text_keeps_its_lines(errors in any_errors()) {
        let expected = |line: &str| line.starts_with("* ") || line.starts_with("  * ") || line.starts_with("    ");
        let text: String = errors.as_text().to_string();
        prop_assert!(text.is_empty() || text.split('\n').all(expected), "{}", text);
        let starts = text.split('\n').filter(|line| line.starts_with("  * ")).count();
        prop_assert_eq!(starts, errors.len());
    }
}

#[test]
fn what_is_unknown_in_json_is_left_out() {
    let json = r#"{"a.b": [{"x": {"y": [1]}, "params": {"min": 3}, "code": "c"}], "": [{"message": null}]}"#;
    let errors: ValidationErrors = serde_json::from_str(json).expect("errors");
    insta::assert_snapshot!(errors.as_json().to_string(), @r#"{"a.b":[{"message":"Enter a valid value.","code":"c","params":{"min":3}}],"__all__":[{"message":"Enter a valid value.","code":"invalid"}]}"#);
    for json in ["[]", "{\"a\": {}}", "{\"a\": [1]}", "{\"a\": [{\"params\": {\"x\": {}}}]}"] {
        assert!(serde_json::from_str::<ValidationErrors>(json).is_err(), "{json}");
    }
}

/// Says whose an error is, and knows no other words.
#[derive(Debug)]
struct Whose;

impl Messages for Whose {
    fn write(&self, finding: Finding<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
        let owner = finding.owner().map_or("?", Owner::name);
        let field = finding.field().map_or("-", Field::rust_name);
        write!(out, "<{owner}.{field}> ")?;
        write_english(finding.error, out)
    }
}

static ROOM: Owner = Owner::new("Room");
static SEATS: Field = Field::new(&ROOM, "seatCount").rust("seats");

#[test]
fn every_view_can_be_read_in_other_words() {
    let mut errors = ValidationErrors::new();
    let room = errors.step(ROOT, Step::name("room".to_string()));
    let seats = errors.step(room, Step::Field(&SEATS));
    errors.push(seats, Some(Step::Index(1)), "a".into());
    errors.push(room, Some(Step::Object(&ROOM)), "b".into());
    errors.push(room, None, "c".into());
    let reading = Reading { errors: &errors, messages: &Whose };
    let views = [
        reading.as_json().to_string(),
        reading.as_problem().to_string(),
        reading.as_tree().to_string(),
        reading.as_text().to_string(),
        reading.as_ul().to_string().replace("&lt;", "<").replace("&gt;", ">"),
    ];
    for view in views {
        for said in ["<Room.seats> a", "<Room.-> b", "<?.-> c"] {
            assert!(view.contains(said), "{said}: {view}");
        }
    }
}
