//! What is said of a table, of `unique`, `exists` and `constraint`.

use super::{on_type, one};

const FIELDS: &str = "{ id: Option<i64>, a: String, b: u8 }";

/// A struct with one attribute on the type, beside `table`.
fn on_table(attribute: &str) -> Vec<String> {
    on_type(&format!("#[validate(table = \"t\", {attribute})] struct A {FIELDS}"))
}

/// A struct with a table, and one attribute on a field.
fn on_column(attribute: &str) -> Vec<String> {
    on_type(&format!(
        "#[validate(table = \"t\")] struct A {{ #[validate({attribute})] a: String, b: u8 }}"
    ))
}

#[test]
fn uniques_of_a_type() {
    const FORM: &str = "`unique` on the type takes fields: `unique(a, b)`";
    let cases = [
        ("unique", FORM),
        ("unique()", FORM),
        ("unique(case_insensitive)", FORM),
        ("unique(a, a)", "`unique` names a field twice; remove one of them"),
        ("unique(c)", "there is no field `c`; the fields are `id`, `a`, `b`"),
        ("unique(self.a)", "expected the name of a field, without `self.`"),
        (
            "unique(a, where = \"b\")",
            "`where` needs the same condition in Rust beside it, so that a value can be asked: `when = self.…`",
        ),
        (
            "unique(a, when = self.b > 1)",
            "`when` needs the same condition in SQL beside it: `where = \"…\"`",
        ),
        (
            "unique(a, were = \"b\")",
            "`unique` has no option `were`; those are `case_insensitive`, `where`, `when`, `field`, `constraint`, `code` and `message`",
        ),
        ("unique(a, field = c)", "there is no field `c`; the fields are `id`, `a`, `b`"),
        ("unique(a, where = \"\")", "`where` must not be empty"),
        ("unique(a, where = 3)", "`where` must be a string literal"),
        ("unique(a, code = \"x\", code = \"y\")", "`code` is given twice; remove one of them"),
        (
            "unique(a, case_insensitive, case_insensitive)",
            "`case_insensitive` is given twice; remove one of them",
        ),
        ("table = \"u\"", "`table` is given twice; remove one of them"),
    ];
    one(&cases, on_table);
}

#[test]
fn constraints_of_a_type() {
    const FORM: &str = "`constraint` takes its name in the database, then what to say: `constraint(\"name\", field = f, code = \"…\")`";
    let cases = [
        ("constraint", FORM),
        ("constraint()", FORM),
        ("constraint(a)", FORM),
        ("constraint(\"c\")", "`constraint` needs a code: `code = \"…\"`"),
        (
            "constraint(\"c\", code = \"x\", a)",
            "`constraint` takes a name, then `field`, `code` and `message`",
        ),
        (
            "constraint(\"c\", code = \"x\", field = c)",
            "there is no field `c`; the fields are `id`, `a`, `b`",
        ),
    ];
    one(&cases, on_table);
}

#[test]
fn columns() {
    const EXISTS: &str = "`exists` takes a table and its column: `exists(rooms, id)`";
    let cases = [
        ("unique()", "`unique` with nothing in its parentheses; write `unique`"),
        ("unique(b)", "on a field, `unique` takes no fields; write `unique(a, b)` on the type"),
        ("unique(field = b)", "on a field, its error is the field's; leave `field` out"),
        ("exists", EXISTS),
        ("exists(rooms)", EXISTS),
        ("exists(rooms, id, x)", EXISTS),
        (
            "exists(rooms, id, case_insensitive)",
            "`exists` takes `where`, `constraint`, `code` and `message` only",
        ),
        ("primary_key = true", "`primary_key` stands alone; write `primary_key`"),
        ("column", "`column` takes a text: `column = \"…\"`"),
        ("column = \"\"", "`column` must not be empty"),
        ("each(unique)", "`unique` belongs to the field, outside of `each`"),
        ("when(self.b > 1, exists(rooms, id))", "`exists` belongs to the field, outside of `when`"),
        ("on(\"g\", unique)", "`unique` belongs to the field, outside of `on`"),
        ("table = \"t\"", "`table` belongs on the type"),
    ];
    one(&cases, on_column);
}

#[test]
fn types_without_a_table() {
    const NO_STRUCT: &str = "`table` belongs on a struct with named fields, which are its columns";
    let cases = [
        ("#[validate(unique(a))] struct A { a: u8 }", "`unique` needs `table = \"…\"` on the type"),
        (
            "#[validate(constraint(\"c\", code = \"x\"))] struct A { a: u8 }",
            "`constraint` needs `table = \"…\"` on the type",
        ),
        (
            "#[validate(check(self.a > 1, constraint = \"c\"))] struct A { a: u8 }",
            "`check` needs `table = \"…\"` on the type",
        ),
        ("struct A { #[validate(unique)] a: u8 }", "`unique` needs `table = \"…\"` on the type"),
        (
            "struct A { #[validate(exists(b, c))] a: u8 }",
            "`exists` needs `table = \"…\"` on the type",
        ),
        (
            "struct A { #[validate(primary_key)] a: u8 }",
            "`primary_key` needs `table = \"…\"` on the type",
        ),
        (
            "struct A { #[validate(column = \"x\")] a: u8 }",
            "`column` needs `table = \"…\"` on the type",
        ),
        ("#[validate(table = \"t\")] struct A(u8);", NO_STRUCT),
        ("#[validate(table = \"t\")] struct A;", NO_STRUCT),
        ("#[validate(table = \"t\")] enum A { B { c: u8 } }", NO_STRUCT),
        (
            "#[validate(table = \"t\", unique(b))] struct A { a: u8, #[serde(flatten)] b: B }",
            "a field that is flattened is no column",
        ),
        (
            "#[validate(table = \"t\", context = C, unique(a, where = \"b\", when = cx.x))] struct A { a: u8 }",
            "`when` of a `unique` cannot ask the context",
        ),
        ("#[validate(table = 3)] struct A { a: u8 }", "`table` must be a string literal"),
        ("#[validate(exists(a, b))] struct A { a: u8 }", "`exists` belongs on a field"),
    ];
    one(&cases, on_type);
}
