//! Constraints with the names that databases give them: the same errors from all, and none of another table.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::Value;
use validation::{
    Validate,
    model::{Dialect, errors_of},
    store::Store,
};
use validation_layers::{
    answers::{mapped, short},
    databases::{self, Run},
    on_each,
};

/// Nothing in the database is named after what is said here.
#[derive(Debug, Clone, Validate)]
#[validate(table = "inlined", unique(room, day, field = day))]
struct Inlined {
    id: Option<i64>,
    #[validate(unique)]
    code: String,
    #[validate(exists(rooms, id))]
    room: i64,
    day: String,
    #[validate(range(min = 1))]
    seats: i64,
    #[validate(unique)]
    key: Option<String>,
    note: Option<String>,
}

fn quoted(dialect: Dialect, name: &str) -> String {
    if dialect == Dialect::MySql { format!("`{name}`") } else { format!("\"{name}\"") }
}

fn schema(dialect: Dialect) -> String {
    let key = quoted(dialect, "key");
    let (begin, end) = match dialect {
        Dialect::Postgres => (
            "CREATE FUNCTION log() RETURNS trigger LANGUAGE plpgsql AS
             'BEGIN INSERT INTO audit VALUES (new.note); RETURN new; END';",
            "EXECUTE FUNCTION log()",
        ),
        Dialect::MySql => ("", "INSERT INTO audit VALUES (new.note)"),
        _ => ("", "BEGIN INSERT INTO audit VALUES (new.note); END"),
    };
    format!(
        "CREATE TABLE rooms (id BIGINT PRIMARY KEY);
         CREATE TABLE inlined (
             id BIGINT PRIMARY KEY,
             code VARCHAR(200) NOT NULL UNIQUE,
             room BIGINT NOT NULL REFERENCES rooms (id) ON DELETE RESTRICT,
             day VARCHAR(20) NOT NULL,
             seats INTEGER NOT NULL CHECK (seats > 0),
             {key} VARCHAR(20) UNIQUE,
             note VARCHAR(20) NOT NULL,
             UNIQUE (room, day)
         );
         CREATE TABLE audit (entry VARCHAR(20) NOT NULL UNIQUE CHECK (entry <> 'bad'));
         {begin}
         CREATE TRIGGER logged AFTER INSERT ON inlined FOR EACH ROW {end};
         INSERT INTO rooms VALUES (1), (2)"
    )
}

fn text(text: Option<&str>) -> String {
    text.map_or("NULL".to_owned(), |text| format!("'{}'", text.replace('\'', "''")))
}

async fn save<P>(store: &P, row: &Inlined) -> Value
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    let Inlined { id, code, room, day, seats, key, note } = row;
    let id = id.map_or("NULL".to_owned(), |id| id.to_string());
    let (code, day) = (text(Some(code)), text(Some(day)));
    let (key, note) = (text(key.as_deref()), text(note.as_deref()));
    let sql =
        format!("INSERT INTO inlined VALUES ({id}, {code}, {room}, {day}, {seats}, {key}, {note})");
    let valid = row.full_clean();
    // What the rules refuse is written by those who do not ask them.
    let Ok(valid) = valid else {
        let fault = store.run(&sql).await.unwrap_err();
        return errors_of::<Inlined>(&fault).map_or(Value::Null, |it| serde_json::json!(it));
    };
    mapped(store.save(valid, async |store: &P, _| store.run(&sql).await).await)
}

fn row() -> Inlined {
    Inlined {
        id: Some(7),
        code: "free".into(),
        room: 1,
        day: "tue".into(),
        seats: 1,
        key: None,
        note: Some("b".into()),
    }
}

async fn without_names<P>(store: &P) -> Vec<Value>
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    store.run(&schema(Run::dialect(store))).await.unwrap();
    let nasty = "a' for key 'day` FOREIGN KEY (`day`)";
    let first = Inlined {
        id: Some(1),
        code: nasty.into(),
        day: "mon".into(),
        key: Some("k".into()),
        note: Some("a".into()),
        ..row()
    };
    let note = |note: Option<&str>| Inlined { note: note.map(str::to_owned), ..row() };
    let rows = [
        first,
        Inlined { code: nasty.into(), ..row() },
        Inlined { day: "mon".into(), ..row() },
        Inlined { key: Some("k".into()), ..row() },
        Inlined { room: 9, ..row() },
        Inlined { seats: 0, ..row() },
        note(None),
        Inlined { id: Some(1), ..row() },
        note(Some("a")),
        note(Some("bad")),
    ];
    let mut answers = Vec::new();
    for row in &rows {
        answers.push(save(store, row).await);
    }
    // Others point to it: that is no fault of theirs.
    let fault = store.run("DELETE FROM rooms WHERE id = 1").await.unwrap_err();
    answers.push(errors_of::<Inlined>(&fault).map_or(Value::Null, |it| serde_json::json!(it)));
    answers
}

#[tokio::test]
async fn constraints_without_names_answer_the_same_everywhere() {
    let answers = on_each!(without_names);
    let codes: Vec<_> = answers.iter().map(short).collect();
    assert_eq!(
        codes,
        [
            "\"ok\"",
            "code unique",
            "day unique_together",
            "key unique",
            "room does_not_exist",
            "seats min_value",
            "note required",
            "id unique",
            "null",
            "null",
            "null",
        ]
    );
    // The database does not tell the value that was refused, or is not asked.
    let said = &answers[5]["seats"][0];
    assert_eq!(said["message"], "Enter 1 or more.");
    assert_eq!(said["params"], serde_json::json!({"min": 1}));
}

#[derive(Debug, Validate)]
#[validate(table = "places")]
struct Place {
    #[validate(primary_key)]
    shop: i64,
    #[validate(primary_key)]
    slot: i64,
}

async fn composite_key<P>(store: &P) -> Value
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    let create = "CREATE TABLE places (shop BIGINT, slot BIGINT, PRIMARY KEY (shop, slot));
                  INSERT INTO places VALUES (1, 2)";
    store.run(create).await.unwrap();
    let place = Place { shop: 1, slot: 2 };
    let valid = place.full_clean().unwrap();
    let write = async |store: &P, place: validation::Valid<&Place>| {
        let Place { shop, slot } = *place;
        store.run(&format!("INSERT INTO places VALUES ({shop}, {slot})")).await
    };
    mapped(store.save(valid, write).await)
}

#[tokio::test]
async fn a_key_of_several_columns_is_of_the_row() {
    let answer = on_each!(composite_key);
    assert_eq!(short(&answer), "__all__ unique_together");
    assert_eq!(answer["__all__"][0]["params"]["fields"], serde_json::json!(["shop", "slot"]));
}

#[derive(Debug, Validate)]
#[validate(table = "trips")]
struct Trip {
    #[validate(exists(stops, id))]
    start: i64,
    #[validate(exists(stops, id))]
    end: i64,
}

/// SQLite alone does not say which key it was.
#[tokio::test]
async fn several_foreign_keys_are_of_the_row_in_sqlite() {
    let store = databases::rusqlite().unwrap();
    let create = "CREATE TABLE stops (id INTEGER PRIMARY KEY);
                  CREATE TABLE trips (start INTEGER REFERENCES stops, end INTEGER REFERENCES stops)";
    store.run(&create.replace(" end ", " \"end\" ")).await.unwrap();
    let fault = store.run("INSERT INTO trips VALUES (1, 2)").await.unwrap_err();
    let errors = errors_of::<Trip>(&fault).unwrap();
    assert_eq!(short(&serde_json::json!(errors)), "__all__ does_not_exist");
}
