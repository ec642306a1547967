//! Mistakes on the type.

use super::{on_type, one};

fn on_object(attribute: &str) -> Vec<String> {
    on_type(&format!(
        "#[validate({attribute})] struct A {{ starts_on: u8, ends_on: u8, r#type: u8 }}"
    ))
}

#[test]
fn settings() {
    let cases = [
        ("context", "`context` takes a value: `context = Type`"),
        ("crate(a)", "`crate` takes a value: `crate = path`"),
        ("context = A, context = B", "`context` is given twice; remove one of them"),
        ("name = 3", "`name` must be a string literal"),
        ("name = \"\"", "`name` must not be empty"),
        ("sensitive, sensitive", "`sensitive` is given twice; remove one of them"),
        ("error_messages(a = 1)", "`a` must be a string literal"),
        (
            "tabel = \"users\"",
            "`tabel` is no setting of a type; those are `context`, `crate`, `name` and `table`",
        ),
        ("nested", "`nested` belongs on a field"),
        ("when(true, x)", "`when` belongs on a field"),
        ("label = \"x\"", "`label` belongs on a field"),
    ];
    one(&cases, on_object);
}

#[test]
fn checks() {
    let cases = [
        ("check", "`check` takes a condition: `check(self.a <= self.b)`"),
        ("check()", "`check` takes a condition: `check(self.a <= self.b)`"),
        ("check(code = \"a\")", "`check` takes a condition: `check(self.a <= self.b)`"),
        ("check(self.ends_on = 1)", "a condition compares with `==`"),
        (
            "check(true, false)",
            "`check` takes one condition, then `code`, `message`, `field` and `constraint`",
        ),
        (
            "check(true, path = x)",
            "`check` takes one condition, then `code`, `message`, `field` and `constraint`",
        ),
        ("check(true, field = \"x\")", "expected the name of a field"),
        ("check(true, field = self.x)", "expected the name of a field, without `self.`"),
        ("check(true, field = end_on)", "there is no field `end_on`; did you mean `ends_on`?"),
        (
            "check(true, field = ends_on, field = ends_on)",
            "`field` is given twice; remove one of them",
        ),
        ("check(self.start_on < 3)", "there is no field `start_on`; did you mean `starts_on`?"),
        (
            "check(self.other < 3)",
            "there is no field `other`; the fields are `starts_on`, `ends_on`, `type`",
        ),
        ("check(self.tpe < 3)", "there is no field `tpe`; did you mean `type`?"),
        ("check(cx.now < 3)", "`cx` needs `context = Type` on the type"),
    ];
    one(&cases, on_object);
}

#[test]
fn cleans() {
    let cases = [
        ("clean", "`clean` takes a function: `clean(Self::clean)`"),
        ("clean()", "`clean` takes a function: `clean(Self::clean)`"),
        ("clean(f, starts_on)", "`clean` takes one function, then `reads(a, b)`"),
        ("clean(f, reads())", "`reads` takes the names of fields: `reads(a, b)`"),
        ("clean(f, reads)", "`reads` takes the names of fields: `reads(a, b)`"),
        ("clean(f, reads(self.starts_on))", "expected the name of a field, without `self.`"),
        ("clean(f, reads(start_on))", "there is no field `start_on`; did you mean `starts_on`?"),
        ("clean(f, reads(ends_on, ends_on))", "`ends_on` is given twice; remove one of them"),
        ("clean(f, reads(ends_on), reads(ends_on))", "`reads` is given twice; remove one of them"),
    ];
    one(&cases, on_object);
}

#[test]
fn rules_over_fields() {
    let cases = [
        ("x(end_on)", "there is no field `end_on`; did you mean `ends_on`?"),
        ("my::x(3)", "there is no field `3`; the fields are `starts_on`, `ends_on`, `type`"),
        ("x(self.ends_on)", "a field is named without `self.` here: `ends_on`"),
        ("x(ends_on, ends_on)", "`ends_on` is given twice; remove one of them"),
        (
            "x(\"ends_on\")",
            "expected the name of a field; other arguments of a rule on the type are `name = value`",
        ),
        (
            "x(ends_on, limit = self.lim)",
            "there is no field `lim`; the fields are `starts_on`, `ends_on`, `type`",
        ),
        ("x(ends_on, min = 2, max = 1)", "`max` is below `min`: no value can pass; swap them"),
    ];
    one(&cases, on_object);
}

#[test]
fn enums() {
    let on_enum = |attribute: &str| {
        on_type(&format!(
            "#[validate({attribute})] enum A {{ One {{ a: u8, b: u8 }}, Two {{ c: u8 }}, Three }}"
        ))
    };
    let cases = [
        ("check(self.x < 3)", "there is no field `x`; the fields are `a`, `b`, `c`"),
        (
            "check(self.a < self.c)",
            "no variant has `a` and `c` together, so the rule would never run",
        ),
    ];
    one(&cases, on_enum);
    assert_eq!(on_enum("check(self.a < self.b), clean(f)"), [""; 0]);
}
