//! Every diagnostic's text: what is wrong, then what to write.

mod object;
mod table;
mod values;

use syn::{DeriveInput, parse_quote};

use super::read;

/// The errors of a struct with one attribute on its field.
fn on_field(attribute: &str) -> Vec<String> {
    on_type(&format!("struct A {{ #[validate({attribute})] a: String, other: u8 }}"))
}

fn on_type(item: &str) -> Vec<String> {
    let derive: DeriveInput = syn::parse_str(item).unwrap();
    read(&derive).err().unwrap_or_default()
}

fn one(cases: &[(&str, &str)], errors: impl Fn(&str) -> Vec<String>) {
    for (source, message) in cases {
        assert_eq!(errors(source), [*message], "{source}");
    }
}

#[test]
fn structural_words() {
    let cases = [
        ("each", "`each` takes at least one rule: `each(rule)`"),
        ("each()", "`each` takes at least one rule: `each(rule)`"),
        ("keys()", "`keys` takes at least one rule: `keys(rule)`"),
        (
            "values = 3",
            "`values` takes no `=` here; the arguments of a rule stand in parentheses: `values(…)`",
        ),
        ("when()", "`when` takes a condition, then at least one rule: `when(condition, rule)`"),
        (
            "when(self.other == 1)",
            "`when` takes a condition, then at least one rule: `when(condition, rule)`",
        ),
        (
            "when(length(min = 1))",
            "`when` takes a condition, then at least one rule: `when(condition, rule)`",
        ),
        ("when(self.other = 1, x)", "a condition compares with `==`"),
        ("on()", "`on` takes a group, then at least one rule: `on(\"group\", rule)`"),
        ("on(\"a\")", "`on` takes a group, then at least one rule: `on(\"group\", rule)`"),
        ("on(a, x)", "a group is a string literal, and comes first: `on(\"group\", rule)`"),
        ("on(x, \"a\")", "a group is a string literal, and comes first: `on(\"group\", rule)`"),
        ("on(\"a\", x, \"b\")", "groups come before the rules"),
        ("on(\"\", x)", "a group must not be empty"),
        ("custom", "`custom` takes a rule or a function: `custom(path)`"),
        ("custom()", "`custom` takes a rule or a function: `custom(path)`"),
        ("custom(code = \"a\")", "`custom` takes a rule or a function: `custom(path)`"),
        ("custom(f, g)", "`custom` takes one rule or function, then `cx`, `code` and `message`"),
        ("custom(f, cx)", "`cx` needs `context = Type` on the type"),
        ("nested()", "`nested` takes nothing but a path: `nested(with = path)`"),
        ("nested(code = \"a\")", "`nested` takes nothing but a path: `nested(with = path)`"),
        (
            "nested(with = a, message = \"b\")",
            "`nested` takes nothing but a path: `nested(with = path)`",
        ),
        ("nested, nested", "`nested` is given twice; remove one of them"),
        ("each(nested, nested)", "`nested` is given twice; remove one of them"),
        ("each(x, code = \"a\")", "`code` belongs inside the parentheses of a rule"),
        ("each(label = \"x\")", "`label` belongs to the field, outside of `each`"),
        ("when(self.other == 1, skip)", "`skip` belongs to the field, outside of `when`"),
    ];
    one(&cases, on_field);
}

#[test]
fn settings_of_a_field() {
    let cases = [
        ("skip, x(1)", "`skip` cannot be combined with `x`; remove one of them"),
        ("nested, skip", "`skip` cannot be combined with `nested`; remove one of them"),
        ("skip, skip", "`skip` is given twice; remove one of them"),
        ("skip(a)", "`skip` stands alone; write `skip`"),
        ("sensitive = true", "`sensitive` stands alone; write `sensitive`"),
        ("label", "`label` takes a text: `label = \"…\"`"),
        ("label(\"a\")", "`label` takes a text: `label = \"…\"`"),
        ("label = 3", "`label` must be a string literal"),
        ("label = \"\"", "`label` must not be empty"),
        ("label = \"a\", label = \"b\"", "`label` is given twice; remove one of them"),
        (
            "error_messages",
            "`error_messages` takes codes and texts: `error_messages(code = \"…\")`",
        ),
        (
            "error_messages()",
            "`error_messages` takes codes and texts: `error_messages(code = \"…\")`",
        ),
        (
            "error_messages(\"x\")",
            "`error_messages` takes codes and texts: `error_messages(code = \"…\")`",
        ),
        ("error_messages(x = 3)", "`x` must be a string literal"),
        ("error_messages(x = \"a\", x = \"b\")", "`x` is given twice; remove one of them"),
        (
            "error_messages(x = \"a\"), error_messages(y = \"b\")",
            "`error_messages` is given twice; remove one of them",
        ),
        ("check(self.a == 1)", "`check` belongs on the type"),
        ("clean(f)", "`clean` belongs on the type"),
        ("context = T", "`context` belongs on the type"),
        ("crate = a", "`crate` belongs on the type"),
        ("message = \"a\"", "`message` belongs inside the parentheses of a rule"),
        ("x = 3", "`x` takes no `=` here; the arguments of a rule stand in parentheses: `x(…)`"),
    ];
    one(&cases, on_field);
}

#[test]
fn misplaced_attributes() {
    let cases = [
        (
            "enum A { #[validate(x)] B }",
            "`validate` is not expected on a variant; it belongs on a field or the type",
        ),
        (
            "struct A<#[validate(x)] T>(T);",
            "`validate` is not expected on a generic parameter; it belongs on a field or the type",
        ),
        ("union A { a: u8 }", "`Validate` cannot be derived for unions; use a struct or an enum"),
        ("#[validate] struct A;", "`validate` takes its rules in parentheses: `#[validate(…)]`"),
        (
            "#[validate = \"x\"] struct A;",
            "`validate` takes its rules in parentheses: `#[validate(…)]`",
        ),
        (
            "struct A(#[validate[x]] u8);",
            "`validate` takes its rules in parentheses: `#[validate(…)]`",
        ),
    ];
    one(&cases, on_type);
}

#[test]
fn all_errors_of_a_type_together_and_in_order() {
    let derive: DeriveInput = parse_quote! {
        struct A {
            #[validate(label = 1, each(), x(min = 2, min = 3), "text", y)]
            a: u8,
            #[validate(skip, z)]
            b: u8,
        }
    };
    let errors = read(&derive).unwrap_err();
    assert_eq!(
        errors,
        [
            "`label` must be a string literal",
            "`each` takes at least one rule: `each(rule)`",
            "`min` is given twice; remove one of them",
            "expected the name of a rule",
            "`skip` cannot be combined with `z`; remove one of them",
        ]
    );
}

#[test]
fn an_error_leaves_a_stub() {
    let derive: DeriveInput = parse_quote! {
        #[validate(context = Limits, crate = my::own)]
        struct A<T: Clone>(#[validate(each())] T);
    };
    let tokens = crate::expand(&derive).to_string();
    assert_eq!(tokens.matches("compile_error").count(), 1);
    assert!(tokens.contains("impl < T : Clone > my :: own :: Validate for A < T >"), "{tokens}");
    assert!(tokens.contains("type Context = Limits ;"), "{tokens}");
}
