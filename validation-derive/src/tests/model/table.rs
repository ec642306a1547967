//! Tables.

use super::model;
use crate::model::Table;

fn table(item: &str) -> Table {
    model(item).table.unwrap_or_else(|| panic!("{item}: no table"))
}

#[test]
fn columns_are_the_fields_that_are_not_flattened() {
    let table = table(
        r#"
        #[serde(rename_all = "camelCase")]
        #[validate(table = "app.rooms")]
        struct A {
            #[serde(flatten)]
            extra: B,
            floor_number: u8,
            #[validate(column = "label", column_type = "citext")]
            name: String,
            #[serde(rename = "kind")]
            r#type: u8,
        }"#,
    );
    assert_eq!(table.name.value(), "app.rooms");
    let columns: Vec<_> = table.columns.iter().map(|it| (it.field, it.name.as_str())).collect();
    assert_eq!(columns, [(1, "floor_number"), (2, "label"), (3, "type")]);
    assert_eq!(table.columns[1].cast.as_ref().unwrap().value(), "citext");
    assert!(table.key.is_empty());
}

#[test]
fn the_key_is_what_is_said_to_be_it_or_the_field_id() {
    let key = |fields: &str| -> Vec<usize> {
        let table = table(&format!("#[validate(table = \"a\")] struct A {{ {fields} }}"));
        table.key.iter().map(|(place, _)| *place).collect()
    };
    assert_eq!(key("a: u8, id: u8"), [1]);
    assert_eq!(key("#[serde(flatten)] b: B, a: u8, id: u8"), [1]);
    assert_eq!(
        key("#[validate(primary_key)] a: u8, id: u8, #[validate(primary_key)] b: u8"),
        [0, 2]
    );
    assert_eq!(key("a: u8"), [0; 0]);
}

#[test]
fn what_rows_must_keep_to() {
    let table = table(
        r#"
        #[validate(table = "a", unique(c, b, field = b, code = "d"))]
        #[validate(constraint("e", field = c, code = "f"), check(self.b < 3, code = "g"), check(true))]
        struct A {
            #[serde(flatten)]
            flat: B,
            #[validate(unique(case_insensitive, where = "x", when = self.c > 1, constraint = "h"))]
            #[validate(exists("app.rooms", r#where, where = "y"), exists(halls, id))]
            b: u8,
            c: u8,
        }"#,
    );
    let [of_field, of_type] = &table.uniques[..] else { panic!("{:?}", table.uniques) };
    assert_eq!((&of_field.columns[..], of_field.finding.at), (&[0][..], None));
    assert_eq!(of_field.finding.constraint.as_deref(), Some("h"));
    let (filter, condition) = of_field.among.as_ref().unwrap();
    assert_eq!((filter.value().as_str(), &condition.reads.fields[..]), ("x", &[2][..]));
    assert!(of_field.case_insensitive && !of_type.case_insensitive);
    assert_eq!((&of_type.columns[..], of_type.finding.at), (&[1, 0][..], Some(0)));
    let references: Vec<_> =
        table.references.iter().map(|it| (it.column, it.table.as_str(), it.to.as_str())).collect();
    assert_eq!(references, [(0, "app.rooms", "where"), (0, "halls", "id")]);
    let names: Vec<_> =
        table.constraints.iter().map(|it| it.finding.constraint.as_deref()).collect();
    assert_eq!(names, [Some("e"), None]);
    assert_eq!(
        (table.constraints[0].finding.at, &table.constraints[1].fields[..]),
        (Some(1), &[1][..])
    );
}

#[test]
fn an_error_leaves_a_table() {
    let tokens = |item: &str| crate::expand(&syn::parse_str(item).unwrap()).to_string();
    let stub = "impl :: validation :: model :: Model for A";
    assert!(tokens("#[validate(table = 3)] struct A;").contains(stub));
    assert!(tokens("struct A { #[validate(unique)] a: u8 }").contains(stub));
    assert!(!tokens("struct A { #[validate(each())] a: u8 }").contains(stub));
}
