use super::*;
use alloc::{format, string::ToString, vec, vec::Vec};
use proptest::prelude::*;

fn field(name: &'static str) -> Path {
    Path::root().field(name)
}

#[test]
fn paths_are_printed_and_parsed() {
    let cases = [
        (Path::root(), "__all__"),
        (field("title"), "title"),
        (field("lines").index(2).field("sku"), "lines[2].sku"),
        (Path::root().index(0), "[0]"),
        (Path::root().index(0).index(usize::MAX), "[0][18446744073709551615]"),
        (field("prices").key("x"), "prices[\"x\"]"),
        (field("prices").key("1"), "prices[\"1\"]"),
        (field("prices").key("a.b").field("c"), "prices[\"a.b\"].c"),
        (field("a").key(Key::hidden()), "a[…]"),
        (field("a").key("…"), "a[\"…\"]"),
        (field("a").key(""), "a[\"\"]"),
        (field("__all__"), "[\"__all__\"]"),
        (field("a").field("__all__"), "a[\"__all__\"]"),
        (field(""), "[\"\"]"),
        (field("a.b"), "[\"a.b\"]"),
        (field("a[0]"), "[\"a[0]\"]"),
        (field("\"\\\n\r\t\u{1}\u{7f}\u{85}\u{202e}"), r#"["\"\\\n\r\t\u0001\u007f\u0085\u202e"]"#),
        (field("größe 🦀"), "größe 🦀"),
        (field("a\\b").field("1"), "a\\b.1"),
    ];
    for (path, text) in cases {
        assert_eq!(path.to_string(), text);
        let read: Path = text.parse().expect("a path");
        assert_eq!(read, path, "{text}");
        assert_eq!(read.to_string(), text);
    }
}

#[test]
fn the_root_and_escapes_have_other_forms_too() {
    for (text, path) in [
        ("", Path::root()),
        ("a[\"\n\"]", field("a").key("\n")),
        (r#"["\u00fc\ud83e\udd80\/\b\f"]"#, field("ü🦀/\u{8}\u{c}")),
    ] {
        assert_eq!(text.parse(), Ok(path), "{text}");
    }
}

#[test]
fn what_is_no_path_is_told() {
    let cases = [
        (".", "expected the name of a field at byte 0 of the path"),
        ("a.", "expected the name of a field at byte 2 of the path"),
        ("a..b", "expected the name of a field at byte 2 of the path"),
        ("a.[0]", "expected the name of a field at byte 2 of the path"),
        ("a]", "expected the name of a field at byte 1 of the path"),
        ("ü\"", "expected the name of a field at byte 2 of the path"),
        ("a[0]b", "expected `.`, `[` or the end at byte 4 of the path"),
        ("a[", "expected an index or a quoted key at byte 2 of the path"),
        ("a[x]", "expected an index or a quoted key at byte 2 of the path"),
        ("a[-1]", "expected an index or a quoted key at byte 2 of the path"),
        ("a[01]", "expected an index or a quoted key at byte 2 of the path"),
        ("a[99999999999999999999]", "expected an index or a quoted key at byte 2 of the path"),
        ("a[1", "expected `]` at byte 3 of the path"),
        ("a[\"b", "expected `\"` at byte 4 of the path"),
        ("a[\"b\"", "expected `]` at byte 5 of the path"),
        ("a[\"\\", "expected an escaped character at byte 4 of the path"),
        ("a[\"\\x\"]", "expected an escaped character at byte 4 of the path"),
        ("a[\"\\u12\"]", "expected `u` and four hexadecimal digits at byte 4 of the path"),
        ("a[\"\\u12ü\"]", "expected `u` and four hexadecimal digits at byte 4 of the path"),
        ("a[\"\\ud800\"]", "expected a surrogate pair at byte 9 of the path"),
        ("a[\"\\ud800\\u0041\"]", "expected a surrogate pair at byte 15 of the path"),
    ];
    for (text, message) in cases {
        let error = text.parse::<Path>().expect_err(text);
        assert_eq!(error.to_string(), message, "{text}");
        assert_eq!(Path::from(text), Path::root().field(text.to_owned()));
    }
}

#[test]
fn paths_are_compared_by_place() {
    assert_eq!(field("prices").field("x"), field("prices").key("x"));
    assert_eq!(field("prices").key("x"), field("prices").key(Key::new("x").itself()));
    for (one, other) in [
        (field("a").index(1), field("a").key("1")),
        (field("a"), field("a").index(0)),
        (field("a").field("b"), field("a.b")),
        (field("a").key("…"), field("a").key(Key::hidden())),
        (Path::root(), field("__all__")),
    ] {
        assert_ne!(one, other);
    }
}

#[test]
fn many_things_are_paths() {
    let path = || Path::from("a[0]");
    let text = "a[0]".to_string();
    let none = |path: Path| assert!(path.is_root());
    for other in [
        path(),
        Path::from(&path()),
        Path::from(&text),
        Path::from(text.clone()),
        Path::from(Cow::from("a[0]")),
        Path::from(Some("a[0]")),
        field("a").join(&Path::from(Segment::Index(0))),
        [Segment::field("a"), Segment::Index(0)].into_iter().collect(),
        Path::root().key("a").index(0),
    ] {
        assert_eq!(other, path());
    }
    none(().into());
    none(None.into());
    none("__all__".into());
}

#[test]
fn prefixes_are_whole_steps() {
    let path = Path::from("lines[12].sku");
    for (prefix, is_prefix) in [
        ("", true),
        ("lines", true),
        ("lines[12]", true),
        ("lines[12].sku", true),
        ("lines[1]", false),
        ("line", false),
        ("lines[12].sku.x", false),
    ] {
        assert_eq!(path.starts_with(&prefix.into()), is_prefix, "{prefix}");
    }
}

#[test]
fn pointers_are_those_of_the_rfc() {
    let cases = [
        (Path::root(), "", "#"),
        (field("foo").index(0), "/foo/0", "#/foo/0"),
        (field(""), "/", "#/"),
        (field("a/b"), "/a~1b", "#/a~1b"),
        (field("c%d"), "/c%d", "#/c%25d"),
        (field("e^f"), "/e^f", "#/e%5Ef"),
        (field("g|h"), "/g|h", "#/g%7Ch"),
        (field("i\\j"), "/i\\j", "#/i%5Cj"),
        (field("k\"l"), "/k\"l", "#/k%22l"),
        (field(" "), "/ ", "#/%20"),
        (field("m~n"), "/m~0n", "#/m~0n"),
        (field("p").key("ü🦀"), "/p/ü🦀", "#/p/%C3%BC%F0%9F%A6%80"),
        (field("a?b=c&d;e:f@g"), "/a?b=c&d;e:f@g", "#/a?b=c&d;e:f@g"),
        (field("x").key(Key::hidden()), "/x/…", "#/x/%E2%80%A6"),
    ];
    for (path, pointer, fragment) in cases {
        assert_eq!(path.pointer().to_string(), pointer);
        assert_eq!(path.fragment().to_string(), fragment);
    }
}

#[test]
fn long_keys_are_cut_and_long_fields_are_not() {
    let long = "k.".repeat(500);
    let cut = format!("a[\"{}k…\"]", "k.".repeat(31));
    assert_eq!(field("a").key(long.clone()).to_string(), cut);
    let field = Path::root().field(long);
    assert_eq!(field.to_string().parse(), Ok(field));
}

/// Names with all that is special in paths, in JSON and in HTML.
pub(crate) fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z_]{1,8}",
        "[.\\[\\]\"'\\\\/~%#<>&{}\\$a0 \n\u{1}\u{7f}\u{85}\u{2028}\u{202e}ü🦀…]{0,8}",
        Just("__all__".to_string()),
        ".{0,80}",
    ]
}

pub(crate) fn any_path() -> impl Strategy<Value = Path> {
    let segment = prop_oneof![
        any_name().prop_map(Segment::field),
        any::<usize>().prop_map(Segment::Index),
        any_name().prop_map(Segment::key),
        Just(Segment::Key(Key::hidden())),
        any_name().prop_map(|key| Segment::Key(Key::new(key).itself())),
    ];
    prop::collection::vec(segment, 0..5).prop_map(Path::from_iter)
}

proptest! {
    #[test]
    fn printing_and_parsing_are_inverse(path in any_path()) {
        let text = path.to_string();
        let read: Path = text.parse().expect("a path");
        prop_assert_eq!(&read, &path);
        prop_assert_eq!(read.to_string(), text);
    }

    #[test]
    fn any_text_is_a_path_or_a_field(text in "[a.\\[\\]\"\\\\u0-9ü…]{0,12}|.{0,40}") {
        let path = Path::from(&text);
        if text.parse::<Path>().is_err() {
            prop_assert_eq!(path.segments(), &[Segment::field(text)]);
        }
    }

    #[test]
    fn a_pointer_has_a_token_for_each_step(path in any_path()) {
        let pointer = path.pointer().to_string();
        let tokens: Vec<_> = match pointer.strip_prefix('/') {
            Some(rest) => rest.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect(),
            None => vec![],
        };
        let names: Vec<_> = path.segments().iter().map(|segment| match segment {
            Segment::Field(name) => name.to_string(),
            Segment::Index(index) => index.to_string(),
            Segment::Key(key) => key.as_str().to_string(),
        }).collect();
        prop_assert_eq!(tokens, names);
        prop_assert!(path.fragment().to_string().is_ascii());
    }
}
