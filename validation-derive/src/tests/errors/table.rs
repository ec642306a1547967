//! Mistakes in what is said of a table and its rows.

use super::{on_type, one};

/// On the type, which has a table.
fn on_table(attribute: &str) -> Vec<String> {
    on_type(&format!(
        "#[validate(table = \"rooms\", {attribute})] \
         struct A {{ id: u8, name: String, floor: u8, #[serde(flatten)] more: B }}"
    ))
}

/// On a field of a type that has a table.
fn on_column(attribute: &str) -> Vec<String> {
    on_type(&format!(
        "#[validate(table = \"rooms\")] \
         struct A {{ id: u8, #[validate({attribute})] name: String, floor: u8 }}"
    ))
}

#[test]
fn tables() {
    let cases = [
        ("table", "`table` takes a text: `table = \"…\"`"),
        ("table(\"a\"), unique(a)", "`table` takes a text: `table = \"…\"`"),
        ("table = a", "`table` must be a string literal"),
        ("table = \"\", unique(a)", "`table` must not be empty"),
        ("table = \"a\", table = \"b\"", "`table` is given twice; remove one of them"),
        (
            "unique(a), constraint(\"c\", code = \"d\")",
            "`unique` needs `table = \"…\"` on the type",
        ),
        ("constraint(\"a\", code = \"b\")", "`constraint` needs `table = \"…\"` on the type"),
        ("check(true, constraint = \"a\")", "`constraint` needs `table = \"…\"` on the type"),
    ];
    one(&cases, |attribute| on_type(&format!("#[validate({attribute})] struct A {{ a: u8 }}")));
    let struct_only = "`table` belongs on a struct with named fields, which are its columns";
    let words = "belongs on a struct with named fields and `table = \"…\"`: those are its columns";
    let cases = [
        ("#[validate(table = \"a\")] enum A { B }", struct_only.to_owned()),
        ("#[validate(table = \"a\")] enum A {}", struct_only.to_owned()),
        ("#[validate(table = \"a\")] struct A(#[validate(unique)] u8);", struct_only.to_owned()),
        ("#[validate(table = \"a\")] struct A;", struct_only.to_owned()),
        ("enum A { B { #[validate(unique)] a: u8 } }", format!("`unique` {words}")),
        ("struct A(#[validate(primary_key)] u8);", format!("`primary_key` {words}")),
        (
            "struct A { #[validate(exists(b, c))] a: u8 }",
            "`exists` needs `table = \"…\"` on the type".into(),
        ),
        (
            "struct A { #[validate(column = \"b\")] a: u8 }",
            "`column` needs `table = \"…\"` on the type".into(),
        ),
        (
            "struct A { #[validate(column_type = \"b\")] a: u8 }",
            "`column_type` needs `table = \"…\"` on the type".into(),
        ),
    ];
    for (item, message) in cases {
        assert_eq!(on_type(item), [message], "{item}");
    }
}

#[test]
fn uniques_of_a_type() {
    let form = "`unique` on the type takes fields: `unique(a, b)`";
    let cases = [
        ("unique", form),
        ("unique()", form),
        ("unique = name", form),
        ("unique(case_insensitive)", form),
        ("unique(nam)", "there is no field `nam`; did you mean `name`?"),
        (
            "unique(name, case_insensitiv)",
            "there is no field `case_insensitiv`; did you mean `case_insensitive`?",
        ),
        ("unique(name, floor, name)", "`name` is given twice; remove one of them"),
        ("unique(self.name)", "expected the name of a field, without `self.`"),
        ("unique(\"name\")", "expected the name of a field"),
        ("unique(0)", "there is no field `0`; the fields are `id`, `name`, `floor`, `more`"),
        ("unique(more)", "a field that is flattened is no column"),
        ("unique(name floor)", "expected `,`"),
        ("unique(name, feld = name)", "`unique` has no option `feld`; did you mean `field`?"),
        ("unique(name, field = flor)", "there is no field `flor`; did you mean `floor`?"),
        ("unique(name, field = more)", "a field that is flattened is no column"),
        ("unique(name, field = name, field = name)", "`field` is given twice; remove one of them"),
        (
            "unique(name), unique(name, case_insensitive)",
            "`unique` is given twice for the same; remove one of them",
        ),
        (
            "unique(id, name, constraint = \"a\"), unique(name, constraint = \"A\")",
            "two constraints are named `A`; rename one of them",
        ),
    ];
    one(&cases, on_table);
    let fine = "unique(name, where = \"a\", when = self.id > 1), unique(name, where = \"b\", when = self.is_b())";
    assert_eq!(on_table(fine), [""; 0]);
}

#[test]
fn uniques_of_a_field() {
    let form = "`unique` stands alone, or has options in parentheses; write `unique`";
    let cases = [
        ("unique()", form),
        ("unique = true", form),
        (
            "unique(name, floor)",
            "on a field, `unique` takes no fields; write `unique(a, b)` on the type",
        ),
        (
            "unique(\"name\")",
            "on a field, `unique` takes no fields; write `unique(a, b)` on the type",
        ),
        (
            "unique(case_insensitve)",
            "`unique` has no option `case_insensitve`; did you mean `case_insensitive`?",
        ),
        (
            "unique(case_insensitive = true)",
            "`case_insensitive` stands alone; write `case_insensitive`",
        ),
        ("unique(case_insensitive())", "`case_insensitive` stands alone; write `case_insensitive`"),
        (
            "unique(case_insensitive, case_insensitive)",
            "`case_insensitive` is given twice; remove one of them",
        ),
        (
            "unique(field = floor)",
            "on a field, the error of `unique` is the field's; leave `field` out",
        ),
        ("unique(wher = \"a\")", "`unique` has no option `wher`; did you mean `where`?"),
        (
            "unique(limit = 3)",
            "`unique` has no option `limit`; those are `case_insensitive`, `where`, `when`, `constraint`, `code` and `message`",
        ),
        ("unique(where)", "`where` takes a value: `where = \"…\"`"),
        ("unique(where(\"a\"))", "`where` takes a value: `where = \"…\"`"),
        ("unique(when(self.id > 1))", "`when` takes a value: `when = self.…`"),
        (
            "unique(where = \"a\")",
            "`where` needs the same condition in Rust beside it: `when = self.…`",
        ),
        (
            "unique(when = self.id > 1)",
            "`when` needs the same condition in SQL beside it: `where = \"…\"`",
        ),
        ("unique(where = 3, when = self.id > 1)", "`where` must be a string literal"),
        ("unique(where = \"\", when = self.id > 1)", "`where` must not be empty"),
        ("unique(where = \"a\", when = )", "`when` has no value"),
        ("unique(where = \"a\", when = self.id = 1)", "a condition compares with `==`"),
        (
            "unique(where = \"a\", when = self.idd == 1)",
            "there is no field `idd`; did you mean `id`?",
        ),
        (
            "unique(where = \"a\", when = self.id > cx.id)",
            "`when` says of a row what `where` says of it in SQL, so it cannot ask `cx`; ask `self` alone",
        ),
        ("unique(code = 3)", "`code` must be a string literal"),
        ("unique(message = \"{\")", "`{` is not closed; write `{{` for the character itself"),
        ("unique(constraint = \"\")", "`constraint` must not be empty"),
        ("unique, unique", "`unique` is given twice for the same; remove one of them"),
        ("unique, skip", "`skip` cannot be combined with `unique`; remove one of them"),
        ("each(unique)", "`unique` belongs to the field, outside of `each`"),
        (
            "when(self.id > 1, unique(case_insensitive))",
            "`unique` belongs to the field, outside of `when`",
        ),
        ("on(\"create\", unique)", "`unique` belongs to the field, outside of `on`"),
    ];
    one(&cases, on_column);
}

#[test]
fn references() {
    let form = "`exists` takes a table and its column: `exists(rooms, id)`";
    let cases = [
        ("exists", form),
        ("exists()", form),
        ("exists = rooms", "`exists` takes a table and its column: `exists(rooms, id)`"),
        ("exists(rooms)", form),
        ("exists(rooms, id, name)", form),
        ("exists(rooms(id))", form),
        ("exists(3, id)", form),
        ("exists(\"\", id)", "a name must not be empty"),
        ("exists(app.rooms, id)", "a name with a schema is a text: `exists(\"app.rooms\", id)`"),
        ("exists(rooms, id, wher = \"a\")", "`exists` has no option `wher`; did you mean `where`?"),
        (
            "exists(rooms, id, when = self.id > 1)",
            "`exists` has no option `when`; those are `where`, `constraint`, `code` and `message`",
        ),
        (
            "exists(rooms, id, field = id)",
            "`exists` has no option `field`; those are `where`, `constraint`, `code` and `message`",
        ),
        ("exists(rooms, id), skip", "`skip` cannot be combined with `exists`; remove one of them"),
        ("each(exists(rooms, id))", "`exists` belongs to the field, outside of `each`"),
        (
            "when(self.id > 1, exists(rooms, id))",
            "`exists` belongs to the field, outside of `when`",
        ),
        ("on(\"create\", exists(rooms, id))", "`exists` belongs to the field, outside of `on`"),
    ];
    one(&cases, on_column);
}

#[test]
fn columns() {
    let cases = [
        ("primary_key = true", "`primary_key` stands alone; write `primary_key`"),
        ("primary_key(id)", "`primary_key` stands alone; write `primary_key`"),
        ("primary_key, primary_key", "`primary_key` is given twice; remove one of them"),
        ("column", "`column` takes a text: `column = \"…\"`"),
        ("column(\"a\")", "`column` takes a text: `column = \"…\"`"),
        ("column = \"\"", "`column` must not be empty"),
        ("column = a", "`column` must be a string literal"),
        ("column = \"a\", column = \"b\"", "`column` is given twice; remove one of them"),
        ("column = \"floor\"", "two fields are the column `floor`; rename one of them"),
        ("column_type = \"\"", "`column_type` must not be empty"),
        ("each(column = \"a\")", "`column` belongs to the field, outside of `each`"),
        ("table = \"a\"", "`table` belongs on the type"),
        ("table(\"a\")", "`table` belongs on the type"),
        ("constraint(\"a\", code = \"b\")", "`constraint` belongs on the type"),
    ];
    one(&cases, on_column);
    for word in ["unique", "primary_key", "column = \"a\"", "exists(a, b)"] {
        let item = format!(
            "#[validate(table = \"a\")] struct A {{ #[serde(flatten)] #[validate({word})] b: B }}"
        );
        let word = word.split([' ', '(']).next().unwrap();
        let text = format!("a field that is flattened is no column; take `{word}` off");
        assert_eq!(on_type(&item), [text]);
    }
}

#[test]
fn constraints() {
    let form = "`constraint` takes its name in the database, then what to say: `constraint(\"name\", field = f, code = \"…\")`";
    let cases = [
        ("constraint", form),
        ("constraint()", form),
        ("constraint(rooms_check)", form),
        ("constraint = \"a\"", form),
        ("constraint(\"\", code = \"a\")", "a name must not be empty"),
        ("constraint(\"a\")", "`constraint` needs a code: `code = \"…\"`"),
        ("constraint(\"a\", message = \"b\")", "`constraint` needs a code: `code = \"…\"`"),
        ("constraint(\"a\", code = 3)", "`code` must be a string literal"),
        (
            "constraint(\"a\", cod = \"b\")",
            "`constraint` has no option `cod`; did you mean `code`?",
        ),
        (
            "constraint(\"a\", \"b\", code = \"c\")",
            "`constraint` takes a name, then `field`, `code` and `message`",
        ),
        (
            "constraint(\"a\", field = flor, code = \"b\")",
            "there is no field `flor`; did you mean `floor`?",
        ),
        ("constraint(\"a\", field = more, code = \"b\")", "a field that is flattened is no column"),
        (
            "constraint(\"a\", code = \"b\"), check(true, constraint = \"a\")",
            "two constraints are named `a`; rename one of them",
        ),
        ("check(true, constraint = \"\")", "`constraint` must not be empty"),
        ("primary_key(id, name)", "`primary_key` belongs on a field"),
        ("exists(rooms, id)", "`exists` belongs on a field"),
        ("column = \"a\"", "`column` belongs on a field"),
    ];
    one(&cases, on_table);
    assert_eq!(on_table("check(self.id > 1, code = \"a\", field = more)"), [""; 0]);
}
