//! `custom`: functions, closures and rule values; what they may return; what they see.
#![allow(clippy::redundant_allocation, reason = "rules see through every layer")]

use std::{borrow::Cow, collections::BTreeMap, rc::Rc};

use validation::{
    Report, Rule, Validate, ValidationError, ValidationErrors, rules,
    testing::{assert_errors, assert_valid},
};

fn even(value: &i64) -> Result<(), ValidationError> {
    if value % 2 == 0 {
        Ok(())
    } else {
        Err(ValidationError::new("even").message("Enter an even number."))
    }
}

struct Even;

impl Rule<i64> for Even {
    fn check(&self, value: &i64) -> Result<(), ValidationError> {
        even(value)
    }
}

impl Even {
    const RULE: Even = Even;

    fn check_it(value: &i64) -> Result<(), ValidationError> {
        even(value)
    }
}

#[test]
fn everything_that_is_a_rule() {
    #[derive(Validate)]
    struct Form {
        #[validate(custom(even))]
        function: i64,
        #[validate(custom(self::Even::check_it))]
        path: i64,
        #[validate(custom(Even))]
        value: i64,
        #[validate(custom(Even::RULE))]
        constant: i64,
        #[validate(custom(|value: &i64| even(value)))]
        closure: i64,
        #[validate(custom(rules::range().max(9)))]
        built_in: i64,
        #[validate(custom(even, code = "not_even"))]
        code: i64,
        #[validate(custom(Even, message = "Even, please."))]
        message: i64,
        #[validate(each(custom(even)), custom(|items: &[i64]| if items.len() < 3 { Ok(()) } else { Err("Less.") }))]
        items: Vec<i64>,
        #[validate(keys(custom(even)), values(custom(even)))]
        map: BTreeMap<i64, Option<i64>>,
        #[validate(when(self.function == 11, custom(even)))]
        when: i64,
    }

    let form = Form {
        function: 11,
        path: 11,
        value: 11,
        constant: 11,
        closure: 11,
        built_in: 11,
        code: 11,
        message: 11,
        items: vec![2, 3, 4],
        map: BTreeMap::from([(1, Some(3)), (2, None)]),
        when: 11,
    };
    let expected = [
        ("function", "even"),
        ("path", "even"),
        ("value", "even"),
        ("constant", "even"),
        ("closure", "even"),
        ("built_in", "max_value"),
        ("code", "not_even"),
        ("message", "even"),
        ("items[1]", "even"),
        ("items", "invalid"),
        ("map[\"1\"]", "even"),
        ("map[\"1\"]", "even"),
        ("when", "even"),
    ];
    let errors = form.full_clean().map(drop).unwrap_err();
    assert_errors(&errors, &expected);
    let text = |path: &str| errors.at(path).next().unwrap().to_string();
    assert_eq!(text("code"), "Enter an even number.");
    assert_eq!(text("message"), "Even, please.");
}

/// Whatever converts into errors may be returned.
#[test]
fn everything_that_is_an_error() {
    fn text(_: &u8) -> Result<(), &'static str> {
        Err("{not} a template")
    }
    fn string(value: &u8) -> Result<(), String> {
        Err(format!("text {}", value - value))
    }
    fn cow(_: &u8) -> Result<(), Cow<'static, str>> {
        Err("cow".into())
    }
    fn list(_: &u8) -> Result<(), [ValidationError; 2]> {
        Err([ValidationError::new("one"), ValidationError::new("two")])
    }
    fn texts(_: &u8) -> Result<(), Vec<&'static str>> {
        Err(vec!["one", "two"])
    }
    fn pairs(_: &u8) -> Result<(), [(&'static str, &'static str); 2]> {
        Err([("low", "Less."), ("", "All.")])
    }
    fn errors(_: &u8) -> Result<(), ValidationErrors> {
        Err([("a[0].b", ValidationError::new("deep"))].into())
    }
    fn no_errors(_: &u8) -> Result<(), ValidationErrors> {
        Err(ValidationErrors::new())
    }

    #[derive(Validate)]
    #[validate(check(self.no_errors > 1, code = "passed"))]
    struct Form {
        #[validate(custom(text), custom(string), custom(cow), custom(list), custom(texts))]
        flat: u8,
        #[validate(custom(pairs), custom(errors))]
        deep: u8,
        #[validate(custom(list, code = "other", message = "Other."))]
        reworded: u8,
        #[validate(custom(no_errors))]
        no_errors: u8,
    }

    let errors =
        Form { flat: 1, deep: 1, reworded: 1, no_errors: 1 }.full_clean().map(drop).unwrap_err();
    let expected = [
        ("flat", "invalid"),
        ("flat", "invalid"),
        ("flat", "invalid"),
        ("flat", "one"),
        ("flat", "two"),
        ("flat", "invalid"),
        ("flat", "invalid"),
        ("deep.low", "invalid"),
        ("deep", "invalid"),
        ("deep.a[0].b", "deep"),
        ("reworded", "other"),
        ("reworded", "other"),
        ("__all__", "passed"),
    ];
    assert_errors(&errors, &expected);
    let texts: Vec<String> = errors.at("flat").map(ToString::to_string).collect();
    assert_eq!(texts[..3], ["{not} a template", "text 0", "cow"]);
    assert!(errors.at("reworded").all(|error| error.to_string() == "Other."));
}

/// The same view as any rule has; what is absent is not seen.
#[test]
fn what_functions_see() {
    fn text(text: &str) -> Result<(), ValidationError> {
        Err(ValidationError::new("seen").param("value", text.to_owned()))
    }
    fn items(items: &[u8]) -> Result<(), ValidationError> {
        Err(ValidationError::new("seen").param("value", items))
    }
    fn map(map: &BTreeMap<u8, u8>) -> Result<(), ValidationError> {
        Err(ValidationError::new("seen").param("value", map.len()))
    }
    struct Own(u8);
    fn own(own: &Own) -> Result<(), ValidationError> {
        Err(ValidationError::new("seen").param("value", own.0))
    }

    #[derive(Validate)]
    struct Form<'a> {
        #[validate(custom(text))]
        string: String,
        #[validate(custom(text))]
        deep: Option<Box<Rc<Cow<'a, str>>>>,
        #[validate(custom(items))]
        vec: Vec<u8>,
        #[validate(custom(items))]
        array: &'a [u8; 2],
        #[validate(custom(map))]
        map: Rc<BTreeMap<u8, u8>>,
        #[validate(custom(own))]
        own: Own,
        #[validate(custom(own))]
        own_deep: Option<Option<Rc<Own>>>,
        #[validate(custom(own))]
        absent: Option<Own>,
        #[validate(each(custom(own)))]
        own_items: Vec<Option<Box<Own>>>,
    }

    let form = Form {
        string: "a".into(),
        deep: Some(Box::new(Rc::new("b".into()))),
        vec: vec![1],
        array: &[1, 2],
        map: Rc::new(BTreeMap::new()),
        own: Own(7),
        own_deep: Some(Some(Rc::new(Own(8)))),
        absent: None,
        own_items: vec![None, Some(Box::new(Own(9)))],
    };
    let errors = form.full_clean().map(drop).unwrap_err();
    let seen: Vec<_> = errors
        .iter()
        .map(|(path, error)| format!("{path}={}", error.params().get("value").unwrap()))
        .collect();
    let expected = [
        "string=a",
        "deep=b",
        "vec=1",
        "array=1, 2",
        "map=0",
        "own=7",
        "own_deep=8",
        "own_items[1]=9",
    ];
    assert_eq!(seen, expected);
}

#[test]
fn functions_that_ask_the_context() {
    struct Limits {
        most: i64,
    }
    fn below(value: &i64, limits: &Limits) -> Result<(), &'static str> {
        if *value < limits.most { Ok(()) } else { Err("Less, please.") }
    }

    #[derive(Validate)]
    #[validate(context = Limits)]
    struct Form {
        #[validate(custom(below, cx))]
        function: Option<i64>,
        #[validate(custom(below, cx, code = "below"))]
        #[validate(custom(|value: &i64, limits: &Limits| below(value, limits), cx))]
        closure: i64,
        #[validate(each(custom(below, cx)))]
        items: Vec<i64>,
        #[validate(custom(rules::range().max(cx.most)))]
        value: i64,
    }

    let form = Form { function: Some(5), closure: 5, items: vec![4, 5], value: 6 };
    let expected = [
        ("function", "invalid"),
        ("closure", "below"),
        ("closure", "invalid"),
        ("items[1]", "invalid"),
        ("value", "max_value"),
    ];
    assert_errors(&form.full_clean_with(&Limits { most: 5 }), &expected);
    assert_valid(&form.full_clean_with(&Limits { most: 7 }));
}

/// A rule may report several errors, each at its place.
#[test]
fn a_rule_that_reports() {
    struct AllEven;

    impl Rule<[i64]> for AllEven {
        fn check(&self, values: &[i64]) -> Result<(), ValidationError> {
            values.iter().try_for_each(even)
        }

        fn report(&self, values: &[i64], report: &mut Report<'_>) {
            for (index, value) in values.iter().enumerate() {
                if let Err(error) = even(value) {
                    report.at_index(index, |report| report.add(error));
                }
            }
        }
    }

    #[derive(Validate)]
    struct Form {
        #[validate(custom(AllEven, code = "odd"))]
        numbers: Vec<i64>,
    }

    let form = Form { numbers: vec![1, 2, 3] };
    assert_errors(&form.full_clean(), &[("numbers[0]", "odd"), ("numbers[2]", "odd")]);
}
