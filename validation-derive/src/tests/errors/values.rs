//! Mistakes inside of a call: arguments, bounds, templates, patterns, names of fields.

use super::{on_field, on_type, one};

#[test]
fn arguments() {
    let cases = [
        ("x(min = 1, min = 2)", "`min` is given twice; remove one of them"),
        ("x(flag, flag)", "`flag` is given twice; remove one of them"),
        ("x(min(1), min = 2)", "`min` is given twice; remove one of them"),
        ("x(code = \"a\", code = \"b\")", "`code` is given twice; remove one of them"),
        ("x(message = \"a\", message = \"b\")", "`message` is given twice; remove one of them"),
        ("x(code = 3)", "`code` must be a string literal"),
        ("x(code = A)", "`code` must be a string literal"),
        ("x(code = \"\")", "`code` must not be empty"),
        ("x(message = format!(\"a\"))", "`message` must be a string literal"),
        ("x(min = )", "`min` has no value"),
        ("x(1 2)", "expected `,`"),
        ("x y", "expected `,`"),
        ("3", "expected the name of a rule"),
    ];
    one(&cases, on_field);
}

#[test]
fn bounds() {
    let cases = [
        ("x(min = 3, max = 2)", "`max` is below `min`: no value can pass; swap them"),
        ("x(max = 2, min = 3)", "`max` is below `min`: no value can pass; swap them"),
        ("x(min(3), max(2))", "`max` is below `min`: no value can pass; swap them"),
        ("x(min = 1_000u64, max = 0xff)", "`max` is below `min`: no value can pass; swap them"),
        ("x(min = -1, max = -2)", "`max` is below `min`: no value can pass; swap them"),
        ("x(min = 0.5, max = -0.5)", "`max` is below `min`: no value can pass; swap them"),
        ("x(min = 1e3, max = 999)", "`max` is below `min`: no value can pass; swap them"),
        ("each(x(min = 2, max = 1))", "`max` is below `min`: no value can pass; swap them"),
        ("my::x(min = 2, max = 1)", "`max` is below `min`: no value can pass; swap them"),
        ("x(above = 2, below = 1)", "`below` is below `above`: no value can pass; raise `below`"),
        ("x(above = 2, below = 2)", "`below` equals `above`: no value can pass; raise `below`"),
        ("x(min = 2, below = 2)", "`below` equals `min`: no value can pass; change one of them"),
        ("x(above = 2.0, max = 2)", "`max` equals `above`: no value can pass; change one of them"),
    ];
    one(&cases, on_field);
    for fine in [
        "x(min = 2, max = 2)",
        "x(min = A, max = 1)",
        "x(min = 1, max = 2.5)",
        "x(min = \"b\", max = \"a\")",
    ] {
        assert_eq!(on_field(fine), [""; 0], "{fine}");
    }
}

#[test]
fn templates() {
    let unclosed = "`{` is not closed; write `{{` for the character itself";
    let unopened = "`}` has no `{` before it; write `}}` for the character itself";
    let cases = [
        ("x(message = \"at least {min\")", unclosed),
        ("custom(f, message = \"a } b\")", unopened),
        ("error_messages(a = \"{\")", unclosed),
    ];
    one(&cases, on_field);
    one(&[("#[validate(check(true, message = \"}\"))] struct A;", unopened)], on_type);
}

#[cfg(feature = "regex")]
#[test]
fn patterns() {
    let cases = [
        ("pattern(\"(\")", "character 1 of the pattern: unclosed group"),
        ("each(pattern(r\"ab[\"))", "character 3 of the pattern: unclosed character class"),
        ("pattern(r\"\\p{Nope}\")", "character 1 of the pattern: Unicode property not found"),
        ("pattern(\"a\n(\")", "line 2, character 1 of the pattern: unclosed group"),
    ];
    one(&cases, on_field);
    let verbose = "pattern(\"a # (\"), pattern(\"a # (\", verbose), pattern(\"a # (\", verbose())";
    assert_eq!(on_field(verbose), ["character 5 of the pattern: unclosed group"]);
    assert_eq!(on_field("my::pattern(\"(\"), pattern(r\"^\\d+$\"), pattern(P)"), [""; 0]);
}

#[test]
fn names_of_fields() {
    let cases = [
        ("when(self.othr == 1, x)", "there is no field `othr`; did you mean `other`?"),
        ("x(max = self.limit)", "there is no field `limit`; the fields are `a`, `other`"),
        ("each(x(max = self.limit))", "there is no field `limit`; the fields are `a`, `other`"),
        ("custom(f(self.0))", "there is no field `0`; the fields are `a`, `other`"),
        ("when(matches!(self.oter, 1), x)", "there is no field `oter`; did you mean `other`?"),
        ("x(max = cx.limit)", "`cx` needs `context = Type` on the type"),
    ];
    one(&cases, on_field);
}

#[test]
fn types_that_change() {
    let text = |name| {
        let article = if str::starts_with(name, "Atomic") { "an" } else { "a" };
        format!(
            "{article} `{name}` can change after the check, so the check would prove nothing; \
             use a type that cannot, or `skip` the field"
        )
    };
    for (ty, name) in [
        ("Cell<u8>", "Cell"),
        ("std::cell::RefCell<u8>", "RefCell"),
        ("Arc<Mutex<u8>>", "Mutex"),
        ("Option<(u8, AtomicU8)>", "AtomicU8"),
        ("Vec<Cell<u8>>", "Cell"),
        ("Option<RefCell<Vec<u8>>>", "RefCell"),
        ("::std::cell::OnceCell<u8>", "OnceCell"),
        ("&'static RwLock<u8>", "RwLock"),
        ("[std::sync::OnceLock<u8>; 2]", "OnceLock"),
        ("core::sync::atomic::AtomicBool", "AtomicBool"),
    ] {
        assert_eq!(on_type(&format!("struct A {{ a: {ty} }}")), [text(name)], "{ty}");
        assert_eq!(on_type(&format!("struct A {{ #[validate(skip)] a: {ty} }}")), [""; 0]);
    }
    let text =
        "`a` can change after the check, so a rule that reads it would prove nothing; leave it out";
    for rule in [
        "#[validate(check(self.a.get() < 3))]",
        "#[validate(unique(b, where = \"c\", when = self.a.get() < 3), table = \"d\")]",
    ] {
        let item = format!("{rule} struct A {{ #[validate(skip)] a: Cell<u8>, b: u8 }}");
        assert_eq!(on_type(&item), [text], "{rule}");
    }
    for own in ["Vec<Cell>", "crate::table::Cell<u8>", "AtomicKitchen", "Vec<super::Mutex<u8>>"] {
        assert_eq!(on_type(&format!("struct A {{ a: {own} }}")), [""; 0], "{own}");
    }
}
