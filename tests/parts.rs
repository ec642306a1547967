//! A part of a value: `only`, `exclude`, and groups at every level.
#![allow(clippy::type_complexity, reason = "a table of cases")]

use std::collections::BTreeMap;

use validation::{
    Clean, Path, Validate, ValidationErrors,
    testing::{assert_errors, assert_valid},
};

#[derive(Clone, serde::Deserialize, Validate)]
#[validate(check(self.size > 1, code = "small"), check(self.size > 1 && self.name != "", code = "both"))]
#[validate(clean(Self::clean))]
struct Venue {
    #[validate(length(min = 3), on("create", slug))]
    name: String,
    size: u32,
}

#[derive(Clone, serde::Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
#[validate(check(self.note != "a", code = "note"))]
struct More {
    #[validate(length(min = 3))]
    note: String,
    #[validate(length(min = 3))]
    second_note: String,
}

#[derive(Clone, serde::Deserialize, Validate)]
#[validate(check(self.title != "", code = "title"), check(self.venue.size != 1, code = "size", field = venue))]
#[validate(clean(Self::clean), clean(Self::titled, reads(title)))]
struct Event {
    #[validate(range(max = 1))]
    id: u32,
    title: String,
    #[validate(nested, custom(Venue::own))]
    venue: Venue,
    #[validate(nested, length(min = 3), on("create", "import", length(min = 4)))]
    others: Vec<Venue>,
    #[validate(keys(length(min = 3)), values(nested))]
    by_name: BTreeMap<String, Venue>,
    #[validate(on("publish", required))]
    published: Option<String>,
    #[allow(dead_code, reason = "it has no rules")]
    free: Option<String>,
    #[serde(flatten)]
    #[validate(nested)]
    more: More,
}

impl Venue {
    fn clean(&self) -> Result<(), &'static str> {
        Err("Every venue is bad.")
    }

    fn own(&self) -> Result<(), &'static str> {
        Err("So is this one.")
    }
}

impl Event {
    fn clean(&self) -> Result<(), &'static str> {
        Err("Every event is bad.")
    }

    fn titled(&self) -> Result<(), &'static str> {
        Err("So is every title.")
    }
}

fn event() -> Event {
    let venue = |name: &str| Venue { name: name.into(), size: 1 };
    Event {
        id: 2,
        title: String::new(),
        venue: venue("a!"),
        others: vec![venue("abc"), venue("a!")],
        by_name: BTreeMap::from([("a".into(), venue("abc"))]),
        published: None,
        free: None,
        more: More { note: "a".into(), second_note: "abc".into() },
    }
}

fn only(paths: &[&str]) -> Result<(), ValidationErrors> {
    Clean::new(&event()).only(paths.iter().copied()).run()
}

fn exclude(paths: &[&str]) -> Result<(), ValidationErrors> {
    Clean::new(&event()).exclude(paths.iter().copied()).run()
}

/// Rules of an ancestor do not run; object rules do where all that they name is checked.
#[test]
fn only_some_paths() {
    let cases: &[(&[&str], &[(&str, &str)])] = &[
        (&[], &[]),
        (&["id"], &[("id", "max_value")]),
        (&["free"], &[]),
        (&["title"], &[("__all__", "title"), ("__all__", "invalid")]),
        (&["venue.name"], &[("venue.name", "min_length")]),
        (&["venue.size"], &[("venue", "small")]),
        (
            &["venue"],
            &[
                ("venue.name", "min_length"),
                ("venue", "small"),
                ("venue", "invalid"),
                ("venue", "invalid"),
            ],
        ),
        (&["others[1].name"], &[("others[1].name", "min_length")]),
        (
            &["others[0]"],
            &[("others[0]", "small"), ("others[0]", "both"), ("others[0]", "invalid")],
        ),
        (
            &["others"],
            &[
                ("others[0]", "small"),
                ("others[0]", "both"),
                ("others[0]", "invalid"),
                ("others[1].name", "min_length"),
                ("others[1]", "small"),
                ("others[1]", "invalid"),
                ("others", "min_items"),
            ],
        ),
        (&["others[7]"], &[]),
        (&["by_name[\"a\"].size"], &[("by_name[\"a\"]", "small")]),
        (&["by_name[\"b\"]"], &[]),
        (&["note"], &[("note", "min_length")]),
        (&["secondNote"], &[]),
        (&["venue.size", "id", "id"], &[("id", "max_value"), ("venue", "small")]),
    ];
    for (paths, expected) in cases {
        assert_errors(&only(paths), expected);
    }
    let both = Clean::new(&event()).only(["id"]).only([Path::root().field("title")]).run();
    let expected = [("id", "max_value"), ("__all__", "title"), ("__all__", "invalid")];
    assert_errors(&both, &expected);
}

#[test]
fn all_but_some_paths() {
    let most = ["title", "venue", "others", "by_name", "note"];
    assert_errors(&exclude(&most), &[("id", "max_value")]);
    let cases: &[(&[&str], &[(&str, &str)])] = &[
        (
            &["id", "others", "by_name", "note", "venue"],
            &[("__all__", "title"), ("__all__", "invalid")],
        ),
        (
            &["id", "title", "others", "by_name", "note", "venue.name"],
            &[("venue", "small"), ("venue", "invalid")],
        ),
        (
            &["id", "title", "venue", "by_name", "note", "others[0].size", "others[1]"],
            &[("others", "min_items")],
        ),
        (
            &["id", "title", "venue", "others", "by_name[\"a\"].size", "note"],
            &[("by_name[\"a\"]", "min_length")],
        ),
        (&["id", "title", "venue", "others", "by_name"], &[("note", "min_length")]),
    ];
    for (paths, expected) in cases {
        assert_errors(&exclude(paths), expected);
    }
    let both = Clean::new(&event()).only(["venue", "id"]).exclude(["venue.name", "id"]).run();
    assert_errors(&both, &[("venue", "small"), ("venue", "invalid")]);
}

#[test]
fn unknown_paths_are_error_values() {
    let unknown = [
        "nothing",
        "venue.nothing",
        "others[0].nothing",
        "others.name",
        "[0]",
        "more",
        "by_name[\"a\"].nothing",
        "no path]",
    ];
    for path in unknown {
        assert_errors(&only(&[path]), &[(path, "unknown_field")]);
        assert_errors(&exclude(&["id", path]), &[(path, "unknown_field")]);
    }
    assert_errors(&only(&["x", "id", "y"]), &[("x", "unknown_field"), ("y", "unknown_field")]);
    let known = ["", "free", "published", "others[3].name", "by_name[\"b\"].size", "secondNote"];
    for path in known {
        let errors = only(&[path]).err().unwrap_or_default();
        assert!(errors.codes().all(|code| code != "unknown_field"), "{path}");
    }
}

#[test]
fn the_root_is_all_of_it() {
    let full = event().full_clean().map(drop).unwrap_err();
    assert_eq!(only(&[""]).unwrap_err(), full);
    assert_valid(&exclude(&[""]));
    assert_eq!(exclude(&[]).unwrap_err(), full);
}

#[test]
fn groups_reach_nested_values() {
    let clean = |groups: &[&'static str]| {
        let event = event();
        let clean = groups.iter().fold(Clean::new(&event), |clean, group| clean.on(*group));
        clean.only(["venue.name", "others[0].name", "published"]).run()
    };
    let name = ("venue.name", "min_length");
    assert_errors(&clean(&[]), &[name]);
    assert_errors(&clean(&["other"]), &[name]);
    assert_errors(&clean(&["create"]), &[name, ("venue.name", "slug")]);
    assert_errors(&clean(&["publish"]), &[name, ("published", "required")]);
    let expected = [name, ("venue.name", "slug"), ("published", "required")];
    assert_errors(&clean(&["publish", "create", "publish"]), &expected);

    let event = event();
    let errors = Clean::new(&event).on("import").run().map(drop).unwrap_err();
    assert_eq!(errors.at("others").count(), 2);
    let errors = Clean::new(&event).run().map(drop).unwrap_err();
    assert_eq!(errors.at("others").count(), 1);
}

#[test]
fn parts_of_lists_maps_and_enums() {
    #[derive(Validate)]
    enum Payment {
        Card {
            #[validate(length(min = 3))]
            number: String,
            #[validate(range(min = 1))]
            months: u32,
        },
        Pair(#[validate(range(min = 1))] u32, #[validate(range(min = 1))] u32),
    }

    let payments = [Payment::Card { number: String::new(), months: 0 }, Payment::Pair(0, 0)];
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("[0].Card.number", &[("[0].Card.number", "min_length")]),
        ("[0].Card", &[("[0].Card.number", "min_length"), ("[0].Card.months", "min_value")]),
        ("[1].Pair[1]", &[("[1].Pair[1]", "min_value")]),
        ("[1].Pair", &[("[1].Pair[0]", "min_value"), ("[1].Pair[1]", "min_value")]),
        ("[0].Cash", &[("[0].Cash", "unknown_field")]),
        ("[0].number", &[("[0].number", "unknown_field")]),
    ];
    for (path, expected) in cases {
        assert_errors(&Clean::new(&payments[..]).only([*path]).run(), expected);
    }
    let map = BTreeMap::from([("a", &payments[1]), ("b", &payments[1])]);
    let errors = Clean::new(&map).only(["[\"b\"].Pair[0]"]).run();
    assert_errors(&errors, &[("[\"b\"].Pair[0]", "min_value")]);
}

/// A nested value that passes everything else is looked at for the groups too.
#[test]
fn groups_reach_values_that_are_valid_otherwise() {
    #[derive(Debug, Validate)]
    struct Key {
        #[validate(on("publish", required), length(max = 9))]
        name: Option<String>,
    }
    #[derive(Debug, Validate)]
    struct Door {
        #[validate(nested)]
        main: Key,
        #[validate(nested)]
        spare: Vec<Key>,
        #[validate(each(nested))]
        lost: Vec<Option<Key>>,
    }
    let key = || Key { name: None };
    let door = Door { main: key(), spare: vec![key()], lost: vec![None, Some(key())] };
    assert!(Clean::new(&door).run().is_ok());
    assert_errors(
        &Clean::new(&door).on("publish").run(),
        &[("main.name", "required"), ("spare[0].name", "required"), ("lost[1].name", "required")],
    );
}
