//! Whatever is at hand becomes errors: every form that Django's `ValidationError` takes.

use std::borrow::Cow;

use validation::{Path, Segment, ValidationError, ValidationErrors, testing::assert_errors};

fn error(code: &'static str) -> ValidationError {
    ValidationError::new(code)
}

/// Each form, and what it is: path and code, in order.
macro_rules! forms {
    ($($form:expr => $expected:expr;)*) => {$({
        let errors = ValidationErrors::from($form);
        assert_errors(&errors, &$expected);
        // each form can be added, too, and lies below the path
        let mut all = ValidationErrors::new();
        all.add_error("at[0]", $form);
        assert_eq!(all.under("at[0]"), errors);
        assert_eq!(all.len(), errors.len());
        let mut all = ValidationErrors::new();
        all.add_error(None, $form);
        assert_eq!(all, errors);
    })*};
}

const NONE: [(&str, &str); 0] = [];

#[test]
fn text_and_errors() {
    forms! {
        "text" => [("__all__", "invalid")];
        String::from("text") => [("__all__", "invalid")];
        Cow::Borrowed("text") => [("__all__", "invalid")];
        error("code") => [("__all__", "code")];
        ValidationErrors::new() => NONE;
        ValidationErrors::from("text") => [("__all__", "invalid")];
    }
}

#[test]
fn lists() {
    forms! {
        ["a", "b"] => [("__all__", "invalid"), ("__all__", "invalid")];
        vec![String::from("a")] => [("__all__", "invalid")];
        [error("a"), error("b")] => [("__all__", "a"), ("__all__", "b")];
        vec![error("a"), "b".into()] => [("__all__", "a"), ("__all__", "invalid")];
        vec![ValidationErrors::from(["a", "b"]), error("c").into()] =>
            [("__all__", "invalid"), ("__all__", "invalid"), ("__all__", "c")];
        [["a"], ["b"]] => [("__all__", "invalid"), ("__all__", "invalid")];
        Vec::<ValidationError>::new() => NONE;
    }
}

#[test]
fn pairs_of_place_and_error() {
    forms! {
        ("tags", "text") => [("tags", "invalid")];
        [("tags", "text")] => [("tags", "invalid")];
        [("b", error("1")), ("a", error("2")), ("b", error("3"))] => [("b", "1"), ("a", "2"), ("b", "3")];
        vec![(String::from("lines[2].sku"), error("x"))] => [("lines[2].sku", "x")];
        [(None, "text"), (Some("tags"), "text")] => [("__all__", "invalid"), ("tags", "invalid")];
        [("__all__", "text"), ("", "text")] => [("__all__", "invalid"), ("__all__", "invalid")];
        [(Path::root().index(1).key("a.b"), error("x"))] => [("[1][\"a.b\"]", "x")];
        [((), "text")] => [("__all__", "invalid")];
        (Segment::Index(3), "text") => [("[3]", "invalid")];
        ("tags", ["a", "b"]) => [("tags", "invalid"), ("tags", "invalid")];
        ("venue", [("name", error("x")), ("lines[0]", error("y"))]) => [("venue.name", "x"), ("venue.lines[0]", "y")];
        [("a", vec![("b", vec![("c", "text")])])] => [("a.b.c", "invalid")];
        [("no path]", error("x"))] => [("[\"no path]\"]", "x")];
        ("tags", Vec::<String>::new()) => NONE;
    }
}

#[test]
fn collected_and_extended() {
    let errors: ValidationErrors =
        ["a", "b"].into_iter().map(|code| ("tags", error(code))).collect();
    assert_errors(&errors, &[("tags", "a"), ("tags", "b")]);
    let mut errors = errors;
    errors.extend([error("c"), error("d")]);
    errors.extend(Some(("x", "text")));
    errors.merge([("y", "text")].into());
    let expected = [
        ("tags", "a"),
        ("tags", "b"),
        ("__all__", "c"),
        ("__all__", "d"),
        ("x", "invalid"),
        ("y", "invalid"),
    ];
    assert_errors(&errors, &expected);
    let codes: Vec<String> =
        errors.clone().into_iter().map(|(_, error)| error.code().to_owned()).collect();
    assert!(errors.codes().eq(codes));
}

/// Text is literal; only a message is a template.
#[test]
fn text_and_templates() {
    let text = |error: ValidationError| error.to_string();
    assert_eq!(text("{min} %(min)s {{ 100%".into()), "{min} %(min)s {{ 100%");
    let full = error("short").param("min", 3).param("name", "<é>");
    assert_eq!(
        text(full.clone().message("At least {min}, {name}. {{min}}")),
        "At least 3, <é>. {min}"
    );
    assert_eq!(text(full.clone().text("At least {min}.")), "At least {min}.");
    assert_eq!(text(error("own")), "Enter a valid value.");
    assert!(!text(full.clone().message("{unknown} { {} } {")).is_empty());
    assert_eq!(full.code(), "short");
    assert_eq!(full.params().get("min"), Some(&3.into()));
    assert_eq!(full.params().get("max"), None);
    assert_eq!(full, error("short").param("min", 3).param("name", "<é>").message("Other words."));
    assert_ne!(full, error("short").param("min", 4).param("name", "<é>"));
}
