//! Every way to write a rule and its arguments.
#![allow(clippy::extra_unused_type_parameters, reason = "it is given in an attribute")]

use std::collections::BTreeMap;

use validation::{
    Rule, Validate, ValidationError,
    testing::{assert_errors, assert_valid},
};

const MAX: usize = 5;
const STEP: u32 = 5;
#[allow(non_upper_case_globals, reason = "a constant that looks like a flag")]
const small: u32 = 3;
const PLANS: [&str; 2] = ["free", "pro"];
static SLICE: &[&str] = &["root", "admin"];

/// Rules of an application, written by path.
mod own {
    use super::{Rule, ValidationError};

    #[derive(Clone, Copy)]
    pub(super) struct AtLeast {
        least: i64,
        strict: bool,
    }

    pub(super) const fn at_least(least: i64) -> AtLeast {
        AtLeast { least, strict: false }
    }

    pub(super) const fn at_least_one() -> AtLeast {
        at_least(1)
    }

    /// A rule with a type argument.
    pub(super) const fn of<T>(least: i64) -> AtLeast {
        at_least(least)
    }

    impl AtLeast {
        pub(super) const fn strict(mut self) -> Self {
            self.strict = true;
            self
        }

        pub(super) const fn r#where(mut self, least: i64, more: i64) -> Self {
            self.least = least + more;
            self
        }
    }

    impl Rule<i64> for AtLeast {
        fn check(&self, value: &i64) -> Result<(), ValidationError> {
            let passes = if self.strict { *value > self.least } else { *value >= self.least };
            if passes {
                Ok(())
            } else {
                Err(ValidationError::new("at_least").param("least", self.least))
            }
        }
    }

    pub(super) mod deep {
        pub(in super::super) use super::at_least;
    }
}

#[test]
fn arguments_of_rules() {
    #[derive(Validate)]
    struct Form {
        #[validate(slug)]
        flag: String,
        #[validate(slug())]
        empty_parentheses: String,
        #[validate(length(min = 2, max = 4,))]
        trailing_commas: String,
        #[validate(length(min(2), max(4)))]
        calls: String,
        #[validate(length(max = MAX))]
        constant: String,
        #[validate(length(max = Self::LIMIT))]
        associated: String,
        #[validate(length(max = MAX - 2 * 2))]
        expression: String,
        #[validate(length(max = 4, unit = bytes))]
        word: String,
        #[validate(length(max = 4, unit = validation::Unit::Utf16))]
        full_word: String,
        #[validate(email(dialect = html, allow = ["localhost"]))]
        words: String,
        #[validate(pattern(r"^[a-z]+$", inverse))]
        literal_and_flag: String,
        #[validate(multiple_of(STEP))]
        positional_constant: u32,
        #[validate(multiple_of({ small }))]
        braces: u32,
        #[validate(range(max = { small }))]
        named_braces: u32,
        #[validate(range(min = -3, max = -1))]
        negative: i32,
        #[validate(multiple_of(4, offset = 1))]
        positional_and_named: i64,
        #[validate(one_of("free", "pro"))]
        several: String,
        #[validate(one_of(PLANS))]
        list: String,
        #[validate(none_of(SLICE))]
        slice: Option<String>,
        #[validate(equal(true))]
        truth: bool,
        #[validate(equal('x'))]
        letter: char,
    }

    impl Form {
        const LIMIT: usize = 2;
    }

    let bad = Form {
        flag: "a b".into(),
        empty_parentheses: "a b".into(),
        trailing_commas: "a".into(),
        calls: "abcde".into(),
        constant: "abcdef".into(),
        associated: "abc".into(),
        expression: "ab".into(),
        word: "日本".into(),
        full_word: "🦀🦀🦀".into(),
        words: "a".into(),
        literal_and_flag: "abc".into(),
        positional_constant: 6,
        braces: 4,
        named_braces: 4,
        negative: -4,
        positional_and_named: 4,
        several: "gold".into(),
        list: "gold".into(),
        slice: Some("root".into()),
        truth: false,
        letter: 'y',
    };
    let expected = [
        ("flag", "slug"),
        ("empty_parentheses", "slug"),
        ("trailing_commas", "min_length"),
        ("calls", "max_length"),
        ("constant", "max_length"),
        ("associated", "max_length"),
        ("expression", "max_length"),
        ("word", "max_length"),
        ("full_word", "max_length"),
        ("words", "email"),
        ("literal_and_flag", "pattern"),
        ("positional_constant", "step_size"),
        ("braces", "step_size"),
        ("named_braces", "max_value"),
        ("negative", "min_value"),
        ("positional_and_named", "step_size"),
        ("several", "invalid_choice"),
        ("list", "invalid_choice"),
        ("slice", "reserved"),
        ("truth", "equal"),
        ("letter", "equal"),
    ];
    assert_errors(&bad.full_clean(), &expected);
    let good = Form {
        flag: "a-b".into(),
        empty_parentheses: "a-b".into(),
        trailing_commas: "日本".into(),
        calls: "ab".into(),
        constant: "abcde".into(),
        associated: "ab".into(),
        expression: "a".into(),
        word: "abcd".into(),
        full_word: "🦀🦀".into(),
        words: "a@localhost".into(),
        literal_and_flag: "ABC".into(),
        positional_constant: 10,
        braces: 3,
        named_braces: 3,
        negative: -1,
        positional_and_named: 5,
        several: "pro".into(),
        list: "free".into(),
        slice: None,
        truth: true,
        letter: 'x',
    };
    assert_valid(&good.full_clean());
}

#[test]
fn rules_by_path() {
    #[derive(Validate)]
    struct Form {
        #[validate(own::at_least(3))]
        path: i64,
        #[validate(self::own::at_least(3, strict))]
        from_self: i64,
        #[validate(crate::own::deep::at_least(3))]
        from_crate: i64,
        #[validate(own::at_least_one)]
        no_parentheses: i64,
        #[validate(own::at_least(3, where(1, 2)))]
        keyword: i64,
        #[validate(own::of::<u8>(3))]
        type_argument: i64,
        #[validate(own::at_least(3, code = "more", message = "Over {least}, please."))]
        renamed: i64,
        #[validate(::validation::rules::length(max = 1))]
        absolute: String,
    }

    let form = Form {
        path: 2,
        from_self: 3,
        from_crate: 2,
        no_parentheses: 0,
        keyword: 2,
        type_argument: 2,
        renamed: 2,
        absolute: "ab".into(),
    };
    let expected = [
        ("path", "at_least"),
        ("from_self", "at_least"),
        ("from_crate", "at_least"),
        ("no_parentheses", "at_least"),
        ("keyword", "at_least"),
        ("type_argument", "at_least"),
        ("renamed", "more"),
        ("absolute", "max_length"),
    ];
    let errors = form.full_clean().map(drop).unwrap_err();
    assert_errors(&errors, &expected);
    assert_eq!(errors.at("renamed").next().unwrap().to_string(), "Over 3, please.");
}

#[test]
fn several_attributes_are_one() {
    #[derive(Validate)]
    #[validate(check(self.a != self.b, code = "same"))]
    #[validate(check(self.a != 7, code = "seven"))]
    struct Form {
        #[validate(range(max = 9))]
        #[validate(multiple_of(2), range(max = 19))]
        a: u32,
        #[validate()]
        b: u32,
    }

    let expected = [("a", "max_value"), ("a", "step_size"), ("a", "max_value")];
    assert_errors(&Form { a: 21, b: 21 }.full_clean(), &expected);
    assert_errors(&Form { a: 8, b: 8 }.full_clean(), &[("__all__", "same")]);
}

#[test]
fn maps_of_lists_of_maps() {
    #[derive(Validate)]
    struct Form {
        #[validate(
            keys(slug, length(max = 3)),
            values(length(min = 1), each(values(range(max = 9), multiple_of(2))))
        )]
        all: BTreeMap<String, Vec<BTreeMap<String, u32>>>,
    }

    let map = |value| BTreeMap::from([("x".to_owned(), value)]);
    let all = BTreeMap::from([("a bc".into(), vec![]), ("b".into(), vec![map(8), map(11)])]);
    let expected = [
        ("all[\"a bc\"]", "slug"),
        ("all[\"a bc\"]", "max_length"),
        ("all[\"a bc\"]", "min_items"),
        ("all[\"b\"][1][\"x\"]", "max_value"),
        ("all[\"b\"][1][\"x\"]", "step_size"),
    ];
    assert_errors(&Form { all }.full_clean(), &expected);
}
