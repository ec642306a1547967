//! A field beside as the argument of a rule: text with its name, numbers as they are.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::{borrow::Cow, sync::Arc};

use validation::{
    Validate, ValidationErrors,
    testing::{assert_errors, assert_valid},
};

type Maybe<T> = Option<Box<T>>;

fn other(errors: &ValidationErrors, path: &str) -> String {
    let error = errors.at(path).next().expect("an error");
    error.params().get("other").map(ToString::to_string).unwrap_or_default()
}

#[test]
fn text_in_every_form() {
    #[derive(Validate)]
    struct Form<'a> {
        plain: String,
        borrowed: &'a str,
        optional: Option<String>,
        shared: Maybe<Arc<str>>,
        cow: Cow<'a, str>,
        #[validate(password(not_similar_to(
            self.plain,
            self.borrowed,
            self.optional,
            self.shared,
            self.cow
        )))]
        several: String,
        #[validate(password(not_similar_to(self.plain)))]
        one: String,
        #[validate(each(password(min = 1, not_similar_to(self.optional, self.cow))))]
        list: Vec<&'a str>,
        #[validate(password(not_similar_to("my-shop.example", "acme")))]
        literal: &'a str,
        #[validate(password(min = 1, not_similar_to(self.optional, "lakeside", self.cow)))]
        among_fields: &'a str,
        #[validate(password(not_similar_to(&self.plain)))]
        by_reference: &'a str,
    }

    let form = |password: &'static str| Form {
        plain: "robert".into(),
        borrowed: "brown-field",
        optional: Some("mountain".into()),
        shared: Some(Arc::<str>::from("quarterly").into()),
        cow: "lighthouse".into(),
        several: password.into(),
        one: "robertus".into(),
        list: vec!["a", "mountains"],
        literal: "shop.example",
        among_fields: "lakesides",
        by_reference: "trebor11",
    };
    let codes = |several| {
        let errors = form(several).full_clean().map(drop).unwrap_err();
        assert_errors(
            &errors,
            &[
                ("several", "password_too_similar"),
                ("one", "password_too_similar"),
                ("list[1]", "password_too_similar"),
                ("literal", "password_too_similar"),
                ("among_fields", "password_too_similar"),
                ("by_reference", "password_too_similar"),
            ],
        );
        assert_eq!(other(&errors, "list[1]"), "optional");
        assert_eq!(other(&errors, "literal"), "");
        assert_eq!(other(&errors, "among_fields"), "");
        other(&errors, "several")
    };
    assert_eq!(codes("Robert12"), "plain");
    assert_eq!(codes("brown-fields"), "borrowed");
    assert_eq!(codes("mountain-"), "optional");
    assert_eq!(codes("quarterly"), "shared");
    assert_eq!(codes("houselight"), "cow");
}

#[test]
fn names_are_those_of_the_wire() {
    #[derive(serde::Deserialize, Validate)]
    #[serde(rename_all = "camelCase")]
    #[allow(dead_code, reason = "only one variant is built")]
    enum Sign {
        Up {
            user_name: String,
            #[validate(password(not_similar_to(self.user_name)))]
            password: String,
        },
        #[serde(rename_all = "camelCase")]
        In {
            user_name: String,
            #[validate(password(not_similar_to(self.user_name, self.user_name)))]
            password: String,
        },
        Pair(String, #[validate(password(not_similar_to(self.0)))] String),
    }

    let sign = Sign::In { user_name: "somebody".into(), password: "somebody".into() };
    let errors = sign.full_clean().map(drop).unwrap_err();
    assert_eq!(other(&errors, "in.password"), "userName");
    let errors = Sign::Pair("somebody".into(), "somebody".into()).full_clean().map(drop);
    assert_eq!(other(&errors.unwrap_err(), "pair[1]"), "0");
}

#[test]
fn a_secret_is_compared_and_not_shown() {
    #[derive(Debug, Validate)]
    #[validate(sensitive)]
    struct All {
        name: String,
        #[validate(password(not_similar_to(self.name)))]
        password: String,
    }

    #[derive(Debug, Validate)]
    struct One {
        #[validate(sensitive)]
        name: Option<String>,
        #[validate(password(not_similar_to(self.name)))]
        password: String,
    }

    let all = All { name: "hunter22".into(), password: "Hunter22".into() };
    let one = One { name: Some("hunter22".into()), password: "Hunter22".into() };
    for errors in [all.full_clean().map(drop), one.full_clean().map(drop)] {
        let errors = errors.unwrap_err();
        assert_eq!(other(&errors, "password"), "name");
        assert!(!format!("{errors:?} {errors} {}", errors.as_json()).contains("unter"));
    }
    assert_valid(&One { name: None, password: "Hunter22".into() }.full_clean());
}

/// Numbers in brackets are what they always were, and what cannot be copied comes by reference.
#[test]
fn other_fields_are_as_they_are() {
    #[derive(Validate)]
    struct Form {
        most: u32,
        #[validate(range(max(self.most)))]
        number: u32,
        #[validate(own::none_of(these(self.names)))]
        name: String,
        names: Vec<String>,
    }

    let form = Form { most: 1, number: 2, name: "root".into(), names: vec!["root".into()] };
    assert_errors(&form.full_clean(), &[("number", "max_value"), ("name", "taken")]);
}

mod own {
    use validation::{Rule, ValidationError};

    pub(super) struct NoneOf<'a>(&'a [String]);

    pub(super) const fn none_of<'a>() -> NoneOf<'a> {
        NoneOf(&[])
    }

    impl<'a> NoneOf<'a> {
        pub(super) fn these(self, these: &'a [String]) -> Self {
            NoneOf(these)
        }
    }

    impl Rule<str> for NoneOf<'_> {
        fn check(&self, value: &str) -> Result<(), ValidationError> {
            if self.0.iter().any(|one| one == value) {
                return Err(ValidationError::new("taken"));
            }
            Ok(())
        }
    }
}
