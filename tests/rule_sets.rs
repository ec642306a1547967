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
