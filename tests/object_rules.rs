//! Rules of the whole object: `check`, `clean`, and rules over several fields.
#![allow(clippy::duplicated_attributes, reason = "two rules may read the same field")]

use validation::{
    Code, Fields, ObjectRule, Subject, Validate, ValidationError, ValidationErrors,
    testing::{assert_errors, assert_valid},
};

#[test]
fn checks_in_three_valued_logic() {
    #[derive(Clone, Default, Validate)]
    #[validate(check(self.a < self.b, code = "less"))]
    #[validate(check(self.a <= 10 && self.b <= 20, code = "and"))]
    #[validate(check(self.a == 1 || self.b == 2 || self.c == "x", code = "or"))]
    #[validate(check(!(self.c == "no" || self.a > 100), code = "not"))]
    #[validate(check(self.b == None || self.a != None, code = "none"))]
    #[validate(check((self.c != "never"), code = "parentheses"))]
    struct Form {
        a: Option<u32>,
        b: Option<u32>,
        c: Option<String>,
    }

    let form = |a, b, c: Option<&str>| Form { a, b, c: c.map(Into::into) };
    let cases: &[(Form, &[&str])] = &[
        (form(None, None, None), &[]),
        (form(Some(1), None, None), &[]),
        (form(None, Some(1), None), &["none"]),
        (form(Some(2), Some(1), None), &["less"]),
        (form(Some(2), Some(1), Some("y")), &["less", "or"]),
        (form(Some(2), Some(3), Some("x")), &[]),
        (form(Some(11), None, None), &["and"]),
        (form(None, Some(21), None), &["and", "none"]),
        (form(Some(1), Some(2), Some("no")), &["not"]),
        (form(Some(101), None, None), &["and", "not"]),
        (form(None, None, Some("no")), &["not"]),
        (form(Some(1), Some(2), Some("never")), &["parentheses"]),
    ];
    for (form, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|code| ("__all__", *code)).collect();
        assert_errors(&form.full_clean(), &expected);
    }
}

#[test]
fn checks_of_all_kinds() {
    const LIMIT: u32 = 10;

    #[derive(Default, PartialEq, PartialOrd)]
    enum Plan {
        #[default]
        Free,
        Pro,
    }

    #[derive(Default)]
    struct Size {
        width: f64,
    }

    #[derive(Default, Validate)]
    #[validate(check(self.tags.len() <= 2, code = "count", field = tags))]
    #[validate(check(matches!(self.plan, Plan::Free | Plan::Pro), code = "plan"))]
    #[validate(check(!matches!(self.plan, Plan::Pro) || self.seats > 1, code = "macro"))]
    #[validate(check(self.is_consistent(), code = "method"))]
    #[validate(check(Self::holds(self), code = "whole"))]
    #[validate(check(self.seats < LIMIT, code = "constant", message = "{fields} below ten."))]
    #[validate(check(self.plan <= Plan::Free || self.seats != 5, code = "own_type"))]
    #[validate(check(self.size.width >= 0.0, code = "place"))]
    #[validate(check(self.seats + 1 != 0 && self.seats as usize >= self.tags.len(), code = "expression"))]
    #[validate(check(self.seats <= 20))]
    struct Form {
        tags: Vec<String>,
        plan: Plan,
        seats: u32,
        size: Size,
    }

    impl Form {
        fn is_consistent(&self) -> bool {
            self.seats != 7
        }

        fn holds(form: &Self) -> bool {
            form.seats != 8
        }
    }

    let form = |seats| Form { seats, ..Form::default() };
    assert_valid(&form(1).full_clean());
    let tags = Form { tags: vec![String::new(); 3], ..form(3) };
    assert_errors(&tags.full_clean(), &[("tags", "count")]);
    assert_errors(&Form { plan: Plan::Pro, ..form(1) }.full_clean(), &[("__all__", "macro")]);
    assert_errors(&form(7).full_clean(), &[("__all__", "method")]);
    assert_errors(&form(8).full_clean(), &[("__all__", "whole")]);
    assert_errors(&Form { plan: Plan::Pro, ..form(5) }.full_clean(), &[("__all__", "own_type")]);
    for width in [-1.0, f64::NAN] {
        let form = Form { size: Size { width }, ..form(1) };
        assert_errors(&form.full_clean(), &[("__all__", "place")]);
    }
    assert_errors(
        &Form { tags: vec![String::new()], ..form(0) }.full_clean(),
        &[("__all__", "expression")],
    );
    let errors = form(21).full_clean().map(drop).unwrap_err();
    assert_errors(&errors, &[("__all__", "constant"), ("__all__", "check")]);
    let texts: Vec<String> = errors.iter().map(|(_, error)| error.to_string()).collect();
    assert_eq!(texts[0], "seats below ten.");
    let check = errors.non_field_errors().last().unwrap();
    assert_eq!(check.params().get("fields"), Some(&["seats"].into()));
}

/// Whatever converts into errors may be returned; paths are wire names.
#[test]
fn clean_functions() {
    fn text(form: &Form) -> Result<(), &'static str> {
        if form.kind == 1 { Err("One.") } else { Ok(()) }
    }

    #[derive(serde::Deserialize, Validate)]
    #[serde(rename_all = "camelCase")]
    #[validate(clean(text))]
    #[validate(
        clean(Self::error, reads(kind)),
        clean(Self::list),
        clean(Self::pairs, reads(kind, end_on))
    )]
    #[validate(clean(Self::closure))]
    struct Form {
        kind: u32,
        #[validate(range(max = 9), error_messages(own = "From the attribute."))]
        end_on: u32,
    }

    impl Form {
        fn error(&self) -> Result<(), ValidationError> {
            if self.kind == 2 { Err(ValidationError::new("two")) } else { Ok(()) }
        }
        fn list(&self) -> Result<(), Vec<String>> {
            if self.kind == 3 { Err(vec!["a".into(), "b".into()]) } else { Ok(()) }
        }
        fn pairs(&self) -> Result<(), ValidationErrors> {
            let own = || ValidationError::new("own");
            if self.kind == 4 {
                Err([("endOn", own()), ("", own()), ("other.x", own())].into())
            } else {
                Ok(())
            }
        }
        fn closure(&self) -> Result<(), ValidationErrors> {
            if self.kind == 5 { Err(ValidationErrors::new()) } else { Ok(()) }
        }
    }

    let errors =
        |kind, end_on| Form { kind, end_on }.full_clean().map(drop).err().unwrap_or_default();
    assert_errors(&errors(1, 0), &[("__all__", "invalid")]);
    assert_errors(&errors(2, 0), &[("__all__", "two")]);
    assert_errors(&errors(3, 0), &[("__all__", "invalid"), ("__all__", "invalid")]);
    let pairs = errors(4, 0);
    assert_errors(&pairs, &[("endOn", "own"), ("__all__", "own"), ("other.x", "own")]);
    assert_eq!(pairs.at("endOn").next().unwrap().to_string(), "From the attribute.");
    assert_errors(&errors(4, 10), &[("endOn", "max_value")]);
    assert_errors(&errors(2, 10), &[("endOn", "max_value"), ("__all__", "two")]);
    assert_valid(&errors(5, 0));
}

#[test]
fn rules_over_fields() {
    #[derive(Clone, Default, Validate)]
    #[validate(equal_fields(password, repeat))]
    #[validate(equal_fields(a, b, code = "differ", message = "Not as {other}."))]
    #[validate(exactly_one_of(a, c), at_least_one_of(a, c, list, code = "some"))]
    #[validate(at_most_one_of(c, list), all_or_none(c, d))]
    struct Form {
        password: String,
        repeat: Option<Box<str>>,
        a: Option<u8>,
        b: Option<u8>,
        c: Option<String>,
        d: String,
        list: Vec<u8>,
    }

    let text = |text: &str| Some(text.to_owned());
    let form = || Form { repeat: Some("".into()), a: Some(1), b: Some(1), ..Form::default() };
    let cases: Vec<(Form, &[(&str, &str)])> = vec![
        (form(), &[]),
        (Form { repeat: None, ..form() }, &[("repeat", "mismatch")]),
        (Form { password: "x".into(), ..form() }, &[("repeat", "mismatch")]),
        (Form { b: Some(2), ..form() }, &[("b", "differ")]),
        (Form { b: None, ..form() }, &[("b", "differ")]),
        (
            Form { a: None, b: None, ..form() },
            &[("__all__", "exactly_one_of"), ("__all__", "some")],
        ),
        (
            Form { a: None, b: None, c: text(""), ..form() },
            &[("__all__", "exactly_one_of"), ("__all__", "some")],
        ),
        (Form { c: text("x"), d: "y".into(), ..form() }, &[("__all__", "exactly_one_of")]),
        (
            Form { a: None, b: None, c: text("x"), d: "y".into(), list: vec![1], ..form() },
            &[("__all__", "at_most_one_of")],
        ),
        (Form { a: None, b: None, c: text("x"), ..form() }, &[("__all__", "all_or_none")]),
        (Form { d: "y".into(), ..form() }, &[("__all__", "all_or_none")]),
    ];
    for (form, expected) in &cases {
        assert_errors(&form.full_clean(), expected);
    }
    let errors = Form { b: Some(2), d: "y".into(), ..form() }.full_clean().map(drop).unwrap_err();
    let params = |code: &str, name: &str| {
        errors.iter().find(|(_, error)| error.code() == code).unwrap().1.params().get(name).cloned()
    };
    assert_eq!(errors.at("b").next().unwrap().to_string(), "Not as a.");
    assert_eq!(params("differ", "other"), Some("a".into()));
    assert_eq!(params("all_or_none", "fields"), Some(["c", "d"].into()));
    assert_eq!(params("all_or_none", "given"), Some(1.into()));
}

static APART: Code = Code::new("apart", "Keep { $least } apart.").params(&["least"]);

#[derive(Clone, Copy)]
struct Apart(u32);

impl ObjectRule<(Subject<'_, u32>, Subject<'_, u32>)> for Apart {
    const CODES: &'static [&'static Code] = &[&APART];

    fn passes(&self, (a, b): &(Subject<'_, u32>, Subject<'_, u32>)) -> bool {
        a.value.zip(b.value).is_none_or(|(a, b)| a.abs_diff(*b) >= self.0)
    }

    fn report(&self, _: &(Subject<'_, u32>, Subject<'_, u32>), fields: &mut Fields<'_, '_>) {
        fields.add(ValidationError::of(&APART).param("least", self.0));
        fields.add_at(1, ValidationError::new("moved").param("names", fields.names()));
    }
}

const fn apart() -> Apart {
    Apart(1)
}

impl Apart {
    const fn least(self, least: u32) -> Self {
        Apart(least)
    }
}

#[test]
fn an_object_rule_of_the_users() {
    #[derive(Validate)]
    #[validate(self::apart(low, high), crate::apart(high, low, least = self.least))]
    struct Span {
        low: u32,
        high: Option<Box<u32>>,
        least: u32,
    }
    #[derive(Validate)]
    #[validate(self::apart(1, 0, least = 5, code = "near", message = "At least {least}."))]
    struct Pair(u32, #[validate(range(max = 9))] u32);

    let span = |low, high: Option<u32>| Span { low, high: high.map(Box::new), least: 2 };
    assert_valid(&span(1, None).full_clean());
    assert_valid(&span(1, Some(3)).full_clean());
    let expected = [("__all__", "apart"), ("low", "moved")];
    assert_errors(&span(1, Some(2)).full_clean(), &expected);
    let expected =
        [("__all__", "apart"), ("high", "moved"), ("__all__", "apart"), ("low", "moved")];
    assert_errors(&span(1, Some(1)).full_clean(), &expected);
    let errors = Pair(1, 2).full_clean().map(drop).unwrap_err();
    assert_errors(&errors, &[("__all__", "near"), ("[0]", "near")]);
    assert_eq!(errors.non_field_errors().next().unwrap().to_string(), "At least 5.");
    assert_errors(&Pair(1, 10).full_clean(), &[("[1]", "max_value")]);
}
