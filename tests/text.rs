//! Rules on text and on lists of choices, as they are written in attributes: every parameter, the types of
//! items, arguments of other fields, what a valid value costs.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashSet},
    hint::black_box,
    sync::Arc,
};

use allocation_counter::measure;
use validation::{
    Validate, Value,
    rules::Choice,
    testing::{assert_errors, assert_valid},
};

#[derive(Validate)]
struct Texts {
    #[validate(words(min = 1, max = 3))]
    words: String,
    #[validate(lowercase)]
    lower: String,
    #[validate(uppercase)]
    upper: String,
    #[validate(trimmed, single_line)]
    line: String,
    #[validate(ascii, no_null)]
    ascii: String,
    #[validate(alpha)]
    alpha: String,
    #[validate(alpha(ascii))]
    alpha_ascii: String,
    #[validate(alphanumeric)]
    alphanumeric: String,
    #[validate(alphanumeric(ascii))]
    alphanumeric_ascii: String,
    #[validate(digits(len = 4))]
    pin: String,
    #[validate(digits(min = 2, max = 3))]
    digits: String,
    #[validate(slug(unicode))]
    slug: String,
    #[validate(identifier)]
    identifier: String,
    #[validate(no_control)]
    plain: String,
    #[validate(no_control(multiline))]
    prose: String,
    #[validate(integer_list(separator = "; ", negative))]
    numbers: Option<String>,
}

fn texts() -> Texts {
    Texts {
        words: "three short words".into(),
        lower: "größe 7".into(),
        upper: "GRÖSSE 7".into(),
        line: "one line".into(),
        ascii: "a~".into(),
        alpha: "größe".into(),
        alpha_ascii: "size".into(),
        alphanumeric: "größe7".into(),
        alphanumeric_ascii: "size7".into(),
        pin: "0042".into(),
        digits: "12".into(),
        slug: "größe-7".into(),
        identifier: "_size7".into(),
        plain: "größe".into(),
        prose: "one\r\n\ttwo".into(),
        numbers: Some("1; -2; 3".into()),
    }
}

#[test]
fn rules_on_text() {
    assert_valid(&texts().full_clean());
    let wrong = Texts {
        words: " ".into(),
        lower: "Größe".into(),
        upper: "größe".into(),
        line: "one \n".into(),
        ascii: "é\0".into(),
        alpha: "a7".into(),
        alpha_ascii: "é".into(),
        alphanumeric: "a-7".into(),
        alphanumeric_ascii: "é7".into(),
        pin: "42".into(),
        digits: "1234".into(),
        slug: "größe 7".into(),
        identifier: "7size".into(),
        plain: "a\tb".into(),
        prose: "a\u{7}b".into(),
        numbers: Some("1;-2".into()),
    };
    assert_errors(
        &wrong.full_clean(),
        &[
            ("words", "min_words"),
            ("lower", "lowercase"),
            ("upper", "uppercase"),
            ("line", "trimmed"),
            ("line", "single_line"),
            ("ascii", "ascii"),
            ("ascii", "null_characters_not_allowed"),
            ("alpha", "alpha"),
            ("alpha_ascii", "alpha"),
            ("alphanumeric", "alphanumeric"),
            ("alphanumeric_ascii", "alphanumeric"),
            ("pin", "digits"),
            ("digits", "digits"),
            ("slug", "slug"),
            ("identifier", "identifier"),
            ("plain", "control_characters"),
            ("prose", "control_characters"),
            ("numbers", "integer_list"),
        ],
    );
    assert_valid(&Texts { numbers: None, ..texts() }.full_clean());
}

#[test]
fn a_valid_text_allocates_nothing() {
    let texts = texts();
    let counts = measure(|| assert!(black_box(&texts).full_clean().is_ok()));
    assert_eq!(counts.count_total, 0);
}

#[cfg(feature = "unicode")]
#[test]
fn a_normal_text_allocates_nothing() {
    #[derive(Validate)]
    struct Name {
        #[validate(normalized(nfc))]
        shown: String,
        #[validate(normalized(nfkc))]
        compared: String,
    }

    // the last has marks of which each character leaves a doubt
    for text in ["plain", "größe 語", "x\u{323}\u{301}x\u{301}"] {
        let name = Name { shown: text.into(), compared: text.into() };
        let counts = measure(|| assert!(black_box(&name).full_clean().is_ok()));
        assert_eq!(counts.count_total, 0, "{text:?}");
    }
    let name = Name { shown: "ﬁ".into(), compared: "ﬁ".into() };
    assert_errors(&name.full_clean(), &[("compared", "normalized")]);
}

#[cfg(feature = "regex")]
#[test]
fn flags_of_a_pattern() {
    #[derive(Validate)]
    struct Patterns {
        #[validate(pattern("^ab$", ignore_case))]
        any_case: &'static str,
        #[validate(pattern("^b$", multiline, inverse))]
        no_line: &'static str,
        #[validate(pattern("^a.b$", dot_all, ignore_case))]
        any: &'static str,
        #[validate(pattern("^ a + # not a group: (\n b $", verbose))]
        spaced: &'static str,
    }

    let valid = Patterns { any_case: "Ab", no_line: "a\nbc", any: "A\nB", spaced: "aab" };
    assert_valid(&valid.full_clean());
    let wrong = Patterns { any_case: "ac", no_line: "a\nb", any: "A\n", spaced: "a b" };
    let paths = ["any_case", "no_line", "any", "spaced"];
    assert_errors(&wrong.full_clean(), &paths.map(|path| (path, "pattern")));
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Plan {
    Free,
    Pro,
}

impl Choice for Plan {
    fn to_value(&self) -> Value {
        Value::from(match self {
            Plan::Free => "free",
            Plan::Pro => "pro",
        })
    }
}

const ROLES: [&str; 2] = ["admin", "editor"];

#[test]
fn items_of_every_type() {
    #[derive(Validate)]
    struct Lists<'a> {
        #[validate(contains_all("a", "b"), subset_of("a", "b", "c"))]
        owned: Vec<String>,
        #[validate(contains_all("a"), subset_of("a", "b"))]
        borrowed: Option<Vec<&'a str>>,
        #[validate(contains_all(ROLES), subset_of(&ROLES))]
        set: HashSet<Cow<'a, str>>,
        #[validate(contains_all(1, 2), subset_of(1, 2, 3))]
        numbers: Vec<u8>,
        #[validate(contains_all(0.5))]
        floats: [f64; 2],
        #[validate(contains_all(Plan::Pro), subset_of(Plan::Free, Plan::Pro))]
        plans: BTreeSet<Plan>,
        allowed: Vec<String>,
        #[validate(subset_of(&self.allowed), contains_all(&self.owned))]
        chosen: Vec<String>,
        #[validate(contains_all("x"))]
        shared: Arc<[Box<str>]>,
    }

    let strings = |items: &[&str]| items.iter().map(|item| (*item).into()).collect::<Vec<String>>();
    let valid = Lists {
        owned: strings(&["b", "a"]),
        borrowed: Some(vec!["a"]),
        set: ["admin".into(), "editor".into()].into(),
        numbers: vec![2, 1],
        floats: [0.0, 0.5],
        plans: [Plan::Pro].into(),
        allowed: strings(&["a", "b", "c"]),
        chosen: strings(&["c", "b", "a"]),
        shared: ["x".into()].into(),
    };
    assert_valid(&valid.full_clean());
    let counts = measure(|| assert!(black_box(&valid).full_clean().is_ok()));
    assert_eq!(counts.count_total, 0);
    let wrong = Lists {
        owned: strings(&["a", "d"]),
        borrowed: Some(vec!["c"]),
        set: ["guest".into()].into(),
        numbers: vec![2, 4],
        floats: [0.0, f64::NAN],
        plans: [Plan::Free].into(),
        allowed: vec![],
        chosen: strings(&["a"]),
        shared: [].into(),
    };
    let both = |path: &'static str| [(path, "missing_items"), (path, "invalid_list")];
    let mut expected = ["owned", "borrowed", "set", "numbers"].map(both).concat();
    expected.extend(["floats", "plans"].map(|path| (path, "missing_items")));
    expected.extend([("chosen", "invalid_list"), ("chosen", "missing_items")]);
    expected.push(("shared", "missing_items"));
    assert_errors(&wrong.full_clean(), &expected);
}

/// What is missing tells what is there.
#[test]
fn a_sensitive_list_does_not_say_what_is_missing() {
    #[derive(Validate)]
    struct Lists {
        #[validate(contains_all("a", "b"))]
        open: Vec<String>,
        #[validate(sensitive, contains_all("a", "b"))]
        secret: Vec<String>,
    }

    let lists = Lists { open: vec!["a".into()], secret: vec!["a".into()] };
    let errors = lists.full_clean().map(drop).unwrap_err();
    assert_eq!(
        errors.to_string(),
        "open: Choose these as well: b.\nsecret: Choose all that are needed."
    );
}
