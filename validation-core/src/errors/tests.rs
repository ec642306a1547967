use super::*;
use crate::{
    Key,
    field::{Field, Owner},
    path::Segment,
};
use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
    vec,
};

fn error(code: &'static str) -> ValidationError {
    ValidationError::new(code)
}

fn paths(errors: &ValidationErrors) -> Vec<String> {
    errors.iter().map(|(path, error)| format!("{path}:{}", error.code())).collect()
}

#[test]
fn errors_are_small() {
    assert_eq!(size_of::<ValidationErrors>(), 8);
    assert!(size_of::<Result<(), ValidationErrors>>() <= 16);
    assert!(size_of::<Entry>() <= 80, "{}", size_of::<Entry>());
    assert!(size_of::<Item>() <= 80, "{}", size_of::<Item>());
    assert_eq!(size_of::<Option<Step>>(), 16);
}

#[test]
fn whatever_is_at_hand_converts() {
    let cases: Vec<(ValidationErrors, &[&str])> = vec![
        ("text".into(), &["__all__:invalid"]),
        ("text".to_string().into(), &["__all__:invalid"]),
        (Cow::from("text").into(), &["__all__:invalid"]),
        (error("x").into(), &["__all__:x"]),
        (["a", "b"].into(), &["__all__:invalid", "__all__:invalid"]),
        (vec![error("x"), error("y")].into(), &["__all__:x", "__all__:y"]),
        (("a", "text").into(), &["a:invalid"]),
        ((None, error("x")).into(), &["__all__:x"]),
        ([("tags", "text")].into(), &["tags:invalid"]),
        (vec![("a", error("x")), ("b[0]", error("y"))].into(), &["a:x", "b[0]:y"]),
        ([("a", vec![error("x"), error("y")])].into(), &["a:x", "a:y"]),
        ([("a", [("b", "text")]), ("c", [("d", "text")])].into(), &["a.b:invalid", "c.d:invalid"]),
        (Vec::<ValidationError>::new().into(), &[]),
        ([(Path::root().index(1), ValidationErrors::from("text"))].into(), &["[1]:invalid"]),
        ([("x", error("y"))].into_iter().collect(), &["x:y"]),
    ];
    for (errors, expected) in cases {
        assert_eq!(paths(&errors), expected);
        assert_eq!(errors.len(), expected.len());
        assert_eq!(errors.into_iter().len(), expected.len());
    }
}

#[test]
fn errors_are_added_at_any_path() {
    let mut errors = ValidationErrors::new();
    errors.add_error(None, error("root"));
    errors.add_error((), "text");
    errors.add_error("a.b[2]", error("c"));
    errors.add_error("no path]", error("d"));
    errors.add_error(Some("e"), [("f", error("g"))]);
    errors.add_error(Segment::key("h"), vec![("", error("i")), ("j", error("k"))]);
    errors.add_error("l", ValidationErrors::new());
    assert_eq!(
        paths(&errors),
        [
            "__all__:root",
            "__all__:invalid",
            "a.b[2]:c",
            "[\"no path]\"]:d",
            "e.f:g",
            "[\"h\"]:i",
            "[\"h\"].j:k"
        ]
    );
    errors.extend([("m", error("n"))]);
    errors.merge(error("o").into());
    assert_eq!(errors.codes().skip(7).collect::<Vec<_>>(), ["n", "o"]);
}

#[test]
fn errors_are_found() {
    let errors: ValidationErrors = vec![
        ("", error("a")),
        ("x", error("b")),
        ("x.y", error("c")),
        ("x.y", error("d")),
        ("xy", error("e")),
        ("", error("f")),
    ]
    .into();
    let codes = |path| errors.at(path).map(ValidationError::code).collect::<Vec<_>>();
    assert_eq!(codes("x.y"), ["c", "d"]);
    assert_eq!(codes("x"), ["b"]);
    assert_eq!(codes("y"), [""; 0]);
    assert!(errors.has("xy", "e") && errors.has(None, "f") && !errors.has("xy", "f"));
    assert_eq!(errors.non_field_errors().count(), 2);
    assert_eq!(paths(&errors.under("x")), ["__all__:b", "y:c", "y:d"]);
    assert_eq!(paths(&errors.under(None)), paths(&errors));
    assert!(errors.under("x.y.z").is_empty());
    assert!(errors.into_result().is_err() && ValidationErrors::new().into_result().is_ok());
}

#[test]
fn merging_and_looking_under_are_inverse() {
    let inner: ValidationErrors =
        vec![("", error("a")), ("b.c", error("d")), ("[0]", error("e"))].into();
    for path in ["", "x", "x[1].y"] {
        let mut errors = ValidationErrors::new();
        errors.merge_at(path, inner.clone());
        assert_eq!(errors.under(path), inner, "{path}");
    }
}

static ROOM: Owner = Owner::new("Room").fields(&FIELDS);
static FIELDS: [Field; 3] = [
    Field::new(&ROOM, "seats.max"),
    Field::new(&ROOM, "0").indexed(7),
    Field::new(&ROOM, "inner").inner(),
];

#[test]
fn steps_are_shared_and_know_their_fields() {
    let mut errors = ValidationErrors::new();
    let rooms = errors.step(ROOT, Step::name("rooms".to_string()));
    let room = errors.step(rooms, Step::Index(3));
    errors.push(room, Some(Step::Field(&FIELDS[0])), error("a"));
    errors.push(room, Some(Step::Object(&ROOM)), error("b"));
    errors.push(room, Some(Step::key("k".to_string())), error("c"));
    errors.push(room, Some(Step::hidden_map_key()), error("d"));
    errors.push(room, Some(Step::Field(&FIELDS[1])), error("e"));
    errors.push(room, Some(Step::Field(&FIELDS[2])), error("f"));
    errors.push(ROOT, None, error("g"));
    let expected = [
        "rooms[3][\"seats.max\"]:a",
        "rooms[3]:b",
        "rooms[3][\"k\"]:c",
        "rooms[3][…]:d",
        "rooms[3][7]:e",
        "rooms[3]:f",
        "__all__:g",
    ];
    assert_eq!(paths(&errors), expected);
    let owned = errors.clone().into_iter().map(|(path, e)| format!("{path}:{}", e.code()));
    assert_eq!(owned.collect::<Vec<_>>(), expected);
    let whose: Vec<_> = errors
        .places()
        .map(|(place, _)| (place.field().map(Field::rust_name), place.owner().map(Owner::name)))
        .collect();
    assert_eq!(whose[..3], [(Some("seats.max"), Some("Room")), (None, Some("Room")), (None, None)]);
    assert_eq!(whose[5], (Some("inner"), Some("Room")));
    assert_eq!(errors.under("rooms[3]").len(), 6);
}

#[test]
fn equality_is_of_paths_codes_and_params() {
    let at = |path: Path| ValidationErrors::from([(path, error("x"))]);
    let key = || Path::root().field("a").key("k");
    assert_eq!(at("a.k".into()), at(key()));
    assert_ne!(at(key()), at(Path::root().field("a").key(Key::new("k").itself())));
    assert_ne!(at("a".into()), at("b".into()));
    assert_ne!(at("a".into()), ValidationErrors::from(error("x")));
    assert_ne!(ValidationErrors::from(["a", "b"]), ValidationErrors::from("a"));
}

#[test]
fn debug_shows_paths_and_errors() {
    let errors: ValidationErrors = [("a[\"b\"]", error("x").param("min", 3))].into();
    assert_eq!(format!("{errors:?}"), r#"{a["b"]: ValidationError { code: "x", min: 3 }}"#);
}

/// Many times what one would wait for, if time were not linear in the number of errors.
#[test]
fn many_scattered_errors_are_shown() {
    let mut errors = ValidationErrors::new();
    for at in 0..100_000_usize {
        errors.put(Path::root().field("lines").index(at % 50_000).field("sku"), error("x"));
    }
    let text = errors.as_text().to_string();
    assert_eq!(text.lines().count(), 150_000);
    assert!(
        text.starts_with("* lines[0].sku\n  * Enter a valid value.\n  * Enter a valid value.\n* ")
    );
    assert_eq!(errors.as_data().iter().len(), 50_000);
}
