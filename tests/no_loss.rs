//! No error is lost: one that is added anywhere is found again, and stands in every view. Nothing panics.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use proptest::{collection::vec, prelude::*};
use serde_json::Value;
use validation::{Key, Path, Segment, ValidationError, ValidationErrors};

/// Text with all that means something in a path, in JSON and in HTML.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,3}",
        "[\\[\\]\\.\"'\\\\…<>&~/#%_0-9 {}\n\r\t\u{0}\u{7f}\u{85}\u{202e}\u{2028}é日🦀]{0,8}",
        any::<String>(),
        Just("__all__".to_owned()),
        Just(String::new()),
        "(a|\\[[0-9]{1,22}\\]|\\[\"[^\"]{0,2}\"?\\]?|\\.){0,5}",
    ]
}

fn segment() -> impl Strategy<Value = Segment> {
    prop_oneof![
        text().prop_map(Segment::field),
        any::<usize>().prop_map(Segment::Index),
        (0..9usize).prop_map(Segment::Index),
        text().prop_map(Segment::key),
        text().prop_map(|text| Segment::Key(Key::new(text).itself())),
        Just(Segment::Key(Key::hidden())),
    ]
}

fn path() -> impl Strategy<Value = Path> {
    vec(segment(), 0..4).prop_map(Path::from_iter)
}

/// The message in the document of a view, wherever it stands.
fn holds(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(text) => text == wanted,
        Value::Array(items) => items.iter().any(|item| holds(item, wanted)),
        Value::Object(fields) => fields.values().any(|field| holds(field, wanted)),
        _ => false,
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("a view is JSON")
}

/// The error with this text stands in every view.
fn stands_in_every_view(errors: &ValidationErrors, wanted: &str) {
    assert!(holds(&json(&errors.as_json().to_string()), wanted));
    assert!(holds(&json(&errors.as_problem().to_string()), wanted));
    assert!(holds(&json(&errors.as_tree().to_string()), wanted));
    assert!(holds(&serde_json::to_value(errors).unwrap(), wanted));
    for view in [
        errors.as_text().to_string(),
        errors.as_ul().to_string(),
        errors.to_string(),
        format!("{errors:?}"),
    ] {
        assert!(view.contains(wanted), "{wanted} in {view}");
    }
    let data = errors.as_data();
    assert!(
        data.into_iter().flat_map(|(_, errors)| errors).any(|error| error.to_string() == wanted)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_error_added_by_text_is_found_again(places in vec((text(), "[a-z]{1,4}"), 1..8)) {
        let mut errors = ValidationErrors::new();
        for (number, (place, code)) in places.iter().enumerate() {
            let error = ValidationError::new(code.clone()).text(format!("text-{number}-"));
            errors.add_error(place, error);
        }
        prop_assert_eq!(errors.len(), places.len());
        for (number, (place, code)) in places.iter().enumerate() {
            let text = format!("text-{number}-");
            prop_assert!(errors.has(place, code), "{place:?}");
            prop_assert!(errors.at(place).any(|error| error.to_string() == text));
            prop_assert!(errors.under(place).has((), code));
            stands_in_every_view(&errors, &text);
        }
    }

    #[test]
    fn an_error_added_by_path_is_found_again(paths in vec((path(), path()), 1..6)) {
        let mut errors = ValidationErrors::new();
        for (number, (outer, inner)) in paths.iter().enumerate() {
            let error = ValidationError::new(format!("code{number}"));
            let mut below = ValidationErrors::new();
            below.add_error(inner, error.clone().text(format!("below-{number}-")));
            below.add_error(None, error.text(format!("here-{number}-")));
            errors.merge_at(outer, below);
        }
        prop_assert_eq!(errors.len(), 2 * paths.len());
        for (number, (outer, inner)) in paths.iter().enumerate() {
            let code = format!("code{number}");
            let whole = outer.clone().join(inner);
            prop_assert!(errors.has(&whole, &code) && errors.has(outer, &code));
            prop_assert!(errors.has(whole.to_string(), &code), "{whole}");
            prop_assert!(errors.under(outer).has(inner, &code));
            stands_in_every_view(&errors, &format!("below-{number}-"));
            stands_in_every_view(&errors, &format!("here-{number}-"));
        }
        let found: Vec<Path> = errors.iter().map(|(path, _)| path).collect();
        prop_assert_eq!(errors.clone().into_iter().map(|(path, _)| path).collect::<Vec<_>>(), found);
    }

    #[test]
    fn errors_survive_json(paths in vec((path(), "[a-z]{1,3}", text()), 0..8)) {
        let mut errors = ValidationErrors::new();
        for (path, code, text) in paths {
            errors.add_error(path, ValidationError::new(code).param("text", text.clone()).text(text));
        }
        let written = errors.as_json().to_string();
        let read: ValidationErrors = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(read.as_json().to_string(), written);
        prop_assert_eq!(read.len(), errors.len());
    }

    #[test]
    fn no_markup_gets_through(place in text(), words in text()) {
        let mut errors = ValidationErrors::new();
        errors.add_error(&place, ["<script>", &words]);
        errors.add_error(Path::root().key(place), ValidationError::new("x").param("p", words).message("<b>{p}</b>"));
        let ul = errors.as_ul().to_string();
        let known = ["<ul class=\"errorlist\">", "<ul class=\"errorlist nonfield\">", "</ul>", "<li>", "</li>"];
        let rest = known.iter().fold(ul.clone(), |rest, tag| rest.replace(tag, ""));
        prop_assert!(!rest.contains('<') && !rest.contains('>') && !rest.contains('"'), "{ul}");
    }

    #[test]
    fn paths_are_read_as_they_are_written(path in path(), text in text()) {
        let written = path.to_string();
        prop_assert_eq!(written.parse::<Path>().unwrap(), path.clone());
        prop_assert_eq!(Path::from(&written).to_string(), written);
        let free = Path::from(text.as_str());
        prop_assert_eq!(free.to_string().parse::<Path>().unwrap(), free);
        let _ = (text.parse::<Path>(), path.pointer().to_string(), path.fragment().to_string());
    }
}
