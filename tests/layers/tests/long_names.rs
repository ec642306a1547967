//! Names that are longer than a database lets them be.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::Value;
use validation::{
    Validate,
    model::{Model, errors_of},
    store::Store,
};
use validation_layers::{answers::short, databases::Run, on_each};

#[derive(Debug, Validate)]
#[validate(
    table = "a_table_whose_name_is_about_as_long_as_it_can_be",
    unique(
        a_column_of_a_name_that_is_long_too,
        another_of_them,
        constraint = "a_name_of_a_constraint_of_which_the_end_is_cut_off_by_postgresql"
    )
)]
struct Long {
    #[validate(unique, range(min = 1))]
    a_column_of_a_name_that_is_long_too: i64,
    #[validate(exists(long_rooms, id))]
    another_of_them: i64,
}

async fn long_names<P>(store: &P) -> Vec<Value>
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    let table = Long::table();
    let [one, other] = [0, 1].map(|place: usize| table.columns()[place].name());
    let (name, unique) = (table.name(), table.uniques()[1].constraint().unwrap());
    let faults = [
        (format!("{one} BIGINT UNIQUE, {other} BIGINT"), "(1, 1)"),
        (format!("{one} BIGINT CHECK ({one} > 0), {other} BIGINT"), "(0, 1)"),
        (format!("{one} BIGINT, {other} BIGINT REFERENCES long_rooms (id)"), "(1, 2)"),
        (
            format!("{one} BIGINT, {other} BIGINT, CONSTRAINT {unique} UNIQUE ({one}, {other})"),
            "(1, 1)",
        ),
    ];
    store
        .run("CREATE TABLE long_rooms (id BIGINT PRIMARY KEY); INSERT INTO long_rooms VALUES (1)")
        .await
        .unwrap();
    let mut answers = Vec::new();
    for (columns, values) in faults {
        let insert = format!("INSERT INTO {name} VALUES");
        let create = format!("CREATE TABLE {name} ({columns}); {insert} (1, 1)");
        store.run(&create).await.unwrap();
        let fault = store.run(&format!("{insert} {values}")).await.unwrap_err();
        let errors = errors_of::<Long>(&fault);
        answers.push(errors.map_or(Value::Null, |it| serde_json::json!(it)));
        store.run(&format!("DROP TABLE {name}")).await.unwrap();
    }
    answers
}

#[tokio::test]
async fn names_that_are_cut_are_known() {
    let answers = on_each!(long_names);
    let codes: Vec<_> = answers.iter().map(short).collect();
    assert_eq!(
        codes,
        [
            "a_column_of_a_name_that_is_long_too unique",
            "a_column_of_a_name_that_is_long_too min_value",
            "another_of_them does_not_exist",
            "__all__ unique_together",
        ]
    );
}
