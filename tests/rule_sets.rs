//! A constant or a function that returns a rule, and a tuple of rules, give a set of rules a name.

use validation::{
    Rule, Validate,
    rules::{self, Length, Slug},
    testing::assert_errors,
};

const RESERVED: [&str; 2] = ["root", "admin"];
const NICKNAME: (Length, Slug) = (rules::length().min(3).max(6), rules::slug());

const fn nickname() -> (Length, Slug) {
    NICKNAME
}

fn reserved() -> impl Rule<str> {
    (rules::none_of(RESERVED), rules::custom(is_not_me))
}

fn is_not_me(text: &str) -> Result<(), &'static str> {
    if text == "me" { Err("No.") } else { Ok(()) }
}

#[test]
fn sets_of_rules_have_names() {
    #[derive(Validate)]
    struct Form {
        #[validate(custom(NICKNAME))]
        constant: Option<String>,
        #[validate(self::nickname)]
        function: String,
        #[validate(custom(reserved()))]
        made: String,
        #[validate(custom((rules::slug(), rules::length().max(1))))]
        tuple: String,
        #[validate(each(custom(NICKNAME)))]
        items: Vec<String>,
        #[validate(custom((rules::required(), rules::slug())))]
        ends: Option<String>,
    }

    let form = |text: &str| Form {
        constant: Some(text.into()),
        function: text.into(),
        made: text.into(),
        tuple: text.into(),
        items: vec![text.into()],
        ends: Some(text.into()),
    };
    let expected = [
        ("constant", "min_length"),
        ("constant", "slug"),
        ("function", "min_length"),
        ("function", "slug"),
        ("tuple", "slug"),
        ("tuple", "max_length"),
        ("items[0]", "min_length"),
        ("items[0]", "slug"),
        ("ends", "slug"),
    ];
    assert_errors(&form(" !").full_clean(), &expected);
    let bad =
        Form { constant: None, ends: None, made: "me".into(), tuple: "a".into(), ..form("abc") };
    assert_errors(&bad.full_clean(), &[("made", "invalid"), ("ends", "required")]);
    let bad = Form { made: "root".into(), tuple: "a".into(), ..form("abc") };
    assert_errors(&bad.full_clean(), &[("made", "reserved")]);
}

#[test]
fn lists_take_their_type_from_the_field() {
    #[derive(Debug, Validate)]
    struct Dice {
        #[validate(one_of(1, 6, 12))]
        small: u8,
        #[validate(one_of(1, 6, 12))]
        large: Option<u64>,
        #[validate(none_of(-1, 0))]
        signed: i128,
        #[validate(one_of(0.5, 1.5))]
        half: f64,
        #[validate(one_of('a', 'b'))]
        letter: char,
        #[validate(one_of(self.small, 7))]
        same: u8,
        #[validate(starts_with("a", "b"), none_of(LIST[0], LIST[1]))]
        text: Box<str>,
    }
    const LIST: [&str; 2] = ["ab", "ba"];
    let dice = |n: u8, text: &str| Dice {
        small: n,
        large: Some(n.into()),
        signed: n.into(),
        half: f64::from(n) + 0.5,
        letter: 'a',
        same: n,
        text: text.into(),
    };
    assert_errors(&dice(1, "b").full_clean(), &[]);
    let wrong = Dice { half: 2.0, letter: 'c', same: 9, ..dice(0, "ab") };
    let expected = ["small", "large", "signed", "half", "letter", "same", "text"];
    let codes = |path: &&'static str| match *path {
        "signed" | "text" => (*path, "reserved"),
        path => (path, "invalid_choice"),
    };
    let expected: Vec<_> = expected.iter().map(codes).collect();
    assert_errors(&wrong.full_clean(), &expected);
}
