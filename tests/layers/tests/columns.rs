//! Look-ups in tables and columns with odd names, keys of several columns, and types that are a database's own.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};
use validation::{Clean, Validate, model::Dialect, store::Store};
use validation_layers::{
    answers::{say, short},
    databases::{self, Run},
    on_each,
};

#[derive(Debug, Clone, Validate)]
#[validate(table = "layers_odd_names.order", unique(group, kind, field = kind))]
struct Odd {
    #[validate(primary_key)]
    key: i64,
    #[validate(primary_key, column = "select")]
    part: Option<i64>,
    group: String,
    #[validate(column = "from")]
    kind: i64,
    #[validate(unique(case_insensitive))]
    r#type: String,
}

async fn odd_names<P>(store: &P) -> Vec<Value>
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    if Run::dialect(store) == Dialect::Sqlite {
        store.run("ATTACH ':memory:' AS layers_odd_names").await.unwrap();
    }
    let sql = r#"CREATE TABLE layers_odd_names."order" (
            "key" BIGINT, "select" BIGINT, "group" VARCHAR(9), "from" BIGINT, "type" VARCHAR(9),
            PRIMARY KEY ("key", "select")
        );
        INSERT INTO layers_odd_names."order" VALUES (1, 2, 'a', 3, 'Big')"#;
    let quote = if Run::dialect(store) == Dialect::MySql { "`" } else { "\"" };
    store.run(&sql.replace('"', quote)).await.unwrap();
    let odd = |key, part| Odd { key, part, group: "a".into(), kind: 3, r#type: "bIG".into() };
    let others = [
        Odd { kind: 4, ..odd(1, None) },
        Odd { group: "b".into(), ..odd(1, Some(3)) },
        Odd { kind: 4, r#type: "small".into(), ..odd(5, None) },
    ];
    let mut answers = Vec::new();
    for odd in
        [odd(1, Some(2)), odd(1, Some(3)), odd(1, None), odd(2, Some(2))].iter().chain(&others)
    {
        answers.push(say(store.full_clean(odd).await));
    }
    answers.push(say(store.full_clean_all(&others).await));
    // A statement that is kept answers the second time as it did the first.
    assert_eq!(say(store.full_clean(&odd(1, Some(3))).await), answers[1]);
    answers
}

#[tokio::test]
async fn names_are_quoted_and_keys_may_have_several_columns() {
    let answers = on_each!(odd_names);
    let codes: Vec<_> = answers.iter().map(short).collect();
    let both = "kind unique_together, type unique";
    assert_eq!(codes[..4], ["\"ok\"", both, both, both]);
    assert_eq!(codes[4..7], ["type unique", "type unique", "\"ok\""]);
    assert_eq!(codes[7], "[0].type unique, [1].type unique, [2].kind unique_together");
    assert_eq!(answers[1]["kind"][0]["params"]["fields"], json!(["group", "kind"]));
}

#[derive(Debug, Validate)]
#[validate(table = "moods")]
struct Mood {
    id: Option<i64>,
    #[validate(unique, column_type = "mood")]
    mood: String,
    #[validate(unique, column_type = "citext")]
    name: String,
}

#[tokio::test]
async fn types_of_postgresql_are_named() {
    let Some(pool) = databases::postgres("layers_casts").await.unwrap() else { return };
    let create = "CREATE TYPE mood AS ENUM ('glad', 'sad');
                  CREATE TABLE moods (id BIGINT PRIMARY KEY, mood mood UNIQUE, name citext UNIQUE);
                  INSERT INTO moods VALUES (1, 'glad', 'Ann')";
    if pool.run(&format!("CREATE EXTENSION citext; {create}")).await.is_err() {
        // It is there once in a database, if at all.
        pool.run(&create.replace("citext", "text")).await.unwrap();
        return;
    }
    let mood = |id, mood: &str, name: &str| Mood { id, mood: mood.into(), name: name.into() };
    let moods = [mood(None, "glad", "b"), mood(None, "sad", "aNN")];
    let answer = say((&pool).full_clean_all(&moods).await);
    assert_eq!(short(&answer), "[0].mood unique, [1].name unique");
    let itself = mood(Some(1), "glad", "ann");
    assert_eq!(short(&say((&pool).full_clean(&itself).await)), "\"ok\"");
    let nul = mood(None, "sad", "a\0");
    assert_eq!(short(&say((&pool).full_clean(&nul).await)), "\"ok\"");
}

#[derive(Debug, Validate)]
#[validate(table = "words")]
struct Word {
    id: Option<i64>,
    #[validate(unique)]
    latin: Option<String>,
    #[validate(unique)]
    folded: Option<String>,
    #[validate(unique(case_insensitive))]
    exact: Option<String>,
}

/// A column compares as its collation does, whatever that of the connection is.
#[tokio::test]
async fn collations_of_mariadb_are_those_of_the_columns() {
    let Some(pool) = databases::mariadb("layers_collations").await.unwrap() else { return };
    let create = "CREATE TABLE words (
            id BIGINT PRIMARY KEY,
            latin VARCHAR(9) CHARACTER SET latin1 COLLATE latin1_general_cs,
            folded VARCHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_german2_ci,
            exact VARCHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
        );
        INSERT INTO words VALUES (1, 'café', 'Ärger', 'Exact')";
    pool.run(create).await.unwrap();
    let word = |latin: &str, folded: &str, exact: &str| {
        let [latin, folded, exact] = [latin, folded, exact].map(|text| Some(text.to_owned()));
        Word { id: None, latin, folded, exact }
    };
    let words = [word("café", "x", "y"), word("Café", "aerger", "y2"), word("z", "ÄRGER", "eXACT")];
    let answer = say((&pool).full_clean_all(&words).await);
    let expected = "[0].latin unique, [1].folded unique, [2].exact unique, [2].folded unique";
    assert_eq!(short(&answer), expected);
    let errors = (&pool).clean(Clean::new(&words[2]).first()).await.unwrap_err();
    assert_eq!(errors.into_errors().unwrap().len(), 1);
    let limited = (&pool).clean_all(Clean::new(&words[..]).max_errors(2)).await.unwrap_err();
    assert!(limited.into_errors().unwrap().len() <= 3);
}

/// What can be waited for on any thread, as in a handler of a web framework.
fn on_any_thread<T>(
    future: impl Future<Output = T> + Send + 'static,
) -> impl Future<Output = T> + Send {
    future
}

#[tokio::test]
async fn what_is_asked_and_saved_can_be_spawned() {
    let pool = databases::sqlite().await.unwrap();
    pool.run(
        "CREATE TABLE words (id INTEGER PRIMARY KEY, latin TEXT UNIQUE, folded TEXT, exact TEXT)",
    )
    .await
    .unwrap();
    let handler = on_any_thread(async move {
        let word = Word { id: None, latin: Some("a".into()), folded: None, exact: None };
        let word = (&pool).full_clean(&word).await.map_err(drop)?;
        let write = async |pool: &sqlx::SqlitePool, word: validation::Valid<&Word>| {
            let insert = sqlx::query("INSERT INTO words (latin) VALUES (?)").bind(&word.latin);
            insert.execute(pool).await
        };
        (&pool).save(word, write).await.map_err(drop)?;
        let again = (&pool).save(word, write).await.unwrap_err();
        assert!(again.into_errors().unwrap().has("latin", "unique"));
        Ok::<_, ()>(())
    });
    tokio::spawn(handler).await.unwrap().unwrap();
}
