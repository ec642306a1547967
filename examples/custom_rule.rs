//! Shows three ways to add a rule: a function, a type with params and messages, and a named set.
#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use validation::{Code, Rule, Validate, ValidationError, rules};

/// `custom` makes a rule of a function.
fn even(value: &i64) -> Result<(), ValidationError> {
    if value % 2 == 0 {
        return Ok(());
    }
    Err(ValidationError::new("even").message("Enter an even number."))
}

static AGE: Code = Code::new(
    "min_age",
    "{ $min -> [one] Be at least { $min } year old. *[other] Be at least { $min } years old. }",
)
.params(&["min"]);

/// A rule with a parameter and a plural: in attributes, `club::born(min_age = 18)`.
struct Born {
    min_age: i64,
}

mod club {
    pub(super) const fn born() -> super::Born {
        super::Born { min_age: 0 }
    }
}

impl Born {
    const fn min_age(mut self, years: i64) -> Self {
        self.min_age = years;
        self
    }
}

impl Rule<i64> for Born {
    const CODES: &'static [&'static Code] = &[&AGE];

    fn check(&self, year: &i64) -> Result<(), ValidationError> {
        if 2026 - year >= self.min_age {
            return Ok(());
        }
        Err(ValidationError::of(&AGE).param("min", self.min_age))
    }
}

/// A set of rules under one name.
const NICKNAME: (rules::Length, rules::Slug) = (rules::length().min(3).max(12), rules::slug());

#[derive(Validate)]
struct Member {
    #[validate(custom(NICKNAME))]
    nickname: String,
    #[validate(club::born(min_age = 18))]
    year: i64,
    #[validate(custom(even))]
    lucky: i64,
}

fn main() {
    let member = Member { nickname: "a b".into(), year: 2015, lucky: 7 };
    let Err(errors) = member.full_clean() else {
        return;
    };
    println!("{}", errors.as_text());
    assert!(errors.has("nickname", "slug") && errors.has("year", "min_age"));
    assert!(errors.has("lucky", "even"));
    assert!(errors.as_text().to_string().contains("at least 18 years old"));
}
